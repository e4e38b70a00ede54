import { Validator } from '@seriousme/openapi-schema-validator'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { featureCollection, polygon } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rdToWgs84, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { runs } from '../../helpers/property-runs.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

const BASE = 'http://localhost/ogc/v1'
const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
const RD = 'http://www.opengis.net/def/crs/EPSG/0/28992'

let app: TestInstallation
let staff: string
beforeAll(async () => {
  app = await openTestInstallation()
  staff = await app.signIn('programmabureau')
})
afterAll(() => app.close())

interface Link {
  rel: string
  href: string
  type?: string
}
type Properties = Record<string, string | number | null>
type Feature = GeoJSON.Feature<GeoJSON.Geometry | null, Properties> & { links?: Link[] }
interface Page {
  type: string
  numberMatched: number
  numberReturned: number
  links: Link[]
  features: Feature[]
}

const ask = (path: string, cookie = staff) =>
  app.ask(path.startsWith('http') ? path : `${BASE}${path}`, { cookie })
async function json<T>(path: string, cookie = staff): Promise<T> {
  const answer = await ask(path, cookie)
  expect(`${path} ${answer.status}`).toBe(`${path} 200`)
  return (await answer.json()) as T
}
const items = (collection: string, query = '', cookie = staff) =>
  json<Page>(`/collections/${collection}/items${query === '' ? '' : `?${query}`}`, cookie)

/** All features, following the links from page to page; a bounded walk. */
async function walk(collection: string, query: string, cookie = staff): Promise<Feature[]> {
  const found: Feature[] = []
  let next: string | undefined = `/collections/${collection}/items?${query}`
  for (let page = 0; next !== undefined && page < 2000; page += 1) {
    const answer: Page = await json<Page>(next, cookie)
    expect(answer.numberReturned).toBe(answer.features.length)
    found.push(...answer.features)
    next = answer.links.find((link) => link.rel === 'next')?.href
  }
  expect(next).toBeUndefined()
  return found
}

const ids = (features: readonly Feature[]) => features.map((feature) => String(feature.id))

