import type { OnthoudReden } from './schema.ts'

/** A range of values; `hoog` is Infinity where nothing is known. */
export interface Bereik {
  laag: number
  hoog: number
}

/**
 * A cell of a part. Values are in units of which five is the width to keep: counts as they are, amounts divided by a fifth of the width
 * of their table.
 */
export interface Deelcel {
  /** Number in the system. */
  nummer: number
  waarde: number
  /** What is known already, from elsewhere or earlier, and cannot be taken back. */
  vast: Bereik
  /** Ways to publish it, from most to least precise; empty: never published. */
  treden: readonly Bereik[]
  /** Which way is taken; `treden.length`: withheld. */
  trede: number
  /** What it costs to publish it one step less precisely; 0: nobody asked for it. */
  gewicht: number
  /** Width to keep; 0: none. */
  nodig: number
  gevraagd: boolean
  /** Why it is withheld from the start; null: it is not. */
  reden: OnthoudReden | null
  /** Cells of the part that cannot be published without this one: classes of shares without their total. */
  dragers: readonly number[]
}

/** A difference of two cells of the part that must stay uncertain too. */
export interface Verschilvorm {
  /** The cell that counts plus, by its place in the part. */
  plus: number
  min: number
  nodig: number
  /** Cells of which at least one must be uncertain for the difference to be so; empty: the two themselves. */
  langs: readonly number[]
}

/** Cells that hang together by sums, apart from all others. Plain data, so that a worker gets it. */
export interface Onderdeel {
  cellen: readonly Deelcel[]
  /** By places in the part; sums of moves: what is fixed for good has none and is left out. First the whole (may be -1: fixed). */
  vergelijkingen: readonly (readonly number[])[]
  vormen: readonly Verschilvorm[]
  /** Whether all values are whole numbers. */
  geheel: boolean
}

/** What protection decided about a part: for each cell which step is taken. */
export interface Deeluitkomst {
  /** In the order of the cells; the number of steps: withheld. */
  treden: readonly number[]
  /** Least proven width of each cell, in the units of the part; 0 for one that is published exactly. */
  breedten: readonly number[]
  /** Places of cells that could not be protected. */
  onbeschermd: readonly number[]
}
