import { describe, expect, it } from 'vitest'
import { normaliseCbsGemeente, normaliseCbsWijken } from '../../../geodata/normalise/cbs-kerncijfers.ts'
import { normaliseLeefbaarometer } from '../../../geodata/normalise/leefbaarometer.ts'
import { normalisePolitie } from '../../../geodata/normalise/politie.ts'
import { normaliseRivmGezondheid } from '../../../geodata/normalise/rivm-gezondheid.ts'
import { codes, csv, meaning } from './helpers.ts'

const rivm = (text: string) =>
  normaliseRivmGezondheid(csv(text), meaning(['WijkenEnBuurten', 'Perioden', 'Leeftijd']), codes)
const wijken = (text: string) => normaliseCbsWijken(csv(text), meaning(['wijkcode', 'jaar']), codes)

describe('RIVM', () => {
  const head = 'WijkenEnBuurten,Perioden,Leeftijd,pct\n'

  it('turns NL01 into NL00 and age codes into words, and keeps the row', () => {
    const { deel } = rivm(`${head}NL01,2020JJ00,20300,78.4\nGM0995,2020JJ00,80200,66.7\n`)
    expect(deel.waarnemingen).toEqual([
      {
        gebied: 'NL00',
        jaar: 2020,
        leeftijd: '18plus',
        indicator: 'proef-pct',
        waarde: 78.4,
        ontbreekt: null,
        rij: 1,
      },
      {
        gebied: 'GM0995',
        jaar: 2020,
        leeftijd: '65plus',
        indicator: 'proef-pct',
        waarde: 66.7,
        ontbreekt: null,
        rij: 2,
      },
    ])
  })

  it('tells "not published" from "not in this year"', () => {
    const { deel } = rivm(
      `${head}NL01,2020JJ00,20300,78.4\nBU09950111,2020JJ00,20300,\nNL01,2012JJ00,20300,\nBU09950111,2012JJ00,20300,\n`,
    )
    expect(deel.waarnemingen?.map(({ ontbreekt }) => ontbreekt)).toEqual([
      null,
      'niet-gepubliceerd',
      'niet-in-dit-jaar',
      'niet-in-dit-jaar',
    ])
  })

  it('refuses 140 % and text, and keeps the place', () => {
    const { deel, afgekeurd } = rivm(`${head}NL01,2020JJ00,20300,140\nGM0995,2020JJ00,20300,x\n`)
    expect(deel.waarnemingen?.map(({ waarde, ontbreekt }) => [waarde, ontbreekt])).toEqual([
      [null, 'afgekeurd'],
      [null, 'afgekeurd'],
    ])
    expect(afgekeurd).toEqual([
      { bestand: 'proef.csv', rij: 1, kolom: 'pct', reden: '140 is geen percentage van 0 tot en met 100.' },
      { bestand: 'proef.csv', rij: 2, kolom: 'pct', reden: '"x" is geen getal.' },
    ])
  })

  it('refuses a row with a double key, an unknown area, year or age', () => {
    const { rijenGelezen, rijenOvergenomen, afgekeurd } = rivm(
      `${head}NL01,2020JJ00,20300,1\nNL01,2020JJ00,20300,2\nWK123456,2020JJ00,20300,3\nNL01,2020KW01,20300,4\nNL01,2020JJ00,99999,5\n`,
    )
    expect([rijenGelezen, rijenOvergenomen]).toEqual([5, 1])
    expect(afgekeurd.map(({ rij }) => rij)).toEqual([2, 3, 4, 5])
  })

  it('says which columns it does not know or may not take over', () => {
    const { afgekeurd, deel } = rivm(
      'WijkenEnBuurten,Perioden,Leeftijd,pct,nieuw,geheim\nNL01,2020JJ00,20300,1,2,3\n',
    )
    expect(afgekeurd.map(({ kolom, rij }) => [kolom, rij])).toEqual([
      ['nieuw', null],
      ['geheim', null],
    ])
    expect(deel.waarnemingen).toHaveLength(1)
  })
})

describe('CBS', () => {
  it('counts a row that is too short as read and refused', () => {
    const { rijenGelezen, rijenOvergenomen, afgekeurd } = wijken(
      'wijkcode,jaar,aantal\nWK099501,2024\nWK099501,2022,5\n',
    )
    expect([rijenGelezen, rijenOvergenomen, afgekeurd.length]).toEqual([2, 1, 1])
  })

  it('refuses a row without a year', () => {
    expect(wijken('wijkcode,jaar,aantal\nWK099501,,5\n').afgekeurd[0]?.reden).toBe('"" is geen jaar.')
  })

  it('refuses costs of care that repeat another year', () => {
    const { deel, afgekeurd } = normaliseCbsGemeente(
      csv('gemeentecode,jaar,zk_jaar,zk_totaal,pct\nGM0995,2023,2023,3028.0,1\nGM0995,2024,2023,3028.0,2\n'),
      meaning(['gemeentecode', 'jaar', 'zk_jaar']),
      codes,
    )
    expect(deel.waarnemingen?.map(({ waarde }) => waarde)).toEqual([3028, 1, null, 2])
    expect(afgekeurd.map(({ rij, kolom }) => [rij, kolom])).toEqual([[2, 'zk_totaal']])
  })
})

describe('politie', () => {
  it('refuses a row whose figures are of another year', () => {
    const { rijenOvergenomen, afgekeurd } = normalisePolitie(
      csv('gemeentecode,jaar,cr_jaar,aantal\nGM0995,2023,2023,5\nGM0995,2024,2023,6\n'),
      meaning(['gemeentecode', 'jaar', 'cr_jaar']),
      codes,
    )
    expect([rijenOvergenomen, afgekeurd.length]).toEqual([1, 1])
  })
})

describe('Leefbaarometer', () => {
  it('keeps own codes apart, keeps missing classes missing and refuses class 12', () => {
    const { deel, afgekeurd } = normaliseLeefbaarometer(
      csv(
        'lbm_code,naam,jaar,klasse\nWK099511,Zuiderzeewijk,2016,5\nWK099511,Zuiderzeewijk,2014,\nWK099512,Atolwijk,2016,12\nWK099511,Zuiderzeewijk,2016,6\n',
      ),
      {
        figures: new Map([['klasse', { id: 'k', eenheid: 'klasse-1-9' }]]),
        keys: new Set(['lbm_code', 'naam', 'jaar']),
        never: new Set(),
      },
    )
    expect(deel.leefbaarometer?.map(({ klasse }) => klasse)).toEqual([5, null, null])
    expect(afgekeurd.map(({ rij }) => rij)).toEqual([3, 4])
  })
})
