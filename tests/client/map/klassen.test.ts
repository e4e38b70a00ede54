import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  klasseVan,
  maakKlassen,
  MEESTE_KLASSEN,
  paletplaats,
  roundStep,
  verschilplaats,
} from '../../../client/map/klassen.ts'

const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)

describe('classes of a figure', () => {
  test('breaks are ascending, at most four, and lie within the axis', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const { grenzen, van, tot } = maakKlassen(values)
        expect(grenzen.length).toBeLessThan(MEESTE_KLASSEN)
        expect([...grenzen].sort((a, b) => a - b)).toEqual(grenzen)
        expect(new Set(grenzen).size).toBe(grenzen.length)
        expect(van).toBeLessThan(tot)
        for (const at of [...grenzen, ...values]) {
          expect(at).toBeGreaterThanOrEqual(van)
          expect(at).toBeLessThanOrEqual(tot)
        }
      }),
    )
  })

  test('every class holds at least one value', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
        const { grenzen } = maakKlassen(values)
        const used = new Set(values.map((one) => klasseVan(one, grenzen)))
        expect(used.has(0)).toBe(true)
        expect(used.has(grenzen.length)).toBe(true)
      }),
    )
  })

  test('thirty percentages with one decimal get five classes with whole breaks', () => {
    const values = Array.from({ length: 30 }, (_, index) => 66.2 + index * 0.73)
    const { grenzen, van, tot } = maakKlassen(values)
    expect(grenzen).toHaveLength(4)
    expect(grenzen.every((at) => Number.isInteger(at))).toBe(true)
    expect([van, tot]).toEqual([65, 90])
  })

  test('no values and one value give one class', () => {
    expect(maakKlassen([])).toEqual({ grenzen: [], van: 0, tot: 1 })
    expect(maakKlassen([7.5, 7.5])).toEqual({ grenzen: [], van: 7, tot: 8 })
  })

  test('round steps are 1, 2 or 5 times a power of ten', () => {
    expect([0.03, 0.7, 1, 1.4, 3, 40, 700].map(roundStep)).toEqual([0.05, 1, 1, 2, 5, 50, 1000])
  })

  test('with few classes the first and the last colour stay in use', () => {
    expect([0, 1, 2].map((klasse) => paletplaats(klasse, 3, 5))).toEqual([0, 2, 4])
    expect(paletplaats(0, 1, 5)).toBe(2)
  })
})

describe('classes of a difference', () => {
  test.each([
    [-10, 'ongunstiger', 0],
    [-9.9, 'ongunstiger', 1],
    [-5, 'ongunstiger', 1],
    [-4.9, 'geen-verschil', 2],
    [0, 'geen-verschil', 2],
    [4.9, 'geen-verschil', 2],
    [5, 'gunstiger', 3],
    [9.9, 'anders', 3],
    [10, 'gunstiger', 4],
    // A margin can say that more is no difference, and that less is one.
    [12, 'geen-verschil', 2],
    [3, 'gunstiger', 3],
    [-3, 'ongunstiger', 1],
  ] as const)('%d points, %s, is class %d', (punten, oordeel, klasse) => {
    expect(verschilplaats({ punten, oordeel })).toBe(klasse)
  })
})
