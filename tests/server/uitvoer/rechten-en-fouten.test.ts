import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEmbeddedDataset } from '../../../geodata/pipeline.ts'
import { APP } from '../../../server/auth/actor.ts'
import { installDataset } from '../../../server/store/install.ts'
import { readSheet } from '../../helpers/read-workbook.ts'
import { openTestInstallation, TEST_MOMENT, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let staff: string
beforeAll(async () => {
  app = await openTestInstallation()
  staff = await app.signIn('programmabureau')
})
afterAll(() => app.close())

const ask = (path: string, cookie = staff) => app.ask(`/api/v1/uitvoer${path}`, { cookie })
type Row = Record<string, string>

async function csv(path: string, cookie = staff): Promise<Row[]> {
  const answer = await ask(`${path}${path.includes('?') ? '&' : '?'}vorm=csv`, cookie)
  expect(answer.status).toBe(200)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
  expect(text.startsWith('\ufeff')).toBe(true)
  return Papa.parse<Row>(text.slice(1), { header: true, skipEmptyLines: true, delimiter: ';' }).data
}

describe('rights', () => {
  it('gives who is not signed in open figures of a wijk and above only', async () => {
    const rows = await csv('/cijfers', '')
    expect(rows.length).toBeGreaterThan(1000)
    expect(new Set(rows.map((row) => row['niveau']))).toEqual(
      new Set(['land', 'gemeente', 'wijk', 'programmawijk']),
    )
    const internal = app.installation.app.current().indicatoren.filter((row) => row.rol === 'alleen-intern')
    expect(internal.length).toBeGreaterThan(0)
    const shown = new Set(rows.map((row) => row['indicator']))
    expect(internal.filter(({ id }) => shown.has(id))).toEqual([])
    expect((await ask('/cijfers?vorm=csv&indicator=rivm-roker', '')).status).toBe(401)
    expect((await ask('/cijfers-kaart?vorm=csv&indicator=rivm-roker', '')).status).toBe(401)
    const map = await csv('/cijfers-kaart?indicator=rivm-ervaren-gezondheid', '')
    expect(map.filter((row) => row['gebied']?.startsWith('BU'))).toEqual([])
  })

  it('gives lifestyle only to whoever may see it', async () => {
    const partner = await app.signIn('partner')
    const internal = app.installation.app.current().indicatoren.filter((row) => row.rol === 'alleen-intern')
    const shown = new Set((await csv('/cijfers?gebied=WK099501', partner)).map((row) => row['indicator']))
    expect(shown.size).toBeGreaterThan(20)
    expect(internal.filter(({ id }) => shown.has(id))).toEqual([])
    expect((await ask('/cijfers?vorm=csv&indicator=rivm-roker', partner)).status).toBe(403)
    expect((await csv('/cijfers?indicator=rivm-roker')).length).toBeGreaterThan(100)
  })

  it('gives nobody a dwelling, a report or a signal', async () => {
    for (const laag of ['woningen', 'meldingen', 'signalen', 'woningstatus', 'straten', 'enquete']) {
      expect((await ask(`/${laag}?vorm=csv`)).status).toBe(404)
    }
    const text = await (await ask('/voorzieningen?vorm=geojson')).text()
    expect(text).not.toMatch(/VB\d{7}/)
  })
})

describe('bad questions', () => {
  it.each([
    ['/cijfers', 400, 'vorm'],
    ['/cijfers?vorm=pdf', 400, 'vorm'],
    ['/gebieden?vorm=csv&jaar=2020', 400, 'jaar'],
    ['/gebieden?vorm=xlsx&decimaal=punt', 400, 'decimaal'],
    ['/gebieden?vorm=geojson&stelsel=rd-new', 400, 'stelsel'],
    ['/cijfers?vorm=gpkg&stelsel=rd-new', 400, 'stelsel'],
    ['/cijfers-kaart?vorm=csv', 400, 'indicator'],
    ['/voorzieningen?vorm=csv&soort=buurt', 400, 'soort'],
    ['/gebieden?vorm=csv&kleur=rood', 400, 'kleur'],
  ])('%s gives %i and names the field', async (path, status, field) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    const { fouten } = (await answer.json()) as { fouten: { veld: string }[] }
    expect(fouten.map((fault) => fault.veld)).toEqual([field])
  })

  it.each([
    ['/niets?vorm=csv', 'onbekende-laag'],
    ['/constructor?vorm=csv', 'onbekende-laag'],
    ['/cijfers?vorm=csv&indicator=bestaat-niet', 'onbekende-indicator'],
    ['/cijfers?vorm=csv&jaar=1950', 'onbekend-jaar'],
    ['/cijfers?vorm=csv&indicator=rivm-eenzaam&leeftijd=alle', 'onbekende-leeftijd'],
    ['/cijfers?vorm=csv&gebied=BU99999999', 'onbekend-gebied'],
    ['/programmawijken?vorm=csv&cyclus=2099', 'onbekende-cyclus'],
  ])('%s gives 404 %s', async (path, code) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code })
  })
})

describe('example data', () => {
  let other: TestInstallation
  beforeAll(async () => {
    other = await openTestInstallation({ mode: 'productie' })
    const loaded = loadEmbeddedDataset('politie-47018ned')
    const provenance = { ...loaded.inhoud.provenance, voorbeelddata: true }
    const { db, dataDir } = other.installation.app
    installDataset(db, dataDir, APP, TEST_MOMENT, { ...loaded, inhoud: { ...loaded.inhoud, provenance } })
  })
  afterAll(() => other.close())

  it('says so in the name of the file, in a header, in every row and in the explanation', async () => {
    const path = '/api/v1/uitvoer/cijfers?niveau=gemeente'
    const answer = await other.ask(`${path}&vorm=csv&decimaal=punt`)
    expect(answer.headers.get('content-disposition')).toContain(
      'wijkcyclus-cijfers-gemeente-VOORBEELDDATA-2026',
    )
    expect(answer.headers.get('wijkcyclus-voorbeelddata')).toBe('voorbeelddata')
    const text = (await answer.text()).replace(/^\ufeff/, '')
    const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
    const marked = new Set(
      rows.map((row) => `${row['dataset'] === 'politie-47018ned'} ${row['voorbeelddata']}`),
    )
    expect(marked).toEqual(new Set(['true ja', 'false nee']))
    const book = await other.ask(`${path}&vorm=xlsx`)
    const lines = await readSheet(new Uint8Array(await book.arrayBuffer()), 2)
    expect(lines.some((row) => row.get('B')?.text.includes('verzonnen'))).toBe(true)
    const live = (await (await other.ask('/ogc/v1/collections/cijfers/items?limit=1')).json()) as object
    expect(live).toMatchObject({ voorbeelddata: true })
  })
})
