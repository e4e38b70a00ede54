import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCel } from '../../../client/app/csv-file.ts'
import { maakCsv } from '../../../client/panels/kaart/csv.ts'
import { maakKaartmodel } from '../../../client/map/kaartmodel.ts'
import { KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

describe('cells of the download', () => {
  test('no cell can start a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        const cell = csvCel(start + rest).replace(/^"/, '')
        expect(cell.startsWith("'") || /^-\d+(,\d+)?$/.test(cell)).toBe(true)
      }),
    )
  })

  test('separators and quotes are quoted, numbers stay numbers', () => {
    expect(csvCel('a;b "c"')).toBe('"a;b ""c"""')
    expect(csvCel('-8,5')).toBe('-8,5')
    expect(csvCel("=cmd|' /C calc'!A0")).toBe("'=cmd|' /C calc'!A0")
  })
})

test('the table has every buurt with its source, missing ones with their reason', () => {
  const bron = voorbeeldbron([null, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4], '=HYPERLINK("x")')
  const model = maakKaartmodel(bron, KEUZE)
  if (model === null) throw new Error('no model')
  const lines = maakCsv(model, bron).split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toContain('voorbeelddata')
  expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`)
  expect(lines[1]).toContain('Geen cijfer. De bron publiceert dit gebied niet.')
  const cells = (row: string | undefined) => {
    const names = lines[0]?.split(';') ?? []
    const values = row?.split(';') ?? []
    expect(values).toHaveLength(names.length)
    return Object.fromEntries(names.map((name, index) => [name, values[index]]))
  }
  expect(cells(lines[2])).toMatchObject({
    'Cijfer (procent)': '68,7',
    'Verschil met Lelystad (procentpunt)': '-8,5',
    'oordeel over het verschil': 'ongunstiger',
    marge: 'marge niet in de bron',
    opmerking: 'gemeten in coronatijd',
    bron: 'RIVM, 50090NED',
    'versie van de cijfers': '0123456789abcdef',
    'cijfers zoals op': '2026-11-22',
  })
  // 75,7 against 77,2: less than five points is no difference.
  expect(cells(lines[4])['oordeel over het verschil']).toBe('geen verschil')
  // A figure that is missing was not measured at all.
  expect(cells(lines[1]?.replace(/"[^;]*"/, 'naam'))).toMatchObject({
    'Cijfer (procent)': '',
    'oordeel over het verschil': '',
    opmerking: '',
  })
})
