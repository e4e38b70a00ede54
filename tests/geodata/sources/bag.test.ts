import { describe, expect, test } from 'vitest'
import { rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import { bag, rdBox } from '../../../geodata/sources/bag.ts'
import type { BronOogst } from '../../../geodata/sources/connector.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron, type Nepbron } from '../../helpers/bronnen/nepbron.ts'
import { etikettenVan, foutVan, gegeven, haal, opdracht } from '../../helpers/bronnen/opdracht.ts'

const OGC = '/kadaster/bag/ogc/v2/collections'
const WFS = '/lv/bag/wfs/v2_0'
const visit = (bron: Nepbron, order = opdracht()): Promise<BronOogst> =>
  haal(bag, bron.client(bag.hosts), order)

/** As many features as a page may hold, numbered from `from`. */
function fullPage(from: number, numberMatched?: number): nep.NepAntwoord {
  const features = Array.from({ length: 1_000 }, (_, index) => ({
    type: 'Feature',
    properties: { identificatie: `0995010${String(from + index).padStart(9, '0')}` },
    geometry: null,
  }))
  return nep.json({ type: 'FeatureCollection', numberMatched, features })
}

/** A BAG whose OGC API cannot be asked by area. */
async function bagZonderVlak(): Promise<Nepbron> {
  const bron = await startNepbron()
  bron.bij('api.pdok.nl', `${OGC}/*`, nep.probleem(400, 'Bad Request', 'bbox is not supported'))
  bron.bij('service.pdok.nl', WFS, ({ query }) => {
    const type = query.get('typeNames') === 'bag:pand' ? 'pand' : 'verblijfsobject'
    return nep.metEtag(`"${type}"`, nep.json(gegeven('bag', `${type}-1.json`)))
  })
  return bron
}

describe('BAG', () => {
  test('by WFS in RD where the OGC API does not filter by area', async () => {
    const bron = await bagZonderVlak()
    const oogst = await visit(bron)
    expect(oogst.jaar).toBeNull()
    expect(oogst.delen.map(({ naam }) => naam)).toEqual(['verblijfsobject-0001.json', 'pand-0001.json'])
    const { query } = bron.vragen.find(({ pad }) => pad === WFS) ?? {}
    expect(Object.fromEntries(query ?? [])).toMatchObject({
      request: 'GetFeature',
      version: '2.0.0',
      typeNames: 'bag:verblijfsobject',
      srsName: 'EPSG:28992',
      count: '1000',
      startIndex: '0',
    })
    expect(query?.get('bbox')).toMatch(/^\d{6},\d{6},\d{6},\d{6},EPSG:28992$/)
  })

  test('by WFS where the OGC API gives objects outside the area, or without what is needed', async () => {
    for (const [lon, properties] of [
      [4, { identificatie: '1', bouwjaar: 1, gebruiksdoel: '', status: '', pandidentificatie: '' }],
      [5.5, { identificatie: '1' }],
    ] as const) {
      const bron = await bagZonderVlak()
      const geometry = { type: 'Point', coordinates: [lon, 52.5] }
      bron.bij(
        'api.pdok.nl',
        `${OGC}/*`,
        nep.geojson({ type: 'FeatureCollection', features: [{ properties, geometry }] }),
      )
      expect((await visit(bron)).delen.every(({ url }) => url.includes('wfs'))).toBe(true)
    }
  })

  test('by the OGC API where it filters and gives what is needed; its first page is asked once', async () => {
    const bron = await bagZonderVlak()
    const geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [5.5, 52.5],
          [5.51, 52.5],
          [5.5, 52.51],
          [5.5, 52.5],
        ],
      ],
    }
    const properties = { identificatie: '0995100000000001', bouwjaar: 1973 }
    bron.bij('api.pdok.nl', `${OGC}/pand/items`, ({ query }) =>
      nep.geojson({
        type: 'FeatureCollection',
        features: [{ properties, geometry }],
        links: query.has('cursor') ? [] : [{ rel: 'next', href: '?cursor=2' }],
      }),
    )
    const oogst = await visit(bron)
    expect(oogst.delen.map(({ naam, url }) => [naam, new URL(url).host])).toEqual([
      ['verblijfsobject-0001.json', 'service.pdok.nl'],
      ['pand-0001.json', 'api.pdok.nl'],
      ['pand-0002.json', 'api.pdok.nl'],
    ])
    expect(bron.vragen.filter(({ pad }) => pad === `${OGC}/pand/items`)).toHaveLength(2)
  })

  test('an OGC API that is out is a fault, not a reason to ask another service', async () => {
    const bron = await bagZonderVlak()
    bron.bij('api.pdok.nl', `${OGC}/*`, nep.storing(500))
    expect((await foutVan(visit(bron))).code).toBe('bron-stuk')
  })

  test('WFS pages follow startIndex until a page is not full', async () => {
    const bron = await bagZonderVlak()
    bron.bij('service.pdok.nl', WFS, ({ query }) => {
      const start = Number(query.get('startIndex'))
      return start < 2_000 ? fullPage(start) : nep.json(gegeven('bag', 'pand-1.json'))
    })
    const oogst = await visit(bron)
    expect(oogst.delen.filter(({ naam }) => naam.startsWith('pand')).map(({ naam }) => naam)).toEqual([
      'pand-0001.json',
      'pand-0002.json',
      'pand-0003.json',
    ])
  })

  test('a service that ignores startIndex is found', async () => {
    const bron = await bagZonderVlak()
    bron.bij('service.pdok.nl', WFS, fullPage(0))
    expect((await foutVan(visit(bron))).code).toBe('bron-stuk')
    expect(bron.vragen.filter(({ pad }) => pad === WFS)).toHaveLength(2)
  })

  test('an area with more than the service pages through is cut in four', async () => {
    const bron = await bagZonderVlak()
    const boxes = new Set<string>()
    bron.bij('service.pdok.nl', WFS, ({ query }) => {
      boxes.add(query.get('bbox') ?? '')
      return boxes.size === 1 ? fullPage(0, 60_000) : nep.json(gegeven('bag', 'pand-1.json'))
    })
    const oogst = await visit(bron)
    expect(oogst.delen.filter(({ naam }) => naam.startsWith('verblijfsobject'))).toHaveLength(4)
    expect(boxes.size).toBe(5)
  })

  test('an area that stays too full is given up', async () => {
    const bron = await bagZonderVlak()
    bron.bij('service.pdok.nl', WFS, fullPage(0, 60_000))
    expect((await foutVan(visit(bron))).code).toBe('te-groot')
    expect(bron.vragen.length).toBeLessThan(20)
  })

  test.each([
    ['a service exception', nep.bytes('<ExceptionReport/>', 'application/xml'), 'onleesbaar'],
    ['a log-in page', nep.htmlPagina(), 'onleesbaar'],
    ['another shape', nep.json({ type: 'FeatureCollection', features: [{ geometry: null }] }), 'andere-vorm'],
  ])('%s fails the visit', async (_name, answer, code) => {
    const bron = await bagZonderVlak()
    bron.bij('service.pdok.nl', WFS, answer)
    expect((await foutVan(visit(bron))).code).toBe(code)
  })

  test('a second visit of the same area is told that nothing changed; another area is fetched', async () => {
    const bron = await bagZonderVlak()
    const vorige = etikettenVan(await visit(bron))
    expect(await visit(bron, opdracht({ vorige }))).toEqual({ gewijzigd: false, jaar: null, delen: [] })
    const elders = opdracht({ vorige, omhullende: [5.2, 52.1, 5.3, 52.3] })
    expect((await visit(bron, elders)).gewijzigd).toBe(true)
  })

  test('the box in RD holds all corners of the box in degrees', () => {
    const [west, south, east, north] = rdBox([5.4, 52.4, 5.7, 52.6])
    const [lon, lat] = rdToWgs84([west, south])
    const [lonEast, latNorth] = rdToWgs84([east, north])
    expect(lon).toBeLessThanOrEqual(5.4)
    expect(lat).toBeLessThanOrEqual(52.4)
    expect(lonEast).toBeGreaterThanOrEqual(5.7)
    expect(latNorth).toBeGreaterThanOrEqual(52.6)
    expect(east - west).toBeLessThan(22_000)
  })
})
