import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byarInterval } from '../../../analyses/statistics/byar-interval.ts'
import { countInterval } from '../../../analyses/statistics/count-interval.ts'
import { differenceInterval } from '../../../analyses/statistics/difference-interval.ts'
import { exactPoissonInterval } from '../../../analyses/statistics/exact-poisson-interval.ts'
import { combineIndependent } from '../../../analyses/statistics/independent-combination.ts'
import { checkedConfidence, type Estimate } from '../../../analyses/statistics/interval.ts'
import { ratePerThousand } from '../../../analyses/statistics/rate-per-thousand.ts'
import { wilsonInterval } from '../../../analyses/statistics/wilson-interval.ts'
import { runs } from '../../helpers/property-runs.ts'

/** The limits, rounded as the table rounds. */
function limits(estimate: Estimate | null, decimals: number): number[] {
  if (estimate === null) throw new Error('no interval')
  return [estimate.lower, estimate.upper].map((limit) => Number(limit.toFixed(decimals)) + 0)
}

const counts = integer({ min: 0, max: 500 })
const share = double({ min: 0, max: 1, noNaN: true })

describe('the interval of Wilson', () => {
  /**
   * R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods", Statistics in
   * Medicine 17 (1998), p. 857-872, table I, method 3 (score),
   * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E
   */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is that of Newcombe', (count, total, lower, upper) => {
    expect(limits(wilsonInterval(count, total), 4)).toEqual([lower, upper])
  })

  it('holds its share, lies in 0..1, and is the mirror image of that of the others', () => {
    assert(
      property(integer({ min: 1, max: 2000 }), share, (total, part) => {
        const count = part * total
        const found = wilsonInterval(count, total)
        const mirrored = wilsonInterval(total - count, total)
        if (found === null || mirrored === null) throw new Error('no interval')
        expect(found.lower).toBeGreaterThanOrEqual(0)
        expect(found.lower).toBeLessThanOrEqual(found.value)
        expect(found.upper).toBeGreaterThanOrEqual(found.value)
        expect(found.upper).toBeLessThanOrEqual(1)
        expect(mirrored.lower).toBeCloseTo(1 - found.upper, 10)
      }),
      runs(200),
    )
  })

  it('gets narrower with more people and wider with more confidence', () => {
    assert(
      property(integer({ min: 1, max: 500 }), integer({ min: 2, max: 50 }), share, (total, times, part) => {
        const count = part * total
        const width = (estimate: Estimate | null) => (estimate === null ? 0 : estimate.upper - estimate.lower)
        expect(width(wilsonInterval(count * times, total * times))).toBeLessThan(
          width(wilsonInterval(count, total)),
        )
        expect(width(wilsonInterval(count, total, 0.99))).toBeGreaterThan(width(wilsonInterval(count, total)))
      }),
      runs(100),
    )
  })

  it('does not exist when nobody was asked, and refuses what cannot be', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError)
    expect(() => wilsonInterval(Number.NaN, 2)).toThrow(RangeError)
    for (const confidence of [0, 1, 95, Number.NaN]) {
      expect(() => checkedConfidence(confidence)).toThrow(RangeError)
      expect(() => wilsonInterval(1, 2, confidence)).toThrow(RangeError)
    }
  })
})

describe('the interval of a count', () => {
  /** Limits of Garwood: chi-square quantiles of SciPy 1.17, chi2.ppf(0.025, 2 x) / 2 and chi2.ppf(0.975, 2 x + 2) / 2. */
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [5, 1.6234863901184207, 11.66833207932267],
    [9, 4.115373097378334, 17.084803451419166],
    [50, 37.110963737461866, 65.91876666433681],
    [1000, 938.9730184076952, 1063.952136016302],
  ])('of %d events is that of Garwood', (count, lower, upper) => {
    const found = exactPoissonInterval(count)
    expect(found.lower).toBeCloseTo(lower, 9)
    expect(found.upper).toBeCloseTo(upper, 9)
  })

  /** The formula of Breslow and Day, p. 69, with its numbers filled in. */
  it('of Byar is that of the formula, and from ten on lies within 1 % of the exact one', () => {
    const z = 1.959963984540054
    expect(byarInterval(10).lower).toBeCloseTo(10 * (1 - 1 / 90 - z / (3 * Math.sqrt(10))) ** 3, 12)
    expect(byarInterval(10).upper).toBeCloseTo(11 * (1 - 1 / 99 + z / (3 * Math.sqrt(11))) ** 3, 12)
    assert(
      property(integer({ min: 10, max: 5000 }), (count) => {
        const exact = exactPoissonInterval(count)
        const byar = byarInterval(count)
        expect(Math.abs(byar.lower / exact.lower - 1)).toBeLessThan(0.01)
        expect(Math.abs(byar.upper / exact.upper - 1)).toBeLessThan(0.01)
      }),
      runs(50),
    )
  })

  it('is exact below ten and Byar from ten', () => {
    expect(countInterval(9)).toEqual(exactPoissonInterval(9))
    expect(countInterval(10)).toEqual(byarInterval(10))
    expect(byarInterval(0).lower).toBe(0)
    expect(byarInterval(1, 0.9999).lower).toBe(0)
    for (const count of [-1, 2.5, Number.NaN, Infinity])
      expect(() => countInterval(count)).toThrow(RangeError)
    expect(() => byarInterval(-1)).toThrow(RangeError)
    expect(() => exactPoissonInterval(1.5)).toThrow(RangeError)
  })

  it('holds its count and rises with it', () => {
    assert(
      property(counts, (count) => {
        const [found, next] = [countInterval(count), countInterval(count + 1)]
        expect(found.lower).toBeLessThanOrEqual(count)
        expect(found.upper).toBeGreaterThan(count)
        expect(next.lower).toBeGreaterThan(found.lower)
        expect(next.upper).toBeGreaterThan(found.upper)
      }),
      runs(100),
    )
  })
})

