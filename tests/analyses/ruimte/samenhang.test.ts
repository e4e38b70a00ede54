import { array, assert, integer, property, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samenhang, spatialPattern } from '../../../analyses/ruimte/samenhang.ts'
import { moransI } from '../../../analyses/statistics/morans-i.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { runs } from '../../helpers/property-runs.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'
import { HOMICIDES, NEIGHBOURS } from './st-louis.ts'

function code(index: number): string {
  return `BU0995${String(index).padStart(4, '0')}`
}

function areasOf(values: readonly number[]) {
  return values.map((waarde, index) => ({ gebied: code(index), waarde }))
}

function linksOf(neighbours: readonly (readonly number[])[]) {
  return new Map(neighbours.map((around, index) => [code(index), around.map((other) => code(other - 1))]))
}

/** Areas in a row, each beside the next. */
function row(count: number): number[][] {
  return Array.from({ length: count }, (_area, index) =>
    [index, index + 2].filter((other) => other >= 1 && other <= count),
  )
}

function patternOf(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  permutaties = 999,
  seed = 1,
) {
  const found = spatialPattern(areasOf(values), linksOf(neighbours), 'register', { seed, permutaties })
  if (!found.bekend) throw new Error(found.reden)
  return found
}

/** Ten areas, z of desmith.txt with desmith.gal, https://github.com/pysal/pysal/tree/master/pysal/examples */
const DESMITH = [2.24, 3.1, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06]
const DESMITH_NEIGHBOURS = [
  [2, 4],
  [1, 5],
  [4, 7],
  [1, 3, 5, 8],
  [2, 4, 6, 9],
  [5, 10],
  [3, 8],
  [4, 7, 9],
  [5, 8, 10],
  [6, 9],
]

describe("Moran's I", () => {
  /** 0.24365582621771659 for HR8893 in the documentation and tests of esda: https://pysal.org/esda/generated/esda.Moran.html */
  it('of the homicides around St. Louis is that of esda', () => {
    const zeroBased = NEIGHBOURS.map((around) => around.map((other) => other - 1))
    expect(moransI(HOMICIDES, zeroBased)?.overall).toBeCloseTo(0.24365582621771, 12)
    const found = patternOf(HOMICIDES, NEIGHBOURS)
    expect(found.verwacht).toBeCloseTo(-0.012987012987012988, 14)
    expect(found.kans).toBeLessThan(0.01)
  })

  /** Quadrants of the documentation of esda's Moran_Local, https://pysal.org/esda/generated/esda.Moran_Local.html; values by NumPy 2.4. */
  it('of each of ten areas is that of esda', () => {
    const { gebieden, moran } = patternOf(DESMITH, DESMITH_NEIGHBOURS)
    const quadrant = { 'hoog-bij-hoog': 1, 'laag-bij-hoog': 2, 'laag-bij-laag': 3, 'hoog-bij-laag': 4 }
    expect(gebieden.map(({ ligging }) => quadrant[ligging])).toEqual([4, 4, 4, 2, 3, 3, 1, 4, 3, 3])
    expect(moran).toBeCloseTo(0.0736124311106022, 12)
    expect(gebieden[6]?.moran).toBeCloseTo(1.3238699793100464, 12)
    expect(gebieden[7]?.moran).toBeCloseTo(-0.646047828307347, 12)
  })

  it('is -1 on a ring of alternating values, and follows its example', () => {
    const ring = Array.from({ length: 12 }, (_area, index) => [(index + 1) % 12, (index + 11) % 12])
    expect(
      moransI(
        ring.map((_around, index) => index % 2),
        ring,
      )?.overall,
    ).toBeCloseTo(-1, 12)
    expect(moransI([1, 1, 5, 5], [[1], [0, 2], [1, 3], [2]])?.overall).toBeCloseTo(0.5, 12)
  })

  it('does not exist for equal values or two areas, and refuses an area without neighbours', () => {
    expect(moransI([0.1, 0.1, 0.1], [[1], [0, 2], [1]])).toBeNull()
    expect(moransI([1, 2], [[1], [0]])).toBeNull()
    expect(() => moransI([1, 2, 3], [[1], [0], []])).toThrow(RangeError)
  })
})

