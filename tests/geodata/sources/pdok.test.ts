import { describe, expect, test } from 'vitest'
import type { BronClient } from '../../../geodata/sources/bron-client.ts'
import type { Connector } from '../../../geodata/sources/connector.ts'
import { MOST_PAGES } from '../../../geodata/sources/ogc-features.ts'
import { pdokGebiedsindelingen } from '../../../geodata/sources/pdok-gebiedsindelingen.ts'
import { pdokWijkenEnBuurten } from '../../../geodata/sources/pdok-wijken-en-buurten.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron, type Nepbron } from '../../helpers/bronnen/nepbron.ts'
import { etikettenVan, foutVan, gegeven, haal, opdracht } from '../../helpers/bronnen/opdracht.ts'

const HOST = 'api.pdok.nl'
const KWB = '/cbs/wijken-en-buurten-2025/ogc/v1/collections'
const GEB = '/cbs/gebiedsindelingen/ogc/v1/collections'

const pagina = (source: string, file: string): nep.NepAntwoord => nep.geojson(gegeven(source, file))
const fixture = (file: string): nep.NepAntwoord => pagina('pdok-wijken-en-buurten', file)

/** PDOK as it should be: buurten in two pages, each with an ETag. */
async function pdok(): Promise<Nepbron> {
  const bron = await startNepbron()
  bron.bij(HOST, '/index.json', nep.json(gegeven('pdok', 'index.json')))
  bron.bij(HOST, `${KWB}/buurten/queryables`, nep.json(gegeven('pdok', 'queryables-met-gemeentecode.json')))
  bron.bij(HOST, `${KWB}/buurten/items`, ({ query }) =>
    query.has('cursor')
      ? nep.metEtag('"b2"', fixture('buurten-2.json'))
      : nep.metEtag('"b1"', fixture('buurten-1.json')),
  )
  bron.bij(HOST, `${KWB}/wijken/items`, nep.metEtag('"w"', fixture('wijken-1.json')))
  bron.bij(HOST, `${KWB}/gemeenten/items`, nep.metEtag('"g"', fixture('gemeenten-1.json')))
  return bron
}

const visit = (bron: Nepbron, order = opdracht(), connector: Connector = pdokWijkenEnBuurten) =>
  haal(connector, bron.client(connector.hosts), order)