describe('the documents', () => {
  it('lead from the first page to everything, with whole addresses', async () => {
    const landing = await json<{ title: string; links: Link[] }>('')
    const byRel = new Map(landing.links.map((link) => [link.rel, link]))
    expect([...byRel.keys()].toSorted()).toEqual(['conformance', 'data', 'self', 'service-desc'])
    for (const { href, type } of landing.links) {
      const answer = await ask(href)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(type)
    }
    const { collections } = await json<{ collections: { id: string; links: Link[] }[] }>('/collections')
    for (const { id, links } of collections) {
      expect(links.map((link) => link.rel)).toEqual(expect.arrayContaining(['self', 'items']))
      expect(links.every((link) => URL.canParse(link.href))).toBe(true)
      expect(links.find((link) => link.rel === 'items')?.href).toBe(`${BASE}/collections/${id}/items`)
    }
  })

  it('build their links from the address that was asked', async () => {
    const landing = (await (await app.ask('http://127.0.0.1:8320/ogc/v1')).json()) as { links: Link[] }
    expect(landing.links.map((link) => new URL(link.href).origin)).toEqual(
      landing.links.map(() => 'http://127.0.0.1:8320'),
    )
    const lying = await app.ask('http://127.0.0.1:8320/ogc/v1', {
      headers: { 'x-forwarded-host': 'evil.example' },
    })
    expect(await lying.text()).not.toContain('evil')
  })

  it('declare the parts of the standards that are kept', async () => {
    const { conformsTo } = await json<{ conformsTo: string[] }>('/conformance')
    expect(conformsTo).toEqual(
      expect.arrayContaining([
        'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
        'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
        'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30',
        'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs',
      ]),
    )
  })

  it('describe the service in OpenAPI 3.0, valid, with the items of every collection', async () => {
    interface Api {
      openapi: string
      paths: Record<string, { get: { operationId: string; parameters: { $ref?: string; name?: string }[] } }>
      components: { parameters: Record<string, { name: string; schema: { maximum?: number } }> }
    }
    const document = await json<Api>('/api')
    const result = await new Validator().validate(structuredClone(document) as never) // the validator takes plain objects
    expect(result.errors ?? []).toEqual([])
    expect(document.openapi).toMatch(/^3\.0\./)
    const { collections } = await json<{ collections: { id: string }[] }>('/collections')
    for (const { id } of collections) expect(document.paths).toHaveProperty([`/collections/${id}/items`])
    expect(document.components.parameters['limit']?.schema.maximum).toBe(1000)
    const operations = Object.values(document.paths).map((path) => path.get.operationId)
    expect(new Set(operations).size).toBe(operations.length)
    const names = document.paths['/collections/cijfers/items']?.get.parameters.map(
      (row) => row.name ?? row.$ref,
    )
    expect(names).toEqual(
      expect.arrayContaining(['indicator', 'jaar', 'niveau', '#/components/parameters/bbox']),
    )
  })

  it('say of each collection where it lies, its systems, and its sources and licences', async () => {
    const one = await json<{
      extent: { spatial: { bbox: number[][] }; temporal?: object }
      crs: string[]
      storageCrs: string
      attribution: string
      links: Link[]
    }>('/collections/gebieden')
    expect(one.crs).toEqual([CRS84, RD])
    expect(one.storageCrs).toBe(CRS84)
    expect(one.attribution).toContain('CBS en Kadaster')
    expect(one.links.some((link) => link.rel === 'license')).toBe(true)
    const [west = 0, south = 0, east = 0, north = 0] = one.extent.spatial.bbox[0] ?? []
    expect([west > 5 && east < 6, south > 52 && north < 53]).toEqual([true, true])
    const figures = await json<{ extent: { temporal: { interval: string[][] } } }>('/collections/cijfers')
    expect(figures.extent.temporal.interval[0]?.[0]).toMatch(/^\d{4}-01-01T00:00:00Z$/)
  })

  it('name the properties a collection can be chosen by, each a property of its features', async () => {
    for (const id of ['gebieden', 'cijfers', 'voorzieningen', 'cijfers-kaart-rivm-eenzaam']) {
      const schema = await json<{ $id: string; properties: Record<string, object> }>(
        `/collections/${id}/queryables`,
      )
      const { features } = await items(id, 'limit=1')
      const properties = Object.keys(features[0]?.properties ?? {})
      const names = Object.keys(schema.properties).filter((name) => name !== 'geometry')
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => !properties.includes(name))).toEqual([])
      expect(schema.$id).toBe(`${BASE}/collections/${id}/queryables`)
    }
  })

  it('carry the headers of every answer: free to read for other sites, never kept by a shared cache', async () => {
    for (const path of ['', '/collections/gebieden/items?limit=1', '/collections/niets']) {
      const { headers } = await ask(path)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('cache-control')).toMatch(/^(private, no-cache|no-store)$/)
    }
  })

  it('answer 304 to who has it, and not to who has what somebody else may see', async () => {
    const path = '/collections/cijfers/items?limit=5&offset=20'
    const etag = (await ask(path)).headers.get('etag') ?? ''
    const again = (cookie: string) =>
      app.ask(`${BASE}${path}`, { cookie, headers: { 'if-none-match': etag } })
    expect((await again(staff)).status).toBe(304)
    expect(
      (await app.ask(`${BASE}/collections`, { cookie: '', headers: { 'if-none-match': etag } })).status,
    ).toBe(200)
  })

  it('answer HEAD, send a slash at the end on, and refuse every other method', async () => {
    const head = await app.ask(`${BASE}/collections`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const slash = await app.ask(`${BASE}/`)
    expect(slash.status).toBe(308)
    expect(new URL(slash.headers.get('location') ?? '', `${BASE}/`).href).toBe(BASE)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await app.ask(`${BASE}/collections/gebieden/items`, { method })
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
    }
  })
})

