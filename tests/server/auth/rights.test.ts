import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANONYMOUS, APP } from '../../../server/auth/actor.ts'
import { may } from '../../../server/auth/may.ts'
import { type Kolom, KOLOMMEN } from '../../../server/auth/rechten.ts'
import { handeling, type Handeling, rol, type Rol } from '../../../server/contract/sessie.ts'
import { decodeCampaigns, sleutelmerk } from '../../../server/contract/campagnes-binair.ts'
import { decodeDwellings } from '../../../server/contract/woningen-binair.ts'
import { withChange } from '../../../server/store/change.ts'
import { beginSession } from '../../../server/store/sessions.ts'
import type { Route } from '../../../server/mount.ts'
import { allRoutes } from '../../../server/routes/all.ts'
import { actorOf } from '../../helpers/actor-of.ts'
import { leaveEarlierVersion } from '../../helpers/import-flow.ts'
import { OF_THE_SESSION, outcomeOf, OUTCOMES } from '../../helpers/route-outcomes.ts'
import { requestFor } from '../../helpers/route-requests.ts'
import { makeThings } from '../../helpers/route-things.ts'
import { type SilentRelay, startSilentRelay } from '../../helpers/silent-relay.ts'
import { FILLINGS, walkAnswers } from '../../helpers/walk-answers.ts'
import {
  jsonPost,
  openTestInstallation,
  TEST_MOMENT,
  type TestInstallation,
} from '../../helpers/test-installation.ts'

let app: TestInstallation
let relay: SilentRelay

const SIGNAL = {
  thema: 'contact',
  pijler: 'buurtcontacten',
  periodeVan: '2026-09-01',
  periodeTot: '2026-10-01',
  soortOrganisatie: 'welzijn',
  hoeVaak: 'vaker',
  vraagt: '',
  houding: 'bevestigt',
  tekst: '',
}

const MEETING = {
  soort: 'bewoners',
  datum: '2026-10-01',
  plaats: 'wijkcentrum',
  vorm: 'wijktafels',
  aantalMensen: 24,
  aantalOrganisaties: null,
  aantalBewoners: null,
  bereik: 'uitnodiging in 1.200 brievenbussen',
  volgorde: [{ thema: 'contact', toelichting: 'te weinig plekken', houding: 'bevestigt' }],
}

beforeAll(async () => {
  relay = await startSilentRelay()
  app = await openTestInstallation({ sourcesVia: relay.via })
})
afterAll(async () => {
  await app.close()
  await relay.close()
})

