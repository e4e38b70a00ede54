import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { featureCollection, polygon } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import fc from 'fast-check'
import { rdToWgs84, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { runs } from '../../helpers/property-runs.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CRS84, idsOf, OgcClient, type Page, RD } from '../../helpers/ogc-client.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let staff: OgcClient
beforeAll(async () => {
  app = await openTestInstallation()
  staff = new OgcClient(app, await app.signIn('programmabureau'))
})
afterAll(() => app.close())

describe('a part of the map', () => {
  const box = fc
    .tuple(
      fc.double({ min: 5.2, max: 5.6, noNaN: true }),
      fc.double({ min: 52.38, max: 52.69, noNaN: true }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
    )
    .map(([x, y, width, height]) => [x, y, x + width, y + height] as const)
  const ring = ([west, south, east, north]: readonly [number, number, number, number]) => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const parts = (geometry: GeoJSON.Geometry | null) =>
    geometry?.type === 'MultiPolygon' ? geometry.coordinates : []

  it('holds exactly the areas that a second program finds there', async () => {
    const { features } = await staff.items('gebieden', 'limit=1000')
    await fc.assert(
      fc.asyncProperty(box, async (rectangle) => {
        const shape = polygon([ring(rectangle)])
        const expected = features.filter((feature) =>
          parts(feature.geometry).some(
            (rings) => intersect(featureCollection([polygon(rings), shape])) !== null,
          ),
        )
        const found = await staff.items('gebieden', `limit=1000&bbox=${rectangle.join()}`)
        expect(idsOf(found.features)).toEqual(idsOf(expected))
        expect(found.numberMatched).toBe(expected.length)
      }),
      runs(40),
    )
  })

  it('can be given in RD, and with heights', async () => {
    const [x, y] = wgs84ToRd([5.47, 52.51])
    const inRd = [x - 400, y - 400, x + 400, y + 400].join()
    const found = await staff.items('gebieden', `limit=1000&bbox=${inRd}&bbox-crs=${encodeURIComponent(RD)}`)
    const middle = (await staff.items('gebieden', 'limit=1000')).features.filter((feature) =>
      parts(feature.geometry).some((rings) => booleanPointInPolygon([5.47, 52.51], polygon(rings))),
    )
    expect(middle.length).toBeGreaterThan(1)
    expect(idsOf(found.features)).toEqual(expect.arrayContaining(idsOf(middle)))
    expect(found.numberMatched).toBeLessThan(20)
    const flat = await staff.items('gebieden', 'limit=1000&bbox=5.4,52.5,5.5,52.52')
    const high = await staff.items('gebieden', 'limit=1000&bbox=5.4,52.5,-10,5.5,52.52,100')
    expect(idsOf(high.features)).toEqual(idsOf(flat.features))
  })

  it('over the date line is two parts, and a figure without a place is in none', async () => {
    const all = (await staff.items('gebieden')).numberMatched
    expect((await staff.items('gebieden', 'bbox=170,-80,-170,80')).numberMatched).toBe(0)
    expect((await staff.items('gebieden', 'bbox=5,-80,-170,80')).numberMatched).toBe(all)
    expect((await staff.items('cijfers', 'bbox=-180,-90,180,90')).numberMatched).toBe(0)
    const places = await staff.items('voorzieningen', 'limit=1000')
    const placed = places.features.filter((feature) => feature.geometry !== null)
    expect((await staff.items('voorzieningen', 'bbox=-180,-90,180,90')).numberMatched).toBe(placed.length)
  })
})

describe('coordinates', () => {
  it('come in RD when asked, the same places to a millimetre, and the answer says which', async () => {
    for (const id of ['gebieden', 'voorzieningen', 'programmawijken']) {
      const path = `/collections/${id}/items?limit=1000`
      const degrees = await staff.ask(path)
      const meters = await staff.ask(`${path}&crs=${encodeURIComponent(RD)}`)
      expect(degrees.headers.get('content-crs')).toBe(`<${CRS84}>`)
      expect(meters.headers.get('content-crs')).toBe(`<${RD}>`)
      const flat = (page: Page) =>
        page.features.map((row) =>
          row.geometry === null || row.geometry.type === 'GeometryCollection'
            ? []
            : (row.geometry.coordinates as unknown[]).flat(10).map(Number),
        )
      const inDegrees = flat((await degrees.json()) as Page)
      const inMeters = flat((await meters.json()) as Page)
      expect(inMeters.map((row) => row.length)).toEqual(inDegrees.map((row) => row.length))
      let checked = 0
      for (const [index, row] of inMeters.entries()) {
        for (let place = 0; place < row.length; place += 2) {
          const back = rdToWgs84([row[place] ?? NaN, row[place + 1] ?? NaN])
          expect(Math.abs(back[0] - (inDegrees[index]?.[place] ?? NaN))).toBeLessThan(2e-8)
          expect(Math.abs(back[1] - (inDegrees[index]?.[place + 1] ?? NaN))).toBeLessThan(2e-8)
          checked += 1
        }
      }
      expect(checked).toBeGreaterThan(5)
    }
    const one = await staff.ask(`/collections/gebieden/items/BU09950110?crs=${encodeURIComponent(RD)}`)
    expect(one.headers.get('content-crs')).toBe(`<${RD}>`)
  })
})
