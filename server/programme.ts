import { standVanProgramma } from '../geodata/programma/stand.ts'
import type { Programma } from '../geodata/schema/programma.ts'
import type { ProgrammaNu } from '../geodata/schema/programmastand.ts'
import type { AppContext } from './context.ts'
import { ProblemError } from './errors.ts'
import { listProgrammeAdditions, listProgrammeChanges } from './store/programme.ts'

/**
 * The programme as it is now: the plan of the current dataset version, with what people added and changed.
 * @throws ProblemError `niet-gevonden` when no programme is loaded
 */
export function programmeNow(app: AppContext): { plan: Programma; stand: ProgrammaNu } {
  const plan = app.current().programma
  if (plan === null) throw new ProblemError('niet-gevonden')
  return {
    plan,
    stand: standVanProgramma(plan, listProgrammeAdditions(app.db), listProgrammeChanges(app.db)),
  }
}

/** The programme (its id) that something belongs to; null: it belongs to all of them, or to none there is. */
export function programmeOf(
  { acties, lijnen }: ProgrammaNu,
  ding: Readonly<Record<string, unknown>>,
): string | null {
  const { actie, lijn } = ding
  const line = actie === undefined ? lijn : acties.find(({ id }) => id === actie)?.lijn
  return lijnen.find(({ id }) => id === line)?.programma ?? null
}
