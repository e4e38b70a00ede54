import fc from 'fast-check'
import { runs } from '../../helpers/property-runs.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Feature, idsOf, OgcClient } from '../../helpers/ogc-client.ts'
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

describe('features', () => {
  it('are GeoJSON with an id, and each can be asked by itself', async () => {
    const page = await staff.items('gebieden', 'limit=3')
    expect(page.type).toBe('FeatureCollection')
    for (const feature of page.features) {
      expect(Object.keys(feature).toSorted()).toEqual(['geometry', 'id', 'properties', 'type'])
      const one = await staff.json<Feature>(`/collections/gebieden/items/${feature.id}`)
      expect({ ...one, links: undefined }).toEqual({ ...feature, links: undefined })
      expect(one.links?.map((link) => link.rel)).toEqual(['self', 'collection'])
    }
    const figure = await staff.json<Feature>(
      '/collections/cijfers/items/WK099501.rivm-ervaren-gezondheid.2020.18plus',
    )
    expect(figure.properties).toMatchObject({
      waarde: 72.5,
      marge: 'marge niet in de bron',
      licentie: 'CC BY 4.0',
    })
    const range = await staff.json<Feature>(
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
    const answer = await staff.ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('come exactly once each, whatever the size of the page', async () => {
    const whole = idsOf((await staff.items('gebieden', 'limit=1000')).features)
    expect(new Set(whole).size).toBe(whole.length)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 400 }), async (limit) => {
        expect(idsOf(await staff.walk('gebieden', `limit=${limit}`))).toEqual(whole)
      }),
      runs(12),
    )
  })

  it('of all figures too, and a page never holds more than a thousand', async () => {
    const all = await anonymous.walk('cijfers', 'limit=5000')
    const { numberMatched, numberReturned } = await anonymous.items('cijfers', 'limit=5000')
    expect(numberReturned).toBe(1000)
    expect(all).toHaveLength(numberMatched)
    expect(new Set(idsOf(all)).size).toBe(numberMatched)
    expect((await anonymous.items('cijfers', `offset=${numberMatched + 10}`)).features).toEqual([])
  })

  it('can be chosen by their properties, the same as picking them out afterwards', async () => {
    const all = await staff.walk('cijfers', 'limit=1000&indicator=rivm-eenzaam')
    const chosen = await staff.walk('cijfers', 'limit=1000&indicator=rivm-eenzaam&jaar=2020&niveau=buurt')
    const picked = all.filter(
      (row) => row.properties['jaar'] === 2020 && row.properties['niveau'] === 'buurt',
    )
    expect(chosen.length).toBeGreaterThan(30)
    expect(idsOf(chosen)).toEqual(idsOf(picked))
    expect((await staff.items('cijfers', 'indicator=bestaat-niet')).numberMatched).toBe(0)
  })

  it.each([
    ['2020-06-01T00:00:00Z', (year: number) => year === 2020],
    ['2016-01-01/2020-12-31', (year: number) => year >= 2016 && year <= 2020],
    ['2017-01-01T00:00:00Z/..', (year: number) => year >= 2017],
    ['../2015-12-31', (year: number) => year <= 2015],
    ['/2015-12-31', (year: number) => year <= 2015],
  ])('can be chosen by time: %s', async (datetime, holds) => {
    const all = await staff.walk('cijfers', 'limit=1000&gebied=WK099501')
    const chosen = await staff.walk('cijfers', `limit=1000&gebied=WK099501&datetime=${datetime}`)
    expect(chosen.length).toBeGreaterThan(0)
    expect(idsOf(chosen)).toEqual(idsOf(all.filter((row) => holds(Number(row.properties['jaar'])))))
  })

  it('take a time where they have none, and then all answer', async () => {
    expect((await staff.items('gebieden', 'datetime=2020-01-01T00:00:00Z')).numberMatched).toBe(
      (await staff.items('gebieden')).numberMatched,
    )
  })
})
