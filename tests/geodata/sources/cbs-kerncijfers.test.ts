import { describe, expect, test } from 'vitest'
import {
  bezoek,
  bronVan,
  enige,
  foutVan,
  lelystad,
  metFixture,
  verwacht,
  vraagVan,
} from '../../helpers/bronnen/fixtures.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron, type Nepbron } from '../../helpers/bronnen/nepbron.ts'

const SOURCE = 'cbs-kerncijfers'
const V3 = 'opendata.cbs.nl'
const V4 = 'datasets.cbs.nl'

/** Version 3 of one table; a page follows the first when its link is asked. */
function versie3(bron: Nepbron, tabel: string): void {
  const base = `/ODataApi/odata/${tabel}`
  bron.bij(V3, `${base}/TableInfos`, metFixture(SOURCE, `${tabel}-TableInfos.json`))
  bron.bij(V3, `${base}/DataProperties`, metFixture(SOURCE, `${tabel}-DataProperties.json`))
  bron.bij(
    V3,
    `${base}/TypedDataSet`,
    metFixture(SOURCE, ({ query }) => `${tabel}-TypedDataSet-000${query.has('$skip') ? 2 : 1}.json`),
  )
}

function versie4(bron: Nepbron, tabel: string): void {
  const base = `/odata/v1/CBS/${tabel}`
  bron.bij(V4, `${base}/MeasureCodes`, metFixture(SOURCE, `${tabel}-MeasureCodes.json`))
  bron.bij(
    V4,
    `${base}/Observations`,
    metFixture(SOURCE, ({ query }) => `${tabel}-Observations-000${query.has('$skiptoken') ? 2 : 1}.json`),
  )
}

async function read(jaar: number) {
  const bron = await startNepbron()
  versie3(bron, '85984NED')
  versie3(bron, '85618NED')
  versie4(bron, '86165NED')
  const visit = await bezoek(bron, SOURCE, { jaar })
  return { bron, ...visit, result: enige(bronVan(SOURCE).normaliseer(visit.oogst, lelystad)) }
}

