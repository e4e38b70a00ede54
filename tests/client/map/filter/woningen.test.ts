import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EIGENAARWAARDEN,
  ELK_LABEL,
  LABELWAARDEN,
  STATUSWAARDEN,
} from '../../../../client/map/filter/woningen.ts'
import { woningklassen } from '../../../../client/map/layers/woningen.ts'
import { woningmasker, type Woningkeuze } from '../../../../client/map/layers/woningmasker.ts'
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
  label: fc.subarray([...ELK_LABEL]),
  eigenaar: fc.subarray([...EIGENAARWAARDEN]),
  campagne: fc.constant([]),
  buurten: fc.option(fc.subarray(BUURTEN).map((codes) => new Set(codes))),
})
const kept = (mask: Uint8Array | null, rows: readonly Trekking[]) =>
  [...(mask ?? rows.map(() => 1))].filter((one) => one === 1).length

/** The same said once more, row by row and in words. */
function fits(row: Trekking, { status, label, eigenaar: owners, buurten }: Woningkeuze): boolean {
  const group = row.status === null ? 'onbekend' : statusGroepVan(row.status)
  const asA = row.energielabel?.startsWith('A') === true && label.includes('A')
  return (
    (status.length === 0 || status.includes(group)) &&
    (label.length === 0 || asA || label.includes(row.energielabel ?? 'onbekend')) &&
    (owners.length === 0 || owners.includes(row.eigenaar)) &&
    (buurten === null || buurten.has(row.buurt))
  )
}

describe('the mask of dwellings', () => {
  test('keeps a dwelling exactly when every part of the filters does', () => {
    fc.assert(
      fc.property(fc.array(dwelling, { maxLength: 40 }), filters, (rows, filter) => {
        const mask = woningmasker(columnsOf(rows), filter)
        const wanted = rows.map((row) => (fits(row, filter) ? 1 : 0))
        expect([...(mask ?? rows.map(() => 1))]).toEqual(wanted)
      }),
    )
  })

  test('is not made when nothing is left out', () => {
    expect(
      woningmasker(columnsOf([]), { status: [], label: [], eigenaar: [], campagne: [], buurten: null }),
    ).toBeNull()
  })

  test('every value that can be ticked together keeps all', () => {
    fc.assert(
      fc.property(fc.array(dwelling, { maxLength: 20 }), (rows) => {
        const all = { status: STATUSWAARDEN, label: LABELWAARDEN, eigenaar: EIGENAARWAARDEN }
        const mask = woningmasker(columnsOf(rows), { ...all, campagne: [], buurten: new Set(BUURTEN) })
        expect(kept(mask, rows)).toBe(rows.length)
      }),
    )
  })

  test('counts of the legend add up to what is kept', () => {
    fc.assert(
      fc.property(fc.array(dwelling, { maxLength: 40 }), filters, (rows, filter) => {
        const columns = columnsOf(rows)
        const mask = woningmasker(columns, filter)
        for (const wijze of ['status', 'label', 'eigenaar'] as const) {
          const counts = woningklassen(columns, wijze, 'licht', mask)
          expect(counts.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(kept(mask, rows))
        }
      }),
    )
  })
})
