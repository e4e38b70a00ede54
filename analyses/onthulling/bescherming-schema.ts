import type { Celstand } from './celstand.ts'
import type { Onderdeel } from './onderdeel-schema.ts'
import type { Beschermvraag, PubliekAntwoord } from './schema.ts'
import type { Stelsel } from './stelsel.ts'

/** A question that is in order, taken apart into parts that can be protected one by one, in any order and in any thread. */
export interface Voorbereid {
  vraag: Beschermvraag
  stelsel: Stelsel
  standen: readonly Celstand[]
  /** Width to keep per table. */
  breedten: readonly number[]
  onderdelen: readonly Onderdeel[]
}

/** What a cell became. */
export interface Besloten {
  antwoord: PubliekAntwoord
  /** Width that is proven to stay open, in the unit of the cell; 0: published as it is. */
  breedte: number
}