describe('version 3', () => {
  test('all pages of one gemeente and the country, asked with padded codes in mind', async () => {
    const { bron, oogst, voortgang } = await read(2024)
    expect(oogst.delen.map(({ naam }) => naam)).toEqual([
      '85984NED-TableInfos.json',
      '85984NED-DataProperties.json',
      '85984NED-TypedDataSet-0001.json',
      '85984NED-TypedDataSet-0002.json',
    ])
    const filter = bron.vragen.find(({ pad }) => pad.endsWith('TypedDataSet'))?.query.get('$filter')
    expect(filter).toBe(
      "(startswith(WijkenEnBuurten,'NL') or startswith(WijkenEnBuurten,'GM0995') or startswith(WijkenEnBuurten,'WK0995') or startswith(WijkenEnBuurten,'BU0995'))",
    )
    expect(voortgang.at(-1)).toEqual([1, 1])
  })

  test('rows become figures; null, a point and sentinels stay missing; a moved border and 140 % are refused', async () => {
    const { result } = await read(2024)
    await verwacht(SOURCE, '2024.json', result)
    const { waarnemingen } = result.inhoud
    const find = (gebied: string, indicator: string) =>
      waarnemingen.find((row) => row.gebied === gebied && row.indicator === indicator)
    expect(find('GM0995', 'cbs-kwb-inwoners')?.waarde).toBe(84_080)
    expect(find('NL00', 'cbs-kwb-laag-inkomen')?.waarde).toBe(40)
    expect(find('BU09950110', 'cbs-kwb-woz')).toMatchObject({ waarde: null, ontbreekt: 'niet-gepubliceerd' })
    expect(find('BU09950111', 'cbs-kwb-inwoners')).toBeUndefined()
    expect(result.verslag.afgekeurd.map(({ reden }) => reden)).toContain(
      'De code of de grens van BU09950111 is veranderd tussen 2024 en 2022.',
    )
  })

  test('a topic with another suffix is found, one with another unit is refused', async () => {
    const { result } = await read(2023)
    expect(result.inhoud.waarnemingen).toContainEqual(
      expect.objectContaining({
        gebied: 'GM0995',
        indicator: 'cbs-kwb-inwoners',
        jaar: 2023,
        waarde: 83_033,
      }),
    )
    expect(result.verslag.afgekeurd).toContainEqual({
      bestand: '85618NED',
      rij: null,
      kolom: 'Koopwoningen',
      reden: 'De eenheid in tabel 85618NED is "aantal", verwacht: "%".',
    })
    expect(result.inhoud.waarnemingen.some(({ indicator }) => indicator === 'cbs-kwb-koop')).toBe(false)
    await verwacht(SOURCE, '2023.json', result)
  })

  test('a table that says it did not change is not asked for its rows', async () => {
    const bron = await startNepbron()
    const url = `https://${V3}/ODataApi/odata/85984NED/TableInfos`
    bron.bij(V3, '/ODataApi/odata/85984NED/TableInfos', nep.metEtag('"a"', nep.json({ value: [] })))
    const vorige = new Map([[url, { etag: '"a"', lastModified: null }]])
    const { oogst } = await bezoek(bron, SOURCE, { jaar: 2024, vorige })
    expect(oogst).toEqual({ gewijzigd: false, jaar: 2024, delen: [] })
    expect(bron.vragen).toHaveLength(1)
  })

  test('a question with too many rows goes to the feed, which pages by itself', async () => {
    const bron = await startNepbron()
    versie3(bron, '85984NED')
    bron.bij(V3, '/ODataApi/odata/85984NED/TypedDataSet', nep.storing(500))
    const feed = '/ODataFeed/odata/85984NED/TypedDataSet'
    bron.bij(V3, feed, metFixture(SOURCE, '85984NED-TypedDataSet-0002.json'))
    const { oogst } = await bezoek(bron, SOURCE, { jaar: 2024 })
    expect(oogst.delen).toHaveLength(3)
    expect(bron.vragen.find(({ pad }) => pad === feed)?.query.get('$format')).toBe('json')
  })
})

describe('version 4', () => {
  test('stands in where version 3 is gone; values with an attribute are missing', async () => {
    const { oogst, result } = await read(2025)
    expect(oogst.delen.map(({ naam }) => naam)).toEqual([
      '86165NED-MeasureCodes.json',
      '86165NED-Observations-0001.json',
      '86165NED-Observations-0002.json',
    ])
    const find = (gebied: string, indicator: string) =>
      result.inhoud.waarnemingen.find((row) => row.gebied === gebied && row.indicator === indicator)
    expect(find('WK099501', 'cbs-kwb-inwoners')?.waarde).toBe(6_635)
    expect(find('WK099501', 'cbs-kwb-woz')?.ontbreekt).toBe('niet-gepubliceerd')
    expect(find('WK099501', 'cbs-kwb-koop')?.waarde).toBeNull()
    expect(result.verslag.afgekeurd).toContainEqual(
      expect.objectContaining({
        rij: 8,
        kolom: 'AantalInwoners',
        reden: 'Dit cijfer staat er twee keer in.',
      }),
    )
    await verwacht(SOURCE, '2025.json', result)
  })
})

