import { WKBLoader } from '@loaders.gl/wkt'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import { schrijfGeopackage } from '../../../server/store/geopackage-write.ts'
import type { Db } from '../../../server/store/open.ts'
import { Sqlite } from '../../../server/store/sqlite.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'
import { kleineTabel } from '../../helpers/uitvoer-tabel.ts'

const AREA: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [5.45, 52.5],
      [5.5, 52.5],
      [5.5, 52.53],
      [5.45, 52.5],
    ],
  ],
}
/** Number of this kind in WKB. Source: OGC 06-103r4, table 7. */
const WKB_MULTIPOLYGON = 6
const COLUMNS = [
  ['naam', 'tekst'],
  ['jaar', 'geheel'],
  ['waarde', 'getal'],
] as const
const ABOUT = {
  titel: 'Proef',
  uitleg: 'Een proef',
  gemaaktOp: new Date('2026-10-17T14:00:00Z'),
  toelichting: [['Licentie', 'CC BY 4.0']] as const,
  metadata: { '@type': 'Dataset', license: 'CC BY 4.0' },
}

let folder: TempDir
const opened: Db[] = []
beforeAll(() => {
  folder = makeTempDir('geopackage')
})
afterAll(() => {
  for (const db of opened) db.close()
  folder.remove()
})

function open(bytes: Uint8Array): Db {
  const path = join(folder.path, `${opened.length}.gpkg`)
  writeFileSync(path, bytes)
  const db = new Sqlite(path, { readonly: true })
  opened.push(db)
  return db
}

/** What a geometry column holds, read by hand after the standard. */
function readGeometry(value: unknown) {
  const blob = value as Buffer // BLOB column
  const flags = blob[3] ?? 0
  const envelopeBytes = [0, 32, 48, 48, 64][(flags >> 1) & 7] ?? NaN
  const wkb = blob.subarray(8 + envelopeBytes)
  return {
    magic: blob.subarray(0, 2).toString('latin1'),
    version: blob[2],
    littleEndian: (flags & 1) === 1,
    srs: blob.readInt32LE(4),
    wkbKind: wkb.readUInt32LE(1),
    envelope: Array.from({ length: envelopeBytes / 8 }, (_, index) => blob.readDoubleLE(8 + index * 8)),
    geometry: WKBLoader.parseSync(
      wkb.buffer.slice(wkb.byteOffset, wkb.byteOffset + wkb.length) as ArrayBuffer, // a Buffer has no SharedArrayBuffer
      { wkb: { shape: 'geojson-geometry' } },
    ) as unknown as GeoJSON.Geometry, // the loader types its other shape
  }
}

