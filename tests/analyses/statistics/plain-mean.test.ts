import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainMean } from '../../../analyses/statistics/plain-mean.ts'
import { runs } from '../../helpers/property-runs.ts'

describe('the plain mean', () => {
  it('of two values lies in the middle, and of one value is that value', () => {
    expect(plainMean([20, 27.7])).toBe(23.85)
    expect(plainMean([16.5])).toBe(16.5)
    expect(plainMean([-3, 0, 3])).toBe(0)
  })

  it('of nothing does not exist', () => {
    expect(() => plainMean([])).toThrow(RangeError)
  })

  it('times the number of values is their sum, and lies between the lowest and the highest', () => {
    const tenths = array(integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
    assert(
      property(tenths, (values) => {
        const mean = plainMean(values)
        const sum = values.reduce((total, value) => total + value, 0)
        expect(mean * values.length).toBeCloseTo(sum, 6)
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values))
        expect(mean).toBeLessThanOrEqual(Math.max(...values))
      }),
      runs(200),
    )
  })
})
