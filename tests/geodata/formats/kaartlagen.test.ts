import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { flatgeobufLezer } from '../../../geodata/formats/flatgeobuf-lezer.ts'
import { geojsonLezer } from '../../../geodata/formats/geojson-lezer.ts'
import { type Leesgrenzen, STANDAARD_GRENZEN } from '../../../geodata/formats/lezer.ts'
import { shapefileLezer } from '../../../geodata/formats/shapefile-lezer.ts'
import { bestandsfout, leesAlles, tijdelijkeBestanden } from './lees-alles.ts'
import { maakZip } from './maak-zip.ts'

const maak = tijdelijkeBestanden()
const fixture = (path: string) => readFileSync(join(projectRoot(), 'tests', 'fixtures', 'bestanden', path))

const point = (properties: string, coordinates = '[5.4,52.5]') =>
  `{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":${coordinates}}}`
const collection = (features: readonly string[], before = '') =>
  `{"type":"FeatureCollection",${before}"features":[${features.join(',')}]}`

describe('GeoJSON', () => {
  const lees = (inhoud: string | Uint8Array, grenzen: Partial<Leesgrenzen> = {}) =>
    leesAlles(geojsonLezer, maak('laag.geojson', inhoud), { grenzen })
  const weigert = (inhoud: string | Uint8Array, grenzen?: Partial<Leesgrenzen>) =>
    bestandsfout(lees(inhoud, grenzen))

  it('finds the coordinate system behind the features too, and names in any order', async () => {
    const text = `{"features":[${point('{"b":1}')},${point('{"a":"x"}')}],"crs":{"type":"name","properties":{"name":"EPSG:4326"}},"type":"FeatureCollection"}`
    const { kop, rijen } = await lees(text)
    expect(kop).toMatchObject({ kolommen: ['b', 'a'], stelsel: 'wgs84' })
    expect(rijen.map((row) => row.cellen)).toEqual([
      [1, null],
      [null, 'x'],
    ])
  })

  it('keeps __proto__ and constructor as names and pollutes nothing', async () => {
    const { kop, rijen } = await lees(collection([point('{"__proto__":{"vuil":1},"constructor":"c"}')]))
    expect(kop.kolommen).toEqual(['__proto__', 'constructor'])
    expect(rijen[0]?.cellen).toEqual(['{"vuil":1}', 'c'])
    expect(({} as Record<string, unknown>)['vuil']).toBeUndefined()
  })

  it('is not misled by braces, quotes and the word features in texts', async () => {
    const { rijen } = await lees(
      collection([point('{"a":"}]\\"{[ \\\\"}'), point('{"a":"features"}')], '"name":"features",'),
    )
    expect(rijen.map((row) => row.cellen)).toEqual([['}]"{[ \\'], ['features']])
  })

  it('reads features that chunks cut in two', async () => {
    const many = Array.from({ length: 20_000 }, (_one, index) => point(`{"naam":"caf\u00e9 ${index}"}`))
    const { rijen } = await lees(collection(many))
    expect(rijen).toHaveLength(20_000)
    expect(rijen.every((row, index) => row.cellen[0] === `caf\u00e9 ${index}` && row.rij === index + 1)).toBe(
      true,
    )
  })

  it('refuses one bad feature with its place and reads on', async () => {
    const { rijen, geweigerd } = await lees(
      collection([
        point('{"a":1}'),
        '{"type":"Feature","properties":{"a":01}}',
        point('{"a":2}', '["5",52]'),
        point('{"a":3}'),
      ]),
    )
    expect(rijen.map((row) => row.rij)).toEqual([1, 4])
    expect(geweigerd.map((one) => one.rij)).toEqual([2, 3])
  })

  it.each([
    ['a file that breaks off', collection([point('{"a":1}')]).slice(0, -10), 'niet compleet'],
    ['another kind of object', '{"type":"Topology","objects":{}}', 'FeatureCollection'],
    ['a single feature', point('{}'), 'FeatureCollection'],
    ['a list', '[1,2]', 'geen GeoJSON'],
    ['no features', collection([]), 'leeg'],
    ['features that are no objects', '{"type":"FeatureCollection","features":[1,2]}', 'geen geldige GeoJSON'],
    ['closing brackets too many', '{"type":"FeatureCollection"}]}]', 'geen geldige GeoJSON'],
    ['brackets without end', `{"a":${'['.repeat(100_000)}`, 'geen geldige GeoJSON'],
    ['a head without end', `{"a":"${'z'.repeat(2_000_000)}"}`, 'geen geldige GeoJSON'],
    [
      'another coordinate system',
      collection([point('{}')], '"crs":{"type":"name","properties":{"name":"EPSG:3857"}},'),
      'EPSG:3857',
    ],
    ['two names that are one', collection([point('{"a":1," a ":2}')]), 'twee keer'],
    ['a cell past the limit', collection([point(`{"a":"${'z'.repeat(40_000)}"}`)]), '32767 tekens'],
  ])('refuses %s', async (_what, inhoud, reden) => {
    expect((await weigert(inhoud)).reden).toContain(reden)
  })

  it('refuses names without end before they fill the memory', async () => {
    const features = Array.from({ length: 50 }, (_one, index) => point(`{"naam${index}":1}`))
    expect(await weigert(collection(features), { mostColumns: 10 })).toMatchObject({
      rij: 11,
      reden: expect.stringContaining('11 kolommen'),
    })
  })
})

