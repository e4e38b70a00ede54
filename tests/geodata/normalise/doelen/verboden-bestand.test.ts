import { describe, expect, it } from 'vitest'
import { Verbodenzoeker, type Vondst } from '../../../../geodata/normalise/doelen/verboden-bestand.ts'
import { isBsnNummer } from '../../../../geodata/normalise/doelen/verboden-inhoud.ts'
import type { Cel } from '../../../../geodata/formats/lezer.ts'

/** Reads rows until one is refused, then the columns as a whole. */
function search(kolommen: string[], rows: Cel[][], gekoppeld: string[] = []): Vondst | null {
  const zoeker = new Verbodenzoeker(kolommen, new Set(gekoppeld))
  for (const [at, cellen] of rows.entries()) {
    const found = zoeker.rij({ rij: at + 2, cellen, geometrie: null })
    if (found !== null) return found
  }
  return zoeker.klaar()
}

const numbers = Array.from({ length: 2000 }, (_, at) => 100_000_000 + at * 37)
const bsns = numbers.filter((number) => isBsnNummer(String(number)))

describe('what may not even lie on our disk', () => {
  it.each([
    'zie BSN 111222333',
    'NL91 ABNA 0417 1643 00',
    'geb. 12-03-1985',
    'nr 1112.22.333',
    'geboren op 3 mei 2001',
  ])('is found in a column that nobody maps, with its place: %s', (text) => {
    const found = search(
      ['buurt', 'opmerking'],
      [
        ['BU09950110', 'goed'],
        ['BU09950111', text],
      ],
      ['buurt'],
    )
    expect(found).toMatchObject({ rij: 3, kolom: 'opmerking' })
  })

  it('is found as a column of numbers, text or not, mapped or not', () => {
    expect(
      search(
        ['nummer'],
        bsns.slice(0, 8).map((number) => [number]),
      ),
    ).toMatchObject({ kolom: 'nummer' })
    const asText = bsns.slice(0, 8).map((number) => [String(number)])
    expect(search(['nummer'], asText, ['nummer'])).toMatchObject({ kolom: 'nummer' })
  })

  it('is not seen in other numbers of nine digits, of which one in eleven passes the elfproef', () => {
    expect(bsns.length / numbers.length).toBeCloseTo(1 / 11, 1)
    expect(
      search(
        ['zaaknummer'],
        numbers.map((number) => [number]),
      ),
    ).toBeNull()
  })

  it('leaves ordinary cells, and what is read and refused row by row', () => {
    const rows: Cel[][] = [
      ['0995010000123456', 12.5, 'Bataviaplein', true, null],
      ['0995010000123457', 123_456_782, 'opgeleverd op 12-03-2025', false, '2026-10-01'],
    ]
    expect(search(['id', 'getal', 'tekst', 'ja', 'leeg'], rows)).toBeNull()
    expect(search(['tekst'], [['BSN 111222333']], ['tekst'])).toBeNull()
  })
})
