import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { varianceOf } from '../../../analyses/gebiedscijfer/variantie.ts'
import { wilsonInterval } from '../../../analyses/statistics/wilson-interval.ts'

const between = (laag: number, hoog: number, zekerheid = 0.95) => ({
  fout: { soort: 'interval', laag, hoog, zekerheid } as const,
})

describe('varianceOf', () => {
  it('takes the standard error out of an interval: 1.96 times 2.5 on each side', () => {
    expect(varianceOf(between(15.1, 24.9))).toBeCloseTo(6.25, 3)
    // z = 2.5758293 at 99 % and 1.6448536 at 90 %: the usual table of the normal distribution.
    expect(varianceOf(between(20 - 2.5758293, 20 + 2.5758293, 0.99))).toBeCloseTo(1, 6)
    expect(varianceOf(between(20 - 1.6448536, 20 + 1.6448536, 0.9))).toBeCloseTo(1, 6)
  })

  it('takes rounding as a uniform distribution: GUM 4.3.7, a half-width a gives a²/3', () => {
    expect(varianceOf({ fout: { soort: 'afronding', plusMin: 2.5 } })).toBeCloseTo(25 / 12, 12)
    expect(varianceOf({ fout: { soort: 'afronding', plusMin: 0.5 } })).toBeCloseTo(1 / 12, 12)
  })

  it('has none for a full count and never makes one up', () => {
    expect(varianceOf({ fout: { soort: 'volledige-telling' } })).toBe(0)
    expect(varianceOf({ fout: { soort: 'niet-in-bron' } })).toBeNull()
  })

  it('comes near p(1 - p)/n for a share of many answers', () => {
    const found = wilsonInterval(600, 2000)
    if (found === null) throw new Error('asked')
    expect(varianceOf(between(found.lower, found.upper))).toBeCloseTo((0.3 * 0.7) / 2000, 6)
  })

  it('refuses limits that are turned round or endless', () => {
    expect(() => varianceOf(between(3, 2))).toThrow(RangeError)
    expect(() => varianceOf(between(0, Infinity))).toThrow(RangeError)
  })

  it('does not depend on where the interval lies, and goes with the square of the unit', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(number, fc.double({ min: 0.01, max: 100, noNaN: true }), (at, half) => {
        const here = varianceOf(between(at - half, at + half)) ?? NaN
        expect(varianceOf(between(-half, half))).toBeCloseTo(here, 6)
        expect(varianceOf(between(10 * (at - half), 10 * (at + half)))).toBeCloseTo(100 * here, 4)
      }),
    )
  })
})