describe('the chance of a pattern', () => {
  /** All draws without replacement of the neighbours of desmith, counted in Python; twice the smaller tail. */
  it('of one area comes close to that of all draws', () => {
    const exact = [0.5556, 0.6111, 1, 0.5079, 0.1429, 0.1667, 0.0556, 0.7619, 0.7143, 0.5]
    const { gebieden } = patternOf(DESMITH, DESMITH_NEIGHBOURS, 9999)
    for (const [index, chance] of exact.entries())
      expect(Math.abs((gebieden[index]?.kans ?? 9) - chance)).toBeLessThan(0.02)
  })

  /**
   * p_z_sim[0] = 0.24669152541631179 (one-sided, from 99 deals and a normal curve) in the documentation and tests of esda's
   * Moran_Local, https://pysal.org/esda/generated/esda.Moran_Local.html; all draws counted give 0.5556 two-sided.
   */
  it('of the first of ten areas is near twice the one-sided chance of esda', () => {
    const { gebieden } = patternOf(DESMITH, DESMITH_NEIGHBOURS, 9999)
    expect(Math.abs((gebieden[0]?.kans ?? 9) - 2 * 0.24669152541631179)).toBeLessThan(0.08)
  })

  it('finds two halves of a row, and warns that 999 deals cannot point at one of forty', () => {
    const halves = Array.from({ length: 40 }, (_area, index) => (index < 20 ? 10 : 20) + (index % 3))
    const found = patternOf(halves, row(40))
    expect(found.kans).toBeLessThanOrEqual(0.002)
    expect(found.gebieden[3]?.ligging).toBe('laag-bij-laag')
    expect(found.waarschuwingen).toEqual(['te-weinig-permutaties'])
  })

  it('is the same for the same seed and for any order of the areas', () => {
    const areas = areasOf(HOMICIDES)
    const links = linksOf(NEIGHBOURS)
    const once = (list: typeof areas, seed: number) =>
      spatialPattern(list, links, 'register', { seed, permutaties: 99 })
    assert(
      property(shuffledSubarray(areas, { minLength: areas.length }), (shuffled) => {
        expect(once(shuffled, 7)).toEqual(once(areas, 7))
      }),
      runs(5),
    )
    expect(once(areas, 8)).not.toEqual(once(areas, 7))
  })

  it('is a valid result for any figures', () => {
    assert(
      property(array(integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 25 }), (values) => {
        const found = samenhang.parse(
          spatialPattern(areasOf(values), linksOf(row(values.length)), 'aangiften', {
            seed: 1,
            permutaties: 49,
          }),
        )
        expect(found.bekend).toBe(new Set(values).size > 1)
      }),
      runs(40),
    )
  })

  it('is 5 % or less for about one in twenty rows without a pattern', () => {
    const random = seededRandom(testSeed, 'no pattern')
    const rounds = scaled(200)
    let alarms = 0
    for (let round = 0; round < rounds; round += 1) {
      const values = Array.from({ length: 20 }, random.normal)
      if (patternOf(values, row(20), 199, round).kans <= 0.05) alarms += 1
    }
    expect(alarms / rounds).toBeLessThan(0.1)
    expect(alarms / rounds).toBeGreaterThan(0.01)
  })

  it('warns for few areas', () => {
    expect(patternOf(DESMITH, DESMITH_NEIGHBOURS).waarschuwingen).toEqual(['weinig-gebieden'])
    expect(patternOf(HOMICIDES, NEIGHBOURS, 9999).waarschuwingen).toEqual([])
  })

  it('says why it cannot be given, and leaves out islands', () => {
    const chance = { seed: 1, permutaties: 9 }
    const areas = areasOf(DESMITH)
    const links = linksOf(DESMITH_NEIGHBOURS)
    const reason = (list: typeof areas, around = links, how: 'register' | 'modelschatting' = 'register') => {
      const found = spatialPattern(list, around, how, chance)
      return found.bekend ? null : found.reden
    }
    expect(reason(areas, links, 'modelschatting')).toBe('modelschatting-niet-opnieuw')
    expect(reason(areas.slice(0, 7))).toBe('te-weinig-gebieden')
    expect(reason([])).toBe('te-weinig-gebieden')
    expect(reason(areas, new Map())).toBe('geen-buren')
    expect(reason(areas.map((area) => ({ ...area, waarde: 0.1 })))).toBe('alle-waarden-gelijk')
    const withIsland = spatialPattern([...areas, { gebied: 'eiland', waarde: 3 }], links, 'register', chance)
    expect(withIsland.bekend && withIsland.zonder).toEqual([{ gebied: 'eiland', reden: 'geen-buren' }])
    expect(() => spatialPattern(areas, links, 'register', { seed: 1, permutaties: 0 })).toThrow(RangeError)
    expect(() => reason([...areas, { gebied: 'x', waarde: Number.NaN }])).toThrow(RangeError)
  })
})
