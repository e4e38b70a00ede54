import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eigenaar, energielabel, renovatieStatus } from '../../../geodata/schema/woning.ts'
import {
  decodeDwellings,
  dwellingKey,
  encodeDwellings,
  GEEN,
  ONBEKEND_BLOK,
  type WoningVoorKaart,
} from '../../../server/contract/woningen-binair.ts'
import { scaled } from '../../helpers/test-scale.ts'

const about = { bronnen: [{ dataset: 'proef', versie: '1' }], voorbeelddata: true, zonderPlaats: 3 }

const dwelling = fc.record({
  punt: fc.tuple(
    fc.double({ min: 4.9, max: 5.6, noNaN: true }),
    fc.double({ min: 52.4, max: 52.6, noNaN: true }),
  ),
  buurt: fc.constantFrom('BU09950110', 'BU09950111', 'BU09950422'),
  blok: fc.option(fc.constantFrom('blok-één', 'blok-2', 'blok-3')),
  eigenaar: fc.constantFrom(...eigenaar.options),
  energielabel: fc.option(fc.constantFrom(...energielabel.options)),
  bouwjaar: fc.option(fc.integer({ min: 1450, max: 2154 })),
  status: fc.option(fc.constantFrom(...renovatieStatus.options)),
  step: fc.integer({ min: 1, max: 90_000 }),
  prefix: fc.constantFrom('099501', '030801', 'VB'),
})

/** Ids in ascending order of two gemeenten and of example data, with steps that do and do not fit in 16 bits. */
function withKeys(
  rows: (Omit<WoningVoorKaart, 'id'> & { step: number; prefix: string })[],
): WoningVoorKaart[] {
  let key = 0
  return rows
    .toSorted((a, b) => (a.prefix < b.prefix ? -1 : a.prefix > b.prefix ? 1 : 0))
    .map(({ step, prefix, ...row }) => {
      key += step
      return { ...row, id: `${prefix}${String(key).padStart(prefix === 'VB' ? 7 : 10, '0')}` }
    })
}

/** Metres between two positions near Lelystad; flat is exact enough over a metre. */
function metersApart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot((a[0] - b[0]) * 111_320 * Math.cos((52.5 * Math.PI) / 180), (a[1] - b[1]) * 111_320)
}

describe('dwellings in binary', () => {
  it('come back as they went in, positions to a metre', () => {
    fc.assert(
      fc.property(fc.array(dwelling, { minLength: 1, maxLength: 50 }), (seeds) => {
        const rows = withKeys(seeds)
        const back = decodeDwellings(encodeDwellings(rows, about))
        expect(back.kop).toMatchObject({ aantal: rows.length, ...about })
        for (const [index, row] of rows.entries()) {
          const position = [back.posities[index * 2], back.posities[index * 2 + 1]] as [number, number]
          expect(metersApart(position, row.punt)).toBeLessThan(1)
          expect(dwellingKey(back, index)).toBe(row.id)
          expect(back.kop.buurten[back.buurt[index] ?? -1]).toBe(row.buurt)
          expect(back.kop.blokken[back.blok[index] ?? -1] ?? null).toBe(row.blok)
          expect(back.blok[index] === ONBEKEND_BLOK).toBe(row.blok === null)
          expect(eigenaar.options[back.eigenaar[index] ?? -1]).toBe(row.eigenaar)
          expect(energielabel.options[back.label[index] ?? -1] ?? null).toBe(row.energielabel)
          expect(back.bouwjaar[index]).toBe(row.bouwjaar ?? 0)
          expect(renovatieStatus.options[back.status[index] ?? -1] ?? null).toBe(row.status)
          expect(back.status[index] === GEEN).toBe(row.status === null)
        }
      }),
      { seed: 20250501, numRuns: scaled(100) },
    )
  })

  it('hold none when there is none, and refuse what does not fit', () => {
    expect(decodeDwellings(encodeDwellings([], about)).kop.aantal).toBe(0)
    const row = {
      punt: [5.5, 52.5],
      buurt: 'BU09950110',
      blok: 'b',
      eigenaar: 'vve',
      energielabel: null,
      status: 'nazorg',
    } as const
    expect(() => encodeDwellings([{ ...row, id: 'VB0000001', bouwjaar: 70_000 }], about)).toThrow(RangeError)
    expect(() => encodeDwellings([{ ...row, id: 'huis', bouwjaar: null }], about)).toThrow(RangeError)
  })
})