describe('a GeoPackage that is written', () => {
  const rows = [
    { cellen: ['Boswijk', 2020, 72.5], geometrie: AREA },
    { cellen: ['=1+1', null, null], geometrie: null },
  ]

  it('says what it is, and holds the tables and systems the standard asks', () => {
    const db = open(schrijfGeopackage(kleineTabel(COLUMNS, rows, 'vlak'), { ...ABOUT, stelsel: 'rd-new' }))
    expect(db.pragma('application_id', { simple: true })).toBe(0x47504b47)
    expect(db.pragma('user_version', { simple: true })).toBe(10300)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    const systems = db.prepare('SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id').pluck().all()
    expect(systems).toEqual([-1, 0, 4326, 28992])
    expect(db.prepare('SELECT * FROM gpkg_geometry_columns').all()).toEqual([
      {
        table_name: 'proef',
        column_name: 'geom',
        geometry_type_name: 'MULTIPOLYGON',
        srs_id: 28992,
        z: 0,
        m: 0,
      },
    ])
    const contents = db
      .prepare('SELECT table_name, data_type, identifier, last_change, srs_id FROM gpkg_contents ORDER BY 1')
      .all()
    expect(contents).toEqual([
      {
        table_name: 'proef',
        data_type: 'features',
        identifier: 'Proef',
        last_change: '2026-10-17T14:00:00.000Z',
        srs_id: 28992,
      },
      {
        table_name: 'toelichting',
        data_type: 'attributes',
        identifier: 'toelichting',
        last_change: '2026-10-17T14:00:00.000Z',
        srs_id: null,
      },
    ])
    expect(db.prepare('SELECT onderwerp, tekst FROM toelichting').all()).toEqual([
      { onderwerp: 'Licentie', tekst: 'CC BY 4.0' },
    ])
    const metadata = db
      .prepare(
        "SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON id = md_file_id WHERE table_name = 'proef'",
      )
      .pluck()
      .get()
    expect(JSON.parse(String(metadata))).toEqual(ABOUT.metadata)
  })

  it('holds every cell by its kind and every geometry in the system asked', () => {
    for (const stelsel of ['rd-new', 'wgs84'] as const) {
      const db = open(schrijfGeopackage(kleineTabel(COLUMNS, rows, 'vlak'), { ...ABOUT, stelsel }))
      const [first, second] = db.prepare('SELECT * FROM proef ORDER BY fid').all() as Record<
        string,
        unknown
      >[]
      expect(first).toMatchObject({ fid: 1, naam: 'Boswijk', jaar: 2020, waarde: 72.5 })
      expect(second).toEqual({ fid: 2, geom: null, naam: '=1+1', jaar: null, waarde: null })
      const found = readGeometry(first?.['geom'])
      expect(found).toMatchObject({ magic: 'GP', version: 0, littleEndian: true })
      expect(found.srs).toBe(stelsel === 'wgs84' ? 4326 : 28992)
      expect(found.wkbKind).toBe(WKB_MULTIPOLYGON)
      // The loader gives a multipolygon of one part as a polygon.
      const ring = found.geometry.type === 'Polygon' ? (found.geometry.coordinates[0] ?? []) : []
      const degrees = ring.map(([x = NaN, y = NaN]) => (stelsel === 'wgs84' ? [x, y] : rdToWgs84([x, y])))
      for (const [index, [lon, lat]] of (AREA.coordinates[0] ?? []).entries()) {
        expect(degrees[index]?.[0]).toBeCloseTo(lon ?? NaN, 7)
        expect(degrees[index]?.[1]).toBeCloseTo(lat ?? NaN, 7)
      }
      const xs = ring.map(([x = NaN]) => x)
      const ys = ring.map(([, y = NaN]) => y)
      expect(found.envelope).toEqual([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)])
      const extent = db
        .prepare("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'proef'")
        .raw()
        .get()
      expect(extent).toEqual([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
    }
  })

  it('is a table of attributes when there are no places, and a layer of points without envelopes', () => {
    const bare = open(schrijfGeopackage(kleineTabel(COLUMNS, rows), { ...ABOUT, stelsel: 'rd-new' }))
    expect(bare.prepare('SELECT count(*) FROM gpkg_geometry_columns').pluck().get()).toBe(0)
    expect(bare.prepare("SELECT data_type FROM gpkg_contents WHERE table_name = 'proef'").pluck().get()).toBe(
      'attributes',
    )
    const point = { type: 'Point' as const, coordinates: [5.45, 52.5] }
    const table = kleineTabel(COLUMNS, [{ cellen: ['a', 1, 1], geometrie: point }], 'punt')
    const points = open(schrijfGeopackage(table, { ...ABOUT, stelsel: 'wgs84' }))
    const found = readGeometry(points.prepare('SELECT geom FROM proef').pluck().get())
    expect(found.envelope).toEqual([])
    expect(found.geometry).toEqual(point)
  })

  it('leaves nothing behind in the temporary folder, also when it fails', () => {
    const own = makeTempDir('leeg')
    const before = process.env.TMPDIR
    process.env.TMPDIR = own.path
    try {
      schrijfGeopackage(kleineTabel(COLUMNS, rows, 'vlak'), { ...ABOUT, stelsel: 'rd-new' })
      const twice = kleineTabel([...COLUMNS, ...COLUMNS], [], 'vlak')
      expect(() => schrijfGeopackage(twice, { ...ABOUT, stelsel: 'rd-new' })).toThrow('duplicate column')
      expect(readdirSync(own.path)).toEqual([])
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      own.remove()
    }
  })
})
