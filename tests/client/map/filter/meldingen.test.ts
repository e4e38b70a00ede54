import { describe, expect, test } from 'vitest'
import { behoudMeldingen, isInPeriode } from '../../../../client/map/filter/meldingen.ts'
import type { Melding } from '../../../../geodata/schema/melding.ts'

const rows: Pick<Melding, 'soort' | 'datum' | 'buurt'>[] = [
  { soort: 'overlastmelding', datum: '2023-12-31', buurt: 'BU09950110' },
  { soort: 'overlastmelding', datum: '2024-01-01', buurt: 'BU09950111' },
  { soort: 'melding-openbare-ruimte', datum: '2024-02-29', buurt: 'BU09950111' },
  { soort: 'melding-openbare-ruimte', datum: '2024-03-01', buurt: 'BU09950110' },
]
const GEEN = { soort: [], periode: null }

describe('reports that a filter keeps', () => {
  test('without a filter the very same list', () => {
    expect(behoudMeldingen(rows, GEEN, null)).toBe(rows)
  })

  test('months are whole, first and last included', () => {
    const periode = { van: '2024-01', tot: '2024-02' }
    expect(behoudMeldingen(rows, { ...GEEN, periode }, null)).toEqual([rows[1], rows[2]])
    expect(isInPeriode('2024-02-29', { van: '2024-02', tot: '2024-02' })).toBe(true)
    expect(isInPeriode('2024-03-01', { van: '2024-02', tot: '2024-02' })).toBe(false)
  })

  test('kind, period and buurt must all hold', () => {
    const periode = { van: '2024-01', tot: '2024-12' }
    expect(behoudMeldingen(rows, { soort: ['overlastmelding'], periode }, null)).toEqual([rows[1]])
    expect(behoudMeldingen(rows, { soort: [], periode }, new Set(['BU09950110']))).toEqual([rows[3]])
    expect(behoudMeldingen(rows, GEEN, new Set())).toEqual([])
  })
})
