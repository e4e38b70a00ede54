import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAGEN } from '../../../client/panels/kaart/adres/keuze.ts'
import {
  buurlaag,
  groepVan,
  lijstvolgorde,
  schakel,
  tekenvolgorde,
  verplaats,
} from '../../../client/panels/kaart/lagen/volgorde.ts'

const on = fc.shuffledSubarray([...LAGEN])
const laag = fc.constantFrom(...LAGEN)

describe('the order of layers', () => {
  test('the list holds every layer once, and those that are on in the order in which they are drawn', () => {
    fc.assert(
      fc.property(on, (aan) => {
        const list = lijstvolgorde(aan)
        expect(list.toSorted()).toEqual([...LAGEN].sort())
        expect(list.filter((one) => aan.includes(one))).toEqual(tekenvolgorde(aan))
      }),
    )
  })

  test('a switch moves no row of the list', () => {
    fc.assert(
      fc.property(on, laag, fc.boolean(), (aan, one, to) => {
        const after = schakel(aan, one, to)
        expect(after.includes(one)).toBe(to)
        // Switching off gives the place back to the usual order; switching on leaves every row where it was.
        expect(lijstvolgorde(to ? after : aan)).toEqual(lijstvolgorde(aan))
        expect(after.filter((other) => other !== one)).toEqual(
          tekenvolgorde(aan).filter((other) => other !== one),
        )
      }),
    )
  })

  test('signs lie above everything in the canvas, whatever the address says', () => {
    expect(tekenvolgorde(['buurten', 'woningen', 'wijkcentra'])).toEqual([
      'wijkcentra',
      'buurten',
      'woningen',
    ])
  })

  test('higher and then lower gives the same order again', () => {
    fc.assert(
      fc.property(on, laag, (aan, one) => {
        const above = buurlaag(aan, one, 'hoger')
        if (above === null) return
        const higher = verplaats(aan, one, above)
        expect(higher?.indexOf(one)).toBe(tekenvolgorde(aan).indexOf(one) - 1)
        expect(verplaats(higher ?? [], one, above)).toEqual(tekenvolgorde(aan))
      }),
    )
  })

  test('a layer moves past several others, and never out of its group', () => {
    const aan = ['wijkcentra', 'meldingen', 'woningen', 'woonzorgzones', 'buurten'] as const
    expect(verplaats(aan, 'buurten', 'meldingen')).toEqual([
      'wijkcentra',
      'buurten',
      'meldingen',
      'woningen',
      'woonzorgzones',
    ])
    expect(verplaats(aan, 'buurten', 'wijkcentra')).toBeNull()
    expect(verplaats(aan, 'signalen', 'wijkcentra')).toBeNull()
    expect(buurlaag(aan, 'meldingen', 'hoger')).toBeNull()
    fc.assert(
      fc.property(on, laag, laag, (shown, from, to) => {
        const moved = verplaats(shown, from, to)
        if (moved === null) return
        expect(moved.toSorted()).toEqual(shown.toSorted())
        expect(groepVan(from)).toBe(groepVan(to))
      }),
    )
  })
})
