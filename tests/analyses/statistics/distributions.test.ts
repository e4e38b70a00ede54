import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossingOfRising } from '../../../analyses/statistics/bisection.ts'
import { chiSquareUpperTail } from '../../../analyses/statistics/chi-square-distribution.ts'
import { betaProbability } from '../../../analyses/statistics/incomplete-beta.ts'
import { gammaTails } from '../../../analyses/statistics/incomplete-gamma.ts'
import { logGamma } from '../../../analyses/statistics/log-gamma.ts'
import {
  normalQuantile,
  normalUpperTail,
  twoSidedZ,
} from '../../../analyses/statistics/normal-distribution.ts'
import { runs } from '../../helpers/property-runs.ts'

/** Every table below: 17 digits of mpmath 1.3 at 30 digits (https://mpmath.org) or SciPy 1.17 (https://docs.scipy.org). */
const DIGITS = 1e-10

/** How far a value lies from its table, as a share of the table: small chances keep their digits too. */
function errorOf(value: number, table: number): number {
  return Math.abs(value - table) / Math.abs(table)
}

describe('the logarithm of the gamma function', () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [5, 3.1780538303479458],
    [10.25, 13.368023671476045],
    [100, 359.1342053695754],
    [12345.678, 103959.91990554606],
  ])('of %d is %d', (x, table) => expect(errorOf(logGamma(x), table)).toBeLessThan(DIGITS))

  it('of 1 and 2 is 0', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13)
    expect(logGamma(2)).toBeCloseTo(0, 13)
  })

  it('does not exist from 0 down', () => {
    for (const x of [0, -1, Number.NaN, Infinity]) expect(() => logGamma(x)).toThrow(RangeError)
  })
})

describe('the gamma distribution', () => {
  it.each([
    [0.5, 0.2, 0.4729107431344619, 0.5270892568655381],
    [1, 2, 0.8646647167633873, 0.1353352832366127],
    [5, 3, 0.18473675547622792, 0.8152632445237721],
    [5, 8, 0.900367599512954, 0.09963240048704601],
    [100, 90, 0.15822098918643018, 0.8417790108135699],
    [100, 130, 0.9972495916326934, 0.002750408367306526],
    [50_000, 50_100, 0.6730699893761954, 0.3269300106238046],
    [50_000, 49_500, 0.012478315638082799, 0.9875216843619172],
  ])('with shape %d has its mass below and above %d', (shape, x, below, above) => {
    const tails = gammaTails(shape, x)
    // A shape of 50,000 loses digits to the size of its exponents.
    const digits = shape > 1000 ? 1e-9 : DIGITS
    expect(Math.abs(tails.below - below)).toBeLessThan(digits)
    expect(Math.abs(tails.above - above)).toBeLessThan(digits)
  })

  it('has nothing below 0 and everything below infinity', () => {
    expect(gammaTails(3, 0)).toEqual({ below: 0, above: 1 })
    expect(gammaTails(3, Infinity)).toEqual({ below: 1, above: 0 })
    expect(() => gammaTails(0, 1)).toThrow(RangeError)
    expect(() => gammaTails(1, -1)).toThrow(RangeError)
  })
})

describe('the beta distribution', () => {
  it.each([
    [2, 2, 0.5, 0.5],
    [0.5, 0.5, 0.1, 0.20483276469913345],
    [3, 7, 0.2, 0.261802496],
    [3, 7, 0.6, 0.974965248],
    [50, 950, 0.04, 0.06544377993827398],
    [5000, 5000, 0.51, 0.9772579676754254],
    [0.3, 12, 0.001, 0.2922894429375242],
  ])('(%d, %d) has below %d its table value', (a, b, x, table) => {
    expect(Math.abs(betaProbability(a, b, x) - table)).toBeLessThan(DIGITS)
  })

  it('is its own mirror image and rises from 0 to 1', () => {
    const shape = double({ min: 0.05, max: 500, noNaN: true })
    // In steps: the mirror image 1 - x of a share below the last bit of 1 is another share.
    const share = integer({ min: 0, max: 1000 }).map((step) => step / 1000)
    assert(
      property(shape, shape, share, share, (a, b, x, y) => {
        expect(betaProbability(a, b, x)).toBeCloseTo(1 - betaProbability(b, a, 1 - x), 8)
        const [low, high] = [Math.min(x, y), Math.max(x, y)]
        expect(betaProbability(a, b, low)).toBeLessThanOrEqual(betaProbability(a, b, high) + 1e-12)
      }),
      runs(100),
    )
    expect([betaProbability(2, 3, 0), betaProbability(2, 3, 1)]).toEqual([0, 1])
    expect(() => betaProbability(0, 1, 0.5)).toThrow(RangeError)
    expect(() => betaProbability(1, 1, 1.5)).toThrow(RangeError)
  })
})

describe('the normal distribution', () => {
  it.each([
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.959963984540054, 0.025],
    [3, 0.0013498980316300946],
    [6, 9.86587645037698e-10],
    [10, 7.619853024160525e-24],
    [-2, 0.9772498680518208],
  ])('has above %d its table value', (z, table) =>
    expect(errorOf(normalUpperTail(z), table)).toBeLessThan(DIGITS),
  )

  it.each([
    [0.975, 1.9599639845400543],
    [0.995, 2.575829303548901],
    [0.9, 1.2815515655446006],
    [0.6, 0.2533471031357998],
    [1e-10, -6.361340902404057],
    [0.001, -3.0902323061678136],
    [0.3, -0.5244005127080408],
  ])('reaches %d at its table value', (chance, table) =>
    expect(errorOf(normalQuantile(chance), table)).toBeLessThan(DIGITS),
  )

  it('goes there and back', () => {
    assert(
      property(integer({ min: 1, max: 99_999 }), (step) => {
        const chance = step / 100_000
        expect(normalUpperTail(normalQuantile(chance))).toBeCloseTo(1 - chance, 12)
      }),
      runs(200),
    )
    expect(twoSidedZ(0.95)).toBe(normalQuantile(0.975))
    expect(normalQuantile(1e-300)).toBeLessThan(-37)
  })

  it('has no end', () => {
    expect(() => normalQuantile(0)).toThrow(RangeError)
    expect(() => normalQuantile(1)).toThrow(RangeError)
    expect(() => normalUpperTail(Number.NaN)).toThrow(RangeError)
  })
})

describe('the chi-square distribution', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [10, 4, 0.04042768199451279],
    [30, 10, 0.000856641210775301],
    [0.5, 3, 0.9188914116546758],
    [100, 50, 0.00003454931382984871],
  ])('has above %d with %d degrees of freedom its table value', (x, degrees, table) =>
    expect(errorOf(chiSquareUpperTail(x, degrees), table)).toBeLessThan(DIGITS),
  )
})

describe('a crossing', () => {
  it('is found to the last digits, and stays inside its bracket', () => {
    expect(crossingOfRising((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14)
    expect(crossingOfRising((x) => x + 1, 0, 2)).toBeCloseTo(0, 14)
    expect(crossingOfRising((x) => x - 5, 0, 2)).toBeCloseTo(2, 14)
  })
})
