import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasOgrinfo, NO_OGRINFO, ogrinfo } from '../helpers/find-ogrinfo.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'
import { makeTempDir, type TempDir } from '../helpers/temp-dir.ts'

/** The program that QGIS reads with too: what it understands, QGIS opens. */
const present = hasOgrinfo()
if (!present) process.stderr.write(`${NO_OGRINFO}\n`)

let server: RunningServer | undefined
let folder: TempDir
beforeAll(async () => {
  folder = makeTempDir('gdal')
  if (present) server = await startServer()
})
afterAll(async () => {
  await server?.stop()
  folder.remove()
})

const address = () => server?.url ?? ''

/** A layer as a GeoPackage on disk. */
async function geopackage(query: string): Promise<string> {
  const answer = await fetch(`${address()}/api/v1/uitvoer/${query}`)
  expect(answer.status).toBe(200)
  const path = join(folder.path, `${query.replaceAll(/\W/g, '-')}.gpkg`)
  writeFileSync(path, new Uint8Array(await answer.arrayBuffer()))
  return path
}

/** Rectangle as ogrinfo prints it: "Extent: (west, south) - (east, north)". */
function extentOf(printed: string): number[] {
  const found = /^Extent: \(([-\d.]+), ([-\d.]+)\) - \(([-\d.]+), ([-\d.]+)\)$/m.exec(printed)
  return found === null ? [] : found.slice(1).map(Number)
}

const countOf = (printed: string) => Number(/^Feature Count: (\d+)$/m.exec(printed)?.[1])

interface Page {
  numberMatched: number
  features: { id: string }[]
}
async function live(collection: string, query = ''): Promise<Page> {
  const answer = await fetch(`${address()}/ogc/v1/collections/${collection}/items?limit=1000${query}`)
  return (await answer.json()) as Page
}

describe('ogrinfo', () => {
  it('reads a GeoPackage in RD: its layers, number, extent and system', async ({ skip }) => {
    skip(!present, NO_OGRINFO)
    const path = await geopackage('gebieden?vorm=gpkg')
    expect(await ogrinfo(path)).toMatch(/1: gebieden \(Multi Polygon\)\n2: toelichting \(None\)/)
    const printed = await ogrinfo('-so', path, 'gebieden')
    expect(countOf(printed)).toBe((await live('gebieden')).numberMatched)
    expect(printed).toContain('ID["EPSG",28992]')
    expect(printed).toMatch(/^oppervlakte_ha: Real/m)
    const [west = 0, south = 0, east = 0, north = 0] = extentOf(printed)
    expect([west > 140_000, south > 480_000, east < 175_000, north < 530_000]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('reads every other layer as a GeoPackage, with WGS84 when asked', async ({ skip }) => {
    skip(!present, NO_OGRINFO)
    const degrees = await ogrinfo(
      '-so',
      await geopackage('programmawijken?vorm=gpkg&stelsel=wgs84'),
      'programmawijken',
    )
    expect([countOf(degrees), degrees.includes('ID["EPSG",4326]')]).toEqual([4, true])
    const places = await ogrinfo('-so', await geopackage('voorzieningen?vorm=gpkg'), 'voorzieningen')
    expect(places).toContain('Geometry: Point')
    expect(countOf(places)).toBe((await live('voorzieningen')).numberMatched)
    const zones = await ogrinfo('-so', await geopackage('woonzorgzones?vorm=gpkg'), 'woonzorgzones')
    expect(countOf(zones)).toBeGreaterThan(0)
    const figures = await ogrinfo('-so', await geopackage('cijfers?vorm=gpkg&jaar=2020'), 'cijfers')
    expect(figures).toContain('Geometry: None')
    expect(countOf(figures)).toBe((await live('cijfers', '&jaar=2020')).numberMatched)
    const map = await ogrinfo(
      '-so',
      await geopackage('cijfers-kaart?vorm=gpkg&indicator=rivm-ervaren-gezondheid'),
      'cijfers_kaart_rivm_ervaren_gezondheid',
    )
    expect(map).toMatch(/^waarde_2020_18plus: Real/m)
    expect(map).toMatch(/^licentie: String/m)
  })

  it('reads the live service: all layers, every feature, and a part of the map', async ({ skip }) => {
    skip(!present, NO_OGRINFO)
    const source = `OAPIF:${address()}/ogc/v1`
    const layers = await ogrinfo(source)
    expect(layers).toMatch(/^1: gebieden \(title: .*\) \(Multi Polygon\)$/m)
    expect(layers).toMatch(/^\d+: voorzieningen \(title: Voorzieningen\) \(Point\)$/m)
    expect(layers).not.toMatch(/^\d+: (woning|melding|signa|straat)/m)
    const areas = await live('gebieden')
    const printed = await ogrinfo('-so', source, 'gebieden')
    expect(countOf(printed)).toBe(areas.numberMatched)
    expect(extentOf(printed)).toHaveLength(4)
    const all = await ogrinfo('-q', '-geom=NO', source, 'gebieden')
    const codes = [...all.matchAll(/^ {2}gebied \(String\) = (\S+)$/gm)].map((found) => found[1])
    expect(codes).toEqual(areas.features.map((feature) => feature.id))
    const part = await ogrinfo('-q', '-geom=NO', '-spat', '5.47', '52.5', '5.49', '52.52', source, 'gebieden')
    const within = await live('gebieden', '&bbox=5.47,52.5,5.49,52.52')
    expect([...part.matchAll(/^ {2}gebied \(String\) = (\S+)$/gm)].map((found) => found[1])).toEqual(
      within.features.map((feature) => feature.id),
    )
    expect(within.numberMatched).toBeLessThan(areas.numberMatched)
  })

  it('pages through all figures of the live service', async ({ skip }) => {
    skip(!present, NO_OGRINFO)
    const printed = await ogrinfo('-q', `OAPIF:${address()}/ogc/v1`, 'cijfers')
    const rows = [...printed.matchAll(/^OGRFeature\(cijfers\)/gm)]
    expect(rows.length).toBeGreaterThan(3000)
    expect(rows.length).toBe((await live('cijfers')).numberMatched)
    // The first figures are whole numbers; a column guessed from them would cut the fractions off.
    expect(printed).toMatch(/^ {2}waarde \(Real\) = 72\.5$/m)
    expect(printed).toMatch(/^ {2}jaar \(Integer\) = 2020$/m)
  })
})
