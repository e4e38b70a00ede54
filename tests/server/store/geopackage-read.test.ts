import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { openGeopackage } from '../../../server/store/geopackage-read.ts'
import { openForeignFile } from '../../../server/store/open.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

const fixture = join(projectRoot(), 'tests', 'fixtures', 'bestanden', 'geopackage', 'in', 'twee-lagen.gpkg')

describe('a database of someone else', () => {
  let folder: TempDir
  let path = ''
  beforeAll(() => {
    folder = makeTempDir('geopackage')
    path = join(folder.path, 'laag.gpkg')
    copyFileSync(fixture, path)
  })
  afterAll(() => folder.remove())

  it('is opened so that nothing is written or trusted', () => {
    const db = openForeignFile(path)
    try {
      expect(() => db.exec('DELETE FROM punten')).toThrow('readonly')
      expect(db.pragma('trusted_schema', { simple: true })).toBe(0)
      expect(db.pragma('query_only', { simple: true })).toBe(1)
      expect(db.pragma('cell_size_check', { simple: true })).toBe(1)
    } finally {
      db.close()
    }
    expect(readFileSync(path).equals(readFileSync(fixture))).toBe(true)
  })

  it('gives tables with their columns, coordinate system and rows', () => {
    const pakket = openGeopackage(path)
    try {
      const [points, zones] = pakket.tabellen()
      expect(points).toEqual({
        naam: 'punten',
        kolommen: ['fid', 'id', 'naam', 'open', 'datum'],
        geometriekolom: 'geom',
        srs: { id: 4326, organisatie: 'EPSG', code: 4326, naam: 'WGS 84 geodetic' },
        rijen: 3,
      })
      expect(zones).toMatchObject({ naam: 'zones', rijen: 3, srs: { code: 28992 } })
      const rows = zones === undefined ? [] : [...pakket.rijen(zones)]
      expect(rows.map((row) => row.waarden[1])).toEqual(['BU09950000', 'BU09950001', 'BU09950002'])
      expect(rows[0]?.geometrie?.subarray(0, 2)).toEqual(Buffer.from('GP'))
    } finally {
      pakket.sluit()
    }
  })

  it('refuses a file that is no database and lets go of it', () => {
    expect(() => openGeopackage(join(projectRoot(), 'package.json'))).toThrow('not a database')
    expect(() => openGeopackage(join(folder.path, 'nergens.gpkg'))).toThrow('unable to open')
  })
})
