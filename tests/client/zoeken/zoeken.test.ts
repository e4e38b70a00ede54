import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesAdres, schrijfAdres } from '../../../client/panels/kaart/adres/adres.ts'
import { STANDAARD } from '../../../client/panels/kaart/adres/keuze.ts'
import { past, pasvorm, vergelijkbaar } from '../../../client/panels/zoeken/past.ts'
import { metGevonden } from '../../../client/panels/zoeken/use-open-zoekding.ts'
import { zoek, zoeklijst } from '../../../client/panels/zoeken/zoeklijst.ts'
import { indicatorTekstIds } from '../../../server/contract/text/nl/indicatoren.ts'
import { zoekwoordenVan } from '../../../server/contract/text/nl/zoekwoorden.ts'
import { voorbeeldbron } from '../kaart/voorbeeldbron.ts'

const bron = voorbeeldbron([70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4], 'Zeeën-buurt, Waddenlaan')
const straat = (naam: string, buurt: string) => ({ id: `${naam} ${buurt}`, naam, buurt, lijn: [] })
const lijst = zoeklijst(bron, [
  straat('Waddenlaan', 'BU09950111'),
  straat('Waddenlaan', 'BU09950111'),
  straat('Elders', 'BU00000000'),
])
const namen = (vraag: string) =>
  zoek(lijst, vraag).map(({ soort, dingen }) => [soort, dingen.map(({ naam }) => naam)])

describe('searching', () => {
  test('does not mind capitals, accents or signs', () => {
    expect(vergelijkbaar('  Zeeën-buurt ')).toBe('zeeen buurt')
    expect(namen('zeeen b')).toEqual([['buurt', ['Zeeën-buurt, Waddenlaan']]])
    expect(namen('ZEEËN')).toEqual(namen('zeeen'))
  })

  test('finds a wijk, a buurt by a part of its name or its code, and a street once in its buurt', () => {
    expect(namen('waterw')[0]).toEqual(['wijk', ['Waterwijk']])
    expect(namen('BU09950420')).toEqual([['buurt', ['Gebied BU09950420']]])
    expect(namen('wadden')).toEqual([
      ['straat', ['Waddenlaan']],
      ['buurt', ['Zeeën-buurt, Waddenlaan']],
    ])
  })

  test('finds a figure by an everyday word, and says that nothing was found by giving nothing', () => {
    expect(namen('fit')).toEqual([['cijfer', ['Ervaren gezondheid']]])
    expect(zoek(lijst, 'qqq')).toEqual([])
    expect(zoek(lijst, ' ').map(({ soort }) => soort)).toEqual(['wijk'])
  })

  test('never knows the CBS wijk Waterwijk-Landerijen', () => {
    expect(lijst.filter(({ doel, naam }) => doel === 'WK099504' || naam.includes('Landerijen'))).toEqual([])
  })

  test('whatever is typed: what is found fits, and every part of a name finds that name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (vraag) => {
        for (const { dingen } of zoek(lijst, vraag)) {
          for (const { naam, woorden } of dingen) expect(pasvorm(vraag, naam, woorden)).not.toBeNull()
        }
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...lijst), fc.nat(10), fc.nat(10), ({ naam }, from, length) => {
        expect(past(naam.slice(from, from + length), [naam])).toBe(true)
      }),
    )
  })
})

describe('opening what was found', () => {
  const keuze = {
    ...STANDAARD,
    lagen: ['buurten' as const],
    kleur: 'verschil' as const,
    gebied: 'zuiderzeewijk',
  }
  const ding = (id: string) => {
    const found = lijst.find((row) => row.id === id)
    if (found === undefined) throw new Error(`no ${id}`)
    return found
  }

  test('an area is opened and everything else stays', () => {
    expect(metGevonden(bron, keuze, ding('buurt BU09950421'))).toEqual({ ...keuze, gebied: 'BU09950421' })
  })

  test('a figure is put on the map with a year and age that it has, and the area stays', () => {
    const next = metGevonden(
      bron,
      { ...keuze, jaar: 1999, leeftijd: '65plus' },
      ding(`cijfer ${STANDAARD.cijfer}`),
    )
    expect(next).toEqual({ ...keuze, cijfer: STANDAARD.cijfer, jaar: 2020, leeftijd: '18plus' })
    expect(leesAdres(schrijfAdres(next)).keuze).toEqual(next)
  })
})

test('every figure about people has an everyday word, and none is a word that we do not use', () => {
  const people = indicatorTekstIds.filter((id) => id.startsWith('rivm-'))
  expect(people.filter((id) => zoekwoordenVan(id).length === 0)).toEqual([])
  const all = indicatorTekstIds.flatMap((id) => zoekwoordenVan(id)).join(' ')
  expect(all).not.toMatch(/achterstand|probleem|kwetsba|aandachts|hotspot|doelgroep|laagopgeleid|laagste/)
})
