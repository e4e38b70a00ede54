import { describe, expect, it } from 'vitest'
import type { Cel } from '../../../../geodata/formats/lezer.ts'
import { isDubbel } from '../../../../geodata/normalise/doelen/dubbel.ts'
import { waarneming } from '../../../../geodata/schema/waarneming.ts'
import { draai, kort, type Proef } from './proef.ts'

const lang: Proef = {
  velden: { gebied: 'gebied', jaar: 'jaar', indicator: 'indicator', waarde: 'waarde' },
}
const langKolommen = ['gebied', 'jaar', 'indicator', 'waarde']
const breed: Proef = {
  velden: { gebied: 'code', jaar: 'Perioden' },
  reeks: [
    { kolom: '% koop', als: 'proef-koop' },
    { kolom: 'inw', als: 'proef-inwoners' },
  ],
}
const breedKolommen = ['code', 'Perioden', '% koop', 'inw', 'bijnaam']

describe('figures in rows', () => {
  it('become one value each, by id, by column of the source or by the name one gave', () => {
    const proef: Proef = {
      ...lang,
      opgave: {
        eigenIndicatoren: [
          {
            id: 'eigen-bankjes',
            naam: 'Aantal bankjes',
            eenheid: 'aantal',
            richting: 'neutraal',
            toelichting: '',
          },
        ],
      },
    }
    const out = draai('cijfers', proef, langKolommen, [
      ['BU09950111 ', '2020JJ00', 'proef-koop', '72,5 %'],
      ['de kust', 2024, 'pct_koop', 12.5],
      ['GM0995', '2024', 'aantal_bankjes', '1.204'],
      ['GM0995', '2023', 'eigen-bankjes', '-99997'],
      ['', '', '', ''],
    ])
    expect(out.weigeringen).toEqual([])
    expect(out.rijen.map((one) => (one.soort === 'cijfer' ? waarneming.parse(one.rij) : null))).toEqual([
      {
        gebied: 'BU09950111',
        indicator: 'proef-koop',
        jaar: 2020,
        leeftijd: 'alle',
        waarde: 72.5,
        ontbreekt: null,
        rij: 2,
      },
      {
        gebied: 'BU09950111',
        indicator: 'proef-koop',
        jaar: 2024,
        leeftijd: 'alle',
        waarde: 12.5,
        ontbreekt: null,
        rij: 3,
      },
      {
        gebied: 'GM0995',
        indicator: 'eigen-bankjes',
        jaar: 2024,
        leeftijd: 'alle',
        waarde: 1204,
        ontbreekt: null,
        rij: 4,
      },
      {
        gebied: 'GM0995',
        indicator: 'eigen-bankjes',
        jaar: 2023,
        leeftijd: 'alle',
        waarde: null,
        ontbreekt: 'niet-gepubliceerd',
        rij: 5,
      },
    ])
    expect(out.bewerkingen).toEqual(['decimale-komma'])
  })

  it('refuses what cannot be, with row and column', () => {
    const out = draai('cijfers', lang, langKolommen, [
      ['BU09950111', 2020, 'proef-koop', '140'],
      ['BU09950111', 2020, 'proef-inwoners', '-5'],
      ['BU09950111', 2020, 'proef-inwoners', 12.5],
      ['BU09950111', 2020, 'proef-koop', 'veel'],
      ['BU09950111', 2020, 'proef-koop', '=B2'],
      ['BU00340101', 2020, 'proef-koop', 10],
      ['BU09950111', 2027, 'proef-koop', 10],
      ['BU09950111', 2020, '__proto__', 10],
      ['BU09950111', 2020, 'constructor', 10],
      ['BU09950111', 2020, 'proef-inkomen', '31.200'],
      ['BU09950111', 2020, 'proef-eenzaam', 10],
    ])
    expect(out.rijen).toEqual([])
    expect(kort(out)).toEqual([
      '2 waarde: "140" is geen percentage van 0 tot en met 100.',
      '3 waarde: "-5" is geen aantal.',
      '4 waarde: "12.5" is geen aantal.',
      '5 waarde: "veel" is geen getal.',
      '6 waarde: "=B2" is een formule. Zet de uitkomst zelf in de cel.',
      '7 gebied: "BU00340101" hoort bij gemeente GM0034. Hier gaat het om gemeente GM0995.',
      '8 jaar: "2027" ligt in de toekomst. Het mag ten hoogste 2026 zijn.',
      '9 indicator: "__proto__" is geen bekend cijfer. Gebruik een id uit de lijst of voeg een eigen cijfer toe.',
      '10 indicator: "constructor" is geen bekend cijfer. Gebruik een id uit de lijst of voeg een eigen cijfer toe.',
      '11 waarde: "31.200" kan 31200 zijn of 31,200. Schrijf 31200 of 31,200.',
      '12 indicator: Dit cijfer is er per leeftijdsgroep. Kies een kolom of vaste waarde voor "leeftijd".',
    ])
    expect(out.weigeringen[0]).toMatchObject({ bestand: 'proef.csv', blad: null })
  })

  it('refuses the second row of a key as a double', () => {
    const row = ['BU09950111', 2020, 'proef-koop', 10]
    const out = draai('cijfers', lang, langKolommen, [row, ['BU09950112', 2020, 'proef-koop', 10], row])
    expect(out.rijen).toHaveLength(2)
    expect(kort(out)).toEqual([
      '4 gebied: Dubbel: BU09950111, proef-koop, 2020, alle staat al eerder in dit bestand. Haal één van beide weg.',
    ])
    expect(out.weigeringen.map(isDubbel)).toEqual([true])
  })

  it('names ten mistakes in a thousand rows, and takes the rest', () => {
    const rows: Cel[][] = Array.from({ length: 1000 }, (_, index) => [
      index % 2 === 0 ? 'BU09950111' : 'BU09950112',
      1900 + ((index >> 1) % 100),
      ['proef-koop', 'proef-inwoners', 'proef-inkomen', 'eigen-a', 'eigen-b'][Math.floor(index / 200)] ?? '',
      '50',
    ])
    const wrong: [number, number, Cel][] = [
      [0, 3, '140'],
      [111, 3, '-1'],
      [222, 3, '3,5'],
      [333, 1, '31-02-2025'],
      [444, 0, 'BU00340101'],
      [555, 0, ''],
      [666, 2, 'constructor'],
      [777, 3, '=1+1'],
      [888, 1, 2099],
      [999, 3, 'NaN'],
    ]
    for (const [row, cell, value] of wrong) rows[row]![cell] = value // the row was made above
    const eigen = (id: string) => ({
      id,
      naam: `Proef ${id}`,
      eenheid: 'aantal' as const,
      richting: 'neutraal' as const,
      toelichting: '',
    })
    const out = draai(
      'cijfers',
      { ...lang, opgave: { eigenIndicatoren: [eigen('eigen-a'), eigen('eigen-b')] } },
      langKolommen,
      rows,
    )
    expect(out.rijen).toHaveLength(990)
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual(
      wrong.map(([row, cell]) => `${row + 2} ${langKolommen[cell]}`),
    )
  })
})

