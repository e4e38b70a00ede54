import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { parseCsv } from '../../../geodata/formats/csv.ts'
import { readWfsProperties } from '../../../geodata/formats/wfs-eigenschappen.ts'
import { lbm3Csv, lbm3Pagina, normaliseLeefbaarometer3 } from '../../../geodata/normalise/leefbaarometer-3.ts'
import {
  bezoek,
  bronVan,
  enige,
  fixture,
  foutVan,
  lelystad,
  metFixture,
  verwacht,
} from '../../helpers/bronnen/fixtures.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron, type Nepbron } from '../../helpers/bronnen/nepbron.ts'

const SOURCE = 'leefbaarometer-3'
const HOST = 'geo.leefbaarometer.nl'
/** A real file beside the project; the made file stands in for it where it is absent. */
const REAL = join(
  projectRoot(),
  '..',
  'shared',
  'data',
  'formats',
  'amstelveen_lbm3_wijken_2014_2022_formaat.csv',
)

/** Layers of 2024 only; GeoServer answers 400 to a layer that is not there. The server gives two features a page. */
function lagen(bron: Nepbron): void {
  bron.bij(HOST, '/lbm3/ows', (vraag) => {
    const layer = vraag.query.get('typeName')?.slice('lbm3:'.length) ?? ''
    if (!layer.endsWith('score24')) return nep.storing(400)
    const page = vraag.query.get('startIndex') === '0' ? 1 : 2
    return metFixture(SOURCE, `${layer}-000${page}.json`)(vraag)
  })
}

/** The fixture as the only page of a layer, read with the names of Lelystad. */
function read(name: string, as = 'wijkscore24-0001.json') {
  const pagina = lbm3Pagina(as, readWfsProperties(fixture(SOURCE, name)))
  return normaliseLeefbaarometer3(pagina === null ? [] : [pagina], {
    gebiedscodes: lelystad.gebiedscodes,
    gebiedsnamen: lelystad.gebiedsnamen ?? new Map(),
  })
}

