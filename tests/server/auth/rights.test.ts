import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANONYMOUS } from '../../../server/auth/actor.ts'
import { may } from '../../../server/auth/may.ts'
import { handeling, type Handeling, rol, type Rol } from '../../../server/contract/sessie.ts'
import { allRoutes } from '../../../server/routes/all.ts'
import { actorOf } from '../../helpers/actor-of.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation

beforeAll(async () => {
  app = await openTestInstallation()
})
afterAll(() => app.close())

/** Addresses that exist, for every route of the API. */
const ADDRESS: Record<string, string> = {
  '/cycli/{cyclus}': '/cycli/2025',
  '/cycli/{cyclus}/wijkanalyses': '/cycli/2025/wijkanalyses',
  '/cycli/{cyclus}/wijkanalyses/{wijk}': '/cycli/2025/wijkanalyses/boswijk',
  '/cycli/{cyclus}/wijkanalyses/{wijk}/verschil': '/cycli/2025/wijkanalyses/boswijk/verschil?met=2025',
  '/cycli/{cyclus}/stappen': '/cycli/2025/stappen',
  '/cycli/{cyclus}/vaststelling': '/cycli/2025/vaststelling',
  '/cycli/{cyclus}/kalender/{moment}': '/cycli/2025/kalender/gegevens',
  '/cycli/{cyclus}/bijeenkomsten': '/cycli/2025/bijeenkomsten',
  '/datasets/{dataset}': '/datasets/leefbaarometer-2',
  '/woningen/{woning}': '/woningen/VB0000001',
  '/taken/{taak}': '/taken/00000000-0000-4000-8000-000000000000',
  '/waarnemingen': '/waarnemingen?indicator=rivm-eenzaam',
  '/uitvoer/{laag}': '/uitvoer/gebieden?vorm=csv',
}

