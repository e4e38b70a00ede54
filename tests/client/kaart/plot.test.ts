import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maakAs } from '../../../client/panels/kaart/as.ts'
import { gebiedVan, cijferVan, verschilPerJaar } from '../../../client/panels/kaart/profielgegevens.ts'
import { bevindingenIn } from '../../../client/panels/kaart/profiel/bevindingen-van.ts'
import { stapelStippen } from '../../../client/panels/kaart/stippen.ts'
import { geenVerschilKort, verschilZin } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

test('dots keep their place and never overlap in a row', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 50 }), (xs) => {
      const dots = stapelStippen(xs, 8)
      expect(dots.map((dot) => dot.x)).toEqual(xs)
      for (const [index, one] of dots.entries()) {
        const inRow = dots.slice(index + 1).filter((other) => other.rij === one.rij)
        for (const other of inRow) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(8)
      }
    }),
  )
})

test('an axis holds its values between round ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 1 }), (tenths) => {
      const values = tenths.map((value) => value / 10)
      const { van, tot, stappen } = maakAs(values, 5)
      expect(van).toBeLessThanOrEqual(Math.min(...values) + 1e-6)
      expect(tot).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6)
      expect(stappen.length).toBeGreaterThan(1)
      expect(stappen.length).toBeLessThan(10)
    }),
  )
})

describe('profile of an area', () => {
  const bron = voorbeeldbron([70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
  const buurt = gebiedVan(bron, 'BU09950111')
  const waterwijk = gebiedVan(bron, 'waterwijk')

  test('a buurt has its own figure and stands out when it differs five points', () => {
    if (buurt === null) throw new Error('no area')
    expect(cijferVan(bron, buurt, KEUZE)?.waarde).toBe(68.7)
    // The least of all buurten, of which nobody knows how many people live there: it does not lead.
    expect(bevindingenIn(bron, buurt)).toMatchObject({ rijen: [], uitersten: [KEUZE.cijfer] })
  })

  test('only years in which the gemeente has a figure are compared', () => {
    const indicator = bron.indicatoren.get(KEUZE.cijfer)
    if (buurt === null || indicator === undefined) throw new Error('no area')
    expect(verschilPerJaar(bron, buurt, indicator, KEUZE)).toEqual([
      {
        jaar: 2020,
        gebied: { punten: -8.5, oordeel: 'ongunstiger' },
        wijk: { punten: -4.7, oordeel: 'geen-verschil' },
      },
    ])
  })

  test('Waterwijk has no single figure, so nothing is compared', () => {
    if (waterwijk === null) throw new Error('no area')
    expect(cijferVan(bron, waterwijk, KEUZE)).toBeNull()
  })
})

test('the sentence never calls 4.7 points a difference', () => {
  expect(verschilZin({ punten: -4.7, oordeel: 'geen-verschil' }, 'Lelystad')).toBe(
    'Met Lelystad: minder dan 5 procentpunt verschil noemen we hier geen verschil.',
  )
  expect(verschilZin({ punten: 7, oordeel: 'geen-verschil', regel: 'interval' }, 'Lelystad')).toBe(
    'Met Lelystad: geen verschil, want het kan toeval zijn.',
  )
  expect(geenVerschilKort({ punten: 0.6, oordeel: 'geen-verschil', regel: 'afronding' }, 'Lelystad')).toBe(
    'geen verschil met Lelystad (het kan afronding zijn)',
  )
  expect(verschilZin({ punten: -8.5, oordeel: 'ongunstiger' }, 'Lelystad')).toBe(
    '8,5 procentpunt onder Lelystad in hetzelfde jaar. Dat is ongunstiger.',
  )
})
