import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CRS84, type Link, OGC_BASE, OgcClient, RD } from '../../helpers/ogc-client.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let staffCookie: string
let staff: OgcClient
beforeAll(async () => {
  app = await openTestInstallation()
  staffCookie = await app.signIn('programmabureau')
  staff = new OgcClient(app, staffCookie)
})
afterAll(() => app.close())

describe('the documents', () => {
  it('lead from the first page to everything, with whole addresses', async () => {
    const landing = await staff.json<{ title: string; links: Link[] }>('')
    const byRel = new Map(landing.links.map((link) => [link.rel, link]))
    expect([...byRel.keys()].toSorted()).toEqual(['conformance', 'data', 'self', 'service-desc'])
    for (const { href, type } of landing.links) {
      const answer = await staff.ask(href)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(type)
    }
    const { collections } = await staff.json<{ collections: { id: string; links: Link[] }[] }>('/collections')
    for (const { id, links } of collections) {
      expect(links.map((link) => link.rel)).toEqual(expect.arrayContaining(['self', 'items']))
      expect(links.every((link) => URL.canParse(link.href))).toBe(true)
      expect(links.find((link) => link.rel === 'items')?.href).toBe(`${OGC_BASE}/collections/${id}/items`)
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
    const { conformsTo } = await staff.json<{ conformsTo: string[] }>('/conformance')
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
    const document = await staff.json<Api>('/api')
    const result = await new Validator().validate(structuredClone(document) as never) // the validator takes plain objects
    expect(result.errors ?? []).toEqual([])
    expect(document.openapi).toMatch(/^3\.0\./)
    const { collections } = await staff.json<{ collections: { id: string }[] }>('/collections')
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
    const one = await staff.json<{
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
    const figures = await staff.json<{ extent: { temporal: { interval: string[][] } } }>(
      '/collections/cijfers',
    )
    expect(figures.extent.temporal.interval[0]?.[0]).toMatch(/^\d{4}-01-01T00:00:00Z$/)
  })

  it('name the properties a collection can be chosen by, each a property of its features', async () => {
    for (const id of ['gebieden', 'cijfers', 'voorzieningen', 'cijfers-kaart-rivm-eenzaam']) {
      const schema = await staff.json<{ $id: string; properties: Record<string, object> }>(
        `/collections/${id}/queryables`,
      )
      const { features } = await staff.items(id, 'limit=1')
      const properties = Object.keys(features[0]?.properties ?? {})
      const names = Object.keys(schema.properties).filter((name) => name !== 'geometry')
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => !properties.includes(name))).toEqual([])
      expect(schema.$id).toBe(`${OGC_BASE}/collections/${id}/queryables`)
    }
  })

  it('say of which kind every property is, the same for every feature', async () => {
    const kinds = { string: 'string', number: 'number', integer: 'number' } as Record<string, string>
    for (const id of ['gebieden', 'cijfers', 'voorzieningen', 'cijfers-kaart-rivm-eenzaam']) {
      const { links } = await staff.json<{ links: Link[] }>(`/collections/${id}`)
      const found = links.find((link) => link.rel === 'describedby')?.href ?? ''
      const schema = await staff.json<{
        properties: { properties: { properties: Record<string, { type: string; title: string }> } }
      }>(found)
      const described = schema.properties.properties.properties
      for (const { properties } of (await staff.items(id, 'limit=1000')).features) {
        expect(Object.keys(properties)).toEqual(Object.keys(described))
        const wrong = Object.entries(properties).filter(
          ([name, value]) => value !== null && typeof value !== kinds[described[name]?.type ?? ''],
        )
        expect(wrong).toEqual([])
      }
    }
  })

  it('carry the headers of every answer: free to read for other sites, never kept by a shared cache', async () => {
    for (const path of ['', '/collections/gebieden/items?limit=1', '/collections/niets']) {
      const { headers } = await staff.ask(path)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('cache-control')).toMatch(/^(private, no-cache|no-store)$/)
    }
  })

  it('answer 304 to who has it, and not to who has what somebody else may see', async () => {
    const path = '/collections/cijfers/items?limit=1'
    const etag = (await staff.ask(path)).headers.get('etag') ?? ''
    const again = async (cookie: string) =>
      (await app.ask(`${OGC_BASE}${path}`, { cookie, headers: { 'if-none-match': etag } })).status
    expect(await again(staffCookie)).toBe(304)
    expect(await again('')).toBe(200)
  })

  it('answer HEAD, send a slash at the end on, and refuse every other method', async () => {
    const head = await app.ask(`${OGC_BASE}/collections`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const slash = await app.ask(`${OGC_BASE}/`)
    expect(slash.status).toBe(308)
    expect(new URL(slash.headers.get('location') ?? '', `${OGC_BASE}/`).href).toBe(OGC_BASE)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await app.ask(`${OGC_BASE}/collections/gebieden/items`, { method })
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
    }
  })
})
