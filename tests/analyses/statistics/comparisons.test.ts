import { array, assert, double, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../../analyses/statistics/benjamini-hochberg.ts'
import { rateRatioTest } from '../../../analyses/statistics/rate-ratio-test.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { twoProportionTest } from '../../../analyses/statistics/two-proportion-test.ts'
import { runs } from '../../helpers/property-runs.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

const chance = double({ min: 0, max: 1, noNaN: true })

describe('the correction of Benjamini and Hochberg', () => {
  /** The fifteen p-values of their paper, section 3.2, of which four are real at 0.05; https://doi.org/10.1111/j.2517-6161.1995.tb02031.x */
  const paper = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ]

  it('keeps four of the fifteen of the paper', () => {
    const adjusted = benjaminiHochberg(paper)
    expect(adjusted.filter((value) => value <= 0.05)).toHaveLength(4)
    // The first four by hand: p times 15, over 1 to 4; the sixth takes the value of the seventh, 0.0298 x 15 / 7.
    expect(adjusted.slice(0, 4).map((value) => Number(value.toFixed(6)))).toEqual([
      0.0015, 0.003, 0.0095, 0.035625,
    ])
    expect(adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 12)
  })

  it('does not depend on the order, and neither lowers a value nor changes their order', () => {
    assert(
      property(array(chance, { maxLength: 60 }), (values) => {
        const adjusted = benjaminiHochberg(values)
        expect(benjaminiHochberg(values.toReversed())).toEqual(adjusted.toReversed())
        const pairs = values
          .map((p, index) => ({ p, q: adjusted[index] ?? -1 }))
          .toSorted((a, b) => a.p - b.p)
        for (const [index, { p, q }] of pairs.entries()) {
          expect(q).toBeGreaterThanOrEqual(p)
          expect(q).toBeLessThanOrEqual(1)
          expect(q).toBeGreaterThanOrEqual(pairs[index - 1]?.q ?? 0)
        }
      }),
      runs(200),
    )
  })

  it('of one comparison changes nothing, of none is nothing, and refuses what is no chance', () => {
    expect(benjaminiHochberg([0.04])).toEqual([0.04])
    expect(benjaminiHochberg([])).toEqual([])
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => benjaminiHochberg([p])).toThrow(RangeError)
  })

  /** Forty buurten that differ by chance only, seeded: in about 5 % of the rounds anything at all is called real. */
  it('raises a false alarm in at most 7 % of the rounds in which nothing is the matter', () => {
    const random = seededRandom(testSeed, 'false alarms')
    const rounds = scaled(1000)
    let alarms = 0
    for (let round = 0; round < rounds; round += 1) {
      const adjusted = benjaminiHochberg(Array.from({ length: 40 }, () => random.next()))
      if (Math.min(...adjusted) <= 0.05) alarms += 1
    }
    expect(alarms / rounds).toBeLessThan(0.07)
    expect(alarms).toBeGreaterThan(0)
  })
})

describe('a test of two shares', () => {
  /** Aspirin and heart attacks: chi-square 25.01. A. Agresti, "An introduction to categorical data analysis", 2007, p. 27 and 35. */
  it('finds the chi-square of the physicians of Agresti', () => {
    const found = twoProportionTest({ count: 189, total: 11_034 }, { count: 104, total: 11_037 })
    expect((found?.z ?? 0) ** 2).toBeCloseTo(25.01, 2)
    expect(found?.pValue).toBeCloseTo(5.691896973740836e-7, 14)
  })

  it('changes sign with the order, and finds nothing between equal shares', () => {
    const side = record({ total: integer({ min: 1, max: 400 }), share: chance })
    assert(
      property(side, side, (one, two) => {
        const first = { count: Math.floor(one.share * one.total), total: one.total }
        const second = { count: Math.floor(two.share * two.total), total: two.total }
        const there = twoProportionTest(first, second)
        const back = twoProportionTest(second, first)
        expect(back?.z).toBeCloseTo(-(there?.z ?? Number.NaN), 12)
        expect(back?.pValue).toBeCloseTo(there?.pValue ?? Number.NaN, 12)
        expect(twoProportionTest(first, first)?.pValue).toBe(1)
      }),
      runs(100),
    )
  })

  it('has no answer when one side asked nobody, and p = 1 when all or none have the trait', () => {
    expect(twoProportionTest({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeNull()
    expect(twoProportionTest({ count: 3, total: 3 }, { count: 5, total: 5 })).toEqual({
      difference: 0,
      z: 0,
      pValue: 1,
    })
    expect(twoProportionTest({ count: 0, total: 3 }, { count: 0, total: 5 })?.pValue).toBe(1)
    expect(() => twoProportionTest({ count: 4, total: 3 }, { count: 0, total: 5 })).toThrow(RangeError)
  })
})

describe('a test of two rates', () => {
  /**
   * Breast cancer after fluoroscopy, 41 in 28,010 and 15 in 19,017 person-years (Boice and Monson 1977): mid-p 0.03545742 as the
   * example of epitools, https://search.r-project.org/CRAN/refmans/epitools/html/rateratio.html; limits, and the other rows:
   * binomial tails of SciPy 1.17 solved with brentq.
   */
  it.each([
    [41, 28_010, 15, 19_017, 0.03545742177226214, 1.0410752434259323, 3.449422760454654],
    [3, 1000, 9, 1500, 0.30878060543999997, 0.10919068513500979, 1.7696475293956622],
    [0, 500, 4, 500, 0.0625, 0, 1.1147425268811277],
    [4, 500, 0, 500, 0.0625, 0.897068135363814, null],
    [120, 4000, 90, 4100, 0.02467907677014409, 1.040438802740099, 1.7999584884534563],
  ])('of %d in %d against %d in %d', (a, m, b, n, pValue, lower, upper) => {
    const found = rateRatioTest({ events: a, exposure: m }, { events: b, exposure: n })
    expect(found?.pValue).toBeCloseTo(pValue, 10)
    expect(found?.lower).toBeCloseTo(lower, 9)
    expect(found?.ratio === null).toBe(upper === null)
    expect(found?.upper ?? Infinity).toBeCloseTo(upper ?? Infinity, 9)
  })

  it('holds 1 in its interval just when p is above 0.05', () => {
    const side = record({ events: integer({ min: 0, max: 80 }), exposure: integer({ min: 100, max: 9000 }) })
    assert(
      property(side, side, (first, second) => {
        const found = rateRatioTest(first, second)
        const holdsOne = found === null || (found.lower <= 1 && (found.upper === null || found.upper >= 1))
        expect(holdsOne).toBe(found === null || found.pValue >= 0.05)
        expect(found === null).toBe(first.events + second.events === 0)
      }),
      runs(100),
    )
  })

  it('has no answer where there is nothing to compare', () => {
    expect(rateRatioTest({ events: 0, exposure: 10 }, { events: 0, exposure: 10 })).toBeNull()
    expect(rateRatioTest({ events: 1, exposure: 0 }, { events: 2, exposure: 10 })).toBeNull()
    expect(() => rateRatioTest({ events: 1.5, exposure: 1 }, { events: 2, exposure: 10 })).toThrow(RangeError)
    expect(() => rateRatioTest({ events: 1, exposure: -1 }, { events: 2, exposure: 10 })).toThrow(RangeError)
  })
})
