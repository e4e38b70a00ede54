import Papa from 'papaparse'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laagId, uitvoervorm } from '../../../server/contract/uitvoer.ts'
import { Sqlite } from '../../../server/store/sqlite.ts'
import { LAGEN } from '../../../server/uitvoer/lagen.ts'
import { readSheet } from '../../helpers/read-workbook.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

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

const RESPONDED = 'indicator=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus'

describe('the list of layers', () => {
  it('names every layer of the contract once, with its columns, sources and what must be chosen', async () => {
    const list = (await (await ask('')).json()) as {
      ogc: string
      lagen: {
        id: string
        kolommen: { naam: string }[]
        aantal: number | null
        bronnen: { licentie: string }[]
      }[]
    }
    expect(LAGEN.map((laag) => laag.id)).toEqual(laagId.options)
    expect(list.lagen.map((laag) => laag.id)).toEqual(laagId.options)
    expect(list.ogc).toBe('ogc/v1')
    for (const { kolommen, bronnen } of list.lagen) {
      const names = kolommen.map(({ naam }) => naam)
      expect(names).toEqual(expect.arrayContaining(['bron', 'licentie', 'versie', 'voorbeelddata']))
      expect(names.filter((naam) => !/^[a-z][a-z0-9_]*$/.test(naam))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
      expect(bronnen.length).toBeGreaterThan(0)
    }
  })

  it('counts for each role what that role gets', async () => {
    const counted = async (cookie: string) => {
      const { lagen } = (await (await ask('', cookie)).json()) as {
        lagen: { id: string; aantal: number | null }[]
      }
      return lagen.find((laag) => laag.id === 'cijfers')?.aantal
    }
    const live = async (cookie: string) => {
      const answer = await app.ask('/ogc/v1/collections/cijfers/items?limit=1', { cookie })
      return ((await answer.json()) as { numberMatched: number }).numberMatched
    }
    expect(await counted('')).toBe((await csv('/cijfers', '')).length)
    const counts = []
    for (const cookie of ['', await app.signIn('partner'), staff]) {
      expect(await counted(cookie)).toBe(await live(cookie))
      counts.push(await live(cookie))
    }
    expect(counts).toEqual(counts.toSorted((x, y) => x - y))
    expect(new Set(counts).size).toBe(3)
  })
})

describe('a layer as a file', () => {
  it.each(laagId.options.flatMap((laag) => uitvoervorm.options.map((vorm) => [laag, vorm] as const)))(
    '%s as %s is a file with a name, its source and its licence',
    async (laag, vorm) => {
      const needs = laag === 'cijfers' || laag === 'cijfers-kaart' ? '&indicator=rivm-eenzaam' : ''
      const answer = await ask(`/${laag}?vorm=${vorm}${needs}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="wijkcyclus-${laag}${needs === '' ? '' : '-rivm-eenzaam'}-2026-10-17.${vorm}"`,
      )
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('wijkcyclus-bron')).toMatch(/^[a-z0-9-]+@[0-9a-f]{12}/)
      expect(answer.headers.get('wijkcyclus-licentie')).not.toBe('')
      expect(answer.headers.get('content-encoding')).toBeNull()
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const start = {
        csv: '\u00ef\u00bb\u00bf',
        xlsx: 'PK',
        geojson: '{"type":"FeatureCollection"',
        gpkg: 'SQLite format 3',
      }
      expect(Buffer.from(bytes.subarray(0, 40)).toString('latin1').startsWith(start[vorm])).toBe(true)
    },
  )

  it('gives a figure with everything that belongs beside it', async () => {
    const rows = await csv(`/cijfers?${RESPONDED}&gebied=WK099501`)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      gebied_naam: 'Zuiderzeewijk',
      niveau: 'wijk',
      waarde: '72,5',
      eenheid: 'procent',
      marge: 'marge niet in de bron',
      meetwijze: 'berekend cijfer (model van RIVM)',
      opmerking: 'gemeten in coronatijd',
      bron_rij: '897',
      licentie: 'CC BY 4.0',
      dataset: 'rivm-gezondheid-50090ned',
      voorbeelddata: 'nee',
    })
  })

  it('gives every figure as the screen gives it, missing ones with their reason', async () => {
    const answer = await app.ask(`/api/v1/waarnemingen?${RESPONDED}`, { cookie: staff })
    const { waarnemingen } = (await answer.json()) as {
      waarnemingen: {
        gebied: string
        waarde: number | null
        ontbreekt: string | null
        herkomst: object | null
      }[]
    }
    const rows = new Map(
      (await csv(`/cijfers?${RESPONDED}&decimaal=komma`)).map((row) => [row['gebied'], row]),
    )
    const shown = waarnemingen.filter((row) => row.herkomst !== null)
    expect(shown.length).toBeGreaterThan(50)
    for (const { gebied, waarde, ontbreekt } of shown) {
      const row = rows.get(gebied)
      expect([gebied, row?.['waarde'], row?.['ontbreekt']]).toEqual([
        gebied,
        waarde === null ? '' : String(waarde).replace('.', ','),
        ontbreekt ?? '',
      ])
    }
    expect(
      [...rows.values()].filter((row) => row['ontbreekt'] === 'niet-gepubliceerd').length,
    ).toBeGreaterThan(7)
  })

  it('holds the same features as GeoPackage and GeoJSON, in RD unless WGS84 is asked', async () => {
    const geojson = (await (
      await ask('/gebieden?vorm=geojson&niveau=buurt')
    ).json()) as GeoJSON.FeatureCollection
    const folder = makeTempDir('uitvoer')
    try {
      for (const [stelsel, srs] of [
        ['', 28992],
        ['&stelsel=wgs84', 4326],
      ] as const) {
        const path = join(folder.path, `${srs}.gpkg`)
        const answer = await ask(`/gebieden?vorm=gpkg&niveau=buurt${stelsel}`)
        writeFileSync(path, new Uint8Array(await answer.arrayBuffer()))
        const db = new Sqlite(path, { readonly: true })
        const codes = db.prepare('SELECT gebied FROM gebieden ORDER BY fid').pluck().all()
        expect(codes).toEqual(geojson.features.map((feature) => feature.id))
        expect(db.prepare('SELECT srs_id FROM gpkg_geometry_columns').pluck().get()).toBe(srs)
        db.close()
      }
    } finally {
      folder.remove()
    }
  })

  it('explains itself on the second sheet of a workbook', async () => {
    const answer = await ask('/voorzieningen?vorm=xlsx')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const explained = (await readSheet(bytes, 2)).map((row) => `${row.get('A')?.text}: ${row.get('B')?.text}`)
    expect(explained.join('\n')).toContain('Licentie: Openbare documenten; alleen feiten overgenomen')
    expect(explained.join('\n')).toContain('Kolom nauwkeurigheid: ')
    const [header, ...rows] = await readSheet(bytes, 1)
    expect(header?.get('A')?.text).toBe('id')
    expect(rows).toHaveLength(app.installation.app.current().voorzieningen.length)
  })

  it('draws no point of a place that is known by wijk only', async () => {
    const { features } = (await (
      await ask('/voorzieningen?vorm=geojson')
    ).json()) as GeoJSON.FeatureCollection
    const byWijk = features.filter((feature) => feature.properties?.['nauwkeurigheid'] === 'wijk')
    expect(byWijk.length).toBeGreaterThan(0)
    expect(byWijk.map((feature) => feature.geometry)).toEqual(byWijk.map(() => null))
  })

  it('gives the wijken of the programme by the default decision or that of a cyclus', async () => {
    const standard = await csv('/programmawijken')
    const decided = await csv('/programmawijken?cyclus=2025')
    expect(standard.map((row) => row['gebied'])).toEqual(decided.map((row) => row['gebied']))
    expect(new Set(standard.map((row) => row['indeling']))).toEqual(new Set(['standaardindeling']))
    expect(new Set(decided.map((row) => row['indeling']))).toEqual(new Set(['besluit van cyclus 2025']))
  })
})
