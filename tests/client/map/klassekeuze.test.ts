import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { klasseVan, maakKlassen, paletplaats } from '../../../client/map/klassen.ts'
import { type Klassekeuze, KLASSEMETHODEN } from '../../../client/map/vlakbeeld/keuze.ts'
import { klasseLabels } from '../../../client/map/vlakbeeld/klassen.ts'
import { runs } from '../../helpers/property-runs.ts'
import { JENKS_1971 } from './jenks-1971.ts'

const value = fc.integer({ min: -5000, max: 50_000 }).map((tenths) => tenths / 10)
const values = fc.array(value, { maxLength: 60 })
const choice: fc.Arbitrary<Klassekeuze> = fc
  .record({
    methode: fc.constantFrom(...KLASSEMETHODEN),
    aantal: fc.constantFrom(3, 4, 5),
    at: value,
  })
  .map(({ methode, aantal, at }) => ({ methode, aantal, norm: methode === 'norm' ? at : null }))

/** Sum of squares within the groups that breaks make. */
function withinGroups(sorted: readonly number[], breaks: readonly number[]): number {
  const groups = [...breaks, Infinity].map((_edge, klasse) =>
    sorted.filter((one) => klasseVan(one, breaks) === klasse),
  )
  return groups.reduce((sum, group) => {
    if (group.length === 0) return sum
    const mean = group.reduce((total, one) => total + one, 0) / group.length
    return sum + group.reduce((total, one) => total + (one - mean) ** 2, 0)
  }, 0)
}

/** Least sum of squares over every way to cut a sorted row, by trying them all. */
function leastWithin(sorted: readonly number[], count: number): number {
  const square = (from: number, to: number) => withinGroups(sorted.slice(from, to), [])
  const best = (from: number, left: number): number => {
    if (left === 1) return square(from, sorted.length)
    let least = Infinity
    for (let cut = from + 1; cut <= sorted.length - left + 1; cut += 1) {
      least = Math.min(least, square(from, cut) + best(cut, left - 1))
    }
    return least
  }
  return best(0, count)
}

describe('classes as asked', () => {
  test('breaks ascend and lie within the axis, and every value falls in exactly one class that has a colour and words', () => {
    fc.assert(
      fc.property(values, choice, (all, keuze) => {
        const made = maakKlassen(all, keuze)
        const { grenzen, van, tot } = made
        expect(grenzen.length).toBeLessThan(keuze.aantal)
        expect(grenzen).toEqual([...new Set(grenzen)].sort((a, b) => a - b))
        expect(grenzen.every((edge) => van <= edge && edge <= tot)).toBe(true)
        expect(van).toBeLessThan(tot)
        const labels = klasseLabels(made, 'procent')
        expect(labels).toHaveLength(grenzen.length + 1)
        expect(new Set(labels).size).toBe(labels.length)
        const places = labels.map((_label, klasse) => paletplaats(klasse, labels.length, 5))
        expect(new Set(places).size).toBe(places.length)
        for (const one of all) {
          const inside = [van - 1, ...grenzen, tot + 1].filter(
            (edge, at, edges) => edge <= one && one < (edges[at + 1] ?? Infinity),
          )
          expect(inside).toHaveLength(1)
          expect(places[klasseVan(one, grenzen)]).toBeLessThan(5)
        }
      }),
      runs(400),
    )
  })

  test('with no value and with one value there is one class, but around a norm', () => {
    for (const methode of ['kwantiel', 'gelijk', 'natuurlijk'] as const) {
      expect(maakKlassen([], { methode, aantal: 5, norm: null }).grenzen).toEqual([])
      expect(maakKlassen([7.5], { methode, aantal: 5, norm: null }).grenzen).toEqual([])
      expect(maakKlassen([7.5, 7.5, 7.5], { methode, aantal: 3, norm: null }).grenzen).toEqual([])
    }
    expect(maakKlassen([], { methode: 'norm', aantal: 4, norm: 5 }).grenzen).toEqual([])
    expect(maakKlassen([5], { methode: 'norm', aantal: 4, norm: 5 }).grenzen).toEqual([4, 5, 6])
  })

  test('equal classes are as wide, to a thirtieth of the range', () => {
    expect(maakKlassen([0, 3, 50, 100], { methode: 'gelijk', aantal: 4, norm: null }).grenzen).toEqual([
      25, 50, 75,
    ])
  })

  test('a norm is a break of an even number of classes, and the middle of an odd one', () => {
    const all = [66.2, 72.8, 77.1, 80.7, 87.4]
    const at = (aantal: number) => maakKlassen(all, { methode: 'norm', aantal, norm: 77.2 }).grenzen
    expect(at(4)).toEqual([72.2, 77.2, 82.2])
    expect(at(3)).toEqual([67.2, 87.2])
    expect(at(5)).toEqual([67.2, 72.2, 82.2, 87.2])
  })
})

describe('natural breaks', () => {
  test('part the data of Jenks and Caspall (1971) as classInt in R does', () => {
    // 15.57-41.2, 41.2-60.66, 60.66-77.29, 77.29-100.1, 100.1-155.3, upper limits included:
    // classIntervals(jenks71$jenks71, n = 5, style = "jenks"), https://r-spatial.github.io/classInt/reference/classIntervals.html
    const upper = [41.2, 60.66, 77.29, 100.1]
    const { grenzen } = maakKlassen(JENKS_1971, { methode: 'natuurlijk', aantal: 5, norm: null })
    expect(grenzen).toHaveLength(upper.length)
    for (const one of JENKS_1971) {
      expect(klasseVan(one, grenzen), String(one)).toBe(upper.filter((limit) => one > limit).length)
    }
  })

  test('are as good as the best of all ways to cut, found by trying them all', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { minLength: 3, maxLength: 11 }),
        fc.constantFrom(3, 4, 5),
        (all, aantal) => {
          const sorted = [...all].sort((a, b) => a - b)
          const { grenzen } = maakKlassen(sorted, { methode: 'natuurlijk', aantal, norm: null })
          const count = Math.min(aantal, sorted.length)
          expect(grenzen).toHaveLength(count - 1)
          const least = leastWithin(sorted, count)
          expect(withinGroups(sorted, grenzen)).toBeLessThanOrEqual(least + 1e-6 * Math.max(1, least))
        },
      ),
      runs(60),
    )
  })

  test('are the roundest numbers between the groups', () => {
    const { grenzen } = maakKlassen([1, 2, 3, 21, 22, 47, 48], {
      methode: 'natuurlijk',
      aantal: 3,
      norm: null,
    })
    expect(grenzen).toEqual([20, 40])
  })
})
