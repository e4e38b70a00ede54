import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WKBWriter } from '@loaders.gl/wkt'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { maakGeopackageLezer, type Pakketrij } from '../../../geodata/formats/geopackage-lezer.ts'
import { leesPakketvorm } from '../../../geodata/formats/geopackage-vorm.ts'
import { STANDAARD_GRENZEN } from '../../../geodata/formats/lezer.ts'
import { openGeopackage } from '../../../server/store/geopackage-read.ts'
import { Sqlite, type SqliteDatabase } from '../../../server/store/sqlite.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'
import { bestandsfout, leesAlles, tijdelijkeBestanden } from './lees-alles.ts'

const maak = tijdelijkeBestanden()
const lezer = maakGeopackageLezer(openGeopackage)
const fixture = join(projectRoot(), 'tests', 'fixtures', 'bestanden', 'geopackage', 'in', 'twee-lagen.gpkg')

/** A copy of the fixture in which something was changed. */
function aangepast(change: (db: SqliteDatabase) => void) {
  const bestand = maak('laag.gpkg', '')
  copyFileSync(fixture, bestand.pad)
  const db = new Sqlite(bestand.pad)
  db.pragma('foreign_keys = OFF')
  change(db)
  db.close()
  return bestand
}

/** A geometry blob; every part can be made to lie. */
function blob({
  wkb = pointWkb(5, 52),
  magic = 'GP',
  version = 0,
  flags = 1,
  srs = 4326,
  envelope = [] as number[],
} = {}): Uint8Array {
  const head = Buffer.alloc(8 + 8 * envelope.length)
  head.write(magic, 0)
  head[2] = version
  head[3] = flags
  head.writeInt32LE(srs, 4)
  envelope.forEach((value, index) => head.writeDoubleLE(value, 8 + 8 * index))
  return Buffer.concat([head, wkb])
}
function pointWkb(x: number, y: number): Buffer {
  const wkb = Buffer.alloc(21)
  wkb[0] = 1
  wkb.writeUInt32LE(1, 1)
  wkb.writeDoubleLE(x, 5)
  wkb.writeDoubleLE(y, 13)
  return wkb
}
/** Well-known binary of a kind with a count of parts, and then whatever follows. */
function countWkb(kind: number, count: number, rest: Buffer = Buffer.alloc(0)): Buffer {
  const wkb = Buffer.alloc(9)
  wkb[0] = 1
  wkb.writeUInt32LE(kind, 1)
  wkb.writeUInt32LE(count, 5)
  return Buffer.concat([wkb, rest])
}
const lees = (bytes: Uint8Array, most = 1000) => leesPakketvorm(bytes, 4326, most)

