import { readFileSync } from 'node:fs'
import { programmaVanPlan } from '../../geodata/programma/van-het-plan.ts'
import { type Programma, programma } from '../../geodata/schema/programma.ts'
import type { ProgrammaNu } from '../../geodata/schema/programmastand.ts'
import { findProjectRoot } from './project-root.ts'

/** The plan of 2025 as it is embedded. */
export function embeddedPlan(): Programma {
  const file = new URL('geodata/datasets/samen-lelystad-oost-2025/programma.json', findProjectRoot())
  return programma.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The same in the form in which people change it. */
export function embeddedProgramme(): ProgrammaNu {
  return programmaVanPlan(embeddedPlan())
}
