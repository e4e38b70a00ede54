import { describe, expect, test } from 'vitest'
import {
  bezoek,
  bronVan,
  enige,
  fixture,
  foutVan,
  lelystad,
  verwacht,
} from '../../helpers/bronnen/fixtures.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron } from '../../helpers/bronnen/nepbron.ts'

const SOURCE = 'nplv-kpi'
const HOST = 'www.leefbaarometer.nl'
const FILE = { sleutel: `https://${HOST}/kpi.csv` }

describe('national figures of the NPLV', () => {
  test('the file at the configured address, with a decimal comma; 140 % and another gemeente are refused', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/kpi.csv', nep.bytes(fixture(SOURCE, 'nplv-kpi.csv'), 'text/csv'))
    const { oogst } = await bezoek(bron, SOURCE, FILE)
    const result = enige(bronVan(SOURCE).normaliseer(oogst, lelystad))
    await verwacht(SOURCE, 'nplv-kpi.json', result)
    expect(result.inhoud.waarnemingen.map(({ gebied, jaar, waarde }) => [gebied, jaar, waarde])).toEqual([
      ['NL00', 2024, 11.4],
      ['NL00', 2022, null],
      ['GM0995', 2024, null],
    ])
    expect(result.verslag.afgekeurd.map(({ rij }) => rij)).toEqual([4, 3])
  })

  test('what did not change is not read again', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/kpi.csv', nep.metEtag('"1"', nep.bytes('gebied;jaar\n', 'text/csv')))
    const vorige = new Map([[FILE.sleutel, { etag: '"1"', lastModified: null }]])
    expect((await bezoek(bron, SOURCE, { ...FILE, vorige })).oogst.gewijzigd).toBe(false)
  })

  test.each([
    ['no address', null, 'sleutel-ontbreekt'],
    ['no address but a word', 'kpi.csv', 'sleutel-ontbreekt'],
    ['an address outside the list', 'https://elders.example/kpi.csv', 'buiten-lijst'],
    ['a page', `https://${HOST}/pagina`, 'onleesbaar'],
    ['nothing there', `https://${HOST}/weg.csv`, 'niet-gevonden'],
  ])('%s', async (_name, sleutel, code) => {
    const bron = await startNepbron()
    bron.bij(HOST, '/pagina', nep.htmlPagina())
    expect((await foutVan(bezoek(bron, SOURCE, { sleutel }))).code).toBe(code)
  })

  test('a file in another encoding or without figures', async () => {
    const bron = await startNepbron()
    const visit = async (body: Uint8Array | string) => {
      bron.bij(HOST, '/kpi.csv', nep.bytes(body, 'text/csv'))
      return (await bezoek(bron, SOURCE, FILE)).oogst
    }
    const latin1 = await visit(Uint8Array.from([0x63, 0xe9]))
    expect(() => bronVan(SOURCE).normaliseer(latin1, lelystad)).toThrow('niet te lezen')
    const empty = await visit('gebied;jaar\nNL00;2024\n')
    expect(() => bronVan(SOURCE).normaliseer(empty, lelystad)).toThrow('staat geen cijfer')
  })
})