describe('rights', () => {
  it('a route answers 401 or 403 exactly when may() refuses its action, for every role', async () => {
    const actors: (Rol | 'anoniem')[] = ['anoniem', ...rol.options]
    let refused = 0
    for (const who of actors) {
      const actor = who === 'anoniem' ? ANONYMOUS : actorOf(who)
      const cookie = who === 'anoniem' ? '' : await app.signIn(who)
      for (const { endpoint, handeling: action } of allRoutes(app.installation.app)) {
        const changes = endpoint.methode !== 'get'
        const allowed = may(actor, action)
        if (changes && allowed) continue // what it does is shown in the tests of the route itself
        const path = `/api/v1${ADDRESS[endpoint.pad] ?? endpoint.pad}`
        const answer = await app.ask(path, { method: endpoint.methode.toUpperCase(), cookie })
        const wanted = allowed ? 'let in' : who === 'anoniem' ? '401' : '403'
        const got = answer.status === 401 || answer.status === 403 ? String(answer.status) : 'let in'
        expect(`${who} ${endpoint.operationId}: ${got}`).toBe(`${who} ${endpoint.operationId}: ${wanted}`)
        if (!allowed) refused += 1
      }
    }
    expect(refused).toBeGreaterThan(50)
  })

  it('lets the programmabureau move a cyclus and only the stuurgroep adopt it', () => {
    const who = (action: Handeling) => rol.options.filter((role) => may(actorOf(role), action))
    expect(who('cyclus-verzetten')).toEqual(['programmabureau'])
    expect(who('kalender-wijzigen')).toEqual(['programmabureau'])
    expect(who('bijeenkomst-vastleggen')).toEqual(['programmabureau'])
    expect(who('cyclus-vaststellen')).toEqual(['stuurgroep'])
  })

  it('lets programmabureau, partner and wijkteam enter signals; a wijkteam reads its own, a partner none', () => {
    const who = (action: Handeling) => rol.options.filter((role) => may(actorOf(role), action))
    expect(who('signaal-vastleggen')).toEqual(['programmabureau', 'partner', 'wijkteam'])
    expect(who('signalen-lezen')).toEqual(['programmabureau', 'programmamanager'])
    expect(who('eigen-signalen-lezen')).toEqual(['wijkteam'])
    expect(who('signaal-intrekken')).toEqual(['programmabureau'])
  })

  it('lets nobody see dwellings but those who need them', () => {
    const see = rol.options.filter((role) => may(actorOf(role), 'woningen-lezen'))
    expect(see).toEqual(['programmabureau', 'programmamanager', 'centrada'])
    expect(may(ANONYMOUS, 'woningen-lezen')).toBe(false)
  })

  it('gives the functionaris gegevensbescherming no figures below wijk', () => {
    const actor = actorOf('functionaris-gegevensbescherming')
    expect(may(actor, 'cijfers-openbaar-lezen', { niveau: 'buurt' })).toBe(false)
  })

  it('shows who is not signed in figures of a wijk and above, never of a buurt, a range of buurten or lifestyle', async () => {
    const ask = async (gebied: string, indicator: string) =>
      (await app.ask(`/api/v1/waarnemingen?gebied=${gebied}&indicator=${indicator}`)).status
    expect(await ask('WK099501', 'rivm-ervaren-gezondheid')).toBe(200)
    expect(await ask('BU09950111', 'rivm-ervaren-gezondheid')).toBe(401)
    expect(await ask('waterwijk', 'rivm-ervaren-gezondheid')).toBe(401)
    expect(await ask('lelystad-oost', 'rivm-ervaren-gezondheid')).toBe(401)
    expect(await ask('WK099501', 'rivm-roker')).toBe(401)
    const all = await (await app.ask('/api/v1/waarnemingen?indicator=rivm-ervaren-gezondheid')).text()
    expect(all).not.toMatch(/BU\d{8}/)
    const list = await (await app.ask('/api/v1/indicatoren')).text()
    expect(list).not.toContain('rivm-roker')
  })

  it('hides lifestyle from roles that do not work on the analysis', async () => {
    const cookie = await app.signIn('partner')
    const answer = await app.ask('/api/v1/waarnemingen?gebied=WK099501&indicator=rivm-roker', { cookie })
    expect(answer.status).toBe(403)
    const map = await (await app.ask('/api/v1/kaartgegevens', { cookie })).text()
    expect(map).toContain('rivm-ervaren-gezondheid')
    expect(map).not.toContain('rivm-roker')
  })

  it('tells the screen exactly what the server allows', async () => {
    for (const role of rol.options) {
      const session = (await (
        await app.ask('/api/v1/sessie', { cookie: await app.signIn(role) })
      ).json()) as {
        mag: string[]
      }
      expect(session.mag).toEqual(handeling.options.filter((action) => may(actorOf(role), action)))
    }
  })

  it('ends a session at once, and refuses a forged or an expired one', async () => {
    const cookie = await app.signIn('beheerder')
    const role = async (value: string) =>
      ((await (await app.ask('/api/v1/sessie', { cookie: value })).json()) as { rol: string | null }).rol
    expect(await role(cookie)).toBe('beheerder')
    expect((await app.ask('/api/v1/sessie', { method: 'DELETE', cookie })).status).toBe(204)
    expect(await role(cookie)).toBeNull()
    expect(await role('wijkcyclus_sessie=verzonnen')).toBeNull()
    const { db } = app.installation.app
    const late = await app.signIn('beheerder')
    db.prepare("UPDATE sessie SET verloopt = '2020-01-01T00:00:00.000Z'").run()
    expect(await role(late)).toBeNull()
  })

  it('knows no demo sign-in when it is not a demo', async () => {
    const real = await openTestInstallation({ mode: 'productie' })
    try {
      const answer = await real.ask('/api/v1/demo-sessies', jsonPost({ rol: 'beheerder' }))
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'demo-staat-uit' })
      const session = (await (await real.ask('/api/v1/sessie')).json()) as {
        demo: boolean
        voorbeelddata: boolean
      }
      expect(session).toMatchObject({ demo: false, voorbeelddata: false })
    } finally {
      await real.close()
    }
  })
})
