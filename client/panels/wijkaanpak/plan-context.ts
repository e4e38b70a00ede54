import { createContext, use } from 'react'
import type { Cijfermerk } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import type { ProgrammaNu } from '../../../geodata/schema/programmastand.ts'
import type { Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import type { WijkaanpakAntwoord } from '../../../server/contract/wijkaanpak-schema.ts'
import type { Planplek } from '../../api/wijkaanpakken.ts'
import type { Plankeuze } from './adres.ts'
import type { PlanopslagHaak } from './samen/use-planopslag.ts'

/** What every part of the drafting screen reads: the plan, how it is saved, what is open, and names. */
export interface Plancontext {
  plan: WijkaanpakAntwoord
  plek: Planplek
  opslag: PlanopslagHaak
  keuze: Plankeuze
  kies: (patch: Partial<Plankeuze>) => void
  /** Whether this person may write in an object as it stands. */
  mag: (object: Pick<Planobject, 'soort' | 'rol'>) => boolean
  /** Name of an area; its code as long as the areas have not come. */
  naamVan: (gebied: string) => string
  /** Buurten of the wijk of this plan. */
  buurten: readonly string[]
  indicator: (id: string) => Indicator | undefined
  /** The programme; null until it has come. */
  programma: ProgrammaNu | null
  /** Opens the window with the source of a figure. */
  toonBron: (merk: Omit<Cijfermerk, 'waarde'>) => void
  /** Name of a role; oneself is "u". */
  wie: (rol: string, vanUzelf: boolean) => string
}

export const plancontext = createContext<Plancontext | null>(null)

export function usePlan(): Plancontext {
  const found = use(plancontext)
  if (found === null) throw new Error('a part of the drafting screen stands outside a plan')
  return found
}
