import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  controleerKeuze,
  type KaartKeuze,
  LAGEN,
  leesAdres,
  schrijfAdres,
  STANDAARD,
  WEERGAVEN,
} from '../../../client/panels/kaart/kaart-url.ts'
import { KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

const decimals = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((value) => value / 10 ** digits)

const choice: fc.Arbitrary<KaartKeuze> = fc.record({
  lagen: fc.subarray([...LAGEN]),
  cijfer: fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/),
  jaar: fc.integer({ min: 1900, max: 2099 }),
  leeftijd: fc.constantFrom('alle', '18plus', '18-65', '65plus'),
  gebied: fc.option(fc.constantFrom('BU09950111', 'waterwijk', 'WK099501')),
  beeld: fc.option(
    fc.record({ lon: decimals(-180, 180, 5), lat: decimals(-85, 85, 5), zoom: decimals(0, 24, 2) }),
  ),
  toon: fc.option(fc.constantFrom(...WEERGAVEN)),
  kleur: fc.constantFrom('klassen', 'verschil'),
  cyclus: fc.option(fc.constantFrom('2025', 'ronde-2')),
})

describe('address of the map', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(choice, (keuze) => {
        expect(leesAdres(schrijfAdres(keuze))).toEqual({ keuze, fouten: [] })
      }),
    )
  })

  test('whatever stands in it, there is a choice to show', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.constantFrom('laag', 'jaar', 'beeld', 'gebied', 'v'), fc.string()),
        (text, parts) => {
          for (const search of [text, `?${new URLSearchParams(parts).toString()}`]) {
            expect(() => schrijfAdres(leesAdres(search).keuze)).not.toThrow()
          }
        },
      ),
    )
  })

  test('an empty address is the default', () => {
    expect(leesAdres('')).toEqual({ keuze: STANDAARD, fouten: [] })
    expect(leesAdres('?laag=').keuze.lagen).toEqual(['buurten'])
  })

  test('an unknown layer, view or version is named and the rest works', () => {
    const { keuze, fouten } = leesAdres('?v=9&laag=wijkcentra,spoken&toon=bol&beeld=1,2&jaar=2016')
    expect(fouten.map(({ deel }) => deel).sort()).toEqual(['beeld', 'laag', 'toon', 'versie'])
    expect(keuze.lagen).toEqual(['buurten', 'wijkcentra'])
    expect(keuze.jaar).toBe(2016)
  })
})

describe('a choice that the figures do not have', () => {
  const bron = voorbeeldbron([70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
  const asked = { ...STANDAARD, ...KEUZE }

  test('an existing one stays as it is', () => {
    const keuze = { ...asked, gebied: 'waterwijk' }
    expect(controleerKeuze(bron, keuze)).toEqual({ keuze, fouten: [] })
  })

  test('unknown area, indicator, year and age are named; the nearest takes their place', () => {
    const { keuze, fouten } = controleerKeuze(bron, {
      ...asked,
      gebied: 'BU00000000',
      cijfer: 'bestaat-niet',
      jaar: 1999,
      leeftijd: '65plus',
    })
    expect(fouten.map(({ deel }) => deel).sort()).toEqual(['cijfer', 'gebied', 'jaar', 'leeftijd'])
    expect(keuze).toEqual({ ...asked, gebied: null })
  })

  test("the default is nobody's question: where it does not exist a shown figure comes instead, in silence", () => {
    const one = bron.indicatoren.get(STANDAARD.cijfer)
    if (one === undefined) throw new Error('the example has the default figure')
    const noemer = { ...one, id: 'pdok-inwoners', rol: 'noemer' as const }
    const shown = { ...one, id: 'pdok-65plus', rol: 'alleen-tonen' as const }
    const elsewhere = { ...bron, indicatoren: new Map([noemer, shown].map((row) => [row.id, row])) }
    expect(controleerKeuze(elsewhere, STANDAARD)).toMatchObject({
      keuze: { cijfer: 'pdok-65plus' },
      fouten: [],
    })
    const named = controleerKeuze(elsewhere, { ...STANDAARD, cijfer: 'bestaat-niet' })
    expect(named.fouten).toContainEqual({ deel: 'cijfer', waarde: 'bestaat-niet' })
  })

  test('the CBS wijk that only shares a name with Waterwijk cannot be chosen', () => {
    expect(controleerKeuze(bron, { ...asked, gebied: 'WK099504' }).keuze.gebied).toBeNull()
  })
})
