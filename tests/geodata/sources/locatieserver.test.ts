import { describe, expect, test } from 'vitest'
import { leesAdres, leesPunt, locatieserver, zoekAdres } from '../../../geodata/sources/locatieserver.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron } from '../../helpers/bronnen/nepbron.ts'
import { foutVan, gegeven, haal } from '../../helpers/bronnen/opdracht.ts'

const HOST = 'api.pdok.nl'
const BASE = '/bzk/locatieserver/search/v3_1'
const kempenaar1 = {
  id: 'adr-1',
  weergavenaam: 'Kempenaar 1, 8242AA Lelystad',
  soort: 'adres',
  buurtcode: 'BU09950521',
  adresseerbaarobject_id: '0995010000000001',
  centroide_ll: [5.4731, 52.5123],
}

describe('Locatieserver', () => {
  test('suggests addresses, not the street they lie in, and reads only what has its known form', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, `${BASE}/suggest`, nep.json(gegeven('locatieserver', 'suggest.json')))
    const found = await zoekAdres('kempenaar 1 & 2', bron.client(locatieserver.hosts))
    expect(found).toEqual([
      kempenaar1,
      {
        id: 'adr-2',
        weergavenaam: 'Kempenaar 3, 8242AA Lelystad',
        soort: 'adres',
        buurtcode: null,
        adresseerbaarobject_id: null,
        centroide_ll: null,
      },
    ])
    const { query } = bron.vragen[0] ?? {}
    expect([query?.get('q'), query?.get('fq'), query?.get('rows')]).toEqual([
      'kempenaar 1 & 2',
      'type:adres',
      '10',
    ])
  })

  test('looks one up by its id; another id is no answer', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, `${BASE}/lookup`, nep.json(gegeven('locatieserver', 'lookup.json')))
    const client = bron.client(locatieserver.hosts)
    expect(await leesAdres('adr-1', client)).toEqual(kempenaar1)
    expect(await leesAdres('adr-9', client)).toBeNull()
    expect(bron.vragen[1]?.query.get('id')).toBe('adr-9')
  })

  test.each([
    ['a log-in page', nep.htmlPagina(), 'onleesbaar'],
    ['another shape', nep.json({ response: [] }), 'andere-vorm'],
    ['too many questions', nep.storing(429), 'te-druk'],
    ['more than an answer can be', nep.grootZonderLengte(3_000_000), 'te-groot'],
  ])('%s is a fault', async (_name, answer, code) => {
    const bron = await startNepbron()
    bron.bij(HOST, `${BASE}/suggest`, answer)
    const fault = await foutVan(zoekAdres('Geheimstraat 7', bron.client(locatieserver.hosts)))
    expect(fault.code).toBe(code)
    expect(fault.uitleg).not.toContain('Geheim')
  })

  test('has nothing to fetch as a whole', async () => {
    const bron = await startNepbron()
    expect((await foutVan(haal(locatieserver, bron.client(locatieserver.hosts)))).code).toBe('geweigerd')
    expect(bron.vragen).toEqual([])
  })

  test.each([
    ['POINT(5.47 52.51)', [5.47, 52.51]],
    [' point ( -0.5 1 ) ', [-0.5, 1]],
    ['POINT(5,47 52,51)', null],
    ['POINT(160000 501000)', null],
    ['POINT(5.47)', null],
    ['POLYGON((5 52))', null],
    ['', null],
    [null, null],
  ])('reads the point of "%s"', (text, expected) => {
    expect(leesPunt(text)).toEqual(expected)
  })
})
