import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCel, maakCsv } from '../../../client/panels/kaart/csv.ts'
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
  expect(lines[2]).toContain(';68,7;procent;;-8,5;marge niet in de bron;RIVM, 50090NED;')
})
