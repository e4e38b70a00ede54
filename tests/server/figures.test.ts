import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaveEarlierVersion } from '../helpers/import-flow.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'
import { FILLINGS, visitObjects, walkAnswers, walkOgc } from '../helpers/walk-answers.ts'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('programmabureau')
})
afterAll(() => app.close())

interface Observation {
  gebied: string
  waarde: number | null
  ontbreekt: string | null
  herkomst: { dataset: string; rij: number } | null
  bereik: {
    soort: string
    laagste: { waarde: number }
    hoogste: { waarde: number }
    ernaast: { gebied: string } | null
  }
  vergelijking: { gebied: string; waarde: number; punten: number; oordeel: string }[]
}

/** The figures an object states of its area: `waarde`, and in a map layer `waarde_2020_18plus` and so on. */
function valuesOf(found: Record<string, unknown>): unknown[] {
  const names = Object.keys(found).filter((name) => /^waarde(_|$)/.test(name))
  return names.length === 0 ? [null] : names.map((name) => found[name])
}

async function observations(query: string): Promise<Observation[]> {
  const answer = await app.ask(`/api/v1/waarnemingen?${query}`, { cookie })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { waarnemingen: Observation[] }).waarnemingen
}

describe('figures with their source', () => {
  it('gives Zuiderzeewijk 72.5, beside Lelystad 77.2 and Nederland 78.4, and 4.7 points is no difference', async () => {
    const [row] = await observations(
      'gebied=WK099501&indicator=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus',
    )
    expect(row?.waarde).toBe(72.5)
    expect(row?.herkomst?.dataset).toBe('rivm-gezondheid-50090ned')
    expect(row?.vergelijking).toMatchObject([
      { gebied: 'GM0995', waarde: 77.2, punten: -4.7, oordeel: 'geen-verschil' },
      { gebied: 'NL00', waarde: 78.4 },
    ])
  })

  it('gives the programmawijk the same figure while it holds the same buurten', async () => {
    const [row] = await observations(
      'gebied=zuiderzeewijk&indicator=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus',
    )
    expect(row?.waarde).toBe(72.5)
  })

  it('gives Waterwijk the range of its buurten and never the figure of the wider CBS wijk', async () => {
    const [row] = await observations(
      'gebied=waterwijk&indicator=rivm-moeite-met-rondkomen&jaar=2020&leeftijd=18plus',
    )
    expect(row?.waarde).toBeNull()
    expect(row?.bereik).toMatchObject({ soort: 'bereik', laagste: { waarde: 20 }, hoogste: { waarde: 27.7 } })
    expect(row?.bereik.ernaast).toMatchObject({ gebied: 'WK099504', waarde: 16.5 })
  })

  it('says of eight of the 38 buurten that the source does not publish them', async () => {
    const rows = await observations('indicator=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus')
    const list = (await (await app.ask('/api/v1/gebieden')).json()) as { wijken: { buurten: string[] }[] }
    const focus = new Set(list.wijken.flatMap((wijk) => wijk.buurten))
    const inFocus = rows.filter((row) => focus.has(row.gebied))
    expect(inFocus).toHaveLength(38)
    const missing = inFocus.filter((row) => row.waarde === null)
    expect(missing).toHaveLength(8)
    expect(new Set(missing.map((row) => row.ontbreekt))).toEqual(new Set(['niet-gepubliceerd']))
  })

  it('never uses a figure of WK099504 for the programme’s Waterwijk or the focus area, in any answer', async () => {
    const versie = await leaveEarlierVersion(app, cookie)
    const answers = await walkAnswers(app, cookie, { ...FILLINGS, versie: [versie] })
    expect(answers.filter((answer) => answer.status === 200).length).toBeGreaterThan(80)
    const earlier = answers.filter(({ path }) => path.endsWith(`versie=${versie}`))
    expect(earlier.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const programme: unknown[] = []
    const wider: string[] = []
    for (const answer of answers) {
      if (!answer.headers.get('content-type')?.includes('json')) continue
      visitObjects(JSON.parse(answer.text), (found, names) => {
        const own = found['gebied'] === 'waterwijk' || found['gebied'] === 'lelystad-oost'
        if (own) programme.push(...valuesOf(found))
        const isWider = found['gebied'] === 'WK099504' && 'waarde' in found
        if (isWider && answer.path.includes('wijkanalyses')) wider.push(names.at(-1) ?? '')
      })
    }
    expect(programme.length).toBeGreaterThan(100)
    expect(new Set(programme)).toEqual(new Set([null]))
    expect(wider.length).toBeGreaterThan(5)
    expect(new Set(wider)).toEqual(new Set(['ernaast']))
  })

  it('nor in any layer that is read live, of one figure or of all', async () => {
    const answers = await walkOgc(app, cookie)
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
    const programme: unknown[] = []
    let ofWider = 0
    for (const answer of answers) {
      visitObjects(JSON.parse(answer.text), (found) => {
        if (found['gebied'] === 'waterwijk' || found['gebied'] === 'lelystad-oost') {
          programme.push(...valuesOf(found))
        }
        if (found['gebied'] === 'WK099504') ofWider += 1
      })
    }
    expect(programme.length).toBeGreaterThan(400)
    expect(new Set(programme)).toEqual(new Set([null]))
    expect(ofWider).toBeGreaterThan(100)
  })

  it('nor in the table that goes out as CSV', async () => {
    const own: Record<string, string>[] = []
    for (const gebied of ['waterwijk', 'lelystad-oost']) {
      const path = `/api/v1/uitvoer/cijfers?vorm=csv&decimaal=punt&gebied=${gebied}`
      const text = (await (await app.ask(path, { cookie })).text()).replace(/^\ufeff/, '')
      own.push(...Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data)
    }
    expect(own.length).toBeGreaterThan(100)
    expect(new Set(own.map((row) => row['waarde']))).toEqual(new Set(['']))
    const range = own.find(
      (row) =>
        row['gebied'] === 'waterwijk' &&
        row['indicator'] === 'rivm-moeite-met-rondkomen' &&
        row['jaar'] === '2020' &&
        row['leeftijd'] === '18plus',
    )
    expect([range?.['bereik_laagste'], range?.['bereik_hoogste']]).toEqual(['20', '27.7'])
  })
})