describe('rights', () => {
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

/** Answers that are open to everybody, or say which buurten form a wijk: there buurten of all wijken may stand. */
const OPEN =
  /^\/(gebieden(\?versie=.*)?|grenzen|voorzieningen|cycli(\/2025)?|uitvoer\/(gebieden|programmawijken|voorzieningen|woonzorgzones)\?.*)$/

describe('somebody who works for one wijk', () => {
  const WIJK = 'boswijk'
  let all: string
  let own: string
  let buurten: string[]

  const restricted = (role: Rol) => {
    const { db } = app.installation.app
    const { token } = withChange(db, APP, TEST_MOMENT, () => ({
      resultaat: beginSession(db, { rol: role, via: 'demo', account: null, wijken: [WIJK] }, TEST_MOMENT),
      audit: { handeling: 'sessie-beginnen', object: 'demo-sessie' },
    }))
    return `wijkcyclus_sessie=${token}`
  }
  const send = (method: string, path: string, body: unknown, cookie = own) =>
    app.ask(`/api/v1${path}`, { ...jsonPost(body), method, cookie })
  const done = async (asked: Promise<Response>) => {
    const { status } = await asked
    if (status >= 300) throw new Error(`preparing gave ${status}`)
  }
  const read = async <T>(path: string, cookie = own) =>
    (await (await app.ask(`/api/v1${path}`, { cookie })).json()) as T

  beforeAll(async () => {
    all = await app.signIn('programmabureau')
    own = restricted('programmabureau')
    await done(send('PUT', '/sessie/inzagedoel', { doel: 'wijkanalyse-maken' }))
    const { wijken } = await read<{ wijken: { id: string; buurten: string[] }[] }>('/gebieden')
    buurten = wijken.find(({ id }) => id === WIJK)?.buurten ?? []
    for (const buurt of ['BU09950310', 'BU09950220', null]) {
      await done(send('POST', '/signalen', { ...SIGNAL, buurt }, all))
    }
  })

  it('finds no buurt of another wijk in any answer, also after somebody who works for all asked the same', async () => {
    const fillings = { ...FILLINGS, versie: [await leaveEarlierVersion(app, all)] }
    await walkAnswers(app, all, fillings)
    const answers = await walkAnswers(app, own, fillings)
    const seen = new Set<string>()
    for (const { path, status, text } of answers) {
      if (status >= 400 || OPEN.test(path)) continue
      const codes = [...new Set(text.match(/BU\d{8}/g) ?? [])]
      for (const code of codes) seen.add(code)
      expect(
        codes.filter((code) => !buurten.includes(code)),
        path,
      ).toEqual([])
    }
    expect([...seen].toSorted()).toEqual(buurten.toSorted())
    const refused = answers.filter(({ status }) => status === 404).map(({ path }) => path)
    expect(refused).toEqual(
      expect.arrayContaining(
        ['atolwijk', 'stadsdeel-noordoost', 'stad'].map((area) => `/cycli/2025/wijkanalyses/${area}`),
      ),
    )
    expect(refused).not.toContain(`/cycli/2025/wijkanalyses/${WIJK}`)
  }, 180_000)

  it('reads over OGC API - Features no figure of a buurt of another wijk', async () => {
    for (const collection of ['cijfers', 'cijfers-kaart-rivm-eenzaam']) {
      let next: string | undefined = `/ogc/v1/collections/${collection}/items?limit=1000&niveau=buurt`
      let rows = 0
      while (next !== undefined) {
        const page = (await (await app.ask(next, { cookie: own })).json()) as {
          features: { properties: { gebied: string } }[]
          links: { rel: string; href: string }[]
        }
        rows += page.features.length
        expect(page.features.filter(({ properties }) => !buurten.includes(properties.gebied))).toEqual([])
        const href = page.links.find(({ rel }) => rel === 'next')?.href
        next = href === undefined ? undefined : new URL(href).pathname + new URL(href).search
      }
      expect(rows).toBeGreaterThan(0)
    }
  }, 60_000)

  it('sees the dwellings of the own wijk only, on the map and one by one', async () => {
    const map = async (cookie: string) =>
      decodeDwellings(
        new Uint8Array(await (await app.ask('/api/v1/woningen-kaart', { cookie })).arrayBuffer()),
      )
    const [every, mine] = [await map(all), await map(own)]
    expect(mine.kop.aantal).toBeGreaterThan(0)
    expect(mine.kop.aantal).toBeLessThan(every.kop.aantal)
    expect(mine.kop.buurten.filter((code) => !buurten.includes(code))).toEqual([])
    const campaigns = await app.ask('/api/v1/woningen-campagnes', { cookie: own })
    const { kop } = decodeCampaigns(new Uint8Array(await campaigns.arrayBuffer()))
    expect(kop).toMatchObject({ aantal: mine.kop.aantal, merk: sleutelmerk(mine) })
    const other = await app.ask('/api/v1/woningen/VB0000001', { cookie: own })
    const none = await app.ask('/api/v1/woningen/VB9999999', { cookie: own })
    expect([other.status, await other.text()]).toEqual([none.status, await none.text()])
    const change = { waarde: 'A', datum: '2026-10-16', reden: 'gezien' }
    const centrada = restricted('centrada')
    await send('PUT', '/sessie/inzagedoel', { doel: 'renovatie-plannen' }, centrada)
    const changed = await send('PUT', '/woningen/VB0000001/velden/energielabel', change, centrada)
    expect(changed.status).toBe(404)
  })

  it('is refused figures of another buurt, of a wijk shown by its buurten, and of all wijken together', async () => {
    const ask = async (gebied: string) =>
      (await app.ask(`/api/v1/waarnemingen?indicator=rivm-eenzaam&gebied=${gebied}`, { cookie: own })).status
    expect(await ask('BU09950310')).toBe(200)
    expect(await ask('WK099502')).toBe(200)
    expect(await ask('BU09950220')).toBe(403)
    expect(await ask('waterwijk')).toBe(403)
    expect(await ask('lelystad-oost')).toBe(403)
  })

  it('reads and enters signals of the own wijk only, and counts no other', async () => {
    type List = { signalen: { id: string; buurt: string | null }[]; themas: { signalen: number }[] }
    const mine = await read<List>('/signalen')
    expect(mine.signalen.map(({ buurt }) => buurt)).toEqual(['BU09950310'])
    expect(mine.themas).toMatchObject([{ signalen: 1 }])
    for (const buurt of ['BU09950220', null]) {
      const answer = await send('POST', '/signalen', { ...SIGNAL, buurt, tekst: 'bel 06-12345678' })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ fouten: [{ veld: 'tekst' }, { veld: 'buurt' }] })
    }
    const other = (await read<List>('/signalen', all)).signalen.find(({ buurt }) => buurt === 'BU09950220')
    const withdrawn = await send('POST', `/signalen/${other?.id ?? ''}/intrekking`, { reden: 'vergissing' })
    expect(withdrawn.status).toBe(404)
    const wijkteam = restricted('wijkteam')
    expect((await read<List>('/eigen-signalen', wijkteam)).signalen).toEqual([])
  })

  it('records no session of another wijk, brings in no file, and moves no cyclus', async () => {
    const { plaats, ...rest } = MEETING
    const meeting = { ...rest, plaats, wijk: 'atolwijk', stadsdeel: 'noordoost' }
    expect((await send('POST', '/cycli/2025/bijeenkomsten', meeting)).status).toBe(403)
    const made = await send('POST', '/cycli/2025/bijeenkomsten', meeting, all)
    const { id } = (await made.json()) as { id: string }
    expect((await read<{ bijeenkomsten: unknown[] }>('/cycli/2025/bijeenkomsten')).bijeenkomsten).toEqual([])
    const path = `/cycli/2025/bijeenkomsten/${id}/intrekking`
    expect((await send('POST', path, { reden: 'vergissing' })).status).toBe(404)
    for (const [method, address] of [
      ['GET', '/invoer'],
      ['POST', '/cycli'],
      ['POST', '/cycli/2025/wijkanalyses'],
      ['POST', '/cycli/2025/stappen'],
    ] as const) {
      expect((await app.ask(`/api/v1${address}`, { method, cookie: own })).status, address).toBe(403)
    }
  })
})

