import { mm } from './figuur.ts'
import type { Ring } from './meetkunde.ts'

/** Which way the lines run: up to the right for a missing figure, down to the right for one that is uncertain. */
export type Helling = 'op' | 'neer'

/**
 * Lines at 45 degrees within an area, as a path. Drawn as lines and not as a pattern, because a PDF made by a browser turns a
 * pattern into a picture. Lines of areas beside each other run on: they lie at fixed places of the paper.
 *
 * @param rings borders in mm; holes by the odd-even rule
 * @param afstand distance between lines along the axis in mm
 */
export function arcering(rings: readonly Ring[], afstand: number, helling: Helling): string {
  const sign = helling === 'op' ? 1 : -1
  // In turned axes a line is one value of `across`, and `along` runs on it.
  const turned = rings.map((ring) => ring.map(([x, y]) => [x + sign * y, x - sign * y] as const))
  const acrosses = turned.flat().map(([across]) => across)
  const first = Math.ceil(Math.min(...acrosses) / afstand)
  const last = Math.floor(Math.max(...acrosses) / afstand)
  const parts: string[] = []
  for (let line = first; line <= last; line += 1) {
    const at = line * afstand
    const crossings: number[] = []
    for (const ring of turned) {
      let before = ring.at(-1)
      for (const corner of ring) {
        if (before !== undefined && corner[0] > at !== before[0] > at) {
          const share = (at - before[0]) / (corner[0] - before[0])
          crossings.push(before[1] + share * (corner[1] - before[1]))
        }
        before = corner
      }
    }
    crossings.sort((a, b) => a - b)
    for (let index = 1; index < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index - 1], crossings[index]]
      const place = (along: number) => `${mm((at + along) / 2)} ${mm((sign * (at - along)) / 2)}`
      parts.push(`M${place(from)}L${place(to)}`)
    }
  }
  return parts.join('')
}