describe('figures in columns', () => {
  it('become one value per column; a wrong cell costs itself only', () => {
    const out = draai('cijfers', breed, breedKolommen, [
      ['BU09950111', '2024JJ00', '140', '1.250', 'x'],
      ['BU09950112', '2024JJ00', '', '-5', 'y'],
    ])
    const values = out.rijen.flatMap((one) =>
      one.soort === 'cijfer' ? [[one.rij.indicator, one.rij.waarde, one.rij.ontbreekt]] : [],
    )
    expect(values).toEqual([
      ['proef-koop', null, 'afgekeurd'],
      ['proef-inwoners', 1250, null],
      ['proef-koop', null, 'niet-gepubliceerd'],
      ['proef-inwoners', null, 'afgekeurd'],
    ])
    expect(kort(out)).toEqual([
      '2 % koop: "140" is geen percentage van 0 tot en met 100.',
      '3 inw: "-5" is geen aantal.',
    ])
  })

  it('refuses a second row of an area and year, and a wrong key', () => {
    const out = draai('cijfers', breed, breedKolommen, [
      ['BU09950111', 2024, 1, 1, ''],
      ['BU09950111', 2024, 2, 2, ''],
      ['elders', '2024KW01', 2, 2, ''],
    ])
    expect(out.rijen).toHaveLength(2)
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual([
      '3 code',
      '4 code',
      '4 Perioden',
    ])
    expect(out.weigeringen.map(isDubbel)).toEqual([true, false, false])
  })

  it('knows the age group from a column, a fixed value, or the figure itself', () => {
    const velden = { gebied: 'code', jaar: 'Perioden' }
    const reeks = [{ kolom: 'inw', als: 'proef-eenzaam' }]
    const row = [['BU09950111', 2024, '', 10, '80200']]
    expect(() => draai('cijfers', { velden, reeks }, breedKolommen, row)).toThrow(/per leeftijdsgroep/)
    const column = draai('cijfers', { velden: { ...velden, leeftijd: 'bijnaam' }, reeks }, breedKolommen, row)
    expect(column.rijen).toMatchObject([{ rij: { leeftijd: '65plus', waarde: 10 } }])
    const fixed = draai(
      'cijfers',
      { velden: { ...velden, leeftijd: { vast: '18+' } }, reeks },
      breedKolommen,
      row,
    )
    expect(fixed.rijen).toMatchObject([{ rij: { leeftijd: '18plus' } }])
  })

  it('takes `__proto__` and "constructor" as column names like any other', () => {
    const out = draai(
      'cijfers',
      {
        velden: { gebied: '__proto__', jaar: 'constructor' },
        reeks: [{ kolom: 'toString', als: 'proef-koop' }],
      },
      ['__proto__', 'constructor', 'toString'],
      [['BU09950111', 2024, '12']],
    )
    expect(out.rijen).toMatchObject([{ rij: { gebied: 'BU09950111', jaar: 2024, waarde: 12 } }])
  })
})

