import type { IncidentSoort } from '../../geodata/schema/melding.ts'
import type { Ontbrekend } from '../result.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { Reeksbron } from './incidenten-schema.ts'
import type { Telling } from './telling.ts'

/** Counts of one kind from one source, however that source gives them. */
export interface Telreeks<K extends IncidentSoort> {
  soort: K
  bron: Reeksbron
  /** Years of which the source says anything, ended or not, up to the peildatum; ascending. */
  jaren: readonly number[]
  /** Of those, the years that the source covers as a whole and that had ended at the peildatum. */
  volledigeJaren: readonly number[]
  /** Whether the source says anything of a buurt. */
  kent: (buurt: string) => boolean
  perBuurt: (buurt: string, jaar: number) => Telling<K> | Ontbrekend
  perGebied: (gebied: Analysegebied, jaar: number) => Telling<K> | Ontbrekend
  /** Dates of the events per buurt; null where the source gives numbers only. */
  datums: ReadonlyMap<string, readonly string[]> | null
}