describe('all years', () => {
  test('every table, each by the version that answers', async () => {
    const bron = await startNepbron()
    for (const tabel of ['85984NED', '85618NED']) versie3(bron, tabel)
    versie4(bron, '86165NED')
    for (const entity of ['TableInfos', 'DataProperties', 'TypedDataSet']) {
      const part = entity === 'TypedDataSet' ? `${entity}-0001` : entity
      bron.bij(V3, `/ODataApi/odata/85318NED/${entity}`, metFixture(SOURCE, `85618NED-${part}.json`))
    }
    const { oogst, voortgang } = await bezoek(bron, SOURCE)
    expect(oogst.jaar).toBe(2025)
    expect(voortgang.at(-1)).toEqual([4, 4])
    const { inhoud } = enige(bronVan(SOURCE).normaliseer(oogst, lelystad))
    expect(inhoud.provenance).toMatchObject({
      jaren: [2022, 2023, 2024, 2025],
      bron: '85318NED, 85618NED, 85984NED, 86165NED',
    })
    // the table of 2024 says that this border moved: 2022 and 2023 stand, 2024 does not
    const years = inhoud.waarnemingen.filter(
      ({ gebied, indicator }) => gebied === 'BU09950111' && indicator === 'cbs-kwb-inwoners',
    )
    expect(years.map(({ jaar }) => jaar)).toEqual([2022, 2023])
  })

  test('one table that nobody gives fails the visit as a whole', async () => {
    const bron = await startNepbron()
    versie3(bron, '85984NED')
    expect((await foutVan(bezoek(bron, SOURCE))).code).toBe('niet-gevonden')
  })
})

describe('a source that fails', () => {
  test('a visit that is stopped asks nothing more', async () => {
    const bron = await startNepbron()
    versie3(bron, '85984NED')
    const stop = new AbortController()
    stop.abort()
    const { connector } = bronVan(SOURCE)
    const visit = connector.haal(
      vraagVan({ jaar: 2024 }),
      bron.client(connector.hosts),
      () => undefined,
      stop.signal,
    )
    expect((await foutVan(visit)).code).toBe('gestopt')
    expect(bron.vragen).toEqual([])
  })

  test.each([
    ['no JSON', nep.json('{"value": [', {}), 'onleesbaar'],
    ['a log-in page', nep.htmlPagina(), 'onleesbaar'],
    ['no list of rows', nep.json({ fout: 1 }), 'andere-vorm'],
    ['too busy', nep.storing(503, { 'retry-after': '3600' }), 'te-druk'],
    ['a redirect to elsewhere', nep.verwijzing('https://ergens.example/'), 'buiten-lijst'],
  ])('%s', async (_name, answer, code) => {
    const bron = await startNepbron()
    bron.bij(V3, '/ODataApi/odata/85984NED/*', answer)
    expect((await foutVan(bezoek(bron, SOURCE, { jaar: 2024 }))).code).toBe(code)
  })

  test('pages that link to each other without end', async () => {
    const bron = await startNepbron()
    versie3(bron, '85984NED')
    const link = `https://${V3}/ODataApi/odata/85984NED/TypedDataSet?$skip=1`
    bron.bij(V3, '/ODataApi/odata/85984NED/TypedDataSet', nep.json({ value: [], 'odata.nextLink': link }))
    const fault = await foutVan(bezoek(bron, SOURCE, { jaar: 2024 }))
    expect(fault.code).toBe('andere-vorm')
    expect(bron.vragen.length).toBeLessThan(10)
  })

  test('slowness', async () => {
    const bron = await startNepbron()
    bron.bij(V3, '/ODataApi/odata/85984NED/*', nep.druppel())
    const { connector } = bronVan(SOURCE)
    const client = bron.client(connector.hosts, { tijdslimieten: { kopMs: 500, lijfMs: 50 } })
    const visit = connector.haal(
      vraagVan({ jaar: 2024 }),
      client,
      () => undefined,
      new AbortController().signal,
    )
    expect((await foutVan(visit)).code).toBe('te-traag')
  })

  test('a year without a table', async () => {
    const bron = await startNepbron()
    expect((await foutVan(bezoek(bron, SOURCE, { jaar: 1999 }))).code).toBe('niet-gevonden')
  })

  test('an answer without a figure of the gemeente never becomes a dataset', async () => {
    const bron = await startNepbron()
    versie3(bron, '85984NED')
    bron.bij(V3, '/ODataApi/odata/85984NED/TypedDataSet', nep.json({ value: [] }))
    const { oogst } = await bezoek(bron, SOURCE, { jaar: 2024 })
    expect(() => bronVan(SOURCE).normaliseer(oogst, lelystad)).toThrow('geen enkel cijfer over Lelystad')
  })
})
