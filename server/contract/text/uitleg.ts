import type { AnalyseId } from '../../../analyses/catalog.ts'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { Bronversie } from '../../../analyses/wijkanalyse/invoer-schema.ts'

/** How a computed number came to be: its formula in words, what went in, and from which dataset versions. */
export interface Uitleg {
  /** The number as it stands on the screen. */
  waarde: string
  /** Analysis whose method text holds the whole story. */
  methode: AnalyseId
  /** The computation with its numbers, in words. */
  formule: string
  /** What went in; a figure with `cijfer` opens to its own source. */
  invoer: readonly { naam: string; waarde: string; cijfer?: CijferVerwijzing }[]
  bronnen: readonly Pick<Bronversie, 'dataset' | 'versie'>[]
}