describe('single dwellings and reports', () => {
  const LOOKS = ['/woningen-kaart', '/woningen/VB0000001', '/meldingen?jaar=2024']

  it('are shown for a purpose only, and each look is in the audit before the answer', async () => {
    const { db } = app.installation.app
    const looks = () =>
      db.prepare("SELECT object, na FROM audit WHERE handeling = 'inzage' ORDER BY nummer").all() as {
        object: string
        na: string
      }[]
    const cookie = await app.signIn('programmamanager', 'zonder')
    const before = looks().length
    for (const path of LOOKS) {
      const answer = await app.ask(`/api/v1${path}`, { cookie })
      expect(answer.status, path).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'doel-nodig' })
    }
    expect(looks().length).toBe(before)
    const choose = (doel: string) =>
      app.ask('/api/v1/sessie/inzagedoel', { ...jsonPost({ doel }), method: 'PUT', cookie })
    expect((await choose('renovatie-plannen')).status).toBe(403)
    const chosen = await choose('vraag-beantwoorden')
    expect(await chosen.json()).toMatchObject({ inzagedoel: 'vraag-beantwoorden' })
    for (const path of LOOKS) expect((await app.ask(`/api/v1${path}`, { cookie })).status, path).toBe(200)
    const added = looks().slice(before)
    expect(added.map(({ na }) => JSON.parse(na) as object)).toMatchObject([
      { inzagedoel: 'vraag-beantwoorden', operatie: 'leesWoningenkaart' },
      { inzagedoel: 'vraag-beantwoorden', operatie: 'leesWoning' },
      { inzagedoel: 'vraag-beantwoorden', operatie: 'lijstMeldingen', vraag: { jaar: 2024 } },
    ])
    expect(added[1]?.object).toContain('VB0000001')
    const ended = await app.ask('/api/v1/sessie/inzagedoel', { method: 'DELETE', cookie })
    expect(await ended.json()).toMatchObject({ inzagedoel: null })
    expect((await app.ask('/api/v1/woningen-kaart', { cookie })).status).toBe(403)
  })

  it('know no purpose of a role that never sees them', async () => {
    const cookie = await app.signIn('beheerder')
    const init = { ...jsonPost({ doel: 'gegevens-controleren' }), method: 'PUT', cookie }
    expect((await app.ask('/api/v1/sessie/inzagedoel', init)).status).toBe(403)
  })
})

