import { array, assert, double, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveSampleSize } from '../../../analyses/statistics/effective-sample-size.ts'
import { quantile } from '../../../analyses/statistics/quantile.ts'
import { weightedMean } from '../../../analyses/statistics/weighted-mean.ts'
import { runs } from '../../helpers/property-runs.ts'

const tenths = integer({ min: 0, max: 1000 }).map((value) => value / 10)
const share = double({ min: 0, max: 1, noNaN: true })

describe('a quantile', () => {
  /** NumPy 2.4, numpy.quantile(method='linear'), which is type 7: https://numpy.org/doc/stable/reference/generated/numpy.quantile.html */
  it('of the example is that of NumPy', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6]
    const found = [0, 0.025, 0.25, 0.5, 0.9, 1].map((part) => Number(quantile(values, part).toFixed(12)))
    expect(found).toEqual([1, 1, 1.75, 3.5, 6.9, 9])
  })

  it('lies between the lowest and the highest and rises with its share', () => {
    assert(
      property(array(tenths, { minLength: 1, maxLength: 40 }), share, share, (values, p, q) => {
        expect(quantile(values, 0)).toBe(Math.min(...values))
        expect(quantile(values, 1)).toBe(Math.max(...values))
        expect(quantile(values, Math.min(p, q))).toBeLessThanOrEqual(quantile(values, Math.max(p, q)) + 1e-12)
      }),
      runs(100),
    )
  })

  it('of nothing does not exist', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError)
    expect(() => quantile([1], 1.1)).toThrow(RangeError)
  })
})

describe('a weighted mean', () => {
  it('counts by weight, does not depend on their scale, and lies between its values', () => {
    expect(
      weightedMean([
        { value: 10, weight: 3 },
        { value: 20, weight: 1 },
      ]),
    ).toBe(12.5)
    const items = array(record({ value: tenths, weight: integer({ min: 1, max: 900 }) }), { minLength: 1 })
    assert(
      property(items, (list) => {
        const mean = weightedMean(list) ?? Number.NaN
        expect(weightedMean(list.map(({ value, weight }) => ({ value, weight: weight * 7 })))).toBeCloseTo(
          mean,
          9,
        )
        expect(mean).toBeGreaterThanOrEqual(Math.min(...list.map(({ value }) => value)) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(...list.map(({ value }) => value)) + 1e-9)
      }),
      runs(100),
    )
  })

  it('does not exist without weight', () => {
    expect(weightedMean([])).toBeNull()
    expect(weightedMean([{ value: 3, weight: 0 }])).toBeNull()
    expect(() => weightedMean([{ value: 3, weight: -1 }])).toThrow(RangeError)
  })
})

describe('the effective number of answers', () => {
  it('is the number with equal weights, less with others, and follows the formula', () => {
    expect(effectiveSampleSize([1, 1, 2])).toBeCloseTo(16 / 6, 12)
    assert(
      property(array(integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 }), (weights) => {
        expect(effectiveSampleSize(weights)).toBeLessThanOrEqual(weights.length + 1e-9)
        expect(effectiveSampleSize(weights)).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(effectiveSampleSize(weights.map(() => 3))).toBeCloseTo(weights.length, 9)
      }),
      runs(100),
    )
  })

  it('is 0 without weight, and finite for weights of any size', () => {
    expect(effectiveSampleSize([])).toBe(0)
    expect(effectiveSampleSize([0, 0])).toBe(0)
    expect(effectiveSampleSize([1e200, 1e200])).toBe(2)
    expect(() => effectiveSampleSize([-1])).toThrow(RangeError)
  })
})