describe('FlatGeobuf', () => {
  const good = () => fixture('flatgeobuf/in/rd-vlakken.fgb')
  const weigert = (bytes: Uint8Array) => bestandsfout(leesAlles(flatgeobufLezer, maak('laag.fgb', bytes)))

  it.each([
    ['other magic', (bytes: Buffer) => void bytes.write('fgx', 0)],
    ['a header longer than the file', (bytes: Buffer) => void bytes.writeUInt32LE(1_000_000, 8)],
    ['a header of 4 GB', (bytes: Buffer) => void bytes.writeUInt32LE(0xffff_ffff, 8)],
    ['a header of noise', (bytes: Buffer) => void bytes.fill(0xfe, 12, 200)],
  ])('refuses %s', async (_what, spoil) => {
    const bytes = good()
    spoil(bytes)
    expect((await weigert(bytes)).reden).toContain('beschadigd')
  })

  it('refuses a file that breaks off, wherever it does', async () => {
    const bytes = good()
    for (let length = 1; length < bytes.length; length += 61) {
      expect((await weigert(bytes.subarray(0, length))).reden).toMatch(/beschadigd|leeg/)
    }
  })

  it('never reads past a bound or hangs on noise in any byte', async () => {
    const bytes = good()
    for (let at = 8; at < bytes.length; at += 7) {
      const spoiled = Buffer.from(bytes)
      spoiled[at] = (spoiled[at] ?? 0) ^ 0xff
      const bestand = maak('ruis.fgb', spoiled)
      const outcome = await leesAlles(flatgeobufLezer, bestand).then(
        ({ rijen, geweigerd }) => rijen.length + geweigerd.length,
        async (error: unknown) => bestandsfout(Promise.reject(error)),
      )
      expect(outcome === 3 || typeof outcome === 'object', `byte ${at}`).toBe(true)
    }
  })

  it('refuses a column that the library would lose', async () => {
    const bytes = serialize({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: JSON.parse('{"__proto__":"x"}') as Record<string, string>, // one text property
          geometry: { type: 'Point', coordinates: [5, 52] },
        },
      ],
    })
    expect(await weigert(bytes)).toMatchObject({ kolom: '__proto__' })
  })

  it('refuses another coordinate system', async () => {
    const bytes = serialize(
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { a: 1 }, geometry: { type: 'Point', coordinates: [5, 52] } },
        ],
      },
      3857,
    )
    expect((await weigert(bytes)).reden).toContain('wordt niet gelezen')
  })
})

