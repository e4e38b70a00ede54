import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { assert, array, constantFrom, integer, property, tuple } from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { randomFor } from '../../../geodata/datasets/voorbeeld/random.ts'
import { makeAreaIndex, type IndexedArea } from '../../../geodata/geometry/area-index.ts'
import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { firstAreaExactly } from '../../helpers/first-area-exactly.ts'
import { runs } from '../../helpers/property-runs.ts'
import { seededPartition, type PartitionOptions } from '../../helpers/seeded-partition.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

const polygon = (...coordinates: Positie[][]): Grens => ({ type: 'Polygon', coordinates })
const box = (x: number, y: number, width: number, height = width): Positie[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
]
const area = (code: string, ...rings: Positie[][]): IndexedArea => ({ code, grens: polygon(...rings) })
const codeAt = (areas: readonly IndexedArea[], x: number, y: number): string | null => {
  const index = makeAreaIndex(areas)
  return index.codes[index.find(x, y)] ?? null
}

describe('borders', () => {
  const left = area('left', box(0, 0, 1))
  const right = area('right', box(1, 0, 1))

  it.each([
    [0.5, 0.5, 'left'],
    [1.5, 0.5, 'right'],
    [1, 0.5, 'left'],
    [1, 0, 'left'],
    [1, 1, 'left'],
    [0, 0, 'left'],
    [2, 0.5, 'right'],
    [2, 1, 'right'],
    [1.5, 1, 'right'],
    [1.5, 0, 'right'],
  ])('%d, %d lies in %s: the first in the list that has the border', (x, y, code) => {
    expect(codeAt([left, right], x, y)).toBe(code)
    const other = x === 1 ? 'right' : code
    expect(codeAt([right, left], x, y)).toBe(other)
  })

  it.each([
    [-Number.MIN_VALUE, 0.5],
    [2 + 2 * Number.EPSILON, 0.5],
    [0.5, -Number.MIN_VALUE],
    [0.5, 1 + Number.EPSILON],
    [NaN, 0.5],
    [0.5, NaN],
    [Infinity, 0.5],
    [0.5, -Infinity],
  ])('%d, %d lies outside', (x, y) => {
    expect(codeAt([left, right], x, y)).toBeNull()
  })

  it('decides on a slanting border by exact arithmetic, where subtraction alone rounds the wrong way', () => {
    const below = area('below', [[0.5, 0.5], [24, 24], [24, 0], [0.5, 0.5]]) // prettier-ignore
    const above = area('above', [[0.5, 0.5], [24, 24], [0, 24], [0.5, 0.5]]) // prettier-ignore
    for (let step = 0; step < 64; step += 1) {
      for (let other = 0; other < 64; other += 1) {
        const x = 12 + step * 4 * Number.EPSILON
        const y = 12 + other * 4 * Number.EPSILON
        expect(codeAt([below, above], x, y)).toBe(y > x ? 'above' : 'below')
        expect(codeAt([above, below], x, y)).toBe(y < x ? 'below' : 'above')
      }
    }
  })
})

describe('holes and parts', () => {
  const donut = area('donut', box(0, 0, 9), box(3, 3, 3))
  const filling = area('filling', [...box(3, 3, 3)].reverse())

  it.each([
    [1, 4.5, 'donut', 'donut'],
    [4.5, 4.5, null, 'filling'],
    [3, 4.5, 'donut', 'donut'],
    [6, 6, 'donut', 'donut'],
    [3.5, 4.5, null, 'filling'],
    [7, 4.5, 'donut', 'donut'],
  ])('%d, %d of a donut: %s, and %s once the hole is filled', (x, y, alone, together) => {
    expect(codeAt([donut], x, y)).toBe(alone)
    expect(codeAt([donut, filling], x, y)).toBe(together)
  })

  it('gives the border of a filled hole to the filling when that stands first', () => {
    expect(codeAt([filling, donut], 3, 4.5)).toBe('filling')
    expect(codeAt([filling, donut], 2.999, 4.5)).toBe('donut')
  })

  it('takes a multipolygon as the union of its polygons, also where they overlap', () => {
    const grens: Grens = {
      type: 'MultiPolygon',
      coordinates: [[box(0, 0, 2)], [box(1, 0, 2)], [box(8, 8, 1)]],
    }
    const areas = [{ code: 'parts', grens }]
    for (const x of [0.5, 1, 1.5, 2, 2.5]) expect(codeAt(areas, x, 1)).toBe('parts')
    expect(codeAt(areas, 8.5, 8.5)).toBe('parts')
    expect(codeAt(areas, 5, 5)).toBeNull()
  })

  it('gives an overlap to the first', () => {
    expect(codeAt([area('big', box(0, 0, 9)), area('small', box(3, 3, 3))], 4, 4)).toBe('big')
    expect(codeAt([area('small', box(3, 3, 3)), area('big', box(0, 0, 9))], 4, 4)).toBe('small')
  })
})

