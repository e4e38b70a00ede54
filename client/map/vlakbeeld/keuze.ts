import type { PijlerId } from '../../../geodata/schema/indicator.ts'
import type { Cijferkeuze } from '../kaartmodel.ts'

/**
 * What the colours of the buurten mean.
 * klassen: the figure; verschil: against the gemeente in the same year; verandering: since `vanJaar`; tweetal: with `tweede`;
 * pijler: the difference of one pijler; clusters: where high or low figures lie together.
 */
export const KLEURWIJZEN = ['klassen', 'verschil', 'verandering', 'tweetal', 'pijler', 'clusters'] as const
export type Kleurwijze = (typeof KLEURWIJZEN)[number]

/** How classes are made; `norm`: around a value that a person gave. */
export const KLASSEMETHODEN = ['kwantiel', 'gelijk', 'natuurlijk', 'norm'] as const
export type Klassemethode = (typeof KLASSEMETHODEN)[number]

export interface Klassekeuze {
  methode: Klassemethode
  /** Most classes: 3, 4 or 5. */
  aantal: number
  /** In the unit of the figure; used by the method `norm` only. */
  norm: number | null
}

/** Everything that says what the colours of the buurten mean. */
export interface Kleurkeuze {
  kleur: Kleurwijze
  /** Null: classes as the map makes them by itself. */
  klassen: Klassekeuze | null
  /** First year of a change; null: none chosen. */
  vanJaar: number | null
  /** Second figure, for two at once. */
  tweede: Cijferkeuze | null
  pijler: PijlerId | null
}