describe('features', () => {
  it('are GeoJSON with an id, and each can be asked by itself', async () => {
    const page = await items('gebieden', 'limit=3')
    expect(page.type).toBe('FeatureCollection')
    for (const feature of page.features) {
      expect(Object.keys(feature).toSorted()).toEqual(['geometry', 'id', 'properties', 'type'])
      const one = await json<Feature>(`/collections/gebieden/items/${feature.id}`)
      expect({ ...one, links: undefined }).toEqual({ ...feature, links: undefined })
      expect(one.links?.map((link) => link.rel)).toEqual(['self', 'collection'])
    }
    const figure = await json<Feature>(
      '/collections/cijfers/items/WK099501.rivm-ervaren-gezondheid.2020.18plus',
    )
    expect(figure.properties).toMatchObject({
      waarde: 72.5,
      marge: 'marge niet in de bron',
      licentie: 'CC BY 4.0',
    })
    const range = await json<Feature>(
      '/collections/cijfers/items/waterwijk.rivm-moeite-met-rondkomen.2020.18plus',
    )
    expect(range.properties).toMatchObject({ waarde: null, bereik_laagste: 20, bereik_hoogste: 27.7 })
  })

  it.each([
    '/collections/niets',
    '/collections/woningen/items',
    '/collections/meldingen/items',
    '/collections/cijfers-kaart/items',
    '/collections/gebieden/items/BU00000000',
    '/collections/cijfers/items/x.y.z',
    '/collections/cijfers/items/WK099501.rivm-ervaren-gezondheid.2020.18plus.meer',
    '/niets',
  ])('%s is not there', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('come exactly once each, whatever the size of the page', async () => {
    const whole = ids((await items('gebieden', 'limit=1000')).features)
    expect(new Set(whole).size).toBe(whole.length)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 400 }), async (limit) => {
        expect(ids(await walk('gebieden', `limit=${limit}`))).toEqual(whole)
      }),
      runs(12),
    )
  })

  it('of all figures too, and a page never holds more than a thousand', async () => {
    const all = await walk('cijfers', 'limit=5000', '')
    const { numberMatched, numberReturned } = await items('cijfers', 'limit=5000', '')
    expect(numberReturned).toBe(1000)
    expect(all).toHaveLength(numberMatched)
    expect(new Set(ids(all)).size).toBe(numberMatched)
    expect((await items('cijfers', `offset=${numberMatched + 10}`, '')).features).toEqual([])
  })

  it('can be chosen by their properties, the same as picking them out afterwards', async () => {
    const all = await walk('cijfers', 'limit=1000&indicator=rivm-eenzaam')
    const chosen = await walk('cijfers', 'limit=1000&indicator=rivm-eenzaam&jaar=2020&niveau=buurt')
    const picked = all.filter(
      (row) => row.properties['jaar'] === 2020 && row.properties['niveau'] === 'buurt',
    )
    expect(chosen.length).toBeGreaterThan(30)
    expect(ids(chosen)).toEqual(ids(picked))
    expect((await items('cijfers', 'indicator=bestaat-niet')).numberMatched).toBe(0)
  })

  it.each([
    ['2020-06-01T00:00:00Z', (year: number) => year === 2020],
    ['2016-01-01/2020-12-31', (year: number) => year >= 2016 && year <= 2020],
    ['2017-01-01T00:00:00Z/..', (year: number) => year >= 2017],
    ['../2015-12-31', (year: number) => year <= 2015],
    ['/2015-12-31', (year: number) => year <= 2015],
  ])('can be chosen by time: %s', async (datetime, holds) => {
    const all = await walk('cijfers', 'limit=1000&gebied=WK099501')
    const chosen = await walk('cijfers', `limit=1000&gebied=WK099501&datetime=${datetime}`)
    expect(chosen.length).toBeGreaterThan(0)
    expect(ids(chosen)).toEqual(ids(all.filter((row) => holds(Number(row.properties['jaar'])))))
  })

  it('take a time where they have none, and then all answer', async () => {
    expect((await items('gebieden', 'datetime=2020-01-01T00:00:00Z')).numberMatched).toBe(
      (await items('gebieden')).numberMatched,
    )
  })
})

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
    const { features } = await items('gebieden', 'limit=1000')
    await fc.assert(
      fc.asyncProperty(box, async (rectangle) => {
        const shape = polygon([ring(rectangle)])
        const expected = features.filter((feature) =>
          parts(feature.geometry).some(
            (rings) => intersect(featureCollection([polygon(rings), shape])) !== null,
          ),
        )
        const found = await items('gebieden', `limit=1000&bbox=${rectangle.join()}`)
        expect(ids(found.features)).toEqual(ids(expected))
        expect(found.numberMatched).toBe(expected.length)
      }),
      runs(40),
    )
  })

  it('can be given in RD, and with heights', async () => {
    const [x, y] = wgs84ToRd([5.47, 52.51])
    const inRd = [x - 400, y - 400, x + 400, y + 400].join()
    const found = await items('gebieden', `limit=1000&bbox=${inRd}&bbox-crs=${encodeURIComponent(RD)}`)
    const middle = (await items('gebieden', 'limit=1000')).features.filter((feature) =>
      parts(feature.geometry).some((rings) => booleanPointInPolygon([5.47, 52.51], polygon(rings))),
    )
    expect(middle.length).toBeGreaterThan(1)
    expect(ids(found.features)).toEqual(expect.arrayContaining(ids(middle)))
    expect(found.numberMatched).toBeLessThan(20)
    const flat = await items('gebieden', 'limit=1000&bbox=5.4,52.5,5.5,52.52')
    const high = await items('gebieden', 'limit=1000&bbox=5.4,52.5,-10,5.5,52.52,100')
    expect(ids(high.features)).toEqual(ids(flat.features))
  })

  it('over the date line is two parts, and a figure without a place is in none', async () => {
    const all = (await items('gebieden')).numberMatched
    expect((await items('gebieden', 'bbox=170,-80,-170,80')).numberMatched).toBe(0)
    expect((await items('gebieden', 'bbox=5,-80,-170,80')).numberMatched).toBe(all)
    expect((await items('cijfers', 'bbox=-180,-90,180,90')).numberMatched).toBe(0)
    const places = await items('voorzieningen', 'limit=1000')
    const placed = places.features.filter((feature) => feature.geometry !== null)
    expect((await items('voorzieningen', 'bbox=-180,-90,180,90')).numberMatched).toBe(placed.length)
  })
})

