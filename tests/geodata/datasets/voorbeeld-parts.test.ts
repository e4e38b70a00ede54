import { array, assert, integer, nat, pre, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../../geodata/datasets/voorbeeld/allocate.ts'
import { dayNumber, isoDate } from '../../../geodata/datasets/voorbeeld/day-number.ts'
import { frameOf } from '../../../geodata/datasets/voorbeeld/frame.ts'
import { layoutBuurt } from '../../../geodata/datasets/voorbeeld/layout.ts'
import { streetId, streetName, streetPostcode } from '../../../geodata/datasets/voorbeeld/names.ts'
import { randomFor } from '../../../geodata/datasets/voorbeeld/random.ts'
import type { Grens } from '../../../geodata/schema/gebied.ts'

describe('allocate', () => {
  it('adds up exactly and stays within one of the exact share', () => {
    assert(
      property(nat(20_000), array(nat(100), { minLength: 1, maxLength: 20 }), (total, weights) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        pre(sum > 0)
        const parts = allocate(total, weights)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
        parts.forEach((part, i) => expect(Math.abs(part - (total * (weights[i] ?? 0)) / sum)).toBeLessThan(1))
      }),
    )
  })

  it('refuses to divide something over nothing', () => {
    expect(() => allocate(5, [0, 0])).toThrow('nothing to divide over')
    expect(allocate(0, [0, 0])).toEqual([0, 0])
  })
})

describe('dates', () => {
  it('agree with the calendar', () => {
    assert(
      property(integer({ min: 0, max: 40_000 }), (days) => {
        const expected = new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10)
        expect(isoDate(dayNumber('1990-01-01') + days)).toBe(expected)
        expect(dayNumber(expected)).toBe(dayNumber('1990-01-01') + days)
      }),
    )
  })
})

describe('random', () => {
  it('repeats itself for one seed and name, and differs for another', () => {
    const row = (seed: number, name: string): number[] => {
      const random = randomFor(seed, name)
      return [random.next(), random.next(), random.next()]
    }
    expect(row(1, 'a')).toEqual(row(1, 'a'))
    expect(row(1, 'a')).not.toEqual(row(1, 'b'))
    expect(row(1, 'a')).not.toEqual(row(2, 'a'))
  })

  it('stays within its bounds and refuses an empty list', () => {
    const random = randomFor(3, 'bounds')
    for (let i = 0; i < 1000; i += 1) expect([2, 3, 4]).toContain(random.int(2, 4))
    expect(() => random.pick([])).toThrow('empty list')
    expect(() => random.weighted([])).toThrow('empty list')
  })
})

describe('names', () => {
  it('are unique and have postcodes starting with 0 for the first thousands of streets', () => {
    const indexes = Array.from({ length: 5000 }, (_, index) => index)
    expect(new Set(indexes.map((index) => streetId(streetName(index)))).size).toBe(5000)
    expect(indexes.filter((index) => !/^0\d{3} [A-Z]{2}$/.test(streetPostcode(index)))).toEqual([])
  })
})

describe('layoutBuurt', () => {
  /** About 340 by 330 metres, with a hole in the middle. */
  const buurt: Grens = {
    type: 'Polygon',
    coordinates: [
      [
        [5.5, 52.5],
        [5.505, 52.5],
        [5.505, 52.503],
        [5.5, 52.503],
        [5.5, 52.5],
      ],
      [
        [5.502, 52.501],
        [5.503, 52.501],
        [5.503, 52.502],
        [5.502, 52.502],
        [5.502, 52.501],
      ],
    ],
  }
  const frame = frameOf(buurt)
  const plan = (wanted: number) =>
    layoutBuurt(frame, [150, 150], wanted, (attempt) => randomFor(1, `t/${attempt}`))
  const dwellings = (wanted: number) =>
    plan(wanted).flatMap(({ sides }) => sides.flatMap((side) => side.dwellings))

  it('places exactly as many dwellings as asked, clear of the border and of the hole', () => {
    for (const wanted of [0, 1, 57, 200]) {
      const points = dwellings(wanted)
      expect(points).toHaveLength(wanted)
      expect(points.filter((point) => !frame.inside(point, 5))).toEqual([])
    }
  })

  it('keeps neighbours in a row six metres apart, and nobody closer', () => {
    const points = dwellings(200)
    const nearest = points.map(([u, v]) =>
      Math.min(
        ...points
          .filter((other) => other[0] !== u || other[1] !== v)
          .map(([a, b]) => Math.hypot(a - u, b - v)),
      ),
    )
    expect(Math.min(...nearest)).toBeGreaterThan(5.99)
  })

  it('says so when there is no room', () => {
    expect(() => plan(50_000)).toThrow('no room')
  })
})
