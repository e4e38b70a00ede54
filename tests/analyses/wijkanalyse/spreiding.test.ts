import { array, assert, constantFrom, integer, option, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf, spreiding, mainAge, yearFor } from '../../../analyses/wijkanalyse/spreiding.ts'
import { maakIndicator, NOORD, rondkomen, spreidingVan, WIJK_NOORD } from '../../helpers/analyse-invoer.ts'
import { echteIndicatoren, echteWijk, samenstellingVan, zoekIn } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

describe('the year in which a figure is read', () => {
  const everyFour = maakIndicator('proef', { jaren: [2012, 2016, 2020] })

  it.each([
    ['2011-12-31', null],
    ['2012-01-01', 2012],
    ['2013-06-01', 2012],
    ['2016-01-01', 2016],
    ['2018-01-01', 2016],
    ['2019-12-31', 2016],
    ['2025-05-01', 2020],
  ])('is for %s the newest that is not later: %s', (peildatum, year) => {
    expect(yearFor(everyFour, peildatum)).toBe(year)
  })

  it('does not depend on the order in which the years are listed, and needs a year', () => {
    expect(yearFor(maakIndicator('proef', { jaren: [2020, 2012, 2016] }), '2018-01-01')).toBe(2016)
    expect(yearFor(maakIndicator('proef', { jaren: [] }), '2025-05-01')).toBeNull()
  })

  it('is never later than the peildatum and never older than needed, for any indicator and year', () => {
    const year = integer({ min: 2005, max: 2030 })
    assert(
      property(constantFrom(...echteIndicatoren), year, (indicator, limit) => {
        const found = yearFor(indicator, `${limit}-06-30`)
        const allowed = indicator.jaren.filter((one) => one <= limit)
        expect(found === null).toBe(allowed.length === 0)
        expect(allowed.every((one) => found !== null && one <= found)).toBe(true)
        expect(found ?? limit).toBeLessThanOrEqual(limit)
      }),
      runs(300),
    )
  })
})

describe('the age group in which a figure is read', () => {
  it('is adults where the source has them, else the first it has', () => {
    expect(mainAge(maakIndicator('proef', { leeftijden: ['65plus', '18plus'] }))).toBe('18plus')
    expect(mainAge(maakIndicator('proef', { leeftijden: ['65plus'] }))).toBe('65plus')
    expect(mainAge(maakIndicator('proef', { leeftijden: [] }))).toBe('alle')
  })
})

describe('the spread of the buurten', () => {
  it('keeps every buurt in its order, with its figure or the reason why there is none', () => {
    const found = spreidingVan(rondkomen, [26, null, 14, 20])
    expect(found.buurten.map(({ gebied }) => gebied)).toEqual(NOORD)
    expect(found.buurten[1]).toEqual({
      gebied: NOORD[1],
      cijfer: null,
      ontbreekt: 'niet-gepubliceerd',
      tegenGemeente: null,
      tegenLand: null,
    })
    expect(found).toMatchObject({
      aantalMet: 3,
      aantalZonder: 1,
      laagste: { waarde: 14 },
      hoogste: { waarde: 26 },
    })
    expect(found.buurten.map(({ tegenGemeente }) => tegenGemeente?.oordeel)).toEqual([
      'ongunstiger',
      undefined,
      'gunstiger',
      'geen-verschil',
    ])
  })

  it('says no difference at all without a reference', () => {
    const found = spreidingVan(rondkomen, [26, 30, 14, 20], { GM0001: null, NL00: 20 })
    expect(found.gemeente).toBeNull()
    expect(found.gemeenteTegenLand).toBeNull()
    expect(found.buurten.map(({ tegenGemeente }) => tegenGemeente)).toEqual([null, null, null, null])
    expect(found.buurten.map(({ tegenLand }) => tegenLand?.punten)).toEqual([6, 10, -6, 0])
  })

  it('gives points of difference to percentages only', () => {
    const euro = maakIndicator('proef-euro', { eenheid: 'euro' })
    const found = spreidingVan(euro, [26, 30, 14, 20])
    expect(found.buurten.every((row) => row.tegenGemeente === null && row.tegenLand === null)).toBe(true)
    expect(found.aantalMet).toBe(4)
  })

  it('has no lowest and highest when nothing is known', () => {
    const found = spreidingVan(rondkomen, [null, null, null, null])
    expect(found).toMatchObject({ aantalMet: 0, aantalZonder: 4, laagste: null, hoogste: null })
  })

  it('judges the wijk only where the wijk has a figure of its own', () => {
    const others = { GM0001: 20, NL00: 19, [WIJK_NOORD]: 26 }
    expect(spreidingVan(rondkomen, [26, 26, 26, 26], others)).toMatchObject({
      wijk: { soort: 'waarde' },
      wijkTegenGemeente: { punten: 6, oordeel: 'ongunstiger' },
      wijkTegenLand: { punten: 7, oordeel: 'ongunstiger' },
      gemeenteTegenLand: { punten: 1, oordeel: 'geen-verschil' },
    })
    expect(spreidingVan(rondkomen, [26, 26, 26, 26], { ...others, [WIJK_NOORD]: null })).toMatchObject({
      wijk: { soort: 'ontbreekt' },
      wijkTegenGemeente: null,
    })
  })

  it('counts and orders whatever the buurten say', () => {
    const value = option(integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10))
    assert(
      property(array(value, { minLength: 4, maxLength: 4 }), (values) => {
        const found = spreidingVan(rondkomen, values)
        const known = values.flatMap((one) => one ?? [])
        expect([found.aantalMet, found.aantalZonder]).toEqual([known.length, 4 - known.length])
        expect(found.laagste?.waarde).toBe(known.toSorted((a, b) => a - b).at(0))
        expect(found.hoogste?.waarde).toBe(known.toSorted((a, b) => a - b).at(-1))
        expect(found.buurten.every((row) => (row.cijfer === null) === (row.ontbreekt !== null))).toBe(true)
        expect(spreiding.safeParse(found).success).toBe(true)
      }),
      runs(200),
    )
  })
})

describe('the spread of Zuiderzeewijk', () => {
  it('for money in 2020 has 8 of 14 buurten, from 3.3 to 27.6, with Lelystad at 16.6', () => {
    const indicator = echteIndicatoren.find(({ id }) => id === 'rivm-moeite-met-rondkomen') ?? rondkomen
    const area = samenstellingVan(echteWijk('zuiderzeewijk'))
    const found = spreadOf(indicator, 2020, area, { gemeente: 'GM0995', land: 'NL00' }, zoekIn())
    expect(found).toMatchObject({
      aantalMet: 8,
      aantalZonder: 6,
      laagste: { waarde: 3.3 },
      hoogste: { waarde: 27.6 },
      gemeente: { gebied: 'GM0995', waarde: 16.6, jaar: 2020, leeftijd: '18plus' },
    })
    const missing = found.buurten.filter(({ cijfer }) => cijfer === null)
    expect(missing.map(({ ontbreekt }) => ontbreekt)).toEqual(Array(6).fill('niet-gepubliceerd'))
  })

  it('for health calls 72.5 against 77.2 no difference', () => {
    const indicator = echteIndicatoren.find(({ id }) => id === 'rivm-ervaren-gezondheid') ?? rondkomen
    const area = samenstellingVan(echteWijk('zuiderzeewijk'))
    const found = spreadOf(indicator, 2020, area, { gemeente: 'GM0995', land: 'NL00' }, zoekIn())
    expect(found.wijkTegenGemeente).toEqual({ punten: -4.7, oordeel: 'geen-verschil' })
  })
})
