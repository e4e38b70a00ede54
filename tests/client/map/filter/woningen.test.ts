import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  demp,
  EIGENAARWAARDEN,
  LABELWAARDEN,
  STATUSWAARDEN,
  telMasker,
  woningmasker,
} from '../../../../client/map/filter/woningen.ts'
import { tellingPerStatus } from '../../../../client/map/layers/woningen.ts'
import { eigenaar, energielabel, renovatieStatus, statusGroepVan } from '../../../../geodata/schema/woning.ts'
import {
  decodeDwellings,
  encodeDwellings,
  type WoningVoorKaart,
} from '../../../../server/contract/woningen-binair.ts'

const BUURTEN = ['BU09950110', 'BU09950111', 'BU09950420']
const dwelling = fc.record({
  buurt: fc.constantFrom(...BUURTEN),
  eigenaar: fc.constantFrom(...eigenaar.options),
  energielabel: fc.option(fc.constantFrom(...energielabel.options)),
  status: fc.option(fc.constantFrom(...renovatieStatus.options)),
})
type Trekking = Pick<WoningVoorKaart, 'buurt' | 'eigenaar' | 'energielabel' | 'status'>

function columnsOf(rows: readonly Trekking[]) {
  return decodeDwellings(
    encodeDwellings(
      rows.map((row, place) => ({
        ...row,
        id: `VB${String(place).padStart(7, '0')}`,
        punt: [5.5, 52.5] as const,
        blok: null,
        bouwjaar: null,
      })),
      { bronnen: [], voorbeelddata: true, zonderPlaats: 0 },
    ),
  )
}

const filters = fc.record({
  status: fc.subarray([...STATUSWAARDEN]),
  label: fc.subarray([...LABELWAARDEN]),
  eigenaar: fc.subarray([...EIGENAARWAARDEN]),
})
const areas = fc.option(fc.subarray(BUURTEN).map((codes) => new Set(codes)))

/** The same said once more, row by row and in words. */
function fits(
  row: Trekking,
  filter: Parameters<typeof woningmasker>[1],
  buurten: Set<string> | null,
): boolean {
  const group = row.status === null ? 'onbekend' : statusGroepVan(row.status)
  return (
    (filter.status.length === 0 || filter.status.includes(group)) &&
    (filter.label.length === 0 || filter.label.includes(row.energielabel ?? 'onbekend')) &&
    (filter.eigenaar.length === 0 || filter.eigenaar.includes(row.eigenaar)) &&
    (buurten === null || buurten.has(row.buurt))
  )
}

describe('the mask of dwellings', () => {
  test('keeps a dwelling exactly when every part does', () => {
    fc.assert(
      fc.property(fc.array(dwelling, { maxLength: 40 }), filters, areas, (rows, filter, buurten) => {
        const mask = woningmasker(columnsOf(rows), filter, buurten)
        const wanted = rows.map((row) => (fits(row, filter, buurten) ? 1 : 0))
        expect([...(mask ?? rows.map(() => 1))]).toEqual(wanted)
      }),
    )
  })

  test('is not made when nothing is left out', () => {
    expect(woningmasker(columnsOf([]), { status: [], label: [], eigenaar: [] }, null)).toBeNull()
  })

  test('a filter of every value keeps all', () => {
    fc.assert(
      fc.property(fc.array(dwelling, { maxLength: 20 }), (rows) => {
        const all = { status: STATUSWAARDEN, label: LABELWAARDEN, eigenaar: EIGENAARWAARDEN }
        const mask = woningmasker(columnsOf(rows), all, new Set(BUURTEN))
        expect(mask === null ? -1 : telMasker(mask)).toBe(rows.length)
      }),
    )
  })

  test('counts per status add up to what is kept', () => {
    fc.assert(
      fc.property(fc.array(dwelling, { maxLength: 40 }), filters, areas, (rows, filter, buurten) => {
        const columns = columnsOf(rows)
        const mask = woningmasker(columns, filter, buurten)
        const counts = Object.values(tellingPerStatus(columns, mask))
        const kept = mask === null ? rows.length : telMasker(mask)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(kept)
      }),
    )
  })
})

test('what is not kept becomes pale and keeps its colour', () => {
  const colours = new Uint8Array([10, 20, 30, 255, 40, 50, 60, 255])
  demp(colours, new Uint8Array([1, 0]))
  expect([...colours.subarray(0, 7)]).toEqual([10, 20, 30, 255, 40, 50, 60])
  expect(colours[7]).toBeGreaterThan(0)
  expect(colours[7]).toBeLessThan(100)
  expect(demp(colours, null)).toBe(colours)
})
