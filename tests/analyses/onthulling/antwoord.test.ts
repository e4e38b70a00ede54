import { describe, expect, test } from 'vitest'
import { publicSteps, rounded, shareClass } from '../../../analyses/onthulling/antwoord.ts'
import type { Cel } from '../../../analyses/onthulling/stelsel.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { keyedChance } from '../../../server/jobs/keyed-chance.ts'

const draws = Array.from({ length: 50 }, (_, place) => (place + 0.5) / 50)

function cellOf(soort: Cel['soort'], waarde: number): Cel {
  const sleutel = { grootheid: 'tabel', categorie: 'c', atomen: ['a'], perioden: ['2025'] }
  return { sleutel, soort, tabel: 0, waarde, bijdragen: null, totaal: 0, atomen: 1 }
}

describe('rounding with a key', () => {
  test('says of every rounded figure exactly which counts can stand behind it', () => {
    for (const base of [5, 10]) {
      const behind = new Map<number | null, Set<number>>()
      const said = new Map<number | null, [number, number]>()
      for (let count = 0; count <= 120; count += 1) {
        for (const draw of draws) {
          const { antwoord, laag, hoog } = rounded(count, base, draw)
          if (antwoord.soort !== 'afgerond') throw new Error('not rounded')
          behind.set(antwoord.waarde, (behind.get(antwoord.waarde) ?? new Set()).add(count))
          expect(said.get(antwoord.waarde) ?? [laag, hoog]).toEqual([laag, hoog])
          said.set(antwoord.waarde, [laag, hoog])
        }
      }
      // The last ones are cut off by the largest count tried.
      const whole = [...behind].filter(([value]) => (said.get(value)?.[1] ?? 0) <= 120)
      expect(whole.length).toBeGreaterThan(8)
      for (const [value, counts] of whole) {
        const [low = 0, high = 0] = said.get(value) ?? []
        expect(high - low).toBeGreaterThanOrEqual(5)
        const between = Array.from({ length: high - low + 1 }, (_, place) => low + place)
        expect([...counts].toSorted((a, b) => a - b)).toEqual(between)
      }
    }
  })

  test('is right on average from 15 on: the mean over all draws is the count', () => {
    for (const count of [16, 23, 34, 47, 99]) {
      const values = draws.map((draw) => {
        const { antwoord } = rounded(count, 5, draw)
        return antwoord.soort === 'afgerond' ? (antwoord.waarde ?? 0) : 0
      })
      expect(values.reduce((sum, value) => sum + value, 0) / draws.length).toBeCloseTo(count, 9)
    }
  })

  test('goes the same way for the same dwellings, and cannot be told without the key', () => {
    const labels = Array.from({ length: 400 }, (_, place) => `cell ${place}`)
    const [one, other] = [keyedChance('k'.repeat(40)), keyedChance('l'.repeat(40))]
    expect(labels.map(one)).toEqual(labels.map(keyedChance('k'.repeat(40))))
    expect(labels.filter((label) => one(label) < 0.5 === other(label) < 0.5).length).toBeLessThan(260)
    const mean = labels.reduce((sum, label) => sum + one(label), 0) / labels.length
    expect(mean).toBeGreaterThan(0.45)
    expect(mean).toBeLessThan(0.55)
    expect(() => keyedChance('short')).toThrow(RangeError)
  })
})

describe('a class of shares', () => {
  test('names the least and largest count in it, for every count of every total', () => {
    for (const total of [20, 21, 33, 60, 299]) {
      for (const percent of [5, 10, 20, 50]) {
        for (let count = 0; count <= total; count += 1) {
          const { antwoord, laag, hoog } = shareClass(count, total, percent)
          if (antwoord.soort !== 'aandeel') throw new Error('not a share')
          const isIn = (one: number) =>
            one / total >= antwoord.van &&
            (one / total < antwoord.tot || (one === total && antwoord.tot === 1))
          const inside = Array.from({ length: total + 1 }, (_, one) => one).filter(isIn)
          expect([laag, hoog]).toEqual([inside[0], inside.at(-1)])
          expect(isIn(count)).toBe(true)
        }
      }
    }
  })

  test('is the narrowest in which six counts fit, and each next one leaves open what the one before does', () => {
    const random = seededRandom(5, 'classes')
    for (let round = 0; round < 300; round += 1) {
      const total = 20 + random.below(400)
      const steps = publicSteps(cellOf('aandeel', random.below(total + 1)), total, () => 0)
      expect(steps.length).toBeGreaterThan(0)
      for (const [place, { laag, hoog }] of steps.entries()) {
        expect(hoog - laag).toBeGreaterThanOrEqual(5)
        const before = steps[place - 1]
        if (before === undefined) continue
        expect(laag).toBeLessThanOrEqual(before.laag)
        expect(hoog).toBeGreaterThanOrEqual(before.hoog)
      }
    }
    const first = (total: number) => publicSteps(cellOf('aandeel', 0), total, () => 0)[0]?.antwoord
    expect(first(120)).toMatchObject({ van: 0, tot: 0.05, hoog: 5 })
    expect(first(100)).toMatchObject({ van: 0, tot: 0.1, hoog: 9 })
    expect(first(20)).toMatchObject({ van: 0, tot: 0.5, hoog: 9 })
  })
})