describe('coordinates', () => {
  it('come in RD when asked, the same places to a millimetre, and the answer says which', async () => {
    for (const id of ['gebieden', 'voorzieningen', 'programmawijken']) {
      const path = `/collections/${id}/items?limit=1000`
      const degrees = await ask(path)
      const meters = await ask(`${path}&crs=${encodeURIComponent(RD)}`)
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
    const one = await ask(`/collections/gebieden/items/BU09950110?crs=${encodeURIComponent(RD)}`)
    expect(one.headers.get('content-crs')).toBe(`<${RD}>`)
  })
})

describe('wrong parameters', () => {
  it.each([
    ['gebieden', 'limit=0', 'limit'],
    ['gebieden', 'limit=tien', 'limit'],
    ['gebieden', 'limit=-1', 'limit'],
    ['gebieden', 'offset=-1', 'offset'],
    ['gebieden', 'bbox=1,2,3', 'bbox'],
    ['gebieden', 'bbox=1,2,3,x', 'bbox'],
    ['gebieden', 'bbox=1,2,,4', 'bbox'],
    ['gebieden', 'bbox=1,4,3,2', 'bbox'],
    ['gebieden', 'bbox=1,2,3,Infinity', 'bbox'],
    ['gebieden', `bbox=3,2,1,4&bbox-crs=${encodeURIComponent(RD)}`, 'bbox'],
    ['gebieden', 'bbox-crs=EPSG:4326', 'bbox-crs'],
    ['gebieden', 'crs=http://www.opengis.net/def/crs/EPSG/0/3857', 'crs'],
    ['cijfers', 'datetime=gisteren', 'datetime'],
    ['cijfers', 'datetime=2020-02-31', 'datetime'],
    ['cijfers', 'datetime=2021-01-01/2020-01-01', 'datetime'],
    ['cijfers', 'datetime=../..', 'datetime'],
    ['cijfers', 'datetime=2020-01-01/2021-01-01/2022-01-01', 'datetime'],
    ['gebieden', 'f=html', 'f'],
    ['gebieden', 'kleur=rood', 'kleur'],
    ['gebieden', 'jaar=2020', 'jaar'],
    ['gebieden', 'niveau=straat', 'niveau'],
    ['gebieden', 'cyclus=2025', 'cyclus'],
    ['gebieden', 'limit=1&limit=2', 'limit'],
    ['cijfers', 'jaar=twintig', 'jaar'],
    ['cijfers-kaart-rivm-eenzaam', 'jaar=2020', 'jaar'],
  ])('%s with %s is refused and named', async (collection, query, field) => {
    const answer = await ask(`/collections/${collection}/items?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const { fouten } = (await answer.json()) as { fouten: { veld: string }[] }
    expect(fouten.map((fault) => fault.veld)).toEqual([field])
  })

  it('are refused everywhere, and f=json is taken everywhere', async () => {
    for (const path of [
      '',
      '/conformance',
      '/api',
      '/collections',
      '/collections/gebieden',
      '/collections/gebieden/items/BU09950110',
    ]) {
      expect([path, (await ask(`${path}?f=json`)).status]).toEqual([path, 200])
      expect([path, (await ask(`${path}?kleur=rood`)).status]).toEqual([path, 400])
    }
  })

  it('a browser that would rather have HTML gets the JSON that there is', async () => {
    const answer = await app.ask(`${BASE}/collections`, {
      headers: { accept: 'text/html,application/xhtml+xml' },
    })
    expect(answer.headers.get('content-type')).toBe('application/json')
  })
})

describe('rights', () => {
  it('show who is not signed in no figure of a buurt, no range of buurten and no lifestyle', async () => {
    const { collections } = await json<{ collections: { id: string }[] }>('/collections', '')
    const names = collections.map((row) => row.id)
    expect(names).not.toContain('cijfers-kaart-rivm-roker')
    expect((await ask('/collections/cijfers-kaart-rivm-roker/items', '')).status).toBe(404)
    const figures = await walk('cijfers', 'limit=1000', '')
    expect(figures.filter((row) => row.properties['niveau'] === 'buurt')).toEqual([])
    expect(figures.filter((row) => row.properties['bereik_laagste'] !== null)).toEqual([])
    for (const id of names.filter((name) => name.startsWith('cijfers-kaart-'))) {
      const { features } = await items(id, 'limit=1000', '')
      expect(features.filter((row) => row.properties['niveau'] === 'buurt')).toEqual([])
    }
    expect(
      (await ask('/collections/cijfers/items/BU09950111.rivm-ervaren-gezondheid.2020.18plus', '')).status,
    ).toBe(404)
    expect((await ask('/collections/cijfers/items/WK099501.rivm-roker.2020.18plus', '')).status).toBe(404)
    expect(
      (await ask('/collections/cijfers/items/BU09950111.rivm-ervaren-gezondheid.2020.18plus')).status,
    ).toBe(200)
    expect((await ask('/collections/cijfers/items/WK099501.rivm-roker.2020.18plus')).status).toBe(200)
  })

  it('never show one role what was made for another', async () => {
    const partner = await app.signIn('partner')
    const count = async (cookie: string) => (await items('cijfers', 'gebied=WK099501', cookie)).numberMatched
    const before = [await count(''), await count(partner), await count(staff)]
    expect([await count(staff), await count(''), await count(partner)]).toEqual([
      before[2],
      before[0],
      before[1],
    ])
    expect(before[1]).toBeLessThan(before[2] ?? 0)
  })
})
