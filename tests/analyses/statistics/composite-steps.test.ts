import { array, assert, constantFrom, double, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawDirichlet } from '../../../analyses/statistics/dirichlet-draw.ts'
import { firstOrderShare } from '../../../analyses/statistics/first-order-share.ts'
import { minMaxOf } from '../../../analyses/statistics/min-max.ts'
import { normalTable } from '../../../analyses/statistics/normal-table.ts'
import { percentileRankOf } from '../../../analyses/statistics/percentile-rank.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { zScoreOf } from '../../../analyses/statistics/z-score.ts'
import { runs } from '../../helpers/property-runs.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

const percent = integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const figures = array(percent, { minLength: 2, maxLength: 40 })

describe('z-scores', () => {
  it('are those of scale() in R', () => {
    // scale(1:5), with centre 3 and scale 1.581139; https://rdrr.io/r/base/scale.html
    const score = zScoreOf([1, 2, 3, 4, 5])
    expect([1, 2, 3, 4, 5].map((value) => Number(score?.(value).toFixed(7)))).toEqual([
      -1.2649111, -0.6324555, 0, 0.6324555, 1.2649111,
    ])
  })

  it('do not exist where nothing differs', () => {
    expect(zScoreOf([])).toBeNull()
    expect(zScoreOf([4])).toBeNull()
    expect(zScoreOf([0.1, 0.1, 0.1])).toBeNull()
  })
})

describe('min-max', () => {
  it('gives lowest and highest 0 and 1, and does not exist where nothing differs', () => {
    const place = minMaxOf([10, 20, 50])
    expect([10, 20, 50, 60].map((value) => place?.(value))).toEqual([0, 0.25, 1, 1.25])
    expect(minMaxOf([])).toBeNull()
    expect(minMaxOf([3, 3])).toBeNull()
  })
})

describe('percentile ranks', () => {
  it('lie halfway between those of dplyr that count equal values not at all and whole', () => {
    // https://dplyr.tidyverse.org/reference/percent_rank.html: of 5, 1, 3, 2, 2 percent_rank gives 1, 0, 0.75, 0.25, 0.25 (below,
    // over n - 1) and cume_dist 1, 0.2, 0.8, 0.6, 0.6 (below or equal, over n).
    const rank = percentileRankOf([5, 1, 3, 2, 2])
    const percentRank = [1, 0, 0.75, 0.25, 0.25]
    const cumeDist = [1, 0.2, 0.8, 0.6, 0.6]
    for (const [place, value] of [5, 1, 3, 2, 2].entries()) {
      const below = ((percentRank[place] ?? 0) * 4) / 5
      expect(rank?.(value)).toBeCloseTo((below + (cumeDist[place] ?? 0)) / 2, 12)
    }
  })

  it('of different values are those of COINr, on its other scale', () => {
    // n_prank: (rank - 1) / (n - 1), https://github.com/bluefoxr/COINr/blob/master/R/normalise.R
    const rank = percentileRankOf([12, 7, 30, 21])
    expect([7, 12, 21, 30].map((value) => ((rank?.(value) ?? 0) * 4 - 0.5) / 3)).toEqual([
      0,
      expect.closeTo(1 / 3, 12),
      expect.closeTo(2 / 3, 12),
      1,
    ])
  })

  it('say the same of equal values, whether they are in the list or not, and keep the order', () => {
    assert(
      property(figures, percent, percent, (values, one, other) => {
        const rank = percentileRankOf(values)
        if (rank === null) return
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(rank(low)).toBeLessThanOrEqual(rank(high))
        const sum = values.reduce((total, value) => total + rank(value), 0)
        expect(sum / values.length).toBeCloseTo(0.5, 12)
      }),
      runs(200),
    )
  })
})

it('shifting and stretching all values changes no place by z-score or min-max', () => {
  const shift = integer({ min: -500, max: 500 })
  const stretch = constantFrom(0.25, 0.5, 2, 8)
  assert(
    property(figures, percent, shift, stretch, (values, value, add, times) => {
      const moved = values.map((one) => one * times + add)
      for (const make of [zScoreOf, minMaxOf]) {
        const before = make(values)
        const after = make(moved)
        expect(after === null).toBe(before === null)
        expect(after?.(value * times + add) ?? 0).toBeCloseTo(before?.(value) ?? 0, 6)
      }
    }),
    runs(200),
  )
})

describe('drawn weights', () => {
  it('add up to 1 and have the mean and spread of the Dirichlet distribution', () => {
    const random = seededRandom(testSeed, 'dirichlet')
    const draws = scaled(20_000)
    const out = new Float64Array(4)
    let sum = 0
    let squares = 0
    for (let draw = 0; draw < draws; draw += 1) {
      drawDirichlet(random, 3, 4, out, 1)
      expect(out[0]).toBe(0)
      const [, a = 0, b = 0, c = 0] = out
      if (Math.abs(a + b + c - 1) > 1e-12 || Math.min(a, b, c) <= 0) throw new Error('weights are off')
      sum += a
      squares += a * a
    }
    const mean = sum / draws
    expect(mean).toBeCloseTo(1 / 3, 2)
    // Variance (k - 1) / (k^2 (k a + 1)) with k = 3 and a = 4.
    expect(squares / draws - mean * mean).toBeCloseTo(2 / (9 * 13), 3)
  })

  it('of one figure are 1', () => {
    const out = new Float64Array(1)
    drawDirichlet(seededRandom(1, 'een'), 1, 4, out, 0)
    expect(out[0]).toBe(1)
  })
})

it('the points of the normal table have mean 0 and variance 1, to three decimals', () => {
  const table = normalTable()
  const sum = table.reduce((total, point) => total + point, 0)
  const squares = table.reduce((total, point) => total + point * point, 0)
  expect(sum / table.length).toBeCloseTo(0, 9)
  expect(squares / table.length).toBeCloseTo(1, 2)
})

describe('the share of the variance that one choice explains', () => {
  it('is that of the closed form for a weighted sum of independent draws', () => {
    // y = 3 a + 4 b with a and b of equal variance: a explains 9 / 25. Pairs share a.
    const random = seededRandom(testSeed, 'aandeel')
    const pairs = Array.from({ length: scaled(20_000) }, (): [number, number] => {
      const a = random.next()
      return [3 * a + 4 * random.next(), 3 * a + 4 * random.next()]
    })
    expect(firstOrderShare(pairs)).toBeCloseTo(9 / 25, 1)
  })

  it('lies between 0 and 1, is 1 for equal pairs, and does not exist without a difference', () => {
    const outcome = double({ min: -100, max: 100, noNaN: true })
    assert(
      property(array(tuple(outcome, outcome), { maxLength: 30 }), (pairs) => {
        const share = firstOrderShare(pairs)
        if (share === null) return
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
      runs(200),
    )
    expect(
      firstOrderShare([
        [1, 1],
        [2, 2],
        [5, 5],
      ]),
    ).toBeCloseTo(1, 12)
    expect(
      firstOrderShare([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull()
    expect(firstOrderShare([[1, 2]])).toBeNull()
  })
})
