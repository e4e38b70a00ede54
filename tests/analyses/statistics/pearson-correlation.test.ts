import { array, assert, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pearsonCorrelation } from '../../../analyses/statistics/pearson-correlation.ts'
import { runs } from '../../helpers/property-runs.ts'

/**
 * F. J. Anscombe, "Graphs in statistical analysis", The American Statistician 27 (1973), p. 17-21,
 * https://doi.org/10.1080/00031305.1973.10478966; table and r = 0.816 also in
 * https://en.wikipedia.org/wiki/Anscombe%27s_quartet. To five digits: 0.81642, 0.81624, 0.81629 and 0.81652.
 */
const x123 = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const x4 = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8]
const anscombe: [string, number[], number[]][] = [
  ['I', x123, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]],
  ['II', x123, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]],
  ['III', x123, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]],
  ['IV', x4, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89]],
]

function paired(xs: readonly number[], ys: readonly number[]): [number, number][] {
  return xs.map((x, index) => [x, ys[index] ?? Number.NaN])
}

/** The correlation where it must exist. */
function correlationOf(pairs: readonly (readonly [number, number])[]): number {
  const r = pearsonCorrelation(pairs)
  if (r === null) throw new Error('no correlation')
  return r
}

const tenths = integer({ min: 0, max: 1000 })
const manyPairs = array(tuple(tenths, tenths), { minLength: 3, maxLength: 40 }).filter(
  (pairs) => new Set(pairs.map(([x]) => x)).size > 1 && new Set(pairs.map(([, y]) => y)).size > 1,
)

describe('the correlation of Pearson', () => {
  it.each(anscombe)('is 0.816 for set %s of Anscombe', (_set, xs, ys) => {
    expect(Math.abs(correlationOf(paired(xs, ys)) - 0.816)).toBeLessThan(0.0006)
  })

  it('is 1 or -1 on a straight line', () => {
    expect(pearsonCorrelation(paired([1, 2, 3], [2, 4, 6]))).toBe(1)
    expect(pearsonCorrelation(paired([1, 2, 3], [6, 4, 2]))).toBe(-1)
    expect(pearsonCorrelation(paired([-1, 0, 1], [1, 0, 1]))).toBe(0)
  })

  it('does not exist with fewer than three pairs', () => {
    expect(pearsonCorrelation([])).toBeNull()
    expect(pearsonCorrelation(paired([1, 2], [3, 9]))).toBeNull()
  })

  it('does not exist when one side does not vary', () => {
    assert(
      property(tenths, array(tenths, { minLength: 3, maxLength: 40 }), (same, values) => {
        expect(pearsonCorrelation(values.map((value) => [same, value]))).toBeNull()
        expect(pearsonCorrelation(values.map((value) => [value, same]))).toBeNull()
      }),
      runs(200),
    )
  })

  it('does not exist for equal decimals either, of which the mean may be off in its last bit', () => {
    const three = [0.1, 0.1, 0.1]
    expect(pearsonCorrelation(paired(three, [1, 2, 3]))).toBeNull()
    expect(pearsonCorrelation(paired([1, 2, 3], three))).toBeNull()
    const rising = Array.from({ length: 30 }, (_one, index) => index)
    for (let value = 0; value <= 1000; value += 1) {
      const same = rising.map(() => value / 10)
      expect([value, pearsonCorrelation(paired(same, rising))]).toEqual([value, null])
      expect([value, pearsonCorrelation(paired(rising, same))]).toEqual([value, null])
    }
  })

  it('lies in [-1, 1] and is the same the other way round', () => {
    assert(
      property(manyPairs, (pairs) => {
        const r = correlationOf(pairs)
        expect(Math.abs(r)).toBeLessThanOrEqual(1)
        expect(correlationOf(pairs.map(([x, y]) => [y, x]))).toBe(r)
      }),
      runs(300),
    )
  })

  it('does not change with the unit or the zero of a scale, and changes sign with its direction', () => {
    const factor = integer({ min: 1, max: 1000 })
    assert(
      property(manyPairs, factor, tenths, (pairs, times, shift) => {
        const r = correlationOf(pairs)
        expect(correlationOf(pairs.map(([x, y]) => [x * times + shift, y]))).toBeCloseTo(r, 9)
        expect(correlationOf(pairs.map(([x, y]) => [x, y * -times + shift]))).toBeCloseTo(-r, 9)
      }),
      runs(300),
    )
  })

  it('does not depend on the order of the pairs beyond the last digits', () => {
    assert(
      property(manyPairs, (pairs) => {
        expect(correlationOf(pairs.toReversed())).toBeCloseTo(correlationOf(pairs), 11)
      }),
      runs(200),
    )
  })
})
