import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesAdres } from '../../../client/panels/kaart/adres/adres.ts'
import { deelAdres, LANGSTE_ADRES } from '../../../client/panels/kaart/adres/deel-adres.ts'
import { deelregels } from '../../../client/panels/kaart/adres/deel-woorden.ts'
import { GEEN_FILTERS, type KaartKeuze, STANDAARD } from '../../../client/panels/kaart/adres/keuze.ts'
import { vergelijkToenEnNu } from '../../../client/panels/kaart/adres/toen-nu.ts'
import { KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

const SCREEN = 'https://wijk.example.nl/oost/werk/kaart'
const VERSION = '0123456789abcdef'
const VIEW = { lon: 5.49, lat: 52.51, zoom: 13.25 }

const meaningOf = (adres: string) => leesAdres(new URL(adres).search)

describe('the link to what is on the screen', () => {
  test('holds the view of the map and the data version, and not the open tool', () => {
    const { adres, weggelaten } = deelAdres(SCREEN, { ...STANDAARD, gereedschap: 'delen' }, VERSION, VIEW)
    expect(adres.startsWith(`${SCREEN}?v=2&`)).toBe(true)
    expect(weggelaten).toEqual([])
    expect(meaningOf(adres)).toEqual({
      keuze: { ...STANDAARD, beeld: VIEW, versie: VERSION, gereedschap: null },
      fouten: [],
    })
  })

  test('of figures of then opens as figures of then', () => {
    const then: KaartKeuze = { ...STANDAARD, versie: 'f'.repeat(16), toen: true }
    expect(meaningOf(deelAdres(SCREEN, then, 'f'.repeat(16), null).adres).keuze).toEqual(then)
  })

  test('is never too long, says what was left out, and keeps all the rest', () => {
    const ring = fc.array(
      fc.tuple(fc.double({ min: 5, max: 6, noNaN: true }), fc.double({ min: 52, max: 53, noNaN: true })),
      {
        minLength: 3,
        maxLength: 40,
      },
    )
    const buurten = fc.uniqueArray(fc.integer({ min: 0, max: 99_999 }), { maxLength: 120 })
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 3 }), buurten, (vlakken, numbers) => {
        const codes = numbers.map((number) => `BU0995${String(number).padStart(5, '0')}`)
        const keuze: KaartKeuze = {
          ...STANDAARD,
          ...KEUZE,
          gebied: 'waterwijk',
          filters: { ...GEEN_FILTERS, wijken: ['boswijk'], buurten: codes },
          eigen: vlakken.length === 0 ? null : { buurten: codes.slice(0, 3), vlakken },
        }
        const { adres, weggelaten } = deelAdres(SCREEN, keuze, VERSION, VIEW)
        expect(adres.length).toBeLessThanOrEqual(LANGSTE_ADRES)
        const { keuze: read, fouten } = meaningOf(adres)
        expect(fouten).toEqual([])
        expect(read).toMatchObject({ gebied: 'waterwijk', versie: VERSION, beeld: VIEW })
        expect(read.filters.buurten).toEqual(weggelaten.includes('buurten') ? [] : codes)
        expect(read.eigen === null).toBe(keuze.eigen === null || weggelaten.includes('eigen'))
      }),
    )
  })

  test('says in words what it holds, with the day of the figures', () => {
    const bron = voorbeeldbron([70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
    const keuze: KaartKeuze = {
      ...STANDAARD,
      ...KEUZE,
      dekking: { buurten: 60 },
      gebied: 'waterwijk',
      filters: { ...GEEN_FILTERS, wijken: ['waterwijk'] },
      versie: VERSION,
    }
    const lines = new Map(deelregels(bron, keuze, '22 november 2026').map(({ deel, tekst }) => [deel, tekst]))
    expect(lines.get('cijfer')).toMatch(/2020/)
    expect(lines.get('lagen')).toBe('Wijkcentra, Woonzorgzones, Buurten en wijken (60 % dekkend)')
    expect(lines.get('filters')).toBe('1 filter')
    expect(lines.get('gebied')).toBe('Waterwijk')
    expect(lines.get('versie')).toContain('22 november 2026')
    expect(lines.has('eigen')).toBe(false)
  })
})

describe('figures of then beside those of now', () => {
  const now = [70.1, 68.7, 69.8, null, 90, 72.5, 78.7, 77.2, 78.4]
  const nu = voorbeeldbron(now)

  test('an area counts when its figure changed, came or went; those outside the map do not', () => {
    // The third changed, the fourth was there; the fifth belongs to no wijk of the programme.
    const toen = voorbeeldbron([70.1, 68.7, 60, 75.7, 12, 72.5, 78.7, 77.2, 78.4])
    expect(vergelijkToenEnNu(toen, nu, KEUZE)).toMatchObject({
      niveau: 'buurt',
      totaal: 4,
      anders: [
        { code: 'BU09950420', toen: 60, nu: 69.8 },
        { code: 'BU09950421', toen: 75.7, nu: null },
      ],
    })
  })

  test('the same figures differ nowhere, and a subject that was not there differs wherever it has a figure now', () => {
    expect(vergelijkToenEnNu(nu, nu, KEUZE).anders).toEqual([])
    const without = { ...nu, indicatoren: new Map() }
    expect(vergelijkToenEnNu(without, nu, KEUZE)).toMatchObject({ totaal: 4 })
    expect(vergelijkToenEnNu(without, nu, KEUZE).anders.map(({ code }) => code)).toEqual([
      'BU09950110',
      'BU09950111',
      'BU09950420',
    ])
  })

  test('where a figure exists per wijk, the wijken are counted', () => {
    const wijken = { cijfer: 'cbs-laag-inkomen', jaar: 2020, leeftijd: '18plus' } as const
    const toen = voorbeeldbron([70.1, 68.7, 60, 75.7, 12, 50, 78.7, 77.2, 78.4])
    expect(vergelijkToenEnNu(toen, nu, wijken)).toMatchObject({
      niveau: 'wijk',
      totaal: 2,
      anders: [{ code: 'zuiderzeewijk', toen: 50, nu: 72.5 }],
    })
  })
})