describe('the geometry of a GeoPackage', () => {
  it('reads a point with and without envelope, and heights', () => {
    const wanted = { geometrie: { type: 'Point', coordinates: [5, 52] }, reden: null }
    expect(lees(blob())).toEqual(wanted)
    expect(lees(blob({ flags: 3, envelope: [5, 5, 52, 52] }))).toEqual(wanted)
    const high = Buffer.concat([pointWkb(5, 52), Buffer.alloc(8)])
    high.writeUInt32LE(1001, 1)
    expect(lees(blob({ wkb: high })).geometrie).toEqual({ type: 'Point', coordinates: [5, 52, 0] })
  })

  it('reads big-endian shapes under a little-endian header', () => {
    const wkb = Buffer.alloc(21)
    wkb.writeUInt32BE(1, 1)
    wkb.writeDoubleBE(5, 5)
    wkb.writeDoubleBE(52, 13)
    expect(lees(blob({ wkb })).geometrie).toEqual({ type: 'Point', coordinates: [5, 52] })
  })

  it('reads what the library writes', () => {
    const coordinates = [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      [
        [
          [5, 5],
          [6, 5],
          [6, 6],
          [5, 5],
        ],
      ],
    ]
    const wkb = Buffer.from(
      WKBWriter.encodeSync?.({ type: 'MultiPolygon', coordinates } as Parameters<
        NonNullable<typeof WKBWriter.encodeSync>
      >[0]) ?? // a geometry, as the writer's docs say
        new ArrayBuffer(0),
    )
    expect(lees(blob({ wkb })).geometrie).toEqual({ type: 'MultiPolygon', coordinates })
  })

  it('takes an empty point for no shape', () => {
    expect(lees(blob({ flags: 0x11, wkb: pointWkb(Number.NaN, Number.NaN) }))).toEqual({
      geometrie: null,
      reden: null,
    })
  })

  it.each([
    ['other magic', blob({ magic: 'XX' }), 'geen vorm van een GeoPackage'],
    ['too short', Buffer.from('GP'), 'geen vorm van een GeoPackage'],
    ['another version', blob({ version: 9 }), 'kop van deze vorm'],
    ['an envelope that does not exist', blob({ flags: 0x0b }), 'kop van deze vorm'],
    ['an envelope that is not there', blob({ flags: 9, wkb: Buffer.alloc(0) }), 'kop van deze vorm'],
    ['an extended kind', blob({ flags: 0x21 }), 'kop van deze vorm'],
    [
      'another coordinate system than its table',
      blob({ srs: 28992 }),
      'stelsel 28992 en de laag stelsel 4326',
    ],
    ['the wrong byte order in its header', blob({ flags: 0 }), 'stelsel'],
    ['an envelope that lies', blob({ flags: 3, envelope: [0, 1, 0, 1] }), 'omtrek in de kop'],
    [
      'an envelope without numbers',
      blob({ flags: 3, envelope: [Number.NaN, 5, 52, 52] }),
      'omtrek in de kop',
    ],
    ['the mark of an empty shape', blob({ flags: 0x11 }), 'ten onrechte'],
    ['no mark on an empty shape', blob({ wkb: pointWkb(Number.NaN, Number.NaN) }), 'ten onrechte'],
    [
      'a byte order that does not exist',
      blob({ wkb: Buffer.concat([Buffer.from([7]), pointWkb(5, 52).subarray(1)]) }),
      'afgebroken',
    ],
    [
      'the wrong byte order',
      blob({ wkb: Buffer.concat([Buffer.from([0]), pointWkb(5, 52).subarray(1)]) }),
      'soort vorm',
    ],
    ['bytes that are cut off', blob({ wkb: pointWkb(5, 52).subarray(0, 15) }), 'afgebroken'],
    ['bytes too many', blob({ wkb: Buffer.concat([pointWkb(5, 52), Buffer.alloc(3)]) }), 'afgebroken'],
    ['four billion points', blob({ wkb: countWkb(2, 0xffff_ffff) }), 'afgebroken'],
    ['four billion rings', blob({ wkb: countWkb(3, 0xffff_ffff) }), 'afgebroken'],
    ['four billion polygons', blob({ wkb: countWkb(6, 0xffff_ffff) }), 'afgebroken'],
    [
      'a ring with four billion points',
      blob({ wkb: countWkb(3, 1, Buffer.from([255, 255, 255, 255])) }),
      'afgebroken',
    ],
    ['points among polygons', blob({ wkb: countWkb(6, 1, pointWkb(5, 52)) }), 'afgebroken'],
    ['a collection', blob({ wkb: countWkb(7, 0) }), 'soort vorm'],
    ['a curve', blob({ wkb: countWkb(8, 0) }), 'soort vorm'],
  ])('refuses %s', (_what, bytes, reden) => {
    expect(lees(bytes)).toEqual({ geometrie: null, reden: expect.stringContaining(reden) })
  })

  it('refuses too many positions before making them', () => {
    expect(lees(blob({ wkb: countWkb(2, 11, Buffer.alloc(11 * 16)) }), 10).reden).toContain(
      'meer dan 10 punten',
    )
  })
})

