import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  firstDayOf,
  lastQuarterOf,
  quarterOf,
  yearOf,
} from '../../../analyses/statistics/calendar-quarter.ts'
import { drawGamma } from '../../../analyses/statistics/gamma-draw.ts'
import { drawPoisson } from '../../../analyses/statistics/poisson-draw.ts'
import { seededRandom, type SeededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { scaled } from '../../helpers/test-scale.ts'

const DRAWS = scaled(40_000)

/** Shares of the draws at or below each point, and four standard errors of such a share. */
function sharesBelow(draw: (random: SeededRandom) => number, points: readonly number[], label: string) {
  const random = seededRandom(20261125, label)
  const drawn = Array.from({ length: DRAWS }, () => draw(random))
  return points.map((point) => drawn.filter((value) => value <= point).length / DRAWS)
}
const slack = (chance: number) => 4 * Math.sqrt((chance * (1 - chance)) / DRAWS) + 1e-9

describe('a gamma draw', () => {
  // scipy 1.17 gamma.cdf(points, shape), https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.gamma.html
  it.each([
    [0.5, [0.1, 0.5, 1, 2], [0.34527915, 0.68268949, 0.84270079, 0.95449974]],
    [3, [1, 3, 5], [0.0803014, 0.57680992, 0.87534798]],
  ])('with shape %d lies below a point as often as the distribution says', (shape, points, chances) => {
    const found = sharesBelow((random) => drawGamma(random, shape), points, `gamma/${shape}`)
    for (const [index, chance] of chances.entries()) {
      expect(Math.abs((found[index] ?? NaN) - chance)).toBeLessThan(slack(chance))
    }
  })

  it('is asked for a shape that can be', () => {
    const random = seededRandom(1, 'gamma')
    for (const shape of [0, -1, Number.NaN, Infinity]) {
      expect(() => drawGamma(random, shape)).toThrow(RangeError)
    }
  })
})

describe('a Poisson draw', () => {
  // scipy 1.17 poisson.cdf(points, mean), https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.poisson.html
  // The mean of 12 is the first by rejection, 11.999999 the last by multiplying.
  it.each([
    [11.999999, [5, 10, 12, 15], [0.02034103, 0.34722942, 0.57596525, 0.84441565]],
    [12, [5, 10, 12, 15], [0.02034103, 0.34722942, 0.57596525, 0.84441565]],
    [40, [30, 40, 50], [0.06169415, 0.54191818, 0.94737195]],
  ])('with mean %d is at most a count as often as the distribution says', (mean, points, chances) => {
    const found = sharesBelow((random) => drawPoisson(random, mean), points, `poisson/${mean}`)
    for (const [index, chance] of chances.entries()) {
      expect(Math.abs((found[index] ?? NaN) - chance)).toBeLessThan(slack(chance))
    }
  })

  it('of a mean of 0 is 0, and a mean below it cannot be', () => {
    const random = seededRandom(1, 'poisson')
    expect(drawPoisson(random, 0)).toBe(0)
    expect(() => drawPoisson(random, -1)).toThrow(RangeError)
    expect(() => drawPoisson(random, Infinity)).toThrow(RangeError)
  })
})

describe('days and quarters', () => {
  it('count days as the calendar does, over leap years and centuries', () => {
    const between = (from: string, to: string) => dayNumber(to) - dayNumber(from)
    expect(between('2024-02-28', '2024-03-01')).toBe(2)
    expect(between('2025-02-28', '2025-03-01')).toBe(1)
    expect(between('2000-01-01', '2026-01-01')).toBe(26 * 365 + 7)
    expect(between('1900-01-01', '2000-01-01')).toBe(100 * 365 + 24)
  })

  it('know the quarter of a day, its first day and its year', () => {
    expect(quarterOf('2025-09-30')).toBe(8102)
    expect(quarterOf('2025-10-01')).toBe(8103)
    expect(firstDayOf(8102)).toBe(dayNumber('2025-07-01'))
    expect(yearOf(8103)).toBe(2025)
    expect(lastQuarterOf(2025)).toBe(8103)
    expect(() => quarterOf('30 september')).toThrow(RangeError)
  })
})
