import { describe, expect, it } from 'vitest'
import { errorOf, makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import { maakIndicator, maakWaarnemingen, NOORD } from '../../helpers/analyse-invoer.ts'
import { zoekIn } from '../../helpers/analyse-invoer-echt.ts'

const pct = maakIndicator('proef-pct')
const rows = maakWaarnemingen(pct, { [NOORD[0]]: 12.5, [NOORD[1]]: null, [NOORD[2]]: 0 })
const look = makeLookUp([pct], rows, new Map([['proef-bron', '2020-1']]))

describe('looking up a figure', () => {
  it('gives the value with its error and its source', () => {
    expect(look(NOORD[0], 'proef-pct', 2020, '18plus')).toEqual({
      gebied: NOORD[0],
      indicator: 'proef-pct',
      jaar: 2020,
      leeftijd: '18plus',
      waarde: 12.5,
      eenheid: 'procent',
      fout: { soort: 'niet-in-bron' },
      herkomst: { dataset: 'proef-bron', versie: '2020-1', rij: 1, kolom: 'proef-pct' },
    })
  })

  it('takes zero for a figure, not for a missing one', () => {
    expect(look(NOORD[2], 'proef-pct', 2020, '18plus')).toMatchObject({ waarde: 0 })
  })

  it('keeps the reason of a missing figure', () => {
    expect(look(NOORD[1], 'proef-pct', 2020, '18plus')).toMatchObject({
      ontbreekt: 'niet-gepubliceerd',
      herkomst: { kolom: 'proef-pct', rij: 2 },
    })
    const refused = rows.map((row) => ({ ...row, waarde: null, ontbreekt: 'afgekeurd' as const }))
    const other = makeLookUp([pct], refused, new Map())
    expect(other(NOORD[0], 'proef-pct', 2020, '18plus')).toMatchObject({
      ontbreekt: 'afgekeurd',
      herkomst: { rij: 1 },
    })
  })

  it('says why a figure that no row mentions is missing', () => {
    expect(look(NOORD[3], 'proef-pct', 2020, '18plus')).toEqual({
      ontbreekt: 'niet-op-dit-niveau',
      herkomst: null,
    })
    expect(look(NOORD[0], 'proef-pct', 2019, '18plus')).toEqual({
      ontbreekt: 'niet-in-dit-jaar',
      herkomst: null,
    })
    expect(look(NOORD[0], 'proef-pct', 2020, '65plus')).toEqual({
      ontbreekt: 'niet-in-dit-jaar',
      herkomst: null,
    })
    expect(look(NOORD[0], 'bestaat-niet', 2020, '18plus')).toEqual({
      ontbreekt: 'niet-in-dit-jaar',
      herkomst: null,
    })
  })

  it('finds the published figures of Zuiderzeewijk, Lelystad and Nederland', () => {
    const health = (area: string) => zoekIn()(area, 'rivm-ervaren-gezondheid', 2020, '18plus')
    expect(health('WK099501')).toMatchObject({ waarde: 72.5, fout: { soort: 'niet-in-bron' } })
    expect(health('GM0995')).toMatchObject({ waarde: 77.2 })
    expect(health('NL00')).toMatchObject({ waarde: 78.4 })
    expect(health('BU09950110')).toMatchObject({
      ontbreekt: 'niet-gepubliceerd',
      herkomst: { kolom: 'ErvarenGezondheidGoedZeerGoed_4', rij: 898 },
    })
  })
})

describe('the error of a figure', () => {
  const register = (over: Partial<Indicator>) =>
    maakIndicator('proef-register', { meetwijze: 'register', jaren: [2022, 2024, 2025], ...over })
  const shares = register({
    afronding: [
      { vanaf: 2022, stap: 1 },
      { vanaf: 2025, stap: 0.1 },
    ],
  })

  const reports = maakIndicator('proef-aangiften', { meetwijze: 'aangiften', eenheid: 'aantal' })

  it('is not in the source for a model estimate, a panel or a forecast, and never an invented interval', () => {
    for (const meetwijze of ['modelschatting', 'panel', 'voorspelling'] as const) {
      expect(errorOf({ ...shares, meetwijze }, 2022)).toEqual({ soort: 'niet-in-bron' })
    }
  })

  it('is not in the source for a register that says nothing about rounding in that year', () => {
    expect(errorOf(register({ afronding: [] }), 2022)).toEqual({ soort: 'niet-in-bron' })
    expect(errorOf(shares, 2021)).toEqual({ soort: 'niet-in-bron' })
  })

  it('is half the step of the last rounding that began in or before the year', () => {
    expect(errorOf(shares, 2022)).toEqual({ soort: 'afronding', plusMin: 0.5 })
    expect(errorOf(shares, 2024)).toEqual({ soort: 'afronding', plusMin: 0.5 })
    expect(errorOf(shares, 2025)).toEqual({ soort: 'afronding', plusMin: 0.05 })
    const people = register({ eenheid: 'aantal', afronding: [{ vanaf: 2022, stap: 5 }] })
    expect(errorOf(people, 2025)).toEqual({ soort: 'afronding', plusMin: 2.5 })
    const money = register({ eenheid: 'duizend-euro', afronding: [{ vanaf: 2022, stap: 1 }] })
    expect(errorOf(money, 2022)).toEqual({ soort: 'afronding', plusMin: 0.5 })
  })

  it('does not exist for a number counted to the last one', () => {
    const count = register({ eenheid: 'aantal', afronding: [{ vanaf: 2022, stap: 1 }] })
    expect(errorOf(count, 2022)).toEqual({ soort: 'volledige-telling' })
  })

  /** Limits of Garwood (exact, below ten) and of Byar: https://search.r-project.org/CRAN/refmans/PHEindicatormethods/html/byars_lower.html */
  it.each([
    [0, 0, 3.6889],
    [7, 2.8144, 14.4227],
    [10, 4.7901, 18.3897],
    [100, 81.3588, 121.6313],
  ])('of %i reported crimes is the interval of Poisson, and says so', (waarde, laag, hoog) => {
    const found = errorOf(reports, 2020, { waarde })
    expect(found).toMatchObject({ soort: 'interval', zekerheid: 0.95, wijze: 'poisson' })
    if (found.soort !== 'interval') return
    expect(found.laag).toBeCloseTo(laag, 2)
    expect(found.hoog).toBeCloseTo(hoog, 2)
  })

  it('of reported crimes is not known where the count is not, or was converted from other borders', () => {
    const unknown = { soort: 'niet-in-bron' }
    expect(errorOf(reports, 2020)).toEqual(unknown)
    expect(errorOf(reports, 2020, { waarde: 12, geschat: 0.2 })).toEqual(unknown)
    expect(errorOf(reports, 2020, { waarde: 12.5 })).toEqual(unknown)
    expect(errorOf({ ...reports, eenheid: 'per-1000-inwoners' }, 2020, { waarde: 12 })).toEqual(unknown)
  })

  it('is the interval of the publisher where there is one, of a model estimate too', () => {
    const row = { waarde: 20, ondergrens: 17.5, bovengrens: 22 }
    const published = { soort: 'interval', laag: 17.5, hoog: 22, zekerheid: 0.95, wijze: 'bron' }
    for (const meetwijze of ['modelschatting', 'register', 'panel'] as const) {
      expect(errorOf({ ...shares, meetwijze }, 2022, row)).toEqual(published)
    }
    expect(errorOf(reports, 2020, row)).toEqual(published)
  })

  it('is not that of limits which are not of this value: turned round, beside it, half, or of other borders', () => {
    const model = { ...shares, meetwijze: 'modelschatting' } as const
    for (const row of [
      { waarde: 20, ondergrens: 22, bovengrens: 17 },
      { waarde: 20, ondergrens: 21, bovengrens: 25 },
      { waarde: 20, ondergrens: 18, bovengrens: null },
      { waarde: 20, ondergrens: 18, bovengrens: 22, geschat: 0.4 },
    ]) {
      expect(errorOf(model, 2022, row)).toEqual({ soort: 'niet-in-bron' })
    }
  })

  it.each([
    // 14,0 and 15,7 stand in one table with one decimal; 2700 and 4558 are both exact counts.
    ['WK099501', 'cbs-15-24', 2025, 14, { soort: 'afronding', plusMin: 0.05 }],
    ['WK099501', 'cbs-0-14', 2025, 15.7, { soort: 'afronding', plusMin: 0.05 }],
    ['WK099501', 'cbs-15-24', 2024, 14, { soort: 'afronding', plusMin: 0.5 }],
    ['WK099501', 'cbs-woningvoorraad', 2024, 2700, { soort: 'volledige-telling' }],
    ['WK099502', 'cbs-woningvoorraad', 2024, 4558, { soort: 'volledige-telling' }],
    ['WK099504', 'cbs-laag-inkomen', 2022, 41, { soort: 'afronding', plusMin: 0.05 }],
    ['WK099501', 'cbs-inwoners', 2025, 6635, { soort: 'afronding', plusMin: 2.5 }],
    ['GM0995', 'cbs-gemeente-arbeidsparticipatie', 2022, expect.any(Number), { soort: 'niet-in-bron' }],
  ])('does not depend on the digits of the figure: %s %s %i', (area, id, year, waarde, fout) => {
    expect(zoekIn()(area, id, year, 'alle')).toMatchObject({ waarde, fout })
  })
})