describe('key figures of CBS at PDOK', () => {
  test('newest year of the index, all pages of three collections, one gemeente', async () => {
    const bron = await pdok()
    const oogst = await visit(bron)
    expect(oogst).toMatchObject({ gewijzigd: true, jaar: 2025 })
    expect(oogst.delen.map(({ naam, etag }) => [naam, etag])).toEqual([
      ['buurten-0001.json', '"b1"'],
      ['buurten-0002.json', '"b2"'],
      ['wijken-0001.json', '"w"'],
      ['gemeenten-0001.json', '"g"'],
    ])
    expect(oogst.delen[1]?.url).toBe(`https://${HOST}${KWB}/buurten/items?cursor=Ag%7CNwyr1Q&f=json&limit=2`)
    const first = bron.vragen.find(({ pad }) => pad === `${KWB}/buurten/items`)
    expect(first?.query.get('gemeentecode')).toBe('GM0995')
    expect(first?.query.has('bbox')).toBe(false)
    expect(new TextDecoder().decode(oogst.delen[2]?.bytes)).toBe(
      gegeven('pdok-wijken-en-buurten', 'wijken-1.json'),
    )
  })

  test('asked by area where the source does not filter by gemeente', async () => {
    const bron = await pdok()
    bron.bij(
      HOST,
      `${KWB}/buurten/queryables`,
      nep.bytes(gegeven('pdok', '404.json'), 'application/problem+json', {}, 404),
    )
    await visit(bron)
    const first = bron.vragen.find(({ pad }) => pad === `${KWB}/buurten/items`)
    expect(first?.query.get('bbox')).toBe('5.400000,52.400000,5.700000,52.600000')
    expect(first?.query.has('gemeentecode')).toBe(false)
  })

  test('an asked year is taken, a year that is not there is refused with the years that are', async () => {
    const bron = await pdok()
    bron.bij(HOST, '/cbs/wijken-en-buurten-2024/*', fixture('wijken-1.json'))
    bron.bij(
      HOST,
      '/cbs/wijken-en-buurten-2024/ogc/v1/collections/buurten/queryables',
      nep.json(gegeven('pdok', 'queryables-met-gemeentecode.json')),
    )
    expect((await visit(bron, opdracht({ jaar: 2024 }))).jaar).toBe(2024)
    const fault = await foutVan(visit(bron, opdracht({ jaar: 2019 })))
    expect(fault.code).toBe('niet-gevonden')
    expect(fault.uitleg).toContain('2023, 2024, 2025')
  })

  test('a second visit is told that nothing changed; one changed page brings all of it again', async () => {
    const bron = await pdok()
    const vorige = etikettenVan(await visit(bron))
    const before = bron.vragen.length
    expect(await visit(bron, opdracht({ vorige }))).toEqual({ gewijzigd: false, jaar: 2025, delen: [] })
    expect(bron.vragen.slice(before).flatMap(({ headers }) => headers['if-none-match'] ?? [])).toEqual([
      '"b1"',
      '"b2"',
      '"w"',
      '"g"',
    ])
    bron.bij(HOST, `${KWB}/gemeenten/items`, nep.metEtag('"g2"', fixture('gemeenten-1.json')))
    const again = await visit(bron, opdracht({ vorige }))
    expect(again.gewijzigd).toBe(true)
    expect(again.delen).toHaveLength(4)
  })

  test('without labels, or for another year, nothing is taken for unchanged', async () => {
    const bron = await pdok()
    const vorige = etikettenVan(await visit(bron))
    const bare = new Map([...vorige.keys()].map((url) => [url, { etag: null, lastModified: null }]))
    expect((await visit(bron, opdracht({ vorige: bare }))).gewijzigd).toBe(true)
    const other = new Map([...vorige].map(([url, label]) => [url.replace('2025', '2024'), label]))
    expect((await visit(bron, opdracht({ vorige: other }))).gewijzigd).toBe(true)
  })

  test.each([
    ['a log-in page with status 200', nep.htmlPagina(), 'onleesbaar'],
    ['half a page', nep.geojson('{"type":"FeatureCollection","features":[{"type":'), 'onleesbaar'],
    [
      'bytes that are no text',
      nep.bytes(Buffer.from([0xff, 0xfe, 0x00]), 'application/geo+json'),
      'onleesbaar',
    ],
    ['another shape', nep.geojson({ type: 'Feature', features: 'nee' }), 'andere-vorm'],
    ['a list', nep.geojson([]), 'andere-vorm'],
    ['problem+json', nep.probleem(404, 'Not Found', 'no collection buurten'), 'niet-gevonden'],
    ['a connection that closes halfway', nep.halve('{"type":"FeatureCollection"}'), 'bron-stuk'],
    ['a redirect out of the list', nep.verwijzing('https://example.nl/x'), 'buiten-lijst'],
    [
      'a next link out of the list',
      nep.geojson({
        type: 'FeatureCollection',
        features: [],
        links: [{ rel: 'next', href: 'https://example.nl/x' }],
      }),
      'buiten-lijst',
    ],
  ])('%s on the second page fails the visit', async (_name, answer, code) => {
    const bron = await pdok()
    bron.bij(HOST, `${KWB}/buurten/items`, ({ query }) =>
      query.has('cursor') ? answer : fixture('buurten-1.json'),
    )
    const fault = await foutVan(visit(bron))
    expect(fault.code).toBe(code)
    expect(fault.uitleg).toMatch(/\.$/)
  })

  test('a page that trickles is stopped', async () => {
    const bron = await pdok()
    bron.bij(HOST, `${KWB}/wijken/items`, nep.druppel('application/geo+json'))
    const client = bron.client([HOST], { tijdslimieten: { kopMs: 60_000, lijfMs: 150 } })
    expect((await foutVan(haal(pdokWijkenEnBuurten, client))).code).toBe('te-traag')
  })

  test('links that run in a circle are found at once', async () => {
    const bron = await pdok()
    const next = `https://${HOST}${KWB}/buurten/items?cursor=rond`
    bron.bij(
      HOST,
      `${KWB}/buurten/items`,
      nep.geojson({ type: 'FeatureCollection', features: [], links: [{ rel: 'next', href: next }] }),
    )
    const fault = await foutVan(visit(bron))
    expect(fault.code).toBe('bron-stuk')
    expect(bron.vragen.filter(({ pad }) => pad === `${KWB}/buurten/items`)).toHaveLength(2)
  })

  test('links that never end are given up', async () => {
    let asked = 0
    const client: BronClient = {
      naarBestand: async () => Promise.reject(new Error('no file is asked')),
      get: async ({ url }) => {
        asked += 1
        const body = url.endsWith('index.json')
          ? gegeven('pdok', 'index.json')
          : url.includes('queryables')
            ? gegeven('pdok', 'queryables-met-gemeentecode.json')
            : JSON.stringify({
                type: 'FeatureCollection',
                features: [],
                links: [{ rel: 'next', href: `?cursor=${asked}` }],
              })
        const bytes = new TextEncoder().encode(body)
        return {
          gewijzigd: true as const,
          url,
          bytes,
          mediatype: 'application/json',
          etag: null,
          lastModified: null,
        }
      },
    }
    expect((await foutVan(haal(pdokWijkenEnBuurten, client))).code).toBe('bron-stuk')
    expect(asked).toBe(MOST_PAGES + 2)
  })

  test('an index without the key figures says so', async () => {
    const bron = await pdok()
    bron.bij(HOST, '/index.json', nep.json({ apis: [] }))
    expect((await foutVan(visit(bron))).code).toBe('niet-gevonden')
    bron.bij(HOST, '/index.json', nep.json({ anders: [] }))
    expect((await foutVan(visit(bron))).code).toBe('andere-vorm')
  })
})