describe('odd input', () => {
  it('closes an open ring and passes over a vertex given twice', () => {
    const open = area('open', [[0, 0], [0, 0], [4, 0], [4, 4], [4, 4], [4, 4], [0, 4]]) // prettier-ignore
    expect(codeAt([open], 2, 2)).toBe('open')
    expect(codeAt([open], 0, 2)).toBe('open')
    expect(codeAt([open], 5, 2)).toBeNull()
  })

  it('knows nothing where there are no areas, or areas without size', () => {
    expect(codeAt([], 0, 0)).toBeNull()
    expect(codeAt([area('empty')], 0, 0)).toBeNull()
    expect(codeAt([area('point', [[1, 1], [1, 1]])], 1, 1)).toBeNull() // prettier-ignore
    const level = area('level', [[0, 1], [2, 1], [0, 1]]) // prettier-ignore
    expect(codeAt([level], 1, 1)).toBe('level')
    const upright = area('upright', [[1, 0], [1, 2], [1, 0]]) // prettier-ignore
    expect(codeAt([upright], 1, 1)).toBe('upright')
    expect(codeAt([upright], 1, 3)).toBeNull()
    expect(codeAt([area('empty'), area('one', box(0, 0, 1))], 0.5, 0.5)).toBe('one')
  })

  it.each([NaN, Infinity])('refuses a border with %d in it', (wrong) => {
    expect(() => makeAreaIndex([area('wrong', [[0, 0], [1, wrong], [1, 1], [0, 0]])])).toThrow(RangeError) // prettier-ignore
  })

  it('refuses arrays that differ in length', () => {
    const index = makeAreaIndex([area('one', box(0, 0, 1))])
    expect(() => {
      index.findAll(new Float64Array(2), new Float64Array(2), new Int32Array(1))
    }).toThrow(RangeError)
  })
})

