import type { Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Actor } from '../auth/actor.ts'
import type { Handeling } from '../contract/sessie.ts'
import type { LaagId, Uitvoerfilter } from '../contract/uitvoer.ts'
import type { CurrentData } from '../store/current.ts'

/** What a layer is made of: the current data, who asks, and the decision which buurten form which programmawijk. */
export interface Laagbron {
  current: CurrentData
  actor: Actor
  wijken: readonly Programmawijk[]
  /** The cyclus whose decision `wijken` is; null for the default. */
  cyclus: string | null
}

/** Which rows are wanted; a field that is left out lets everything through. */
export type Filters = Readonly<
  Partial<Record<Exclude<Uitvoerfilter, 'cyclus'>, string | number>> & {
    /** First and last year, both included; for layers with a year. */
    jaarVan?: number
    jaarTot?: number
  }
>

/**
 * One kind of data that goes out, the same for files and for OGC API - Features. A layer gives areas or places that are
 * public as such, and figures of areas: never a dwelling, a point of a report or a signal.
 */
export interface Laag {
  id: LaagId
  /** Asked of may() before anything is read; figures are asked again one by one. */
  handeling: Handeling
  geometrie: Exclude<Uitvoertabel['geometrie'], 'gemengd'>
  filters: readonly Uitvoerfilter[]
  /** Filters without which the layer is nothing. */
  verplicht: readonly Uitvoerfilter[]
  /**
   * Filters that leave little more than the row with this id, for a layer too large to look through; null when no row can
   * have it.
   */
  filtersVanId?: (id: string) => Filters | null
  /** Datasets the layer draws from, to be named beside it; may name one twice. */
  datasets: (bron: Laagbron, filters: Filters) => readonly string[]
  /** @throws ProblemError when a filter names what does not exist or may not be seen */
  tabel: (bron: Laagbron, filters: Filters) => Uitvoertabel
}