describe('the file', () => {
  it('refuses a row whose header lies, with layer and row, and reads on', async () => {
    const bestand = aangepast((db) =>
      db.prepare('UPDATE punten SET geom = ? WHERE fid = 2').run(blob({ srs: 28992 })),
    )
    const { rijen, geweigerd } = await leesAlles(lezer, bestand, { blad: 'punten' })
    expect(rijen.map((row) => row.rij)).toEqual([1, 3])
    expect(geweigerd).toMatchObject([
      { blad: 'punten', rij: 2, reden: expect.stringContaining('stelsel 28992') },
    ])
  })

  it('keeps whole numbers past 2^53 as text and leaves binary columns empty', async () => {
    const bestand = aangepast((db) => {
      db.exec('ALTER TABLE zones ADD COLUMN bytes BLOB')
      db.exec("UPDATE zones SET aantal = 995010000012345678, bytes = x'00ff' WHERE fid = 1")
    })
    const { kop, rijen } = await leesAlles(lezer, bestand, { blad: 'zones' })
    expect(kop.kolommen.at(-1)).toBe('bytes')
    expect(rijen[0]?.cellen).toContain('995010000012345678')
    expect(rijen[0]?.cellen.at(-1)).toBeNull()
  })

  it('lists a table without shapes too, and reads names with quotes', async () => {
    const bestand = aangepast((db) => {
      db.exec('CREATE TABLE "lijst ""a""" ("naam ""b""" TEXT)')
      db.exec(`INSERT INTO "lijst ""a""" VALUES ('x')`)
      db.exec(`INSERT INTO gpkg_contents (table_name, data_type) VALUES ('lijst "a"', 'attributes')`)
    })
    const { kop, rijen } = await leesAlles(lezer, bestand, { blad: 'lijst "a"' })
    expect(kop).toEqual({ naam: 'lijst "a"', kolommen: ['naam "b"'], stelsel: null })
    expect(rijen).toEqual([{ rij: 1, cellen: ['x'], geometrie: null }])
  })

  it('never offers a view, which could run for ever', async () => {
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n'
    const asLayer = aangepast((db) => {
      db.exec(`CREATE VIEW eindeloos AS ${endless}`)
      db.exec(`INSERT INTO gpkg_contents (table_name, data_type) VALUES ('eindeloos', 'attributes')`)
    })
    const { bladen } = await lezer.herken(asLayer, STANDAARD_GRENZEN)
    expect(bladen.map((blad) => blad.naam)).toEqual(['punten', 'zones'])
    const asList = aangepast((db) => {
      db.exec('DROP TABLE gpkg_contents')
      db.exec(`CREATE VIEW gpkg_contents AS ${endless}`)
    })
    expect((await bestandsfout(lezer.herken(asList, STANDAARD_GRENZEN))).reden).toContain('geen GeoPackage')
  })

  it('leaves generated columns out, which could compute for ever', async () => {
    const bestand = aangepast((db) =>
      db.exec('ALTER TABLE zones ADD COLUMN duur AS (length(hex(zeroblob(1000000))))'),
    )
    const { kop } = await leesAlles(lezer, bestand, { blad: 'zones' })
    expect(kop.kolommen).not.toContain('duur')
  })

  it.each([
    ['another database', (db: SqliteDatabase) => db.pragma('application_id = 7')],
    ['a database without the lists', (db: SqliteDatabase) => db.exec('DROP TABLE gpkg_geometry_columns')],
    [
      'a geometry column that is not there',
      (db: SqliteDatabase) => db.exec("UPDATE gpkg_geometry_columns SET column_name = 'weg'"),
    ],
    ['a geometry that is text', (db: SqliteDatabase) => db.exec("UPDATE punten SET geom = 'POINT(1 1)'")],
  ])('refuses %s', async (_what, change) => {
    const fout = await bestandsfout(
      lezer.herken(
        aangepast((db) => void change(db)),
        STANDAARD_GRENZEN,
      ),
    )
    expect(fout.reden).toContain('geen GeoPackage, of het is beschadigd')
  })

  it('refuses layers of another coordinate system and files without layers', async () => {
    const other = aangepast((db) => {
      db.exec("INSERT INTO gpkg_spatial_ref_sys VALUES ('Web Mercator', 3857, 'EPSG', 3857, 'x', 'x')")
      db.exec('UPDATE gpkg_geometry_columns SET srs_id = 3857')
    })
    expect((await bestandsfout(lezer.herken(other, STANDAARD_GRENZEN))).reden).toContain('"Web Mercator"')
    // Every changed copy lies in one place, so one after the other.
    const one = aangepast((db) => {
      db.exec("INSERT INTO gpkg_spatial_ref_sys VALUES ('Web Mercator', 3857, 'EPSG', 3857, 'x', 'x')")
      db.exec("UPDATE gpkg_geometry_columns SET srs_id = 3857 WHERE table_name = 'punten'")
    })
    expect((await lezer.herken(one, STANDAARD_GRENZEN)).bladen.map((blad) => blad.naam)).toEqual(['zones'])
    const none = aangepast((db) => db.exec('DELETE FROM gpkg_contents'))
    expect((await bestandsfout(lezer.herken(none, STANDAARD_GRENZEN))).reden).toContain('geen laag')
  })

  it('refuses bytes that are no database, and pages of noise', async () => {
    const fake = maak('nep.gpkg', `SQLite format 3\0${'x'.repeat(5000)}`)
    expect((await bestandsfout(lezer.herken(fake, STANDAARD_GRENZEN))).reden).toContain('geen GeoPackage')
    const bytes = readFileSync(fixture)
    for (let page = 1; page * 4096 < bytes.length; page += 1) {
      const bestand = maak('ruis.gpkg', '')
      writeFileSync(bestand.pad, Buffer.from(bytes).fill(0xfe, page * 4096, (page + 1) * 4096))
      const outcome = await leesAlles(lezer, bestand, { blad: 'zones' }).then(
        ({ rijen }) => rijen.length,
        async (error: unknown) => bestandsfout(Promise.reject(error)),
      )
      expect(outcome === 2 || typeof outcome === 'object', `page ${page}`).toBe(true)
    }
  })

  it('stops soon, and closes the database', async () => {
    const stop = new AbortController()
    let closed = 0
    const rows: Pakketrij[] = Array.from({ length: 50_000 }, () => ({ waarden: [1], geometrie: null }))
    let given = 0
    const endless = maakGeopackageLezer(() => ({
      tabellen: () => [{ naam: 'a', kolommen: ['x'], geometriekolom: null, srs: null, rijen: rows.length }],
      rijen: () => rows.values(),
      sluit: () => void (closed += 1),
    }))
    const reading = endless.lees(
      { pad: fixture, naam: 'a.gpkg' },
      'a',
      {
        kop: () => {},
        rijen: (batch) => {
          given += batch.length
          stop.abort(new Error('gestopt'))
        },
        weiger: () => {},
      },
      STANDAARD_GRENZEN,
      stop.signal,
    )
    await expect(reading).rejects.toThrow('gestopt')
    expect(given).toBeLessThan(10_000)
    expect(closed).toBe(1)
  })
})