describe('a mapping that does not fit', () => {
  const fout =
    (proef: Proef, kolommen = langKolommen): (() => unknown) =>
    () =>
      draai('cijfers', proef, kolommen, [['a', 'b', 'c', 'd']])

  it('is refused as a whole, and says what to do', () => {
    expect(fout({ velden: { ...lang.velden, jaar: 'peiljaar' } })).toThrow(
      'Deze kolom staat niet in het bestand',
    )
    expect(fout({ velden: { gebied: 'gebied', indicator: 'indicator', waarde: 'waarde' } })).toThrow(
      'voor "jaar"',
    )
    expect(fout({ velden: { gebied: 'gebied', jaar: 'jaar' } })).toThrow('of een kolom per cijfer')
    expect(fout({ velden: { gebied: 'gebied', jaar: 'jaar', waarde: 'waarde' } })).toThrow('horen bij elkaar')
    expect(fout({ ...lang, reeks: [{ kolom: 'waarde', als: 'proef-koop' }] })).toThrow(
      'of een kolom per cijfer',
    )
    expect(fout({ velden: { ...lang.velden, constructor: 'jaar' } })).toThrow('"constructor" hoort niet bij')
    expect(fout(lang, ['gebied', 'jaar', 'jaar', 'indicator', 'waarde'])).toThrow('twee keer in het bestand')
    expect(fout({ ...lang, velden: { ...lang.velden, jaar: { vast: '20x4' } } })).toThrow(
      /Een vaste waarde kan niet\. "20x4"/,
    )
    expect(
      fout({ velden: breed.velden, reeks: [{ kolom: 'inw', als: 'bestaat-niet' }] }, breedKolommen),
    ).toThrow('geen bekend cijfer')
    const twice = [
      { kolom: 'inw', als: 'proef-koop' },
      { kolom: 'inw', als: 'proef-inwoners' },
    ]
    expect(fout({ velden: breed.velden, reeks: twice }, breedKolommen)).toThrow('twee keer gekoppeld')
    const same = [
      { kolom: 'inw', als: 'proef-koop' },
      { kolom: '% koop', als: 'pct_koop' },
    ]
    expect(fout({ velden: breed.velden, reeks: same }, breedKolommen)).toThrow('hetzelfde cijfer')
  })

  it('names file and column', () => {
    expect(fout({ velden: { ...lang.velden, jaar: 'peiljaar' } })).toThrow(
      expect.objectContaining({
        weigering: expect.objectContaining({ bestand: 'proef.csv', kolom: 'peiljaar', rij: null }),
      }),
    )
  })
})
