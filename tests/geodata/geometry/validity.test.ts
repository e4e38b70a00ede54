import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vindKruising } from '../../../geodata/coordinates/ring-kruising.ts'
import { keurGeometrie } from '../../../geodata/geometry/validity.ts'
import { runs } from '../../helpers/property-runs.ts'

type Ring = [number, number][]
const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates })
const reden = (value: unknown, most = 500_000) => keurGeometrie(value, most).reden

describe('good shapes', () => {
  it.each([
    ['a square with a hole', polygon(square(0, 0, 10), square(2, 2, 2))],
    [
      'a hole that touches the border in a point',
      polygon(square(0, 0, 10), [
        [0, 5],
        [2, 4],
        [2, 6],
        [0, 5],
      ]),
    ],
    ['two holes that touch in a point', polygon(square(0, 0, 10), square(2, 2, 2), square(4, 4, 2))],
    [
      'a position written twice',
      polygon([
        [0, 0],
        [1, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
    ],
    [
      'positions on one line',
      polygon([
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 2],
        [1, 2],
        [0, 2],
        [0, 0],
      ]),
    ],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    ['a multipolygon', { type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(5, 5, 1)]] }],
    ['a multipoint', { type: 'MultiPoint', coordinates: [[0, 0]] }],
    [
      'lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
    ],
  ])('%s', (_what, value) => {
    expect(keurGeometrie(value, 500_000)).toEqual({ geometrie: value, reden: null })
  })

  it('drops heights and what else stands in the object', () => {
    const value = { type: 'Point', coordinates: [5, 52, 3], bbox: [1], __proto__: { evil: true } }
    expect(keurGeometrie(value, 1)).toEqual({
      geometrie: { type: 'Point', coordinates: [5, 52] },
      reden: null,
    })
  })
})

describe('shapes that are refused with a reason', () => {
  it.each([
    [
      'a ring that is not closed',
      polygon([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
      'niet gesloten',
    ],
    [
      'a ring of three positions',
      polygon([
        [0, 0],
        [1, 0],
        [0, 0],
      ]),
      'minder dan vier',
    ],
    [
      'a bow tie',
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
      'kruist zichzelf bij',
    ],
    [
      'a spike out and back',
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [4, 9],
        [4, 4],
        [0, 4],
        [0, 0],
      ]),
      'kruist',
    ],
    [
      'a ring without area',
      polygon([
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
      'geen oppervlak',
    ],
    ['a hole outside', polygon(square(0, 0, 1), square(5, 5, 1)), 'gat ligt buiten'],
    ['a hole over the border', polygon(square(0, 0, 4), square(3, 1, 2)), 'kruist'],
    ['no numbers', { type: 'Point', coordinates: ['5', '52'] }, 'geldige coördinaten'],
    ['NaN', { type: 'Point', coordinates: [Number.NaN, 1] }, 'geldige coördinaten'],
    [
      'Infinity',
      polygon([
        [0, 0],
        [Infinity, 0],
        [1, 1],
        [0, 0],
      ]),
      'geldige coördinaten',
    ],
    ['a line of one position', { type: 'LineString', coordinates: [[0, 0]] }, 'maar een punt'],
    ['an empty polygon', polygon(), 'leeg'],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, 'verzameling'],
    ['another kind', { type: 'CircularString', coordinates: [] }, 'niet te lezen'],
    ['a text', 'POINT(1 1)', 'niet te lezen'],
    ['coordinates of another depth', polygon([0, 0]), 'niet te lezen'],
  ])('%s', (_what, value, part) => {
    expect(reden(value)).toContain(part)
  })

  it('too many positions', () => {
    expect(reden(polygon(square(0, 0, 1)), 4)).toContain('meer dan 4 punten')
  })

  it('a tangle that would take too long, by counting and not by the clock', () => {
    // Ten thousand needles over the full height within one column of the grid.
    const needles: Ring = Array.from({ length: 40_000 }, (_one, index) => [index * 1e-9, index % 2])
    const ring = [...needles, [1, -5], [-1, -5], needles[0]]
    expect(reden(polygon(ring))).toContain('te ingewikkeld')
  })
})

describe('the search for crossings', () => {
  it('judges a round border of a hundred thousand positions', () => {
    const ring: Ring = Array.from({ length: 100_000 }, (_one, index) => {
      const angle = (index / 100_000) * 2 * Math.PI
      return [160_000 + 5000 * Math.cos(angle), 500_000 + 5000 * Math.sin(angle)]
    })
    expect(reden(polygon([...ring, ring[0]]))).toBeNull()
  })

  it('finds what comparing every pair finds', () => {
    const coordinate = fc.integer({ min: 0, max: 12 })
    const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 14 })
    fc.assert(
      fc.property(ring, (open) => {
        const closed = [...open, open[0] ?? [0, 0]]
        expect(vindKruising([Float64Array.from(closed.flat())]).soort === 'kruist').toBe(
          crossesByPairs(closed),
        )
      }),
      runs(500),
    )
  })

  /** Whole numbers, so no rounding. */
  function crossesByPairs(ring: readonly (readonly number[])[]): boolean {
    const segments = ring.slice(1).flatMap((to, index) => {
      const from = ring[index] ?? [0, 0]
      return from[0] === to[0] && from[1] === to[1] ? [] : [[...from, ...to]]
    })
    return segments.some((one, index) => segments.slice(index + 1).some((two) => crosses(one, two)))
  }

  function crosses(
    [ax = 0, ay = 0, bx = 0, by = 0]: number[],
    [cx = 0, cy = 0, dx = 0, dy = 0]: number[],
  ): boolean {
    const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
      Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))
    const [c, d] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)]
    const [a, b] = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)]
    if (c * d < 0 && a * b < 0) return true
    if (c !== 0 || d !== 0) return false
    const [p, q, r, t] = Math.abs(bx - ax) >= Math.abs(by - ay) ? [ax, bx, cx, dx] : [ay, by, cy, dy]
    return Math.min(Math.max(p, q), Math.max(r, t)) > Math.max(Math.min(p, q), Math.min(r, t))
  }
})
