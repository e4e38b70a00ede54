/** A dot of a strip: its own place along the axis and the row in which it stands, from 0. */
export interface Stip {
  x: number
  rij: number
}

/**
 * Stacks dots that would overlap: each keeps its place along the axis and takes the lowest free row.
 *
 * @param xs places along the axis, in the order of the values
 * @param diameter of a dot, in the same unit
 * @returns dots in the order of `xs`
 */
export function stapelStippen(xs: readonly number[], diameter: number): Stip[] {
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x)
  const ends: number[] = []
  const dots: Stip[] = xs.map((x) => ({ x, rij: 0 }))
  for (const { x, index } of order) {
    let row = ends.findIndex((end) => x - end >= diameter)
    if (row === -1) row = ends.length
    ends[row] = x
    dots[index] = { x, rij: row }
  }
  return dots
}