describe('a rate per 1,000', () => {
  /**
   * The count of the examples of byars_lower and byars_upper,
   * https://www.rdocumentation.org/packages/PHEindicatormethods/versions/1.1.5/topics/byars_lower; their formula in Python
   * gives 50.163187710459454 and 82.84913854593984 events, here over 5,000 inhabitants.
   */
  it('is the interval of the count over the inhabitants', () => {
    const found = ratePerThousand(65, 5000)
    expect(found?.value).toBeCloseTo(13, 12)
    expect(limits(found, 2)).toEqual([10.03, 16.57])
  })

  it('does not exist without inhabitants, with or without events', () => {
    expect(ratePerThousand(0, 0)).toBeNull()
    expect(ratePerThousand(3, 0)).toBeNull()
    expect(() => ratePerThousand(3, -1)).toThrow(RangeError)
    expect(() => ratePerThousand(-3, 100)).toThrow(RangeError)
  })

  it('of 0 events is 0 with an upper limit above it', () => {
    expect(limits(ratePerThousand(0, 1000), 4)).toEqual([0, 3.6889])
  })
})

describe('the interval of a difference', () => {
  /**
   * R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven methods",
   * Statistics in Medicine 17 (1998), p. 873-890, table II, method 10,
   * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
   */
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d in %d against %d in %d is that of Newcombe', (a, m, b, n, lower, upper) => {
    expect(limits(differenceInterval({ count: a, total: m }, { count: b, total: n }), 4)).toEqual([
      lower,
      upper,
    ])
  })

  it('changes sign with the order, and does not exist when one side asked nobody', () => {
    const total = integer({ min: 1, max: 300 })
    assert(
      property(total, total, share, share, (m, n, p, q) => {
        const one = { count: Math.floor(p * m), total: m }
        const other = { count: Math.floor(q * n), total: n }
        const there = differenceInterval(one, other)
        const back = differenceInterval(other, one)
        if (there === null || back === null) throw new Error('no interval')
        expect(back.value).toBeCloseTo(-there.value, 12)
        expect(back.lower).toBeCloseTo(-there.upper, 12)
        expect(there.lower).toBeGreaterThanOrEqual(-1)
        expect(there.upper).toBeLessThanOrEqual(1)
      }),
      runs(200),
    )
    expect(differenceInterval({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeNull()
    expect(differenceInterval({ count: 1, total: 2 }, { count: 0, total: 0 })).toBeNull()
  })
})

describe('a sum of independent estimates', () => {
  it('of two equal ones is wider by the root of two', () => {
    const term = { value: 10, lower: 8, upper: 13, factor: 1 }
    const sum = combineIndependent([term, term])
    expect(sum.value).toBe(20)
    expect(sum.lower).toBeCloseTo(20 - 2 * Math.SQRT2, 12)
    expect(sum.upper).toBeCloseTo(20 + 3 * Math.SQRT2, 12)
  })

  it('takes the other limit of what it subtracts', () => {
    const found = combineIndependent([
      { value: 10, lower: 8, upper: 12, factor: 1 },
      { value: 4, lower: 1, upper: 7, factor: -1 },
    ])
    expect(found.value).toBe(6)
    expect(found.lower).toBeCloseTo(6 - Math.sqrt(13), 12)
    const lopsided = combineIndependent([{ value: 4, lower: 3, upper: 9, factor: -2 }])
    expect(lopsided).toEqual({ value: -8, lower: -18, upper: -6 })
  })

  it('of one estimate is that estimate, and of nothing does not exist', () => {
    assert(
      property(counts, (count) => {
        const found = combineIndependent([{ ...countInterval(count), factor: 1 }])
        expect(found.lower).toBeCloseTo(countInterval(count).lower, 9)
        expect(found.upper).toBeCloseTo(countInterval(count).upper, 9)
      }),
      runs(50),
    )
    expect(() => combineIndependent([])).toThrow(RangeError)
    expect(() => combineIndependent([{ value: 5, lower: 6, upper: 7, factor: 1 }])).toThrow(RangeError)
    expect(() => combineIndependent([{ value: 5, lower: 4, upper: Infinity, factor: 1 }])).toThrow(RangeError)
  })
})
