import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { schrijfCsv } from '../../../geodata/formats/schrijf-csv.ts'
import { geojsonFeature, schrijfGeojson } from '../../../geodata/formats/schrijf-geojson.ts'
import { schrijfXlsx } from '../../../geodata/formats/schrijf-xlsx.ts'
import { runs } from '../../helpers/property-runs.ts'
import { readSheet } from '../../helpers/read-workbook.ts'
import { kleineTabel } from '../../helpers/uitvoer-tabel.ts'

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '=HYPERLINK("https://x.example";"a")']
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const columns = [
  ['naam', 'tekst'],
  ['waarde', 'getal'],
] as const
const BLADEN = { rijen: 'Gegevens', toelichting: 'Toelichting' }

describe('CSV', () => {
  it('writes what a Dutch spreadsheet reads: mark, semicolons, decimal commas', () => {
    const table = kleineTabel(columns, [{ cellen: ['Boswijk', 72.5] }, { cellen: [null, -4.7] }])
    expect(text(schrijfCsv(table, 'komma'))).toBe('\ufeffnaam;waarde\r\nBoswijk;72,5\r\n;-4,7\r\n')
    expect(text(schrijfCsv(table, 'punt'))).toBe('\ufeffnaam,waarde\r\nBoswijk,72.5\r\n,-4.7\r\n')
  })

  it.each(FORMULAS)('makes the text %j harmless and leaves a negative number a number', (formula) => {
    const written = text(schrijfCsv(kleineTabel(columns, [{ cellen: [formula, -1] }]), 'komma'))
    const [, row] = Papa.parse<string[]>(written.slice(1), { delimiter: ';', newline: '\r\n' }).data
    expect(row).toEqual([`'${formula}`, '-1'])
  })

  it('gives every text back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (names) => {
        const table = kleineTabel(
          columns,
          names.map((name) => ({ cellen: [`a${name}`, 1] })),
        )
        for (const decimal of ['komma', 'punt'] as const) {
          const { data } = Papa.parse<string[]>(text(schrijfCsv(table, decimal)).slice(1), {
            delimiter: decimal === 'komma' ? ';' : ',',
            newline: '\r\n',
            skipEmptyLines: true,
          })
          expect(data.slice(1).map((row) => row[0])).toEqual(names.map((name) => `a${name}`))
        }
      }),
      runs(200),
    )
  })

  it('writes many rows in order', () => {
    const many = Array.from({ length: 4_501 }, (_, index) => ({ cellen: [`r${index}`, index] }))
    const lines = text(schrijfCsv(kleineTabel(columns, many), 'punt')).split('\r\n')
    expect(lines).toHaveLength(4_503)
    expect(lines[4_501]).toBe('r4500,4500')
  })
})

describe('XLSX', () => {
  it('keeps text as text and numbers as numbers, and writes no formula', async () => {
    const table = kleineTabel(columns, [
      ...FORMULAS.map((formula) => ({ cellen: [formula, -4.7] })),
      { cellen: [null, null] },
    ])
    const rows = await readSheet(await schrijfXlsx(table, [['Bron', '=CBS']], BLADEN), 1)
    const cells = rows.slice(1, 1 + FORMULAS.length)
    expect(rows.flatMap((row) => [...row.values()]).filter(({ kind }) => kind === 'f')).toEqual([])
    expect(cells.map((row) => row.get('A')?.kind)).toEqual(FORMULAS.map(() => 's'))
    expect(cells.map((row) => row.get('A')?.text.trim())).toEqual(FORMULAS.map((formula) => formula.trim()))
    expect(cells.map((row) => row.get('B'))).toEqual(FORMULAS.map(() => ({ kind: 'n', text: '-4.7' })))
    expect(rows.at(-1)?.size ?? 0).toBe(0)
  })

  it('says source and licence on the second sheet', async () => {
    const bytes = await schrijfXlsx(kleineTabel(columns, []), [['Licentie', 'CC BY 4.0']], BLADEN)
    const [row] = await readSheet(bytes, 2)
    expect([row?.get('A')?.text, row?.get('B')?.text]).toEqual(['Licentie', 'CC BY 4.0'])
  })

  it('cuts a text that Excel would refuse', async () => {
    const bytes = await schrijfXlsx(kleineTabel(columns, [{ cellen: ['x'.repeat(40_000), 1] }]), [], BLADEN)
    expect((await readSheet(bytes, 1))[1]?.get('A')?.text).toHaveLength(32_767)
  })
})

describe('GeoJSON', () => {
  const clockwise: GeoJSON.Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [5, 53],
        [6, 53],
        [6, 52],
        [5, 52],
      ],
      [
        [5.2, 52.2],
        [5.8, 52.2],
        [5.8, 52.8],
        [5.2, 52.2],
      ],
    ],
  }

  it('turns outer rings anticlockwise and holes clockwise', () => {
    const row = { id: 'a', cellen: ['x', 1], geometrie: clockwise }
    const written = geojsonFeature(row, kleineTabel(columns, []).kolommen)
    const { geometry } = JSON.parse(written) as GeoJSON.Feature
    const [outer, hole] = geometry?.type === 'Polygon' ? geometry.coordinates : []
    expect(outer).toEqual(clockwise.coordinates[0]?.toReversed())
    expect(hole).toEqual(clockwise.coordinates[1]?.toReversed())
  })

  it('keeps seven decimals at most, null where there is no place, and what stands beside', () => {
    const table = kleineTabel(
      columns,
      [
        { cellen: ['a', 1], geometrie: { type: 'Point', coordinates: [5.123456789, 52] } },
        { cellen: ['b', null] },
      ],
      'punt',
    )
    const written = JSON.parse(text(schrijfGeojson(table, { metadata: { bron: 'CBS' } }))) as object
    expect(written).toEqual({
      type: 'FeatureCollection',
      name: 'proef',
      metadata: { bron: 'CBS' },
      features: [
        {
          type: 'Feature',
          id: 'rij-0',
          geometry: { type: 'Point', coordinates: [5.1234568, 52] },
          properties: { naam: 'a', waarde: 1 },
        },
        { type: 'Feature', id: 'rij-1', geometry: null, properties: { naam: 'b', waarde: null } },
      ],
    })
  })

  it('writes a whole number in a column of fractions as a fraction, and a count as a count', () => {
    const table = kleineTabel(
      [...columns, ['aantal', 'geheel']],
      [{ cellen: ['48', 48, 48] }, { cellen: ['x', -3, null] }, { cellen: ['x', 1e21, 1] }],
    )
    const written = text(schrijfGeojson(table, {}))
    expect(written).toContain('{"naam":"48","waarde":48.0,"aantal":48}')
    expect(written).toContain('{"naam":"x","waarde":-3.0,"aantal":null}')
    expect(written).toContain('{"naam":"x","waarde":1e+21,"aantal":1}')
  })

  it.each([0, 1, 500, 501])('is one JSON document with %i rows', (count) => {
    const rows = Array.from({ length: count }, (_, index) => ({ cellen: [`r${index}`, index] }))
    const { features } = JSON.parse(text(schrijfGeojson(kleineTabel(columns, rows), {}))) as {
      features: { properties: { waarde: number } }[]
    }
    expect(features.map((row) => row.properties.waarde)).toEqual(rows.map((_, index) => index))
  })
})