describe('any rings on whole coordinates', () => {
  const coordinate = integer({ min: 0, max: 12 })
  const ring = array(tuple(coordinate, coordinate), { minLength: 3, maxLength: 9 })
  const border = array(array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  const factor = constantFrom(1, 1000, 2 ** -20)

  it('answers as exact arithmetic does, borders, vertices and level edges included', () => {
    assert(
      property(array(border, { minLength: 1, maxLength: 5 }), factor, (borders, by) => {
        const areas = borders.map((polygons, index): IndexedArea => ({
          code: `A${index}`,
          grens: {
            type: 'MultiPolygon',
            coordinates: polygons.map((rings) =>
              rings.map((points) => points.map(([x, y]) => [x * by, y * by])),
            ),
          },
        }))
        const index = makeAreaIndex(areas)
        for (let x = -0.5; x <= 12.5; x += 0.5) {
          for (let y = -0.5; y <= 12.5; y += 0.5) {
            expect(index.find(x * by, y * by), `${x}, ${y}`).toBe(firstAreaExactly(areas, x * by, y * by))
          }
        }
      }),
      runs(40),
    )
  })
})

const partitions: [string, PartitionOptions][] = [
  ['metres', { seed: 1, columns: 9, rows: 7, pointsPerSide: 6, filledHoles: 5, emptyHoles: 3, exclaves: 6, box: [155_000, 463_000, 201_000, 499_000] }],
  ['degrees', { seed: 2, columns: 12, rows: 5, pointsPerSide: 3, filledHoles: 7, emptyHoles: 2, exclaves: 4, box: [5.38, 52.4, 5.63, 52.6] }],
  ['a country, straight sides', { seed: 3, columns: 30, rows: 30, pointsPerSide: 0, filledHoles: 20, emptyHoles: 0, exclaves: 20, box: [-1, -1, 1, 1] }],
] // prettier-ignore

describe.each(partitions)('a partition in %s', (_, options) => {
  const areas = seededPartition(options)
  const index = makeAreaIndex(areas)
  const random = randomFor(testSeed, 'points')
  const [minX, minY, maxX, maxY] = options.box
  const anywhere = (): Positie => [minX + random.next() * (maxX - minX), minY + random.next() * (maxY - minY)]
  const borderPoints = areas.flatMap(
    ({ grens }) => (grens.coordinates as Positie[][][]).flat(2), // the partition has multipolygons only
  )

  test('agrees with Turf on points anywhere', () => {
    for (let count = scaled(3000); count > 0; count -= 1) {
      const point = anywhere()
      const turf = areas.findIndex(({ grens }) => booleanPointInPolygon(point, grens))
      expect(index.find(...point), point.join()).toBe(turf)
    }
  })

  test('leaves no point between areas and gives none to two', () => {
    const alone = areas.map((row) => makeAreaIndex([row]))
    const least = options.emptyHoles === 0 ? 1 : 0
    for (let count = scaled(1500); count > 0; count -= 1) {
      const from = random.pick(borderPoints)
      const next = random.pick(borderPoints)
      const near = Math.hypot(next[0] - from[0], next[1] - from[1]) < (maxX - minX) / options.columns
      const share = near ? random.next() : 0
      const point: Positie = [from[0] + (next[0] - from[0]) * share, from[1] + (next[1] - from[1]) * share]
      const holders = alone.flatMap((one, position) => (one.find(...point) === 0 ? [position] : []))
      expect(index.find(...point), point.join()).toBe(holders[0] ?? -1)
      expect(index.find(...point)).toBe(firstAreaExactly(areas, ...point))
      expect(holders.length).toBeGreaterThanOrEqual(least)
    }
  })

  test('gives every vertex, and every point halfway a side, to one of the areas that meet there', () => {
    for (const { grens } of areas.slice(0, scaled(60))) {
      for (const ring of (grens.coordinates as Positie[][][]).flat()) {
        for (const [at, vertex] of ring.entries()) {
          const before = ring[at - 1] ?? vertex
          const halfway: Positie = [(vertex[0] + before[0]) / 2, (vertex[1] + before[1]) / 2]
          expect(index.find(...vertex)).toBe(firstAreaExactly(areas, ...vertex))
          expect(index.find(...halfway)).toBe(firstAreaExactly(areas, ...halfway))
        }
      }
    }
  })

  test('places many points as it places one', () => {
    const points = Array.from({ length: 500 }, anywhere)
    const out = new Int32Array(points.length)
    index.findAll(
      Float64Array.from(points, ([x]) => x),
      Float64Array.from(points, ([, y]) => y),
      out,
    )
    expect([...out]).toEqual(points.map((point) => index.find(...point)))
  })
})

const wijken = new URL('../shared/data/nl_wijken_2022_rd.geojson', findProjectRoot())
test('the wijken of the Netherlands: as Turf says', ({ skip }) => {
  skip(!existsSync(wijken), 'needs ../shared/data')
  const file = JSON.parse(readFileSync(wijken, 'utf8')) as {
    features: { properties: { code: string }; geometry: Grens }[]
  } // a kept file of known form
  const areas = file.features.map(({ properties, geometry }) => ({ code: properties.code, grens: geometry }))
  const index = makeAreaIndex(areas)
  const random = randomFor(testSeed, 'wijken')
  for (let count = scaled(300); count > 0; count -= 1) {
    const point: Positie = [14_000 + random.next() * 264_000, 307_000 + random.next() * 312_000]
    expect(index.find(...point)).toBe(areas.findIndex(({ grens }) => booleanPointInPolygon(point, grens)))
  }
})
