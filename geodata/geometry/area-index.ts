import type { Grens } from '../schema/gebied.ts'

/** Areas to place points in; coordinates of `grens` and of the points are of the same system, whichever it is. */
export interface IndexedArea {
  code: string
  grens: Grens
}

/**
 * Index over areas that answers in which area a point lies. A point on a shared border belongs to exactly one area: the
 * first in the list whose edge it lies on or inside; holes are outside.
 */
export interface AreaIndex {
  codes: readonly string[]
  /** Position in `codes`, or -1 outside all areas. */
  find(x: number, y: number): number
}
