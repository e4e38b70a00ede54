import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import { tekstbreedte } from './letters.ts'
import { type Doos, doos, ligtIn, overlapt } from './meetkunde.ts'
import { naarPapier, type Punt, type Venster } from './venster.ts'
import { woord } from './tekenwoorden.ts'

/** A street: its name and its lines in RD New. */
export interface Straat {
  naam: string
  lijn: readonly RdPoint[]
}

const NAME = 3.4
const WIDTH = 1.6
const INK = '#2c3f49'

/** The longest straight part of a line: where it starts and ends. */
function longestPart(points: readonly Punt[]): readonly [Punt, Punt] | null {
  let best: readonly [Punt, Punt] | null = null
  let length = 0
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (from === undefined) continue
    const size = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (size > length) [best, length] = [[from, to], size]
  }
  return best
}

/** Streets as pale lines. */
export function straatlijnen(venster: Venster, streets: readonly Straat[], factor: number): Figuur[] {
  if (streets.length === 0) return []
  return [
    figuur('path', {
      d: streets
        .map(({ lijn }) =>
          padVan(
            lijn.map((point) => naarPapier(venster, point)),
            false,
          ),
        )
        .join(''),
      fill: 'none',
      stroke: '#d0dbe0',
      strokeWidth: mm(WIDTH * factor),
      strokeLinejoin: 'round',
      strokeLinecap: 'round',
    }),
  ]
}

const lengthOf = ([from, to]: readonly [Punt, Punt]): number => Math.hypot(to[0] - from[0], to[1] - from[1])

/** Boxes along words that stand askew, each about as high as the letters. */
function boxesAlong([from, to]: readonly [Punt, Punt], width: number, maat: number): Doos[] {
  const length = lengthOf([from, to]) || 1
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const count = Math.max(2, Math.ceil(width / maat))
  return Array.from({ length: count + 1 }, (_none, index) => {
    const along = (index / count - 0.5) * width
    return doos(x + along * dx - maat * 0.6, y + along * dy - maat * 0.6, maat * 1.2, maat * 1.2)
  })
}

/**
 * Names of streets along their longest straight part, each name once and the longest part first. A name for which there is no room,
 * or that would touch other words, is left out: its street stays drawn.
 */
export function straatnamen(
  venster: Venster,
  streets: readonly Straat[],
  factor: number,
  bezet: readonly Doos[],
): Figuur[] {
  const maat = NAME * factor
  const longest = new Map<string, readonly [Punt, Punt]>()
  for (const { naam, lijn } of streets) {
    const part = longestPart(lijn.map((point) => naarPapier(venster, point)))
    const known = longest.get(naam)
    if (part !== null && (known === undefined || lengthOf(part) > lengthOf(known))) longest.set(naam, part)
  }
  const frame = doos(0, 0, venster.breedte, venster.hoogte)
  const taken = [...bezet]
  return [...longest]
    .sort((a, b) => lengthOf(b[1]) - lengthOf(a[1]) || (a[0] < b[0] ? -1 : 1))
    .flatMap(([naam, part]) => {
      const boxes = boxesAlong(part, tekstbreedte(naam, maat), maat)
      const free = boxes.every((box) => ligtIn(box, frame) && !taken.some((other) => overlapt(box, other)))
      if (!free) return []
      taken.push(...boxes)
      const [from, to] = part
      const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
      // Never upside down
      const readable = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
      return [
        figuur('g', { transform: `translate(${mm(x)} ${mm(y)}) rotate(${mm(readable)})` }, [
          woord(naam, 0, maat * 0.34, { maat, kleur: INK, anker: 'middle', halo: '#ffffff' }),
        ]),
      ]
    })
}