describe('Shapefile', () => {
  const rd = 'PROJCS["RD_New",GEOGCS["GCS_Amersfoort"]]'
  const shape = (content: Buffer, number = 1): Buffer => {
    const head = Buffer.alloc(8)
    head.writeInt32BE(number, 0)
    head.writeInt32BE(content.length / 2, 4)
    return Buffer.concat([head, content])
  }
  const shp = (...contents: Buffer[]): Buffer => {
    const head = Buffer.alloc(100)
    head.writeInt32BE(9994, 0)
    return Buffer.concat([head, ...contents.map((content, index) => shape(content, index + 1))])
  }
  const pointShape = (x: number, y: number): Buffer => {
    const content = Buffer.alloc(20)
    content.writeInt32LE(1, 0)
    content.writeDoubleLE(x, 4)
    content.writeDoubleLE(y, 12)
    return content
  }
  /** A polygon record; `parts` and `points` may say something else than what is there. */
  const polygonShape = (
    rings: readonly (readonly (readonly [number, number])[])[],
    lie: { parts?: number; points?: number } = {},
  ) => {
    const flat = rings.flat()
    const content = Buffer.alloc(44 + 4 * rings.length + 16 * flat.length)
    content.writeInt32LE(5, 0)
    content.writeInt32LE(lie.parts ?? rings.length, 36)
    content.writeInt32LE(lie.points ?? flat.length, 40)
    let start = 0
    rings.forEach((ring, index) => {
      content.writeInt32LE(start, 44 + 4 * index)
      start += ring.length
    })
    flat.forEach(([x, y], index) => {
      content.writeDoubleLE(x, 44 + 4 * rings.length + 16 * index)
      content.writeDoubleLE(y, 52 + 4 * rings.length + 16 * index)
    })
    return content
  }
  const dbf = (rows: readonly string[], { width = 8, deleted = -1, count = rows.length } = {}): Buffer => {
    const head = Buffer.alloc(65)
    head[0] = 3
    head.writeUInt32LE(count, 4)
    head.writeUInt16LE(65, 8)
    head.writeUInt16LE(1 + width, 10)
    head.write('naam', 32)
    head.write('C', 43)
    head[48] = 8
    head[64] = 0x0d
    const records = rows.map((row, index) =>
      Buffer.from((index === deleted ? '*' : ' ') + row.padEnd(8), 'latin1'),
    )
    return Buffer.concat([head, ...records])
  }
  const lees = async (delen: Record<string, string | Uint8Array>) =>
    leesAlles(shapefileLezer, maak('laag.zip', await maakZip(delen)))
  const weigert = (delen: Record<string, string | Uint8Array>) => bestandsfout(lees(delen))
  const withClock = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ] as const
  const hole = [
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 4],
    [2, 2],
  ] as const

  it('puts holes with the ring they lie in', async () => {
    const second = withClock.map(([x, y]) => [x + 20, y] as const)
    const inSecond = hole.map(([x, y]) => [x + 20, y] as const)
    const { rijen } = await lees({
      'a.shp': shp(polygonShape([withClock, second, inSecond])),
      'a.dbf': dbf(['x']),
    })
    expect(rijen[0]?.geometrie).toEqual({
      type: 'MultiPolygon',
      coordinates: [[withClock], [second, inSecond]],
    })
  })

  it('leaves deleted rows out with their shape, and takes texts for windows-1252 that are no UTF-8', async () => {
    const { kop, rijen } = await lees({
      'a.shp': shp(pointShape(1, 2), pointShape(3, 4), Buffer.alloc(4)),
      'a.dbf': dbf(['weg', 'caf\u00e9', 'leeg'], { deleted: 0 }),
      'a.prj': rd,
    })
    expect(kop).toMatchObject({ naam: 'a', kolommen: ['naam'], stelsel: 'rd-new' })
    expect(rijen).toEqual([
      { rij: 2, cellen: ['caf\u00e9'], geometrie: { type: 'Point', coordinates: [3, 4] } },
      { rij: 3, cellen: ['leeg'], geometrie: null },
    ])
  })

  it.each([
    ['more points than there are', polygonShape([withClock], { points: 2_000_000_000 })],
    ['more parts than there are', polygonShape([withClock], { parts: 100_000_000 })],
    ['fewer points than none', polygonShape([withClock], { points: -5 })],
    ['a kind that does not exist', Buffer.from([99, 0, 0, 0])],
    ['a hole outside', polygonShape([withClock, hole.map(([x, y]) => [x + 50, y] as const)])],
  ])('refuses a shape with %s and reads on', async (_what, content) => {
    const { rijen, geweigerd } = await lees({
      'a.shp': shp(content, pointShape(1, 2)),
      'a.dbf': dbf(['een', 'twee']),
    })
    expect(geweigerd.map((one) => one.rij)).toEqual([1])
    expect(rijen.map((row) => row.rij)).toEqual([2])
  })

  it.each([
    ['no .dbf', { 'a.shp': shp() }, 'ontbreekt het bestand .dbf'],
    ['no .shp', { 'a.dbf': dbf([]) }, 'geen Shapefile'],
    [
      'a .dbf whose widths do not add up',
      { 'a.shp': shp(), 'a.dbf': dbf([], { width: 9 }) },
      '.dbf is beschadigd',
    ],
    ['a .dbf of nothing', { 'a.shp': shp(), 'a.dbf': 'x' }, '.dbf is beschadigd'],
    ['fewer rows than shapes', { 'a.shp': shp(pointShape(1, 2)), 'a.dbf': dbf([]) }, 'beschadigd'],
    ['fewer shapes than rows', { 'a.shp': shp(), 'a.dbf': dbf(['x']) }, 'beschadigd'],
    [
      'rows that are cut off',
      { 'a.shp': shp(pointShape(1, 2)), 'a.dbf': dbf([], { count: 1 }) },
      'beschadigd',
    ],
    [
      'a shape that is cut off',
      { 'a.shp': shp(pointShape(1, 2)).subarray(0, 115), 'a.dbf': dbf(['x']) },
      'beschadigd',
    ],
    ['a .shp of another kind', { 'a.shp': 'x'.repeat(200), 'a.dbf': dbf(['x']) }, '.shp is beschadigd'],
    [
      'another coordinate system',
      { 'a.shp': shp(), 'a.dbf': dbf([]), 'a.prj': 'PROJCS["WGS_1984_Web_Mercator"]' },
      'Web_Mercator',
    ],
    ['an encoding that is not read', { 'a.shp': shp(), 'a.dbf': dbf([]), 'a.cpg': 'Big5' }, 'Big5'],
  ])('refuses %s', async (_what, delen, reden) => {
    expect((await weigert(delen)).reden).toContain(reden)
  })

  it('refuses a layer that is not there, and a bomb', async () => {
    const delen = { 'a.shp': shp(), 'a.dbf': dbf([]) }
    const none = leesAlles(shapefileLezer, maak('laag.zip', await maakZip(delen)), { blad: 'b' })
    expect((await bestandsfout(none)).reden).toContain('"b" staat niet')
    const bomb = await maakZip({ ...delen, 'a.shx': Buffer.alloc(20_000_000) })
    const fout = await bestandsfout(shapefileLezer.herken(maak('bom.zip', bomb), STANDAARD_GRENZEN))
    expect(fout.reden).toContain('keer zo groot')
  })
})