describe('real files (skipped where ../shared is absent)', () => {
  const shared = (name: string) => new URL(`../shared/data/formats/${name}`, findProjectRoot())
  it('reads the BAG of a part of Amsterdam', async ({ skip }) => {
    if (!existsSync(shared('gokoala_bag.gpkg'))) skip('../shared is absent')
    const bestand = { pad: fileURLToPath(shared('gokoala_bag.gpkg')), naam: 'bag.gpkg' }
    const { bladen } = await lezer.herken(bestand, STANDAARD_GRENZEN)
    expect(bladen.map(({ naam, rijen, geometrie }) => [naam, rijen, geometrie])).toEqual([
      ['ligplaatsen', 67, { soort: 'punt', stelsel: 'rd-new' }],
      ['standplaatsen', 1, { soort: 'punt', stelsel: 'rd-new' }],
      ['verblijfsobjecten', 1836, { soort: 'punt', stelsel: 'rd-new' }],
    ])
    const { rijen, geweigerd } = await leesAlles(lezer, bestand, { blad: 'verblijfsobjecten' })
    expect(geweigerd).toEqual([])
    expect(rijen).toHaveLength(1836)
    expect(rijen[0]?.geometrie).toEqual({ type: 'Point', coordinates: [121_223, 489_163] })
  })

  it('reads polygons with envelopes', async ({ skip }) => {
    if (!existsSync(shared('gokoala_roads.gpkg'))) skip('../shared is absent')
    const bestand = { pad: fileURLToPath(shared('gokoala_roads.gpkg')), naam: 'roads.gpkg' }
    const { kop, rijen, geweigerd } = await leesAlles(lezer, bestand)
    expect(kop.stelsel).toBe('wgs84')
    expect([rijen.length, geweigerd.length]).toEqual([10, 0])
  })
})