/** The removal of example data takes away what other routes show: it is asked last. */
const LAST = 'verwijderVoorbeelddata'

describe('every route', () => {
  let things: Record<string, string>
  beforeAll(async () => {
    things = await makeThings(app)
  })

  /** Asks a route as a role, with a request that is carried out wherever the role may do it. */
  async function outcome(
    who: Kolom,
    { endpoint, handeling: action }: Route,
    session: string,
  ): Promise<string> {
    const { operationId } = endpoint
    const als = who === 'anoniem' ? null : who
    const isValid = may(als === null ? ANONYMOUS : actorOf(als), action)
    const { path, init, cookie: own } = await requestFor(app, endpoint, { things, als, isValid })
    const cookie = own ?? (als !== null && OF_THE_SESSION.has(operationId) ? await app.signIn(als) : session)
    return `${operationId} ${outcomeOf((await app.ask(path, { ...init, cookie })).status)}`
  }
  const wanted = (who: Kolom, id: string) => `${id} ${OUTCOMES[id]?.[KOLOMMEN.indexOf(who)] ?? 'no row'}`

  it('has a row in the table', () => {
    const ids = allRoutes(app.installation.app).map(({ endpoint }) => endpoint.operationId)
    expect(ids.toSorted()).toEqual(Object.keys(OUTCOMES).toSorted())
  })

  it('lets at least one role through, so that a refusal of the others says something', () => {
    expect(Object.keys(OUTCOMES).filter((id) => !OUTCOMES[id]?.includes('2'))).toEqual([])
  })

  it.each(KOLOMMEN)(
    'answers %s as the table says',
    async (who) => {
      const session = who === 'anoniem' ? '' : await app.signIn(who)
      const routes = allRoutes(app.installation.app).filter(({ endpoint }) => endpoint.operationId !== LAST)
      const got: string[] = []
      for (const route of routes) got.push(await outcome(who, route, session))
      expect(got).toEqual(routes.map(({ endpoint }) => wanted(who, endpoint.operationId)))
    },
    180_000,
  )

  it('lets only the beheerder remove example data', async () => {
    const route = allRoutes(app.installation.app).find(({ endpoint }) => endpoint.operationId === LAST)
    if (route === undefined) throw new Error('no such route')
    for (const who of KOLOMMEN) {
      const session = who === 'anoniem' ? '' : await app.signIn(who)
      expect(await outcome(who, route, session), who).toBe(wanted(who, LAST))
    }
  })
})
