import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { parseCsv } from '../../../geodata/formats/csv.ts'
import { parsePolygons } from '../../../geodata/formats/geojson.ts'
import { parseJson } from '../../../geodata/formats/json.ts'

/** Maps become objects, so that a result can stand in a file. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (one instanceof Map ? Object.fromEntries(one) : one)),
  )
}

const parsers = { csv: parseCsv, geojson: parsePolygons }

describe.each(Object.entries(parsers))('format %s', (format, parse) => {
  const folder = join(projectRoot(), 'tests', 'fixtures', format)
  it.each(readdirSync(join(folder, 'in')))('reads %s', async (name) => {
    const read = parse(readFileSync(join(folder, 'in', name)), name)
    await expect(`${JSON.stringify(plain(read), null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'out', `${name}.json`),
    )
  })
})

describe('bytes that cannot be read', () => {
  const latin1 = Uint8Array.from([0x63, 0x61, 0x66, 0xe9])

  it('refuses text that is not UTF-8', () => {
    expect(() => parseCsv(latin1, 'x.csv')).toThrow('encoded data')
    expect(() => parseJson(latin1)).toThrow('encoded data')
  })

  it('refuses GeoJSON that is no collection', () => {
    expect(() => parsePolygons(new TextEncoder().encode('{"type":"Topology"}'), 'x.geojson')).toThrow(
      'FeatureCollection',
    )
  })

  it('reads an empty file as no columns and no rows', () => {
    expect(parseCsv(new Uint8Array(), 'x.csv')).toMatchObject({ kolommen: [], rijen: [], afgekeurd: [] })
  })
})
