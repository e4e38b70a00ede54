import { describe, expect, it } from 'vitest'
import { seededRandom, xoshiro128 } from '../../../analyses/statistics/seeded-random.ts'

describe('seeded chance', () => {
  /** From the state 1, 2, 3, 4: https://docs.rs/rand_xoshiro, the reference test of Xoshiro128StarStar. */
  it('follows the reference row of xoshiro128**', () => {
    const bits = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, bits)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
    expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError)
  })

  it('gives one row per seed and label', () => {
    const row = (seed: number, label: string) => Array.from({ length: 5 }, seededRandom(seed, label).next)
    expect(row(7, 'gewichten')).toEqual(row(7, 'gewichten'))
    expect(row(7, 'gewichten')).not.toEqual(row(7, 'gewichten/1'))
    expect(row(7, 'gewichten')).not.toEqual(row(8, 'gewichten'))
    expect(() => seededRandom(0.5, '')).toThrow(RangeError)
  })

  it('is even: mean, spread and every tenth as they should be, within four standard errors', () => {
    const random = seededRandom(1, 'even')
    const draws = Array.from({ length: 20_000 }, random.next)
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const draw of draws) {
      const tenth = Math.floor(draw * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...draws)).toBeLessThan(1)
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(4 * Math.sqrt(1800))
    expect(new Set(Array.from({ length: 200 }, () => random.below(3)))).toEqual(new Set([0, 1, 2]))
  })

  it('is normal where that is asked: mean 0, spread 1, and 5 % beyond 1.96', () => {
    const random = seededRandom(1, 'normal')
    const draws = Array.from({ length: 20_000 }, random.normal)
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(20_000))
    expect(Math.abs(variance - 1)).toBeLessThan(0.04)
    const beyond = draws.filter((draw) => Math.abs(draw) > 1.96).length / draws.length
    expect(Math.abs(beyond - 0.05)).toBeLessThan(0.0062)
  })
})
