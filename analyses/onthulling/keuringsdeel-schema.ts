import type { Celsleutel, GatInBescherming } from './schema.ts'

/** A weighted sum of unknowns by their columns, and what is known already of it. */
export interface Vorm {
  kolommen: readonly number[]
  factoren: readonly number[]
  vast: number
}

/** A published number as bounds on a sum of unknowns. */
export interface Regel extends Vorm {
  laag: number
  hoog: number
}

/** Something that must stay uncertain. */
export interface Doel extends Vorm {
  cel: Celsleutel
  wat: GatInBescherming['wat']
  breedte: number
  /**
   * onthouden: withheld by an edition, so never narrow; ongevraagd: no edition shows it, so only narrow around a small count is a leak;
   * verandering: a difference, a leak when narrow around a small one.
   */
  streng: 'onthouden' | 'ongevraagd' | 'verandering'
}

/**
 * Unknowns that hang together: counts (or amounts) per category, atom and period, of which only is known that they are not negative
 * and what `regels` say. Plain data, so that a worker gets it.
 */
export interface Keuringsdeel {
  /** Bounds of each unknown. */
  laag: readonly number[]
  hoog: readonly number[]
  /** No unknown is taken to be above this: it only makes intervals narrower, so it is on the safe side. */
  meest: number
  regels: readonly Regel[]
  doelen: readonly Doel[]
  geheel: boolean
}