describe('Leefbaarometer 3', () => {
  test('every layer and page within the box in metres; layers that are not there are left out', async () => {
    const bron = await startNepbron()
    lagen(bron)
    const { oogst } = await bezoek(bron, SOURCE)
    expect(oogst.delen.map(({ naam }) => naam)).toEqual([
      'gemeentescore24-0001.json',
      'wijkscore24-0001.json',
      'wijkscore24-0002.json',
      'buurtscore24-0001.json',
    ])
    expect(oogst.jaar).toBe(2024)
    expect(bron.vragen[0]?.query.get('bbox')).toBe('149065,490244,176288,518103,EPSG:28992')
    expect(bron.vragen.map(({ query }) => query.get('startIndex')).filter((index) => index !== '0')).toEqual([
      '2',
    ])
  })

  test('class, five dimensions and deviations per CBS area; neighbours are passed over; class 12 is refused', async () => {
    const bron = await startNepbron()
    lagen(bron)
    const { oogst } = await bezoek(bron, SOURCE, { jaar: 2024 })
    const result = enige(bronVan(SOURCE).normaliseer(oogst, lelystad))
    await verwacht(SOURCE, '2024.json', result)
    const scores = result.inhoud.leefbaarometer3 ?? []
    expect(scores.map(({ gebied }) => gebied)).toEqual(['GM0995', 'WK099501', 'WK099502', 'BU09950111'])
    expect(scores[1]).toMatchObject({ klasse: 4, klassen: { fys: 6, onv: 3 }, afwijking: -0.0911 })
    expect(scores[2]).toMatchObject({ klasse: null, klassen: { soc: null } })
    expect(result.verslag.afgekeurd).toEqual([
      {
        bestand: 'wijkscore24-0002.json',
        rij: 1,
        kolom: 'kscore',
        reden: '12 is geen klasse van 1 tot en met 9.',
      },
    ])
    // in no pijler and in no figure, so that nothing can average a class
    expect(result.inhoud.waarnemingen).toEqual([])
    expect(result.inhoud.leefbaarometer).toEqual([])
  })

  test('codes that look like those of CBS but carry other names are another division', () => {
    const { deel, afgekeurd } = read('andere-indeling.json')
    expect(deel.leefbaarometer3).toEqual([])
    expect(afgekeurd.map(({ reden }) => reden)).toEqual([
      'De namen bij de codes zijn niet die van het CBS: dit is een andere indeling. Niet overgenomen.',
    ])
  })

  test('no property with area codes: refused as a whole', () => {
    const { deel, afgekeurd } = read('zonder-codes.json')
    expect(deel.leefbaarometer3).toEqual([])
    expect(afgekeurd[0]?.reden).toContain('Geen enkele kolom')
  })

  test('the code is found whatever its property is called, also where a gemeente code stands beside it', () => {
    const kenmerken = [
      new Map<string, unknown>([
        ['gm_code', 'GM0995'],
        ['gebied_x', 'WK099501'],
        ['kscore', '5'],
      ]),
    ].map((one) => ({ rij: 1, kenmerken: one }))
    const { deel } = normaliseLeefbaarometer3([{ naam: 'w', niveau: 'wijk', jaar: 2022, kenmerken }], {
      gebiedscodes: lelystad.gebiedscodes,
      gebiedsnamen: new Map(),
    })
    expect(deel.leefbaarometer3).toEqual([
      expect.objectContaining({ gebied: 'WK099501', jaar: 2022, klasse: 5 }),
    ])
  })

  test('a file with a row per wijk and year: deviations, and no classes where it has none', () => {
    const table = parseCsv(fixture(SOURCE, 'wijken.csv'), 'wijken.csv')
    const { deel, rijenGelezen } = normaliseLeefbaarometer3(lbm3Csv(table), {
      gebiedscodes: lelystad.gebiedscodes,
      gebiedsnamen: lelystad.gebiedsnamen ?? new Map(),
    })
    expect(
      deel.leefbaarometer3?.map(({ gebied, jaar, klasse, afwijking, afwijkingen }) => [
        gebied,
        jaar,
        klasse,
        afwijking,
        afwijkingen.won,
      ]),
    ).toEqual([
      ['WK099501', 2020, null, -0.12, -0.05],
      ['WK099501', 2022, null, -0.1, null],
    ])
    expect(rijenGelezen).toBe(2)
    expect(lbm3Pagina('iets-anders.json', [])).toBeNull()
  })

  test('a real file of another gemeente', (context) => {
    if (!existsSync(REAL)) context.skip('the real file of the Leefbaarometer is not beside the project')
    const table = parseCsv(new Uint8Array(readFileSync(REAL)), 'amstelveen.csv')
    const codes = new Set(table.rijen.map(({ cellen }) => cellen.get('wk_code') ?? ''))
    const { deel, afgekeurd } = normaliseLeefbaarometer3(lbm3Csv(table), {
      gebiedscodes: codes,
      gebiedsnamen: new Map(),
    })
    expect(afgekeurd).toEqual([])
    expect(deel.leefbaarometer3).toHaveLength(table.rijen.length)
    expect(new Set(deel.leefbaarometer3?.map(({ jaar }) => jaar))).toEqual(new Set([2014, 2018, 2020, 2022]))
  })

  test('the same area twice', () => {
    const kenmerken = readWfsProperties(fixture(SOURCE, 'buurtscore24-0001.json'))
    const twice = normaliseLeefbaarometer3(
      [
        { naam: 'a', niveau: 'buurt', jaar: 2024, kenmerken },
        { naam: 'b', niveau: 'buurt', jaar: 2024, kenmerken },
      ],
      { gebiedscodes: lelystad.gebiedscodes, gebiedsnamen: new Map() },
    )
    expect([twice.deel.leefbaarometer3?.length, twice.afgekeurd.length]).toEqual([1, 1])
  })

  test.each([
    ['no layer at all', nep.storing(400), 'niet-gevonden'],
    ['XML with a fault and status 200', nep.bytes('<ows:ExceptionReport/>', 'application/xml'), 'onleesbaar'],
    ['more promised than given', nep.json({ features: [], totalFeatures: 9 }), 'andere-vorm'],
    ['broken', nep.storing(500), 'bron-stuk'],
  ])('%s', async (_name, answer, code) => {
    const bron = await startNepbron()
    bron.bij(HOST, '/lbm3/ows', answer)
    expect((await foutVan(bezoek(bron, SOURCE, { jaar: 2024 }))).code).toBe(code)
  })

  test('a gemeente of which the source knows nothing never becomes a dataset', async () => {
    const bron = await startNepbron()
    lagen(bron)
    const { oogst } = await bezoek(bron, SOURCE, { jaar: 2024 })
    const elsewhere = { ...lelystad, gebiedscodes: new Set(['GM0363']), gemeenteNaam: 'Amsterdam' }
    expect(() => bronVan(SOURCE).normaliseer(oogst, elsewhere)).toThrow('niets over Amsterdam')
  })
})
