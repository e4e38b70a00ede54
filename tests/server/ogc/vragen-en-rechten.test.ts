import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OGC_BASE, OgcClient, RD } from '../../helpers/ogc-client.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let staff: OgcClient
let anonymous: OgcClient
beforeAll(async () => {
  app = await openTestInstallation()
  staff = new OgcClient(app, await app.signIn('programmabureau'))
  anonymous = new OgcClient(app)
})
afterAll(() => app.close())

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
    const answer = await staff.ask(`/collections/${collection}/items?${query}`)
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
      expect([path, (await staff.ask(`${path}?f=json`)).status]).toEqual([path, 200])
      expect([path, (await staff.ask(`${path}?kleur=rood`)).status]).toEqual([path, 400])
    }
  })

  it('a browser that would rather have HTML gets the JSON that there is', async () => {
    const answer = await app.ask(`${OGC_BASE}/collections`, {
      headers: { accept: 'text/html,application/xhtml+xml' },
    })
    expect(answer.headers.get('content-type')).toBe('application/json')
  })
})

describe('rights', () => {
  it('show who is not signed in no figure of a buurt, no range of buurten and no lifestyle', async () => {
    const { collections } = await anonymous.json<{ collections: { id: string }[] }>('/collections')
    const names = collections.map((row) => row.id)
    expect(names).not.toContain('cijfers-kaart-rivm-roker')
    expect((await anonymous.ask('/collections/cijfers-kaart-rivm-roker/items')).status).toBe(404)
    const figures = await anonymous.walk('cijfers', 'limit=1000')
    expect(figures.filter((row) => row.properties['niveau'] === 'buurt')).toEqual([])
    expect(figures.filter((row) => row.properties['bereik_laagste'] !== null)).toEqual([])
    for (const id of names.filter((name) => name.startsWith('cijfers-kaart-'))) {
      const { features } = await anonymous.items(id, 'limit=1000')
      expect(features.filter((row) => row.properties['niveau'] === 'buurt')).toEqual([])
    }
    expect(
      (await anonymous.ask('/collections/cijfers/items/BU09950111.rivm-ervaren-gezondheid.2020.18plus'))
        .status,
    ).toBe(404)
    expect((await anonymous.ask('/collections/cijfers/items/WK099501.rivm-roker.2020.18plus')).status).toBe(
      404,
    )
    expect(
      (await staff.ask('/collections/cijfers/items/BU09950111.rivm-ervaren-gezondheid.2020.18plus')).status,
    ).toBe(200)
    expect((await staff.ask('/collections/cijfers/items/WK099501.rivm-roker.2020.18plus')).status).toBe(200)
  })

  it('never show one role what was made for another', async () => {
    const partner = new OgcClient(app, await app.signIn('partner'))
    const count = async (who: OgcClient) => (await who.items('cijfers', 'gebied=WK099501')).numberMatched
    const before = [await count(anonymous), await count(partner), await count(staff)]
    expect([await count(staff), await count(anonymous), await count(partner)]).toEqual([
      before[2],
      before[0],
      before[1],
    ])
    expect(before[1]).toBeLessThan(before[2] ?? 0)
  })
})
