import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
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

/** Streets as pale lines with their name along the longest straight part, each name once. */
export function straatFiguur(venster: Venster, streets: readonly Straat[], factor: number): Figuur[] {
  if (streets.length === 0) return []
  const drawn = streets.map(({ naam, lijn }) => ({
    naam,
    points: lijn.map((point) => naarPapier(venster, point)),
  }))
  const named = new Map<string, readonly [Punt, Punt]>()
  for (const { naam, points } of drawn) {
    const part = longestPart(points)
    const known = named.get(naam)
    const size = (one: readonly [Punt, Punt]) => Math.hypot(one[1][0] - one[0][0], one[1][1] - one[0][1])
    if (part !== null && (known === undefined || size(part) > size(known))) named.set(naam, part)
  }
  const maat = NAME * factor
  const words = [...named].map(([naam, [from, to]]) => {
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
    const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
    // Never upside down
    const readable = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn
    return figuur('g', { transform: `translate(${mm(x)} ${mm(y)}) rotate(${mm(readable)})` }, [
      woord(naam, 0, maat * 0.34, { maat, kleur: INK, anker: 'middle', halo: '#ffffff' }),
    ])
  })
  return [
    figuur('path', {
      d: drawn.map(({ points }) => padVan(points, false)).join(''),
      fill: 'none',
      stroke: '#d0dbe0',
      strokeWidth: mm(WIDTH * factor),
      strokeLinejoin: 'round',
      strokeLinecap: 'round',
    }),
    ...words,
  ]
}