describe('borders of CBS at PDOK', () => {
  async function borders(queryables: nep.NepAntwoord): Promise<Nepbron> {
    const bron = await pdok()
    const page = (file: string): nep.NepAntwoord => pagina('pdok-gebiedsindelingen', file)
    bron.bij(HOST, `${GEB}/buurt_gegeneraliseerd/queryables`, queryables)
    bron.bij(HOST, `${GEB}/buurt_gegeneraliseerd/items`, ({ query }) =>
      page(`buurt_gegeneraliseerd-${query.has('cursor') ? 2 : 1}.json`),
    )
    bron.bij(HOST, `${GEB}/wijk_gegeneraliseerd/items`, page('wijk_gegeneraliseerd-1.json'))
    return bron
  }

  test('by jaarcode, in the box, buurten and wijken', async () => {
    const bron = await borders(nep.json(gegeven('pdok', 'queryables-met-jaarcode.json')))
    const oogst = await visit(bron, opdracht(), pdokGebiedsindelingen)
    expect(oogst.jaar).toBe(2025)
    expect(oogst.delen.map(({ naam }) => naam)).toEqual([
      'buurt_gegeneraliseerd-0001.json',
      'buurt_gegeneraliseerd-0002.json',
      'wijk_gegeneraliseerd-0001.json',
    ])
    const first = bron.vragen.find(({ pad }) => pad.endsWith('/items'))
    expect(first?.query.get('jaarcode')).toBe('2025')
    expect(first?.query.get('bbox')).toBe('5.400000,52.400000,5.700000,52.600000')
  })

  test('by datetime where jaarcode is no filter', async () => {
    const bron = await borders(nep.json({ properties: { statcode: {} } }))
    await visit(bron, opdracht({ jaar: 2024 }), pdokGebiedsindelingen)
    const first = bron.vragen.find(({ pad }) => pad.endsWith('/items'))
    expect(first?.query.get('datetime')).toBe('2024-01-01T00:00:00Z')
    expect(first?.query.has('jaarcode')).toBe(false)
  })

  test('no description of the filters because the source is out: the visit fails', async () => {
    const bron = await borders(nep.storing(500))
    expect((await foutVan(visit(bron, opdracht(), pdokGebiedsindelingen))).code).toBe('bron-stuk')
  })
})
