import { describe, expect, it } from 'vitest'
import { errorOf, makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
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
  const register = maakIndicator('proef-register', { meetwijze: 'register' })
  const count = maakIndicator('proef-aantal', { meetwijze: 'register', eenheid: 'aantal' })

  it('is not in the source for a model estimate, a panel or a forecast, and never an invented interval', () => {
    for (const meetwijze of ['modelschatting', 'panel', 'voorspelling'] as const) {
      expect(errorOf(maakIndicator('proef', { meetwijze }), 20)).toEqual({ soort: 'niet-in-bron' })
    }
  })

  it('is half a step of the rounding for figures of a register', () => {
    expect(errorOf(count, 6635)).toEqual({ soort: 'afronding', plusMin: 2.5 })
    expect(errorOf(register, 57)).toEqual({ soort: 'afronding', plusMin: 0.5 })
    expect(errorOf(register, 49.6)).toEqual({ soort: 'afronding', plusMin: 0.05 })
  })

  it('does not exist for a count that is not rounded, nor for reports to the police', () => {
    expect(errorOf(count, 6633)).toEqual({ soort: 'volledige-telling' })
    const reports = maakIndicator('proef-aangiften', { meetwijze: 'aangiften', eenheid: 'aantal' })
    expect(errorOf(reports, 5)).toEqual({ soort: 'volledige-telling' })
  })
})
