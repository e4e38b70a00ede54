import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareUniform } from '../../../analyses/statistics/chi-square-uniform.ts'
import { runs } from '../../helpers/property-runs.ts'

describe('the test of an even spread', () => {
  it('of weddings over the seasons is the published 39.02, by chance once in sixty million', () => {
    // Printed by R in https://freakonometrics.hypotheses.org/tag/contingency (301, 356, 413 and 262 weddings).
    const found = chiSquareUniform([301, 356, 413, 262], [1, 1, 1, 1])
    expect(found?.chiSquare).toBeCloseTo(39.02102, 5)
    expect(found?.degreesOfFreedom).toBe(3)
    expect((found?.pValue ?? 0) / 1.717959e-8).toBeCloseTo(1, 4)
  })

  it('against unequal parts is what the formula gives by hand', () => {
    // By hand: 25, 32, 18, 20 against 95 times the shares: (6.667^2 + 0.333^2)/31.667 + (2.167^2 + 4.167^2)/15.833.
    const found = chiSquareUniform([25, 32, 18, 20], [2, 2, 1, 1])
    const byHand =
      (20 / 3) ** 2 / (95 / 3) + (1 / 3) ** 2 / (95 / 3) + (13 / 6) ** 2 / (95 / 6) + (25 / 6) ** 2 / (95 / 6)
    expect(found?.chiSquare).toBeCloseTo(byHand, 10)
  })

  it('of exactly even counts is 0 and certain, whatever the lengths', () => {
    assert(
      property(array(integer({ min: 1, max: 31 }), { minLength: 2, maxLength: 12 }), (lengths) => {
        const found = chiSquareUniform(
          lengths.map((length) => length * 5),
          lengths,
        )
        expect(found?.chiSquare).toBeCloseTo(0, 9)
        expect(found?.pValue).toBeCloseTo(1, 9)
      }),
      runs(100),
    )
  })

  it('is not made with fewer than five events expected in a part, and refuses what is no count', () => {
    expect(chiSquareUniform([4, 5], [1, 1])).toBeNull()
    expect(chiSquareUniform([0, 0], [1, 1])).toBeNull()
    for (const [counts, lengths] of [
      [[1], [1]],
      [[1, 2], [1]],
      [
        [1.5, 9],
        [1, 1],
      ],
      [
        [10, 10],
        [0, 1],
      ],
    ] as const)
      expect(() => chiSquareUniform(counts, lengths)).toThrow(RangeError)
  })
})
