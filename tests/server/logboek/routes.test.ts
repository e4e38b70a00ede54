import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Logboekregel } from '../../../server/contract/logboek.ts'
import { appendAnchor, makeAnchor, readAnchors } from '../../../server/logboek/anchors.ts'
import { recordEvent } from '../../../server/store/change.ts'
import { readHead } from '../../../server/store/log-writer.ts'
import { actorOf } from '../../helpers/actor-of.ts'
import { newPlan, planPath } from '../../helpers/plan-examples.ts'
import {
  jsonPost,
  openTestInstallation,
  TEST_MOMENT,
  type TestInstallation,
} from '../../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('functionaris-gegevensbescherming')
})
afterAll(() => app.close())

interface Page {
  rijen: Logboekregel[]
  volgende: number | null
}
async function page(query = ''): Promise<Page> {
  const answer = await app.ask(`/api/v1/logboek${query}`, { cookie })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Page
}
const post = async (path: string, as = cookie) => app.ask(`/api/v1${path}`, { method: 'POST', cookie: as })

describe('the log', () => {
  it('is for its readers only', async () => {
    for (const rol of ['programmabureau', 'stuurgroep', 'centrada'] as const) {
      const other = await app.signIn(rol)
      for (const path of ['/logboek', '/logboek/bestand', '/logboek/controle', '/bewaartermijnen']) {
        expect((await app.ask(`/api/v1${path}`, { cookie: other })).status, `${rol} ${path}`).toBe(403)
      }
    }
    expect((await app.ask('/api/v1/logboek')).status).toBe(401)
    expect((await post('/bewaartermijnen/uitvoeringen')).status).toBe(403)
  })

  it('pages from the newest to the first row, each once', async () => {
    const numbers: number[] = []
    let next: number | null = null
    do {
      const { rijen, volgende }: Page = await page(`?aantal=7${next === null ? '' : `&na=${next}`}`)
      numbers.push(...rijen.map(({ nummer }) => nummer))
      next = volgende
    } while (next !== null)
    const last = numbers[0] ?? 0
    expect(numbers).toEqual(Array.from({ length: last }, (_, index) => last - index))
    expect(last).toBeGreaterThan(20)
  })

  it('finds by kind, role, object and day, and says what was before and after', async () => {
    const { rijen } = await page(
      '?handeling=cyclus-maken&rol=app&object=CYCLUS/&van=2026-10-17&tot=2026-10-17',
    )
    expect(rijen.length).toBeGreaterThan(0)
    for (const row of rijen) {
      expect(row).toMatchObject({
        rol: 'app',
        via: 'app',
        account: null,
        handeling: 'cyclus-maken',
        groep: 'cyclus',
      })
      expect(row.object).toMatch(/^cyclus\//)
      expect(JSON.parse(row.na ?? '')).toHaveProperty('wijken')
    }
    expect((await page('?handeling=cyclus-maken&tot=2026-10-16')).rijen).toEqual([])
    expect((await page('?handeling=cyclus-maken&object=nergens')).rijen).toEqual([])
    const wrong = await app.ask('/api/v1/logboek?van=17-10-2026&rol=burgemeester&aantal=0&na=x&meer=1', {
      cookie,
    })
    expect(wrong.status).toBe(400)
    const { fouten } = (await wrong.json()) as { fouten: { veld: string }[] }
    expect(fouten.map(({ veld }) => veld).toSorted()).toEqual(['aantal', 'meer', 'na', 'rol', 'van'])
  })

  it('writes down that it was read, once per ten minutes, and that rows were saved, each time', async () => {
    const count = async (event: string) => (await page(`?handeling=${event}&aantal=100`)).rijen.length
    await page()
    expect(await count('logboek-lezen')).toBe(1)
    const file = await app.ask('/api/v1/logboek/bestand?handeling=cyclus-maken', { cookie })
    expect(file.headers.get('content-type')).toMatch(/^text\/csv/)
    const text = await file.text()
    expect(text).toMatch(/"nummer";"tijd \(UTC\)"/)
    expect(text).toMatch(/"cyclus-maken";"cyclus\//)
    expect((await page('?handeling=uitvoer')).rijen[0]).toMatchObject({
      object: 'logboek',
      rol: 'functionaris-gegevensbescherming',
    })
  })

  it('makes a formula in a cell harmless', async () => {
    const { db } = app.installation.app
    recordEvent(db, actorOf('beheerder'), TEST_MOMENT, {
      handeling: 'uitvoer',
      object: '=1+1',
      reden: 'zeg "nee"',
    })
    const text = await (await app.ask('/api/v1/logboek/bestand?object=1%2B1', { cookie })).text()
    expect(text).toContain(`"'=1+1"`)
    expect(text).toContain('"zeg ""nee"""')
  })

  it('writes down who was refused, once per person and action', async () => {
    const partner = await app.signIn('partner')
    for (let time = 0; time < 3; time++) await app.ask('/api/v1/straten', { cookie: partner })
    for (let time = 0; time < 3; time++) await app.ask('/api/v1/logboek', { cookie: partner })
    const { rijen } = await page('?alleen=weigering&rol=partner')
    expect(rijen.map(({ object }) => object).toSorted()).toEqual([
      'recht/logboek-lezen',
      'recht/woningen-lezen',
    ])
  })

  it('writes down a file of every kind once, with who took it and how', async () => {
    const bureau = await app.signIn('programmabureau')
    const plan = await newPlan(app)
    const lastRow = async () => (await page('?aantal=1')).rijen[0]
    const files: [string, string, object][] = [
      [
        `${planPath(plan)}/document/word`,
        `wijkaanpak/${plan.cyclus}/${plan.aanpak}`,
        { vorm: 'docx', versie: 1 },
      ],
      [
        `${planPath(plan)}/lagen?vorm=gpkg`,
        `wijkaanpak/${plan.cyclus}/${plan.aanpak}`,
        { vorm: 'gpkg', versie: 1 },
      ],
      [
        '/api/v1/cycli/2025/wijkanalyses/boswijk/bestand',
        'cyclus/2025/wijkanalyse/boswijk',
        { vorm: 'json' },
      ],
      ['/api/v1/renovatie/lijst?wijk=boswijk', 'woning/lijst', { vorm: 'csv', wijk: 'boswijk' }],
    ]
    for (const [path, object, how] of files) {
      const answer = await app.ask(path, { cookie: bureau })
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="/)
      const row = await lastRow()
      expect(row).toMatchObject({ handeling: 'uitvoer', object, rol: 'programmabureau' })
      expect(JSON.parse(row?.na ?? '')).toMatchObject(how)
    }
    const read = await app.ask('/api/v1/cycli/2025/wijkanalyses/boswijk', { cookie: bureau })
    const file = await app.ask('/api/v1/cycli/2025/wijkanalyses/boswijk/bestand', { cookie: bureau })
    expect(await file.text()).toBe(await read.text())
  })

  it('writes down a file that the browser makes, once per request, and refuses what is not there', async () => {
    const bureau = await app.signIn('programmabureau')
    const map = { wat: 'kaart-png', cijfer: 'rivm-eenzaam', jaar: 2022, gebied: 'BU09950111' }
    const tell = (body: object, as: string, key = '"een bestand"') => {
      const { headers, ...init } = jsonPost(body)
      return app.ask('/api/v1/uitvoer/meldingen', {
        ...init,
        headers: { ...Object.fromEntries(new Headers(headers)), 'idempotency-key': key },
        cookie: as,
      })
    }
    const told = async () => (await page('?handeling=uitvoer&object=laag/kaart')).rijen
    for (let time = 0; time < 2; time++) expect((await tell(map, bureau)).status).toBe(204)
    const [row, ...others] = await told()
    expect(others).toEqual([])
    expect(JSON.parse(row?.na ?? '')).toEqual({ ...map, gemaaktIn: 'browser' })
    expect((await tell(map, '')).status).toBe(401)
    const strange = { wat: 'invoer-geweigerd', invoer: '00000000-0000-4000-8000-000000000000' }
    expect((await tell(strange, bureau, '"een ander"')).status).toBe(404)
    expect((await tell({ ...map, jaar: 3000 }, bureau, '"een derde"')).status).toBe(400)
    expect(await told()).toHaveLength(1)
  })

  it('writes down every file somebody takes along, and none of who is not signed in', async () => {
    const bureau = await app.signIn('programmabureau')
    const ask = async (query: string, as: string) => {
      const answer = await app.ask(`/api/v1/uitvoer/cijfers?vorm=csv&${query}`, { cookie: as })
      expect(answer.status).toBe(200)
    }
    const exported = async () => (await page('?handeling=uitvoer&object=laag/cijfers')).rijen
    await ask('indicator=rivm-ervaren-gezondheid&niveau=gemeente', '')
    expect(await exported()).toEqual([])
    await ask('indicator=rivm-ervaren-gezondheid&niveau=gemeente', bureau)
    expect(await exported()).toMatchObject([{ object: 'laag/cijfers', rol: 'programmabureau' }])
    const live = await app.ask('/ogc/v1/collections', { cookie: bureau })
    const { collections } = (await live.json()) as { collections: { id: string }[] }
    const figures = collections.find(({ id }) => id.startsWith('cijfers'))
    for (let time = 0; time < 2; time++) {
      await app.ask(`/ogc/v1/collections/${figures?.id}/items?limit=1`, { cookie: bureau })
    }
    expect(await exported()).toHaveLength(2)
  })

  it('is checked while the app runs, and keeps what was found', async () => {
    const before = await app.ask('/api/v1/logboek/controle', { cookie })
    expect(await before.json()).toEqual({ bezig: null, laatste: null })
    const checked = await post('/logboek/controles')
    expect(checked.status).toBe(202)
    const { laatste } = (await checked.json()) as { laatste: object }
    expect(laatste).toMatchObject({ goed: true, breuken: 0, gewist: 0, tijd: TEST_MOMENT.toISOString() })
    expect((await page('?handeling=logboek-controleren')).rijen).toHaveLength(1)
  })

  it('is carried out by a beheerder, with a row that says so', async () => {
    const beheer = await app.signIn('beheerder')
    const answer = await post('/bewaartermijnen/uitvoeringen', beheer)
    expect(answer.status).toBe(200)
    const { termijnen, laatste } = (await answer.json()) as {
      termijnen: { soort: string; dagen: number; eerstvolgend: string | null }[]
      laatste: object
    }
    expect(laatste).toEqual({ tijd: TEST_MOMENT.toISOString(), aantallen: {} })
    expect(termijnen.find(({ soort }) => soort === 'logboek-aanmelding')).toMatchObject({
      dagen: 365,
      eerstvolgend: '2027-10-17T14:00:00.000Z',
    })
    expect((await page('?handeling=bewaartermijn-uitvoeren&rol=beheerder')).rijen).toHaveLength(1)
  })

  it('finds a change behind its back, and an older copy put back', async () => {
    const { db, dataDir, secret } = app.installation.app
    const head = readHead(db)
    if (head === null) throw new Error('no head')
    const anchors = readAnchors(dataDir)
    expect(anchors.map((anchor) => anchor?.aanleiding)).toEqual(['start', 'stop', 'start'])
    const later = { nummer: head.nummer + 1000, keten: head.keten }
    appendAnchor(dataDir, makeAnchor(secret.keyFor('logboek'), later, 'reservekopie', TEST_MOMENT))
    db.exec("DROP TRIGGER logboek_wijzigt_niet; UPDATE logboek SET rol = 'partner' WHERE nummer = 3")
    const { laatste } = (await (await post('/logboek/controles')).json()) as { laatste: object }
    expect(laatste).toMatchObject({
      goed: false,
      genoemd: [
        { soort: 'rij-veranderd', nummer: 3 },
        { soort: 'ouder-dan-anker', nummer: head.nummer + 1000 },
      ],
    })
  })
})
