import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isKeyAction, keyActions } from '../../server/auth/key-rights.ts'
import { sessie as sessieSchema, handeling, inzagedoel, rol } from '../../server/contract/sessie.ts'
import { lijstSleutels, maakSleutel } from '../../server/contract/sleutels.ts'
import { insertApiKey, makeApiKeyReader, type NewApiKey } from '../../server/store/api-keys.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'
import { TEST_MOMENT } from '../helpers/test-installation.ts'

let app: TestInstallation
let beheerder: string

beforeAll(async () => {
  app = await openTestInstallation()
  beheerder = await app.signIn('beheerder')
})
afterAll(() => app.close())

const WANTED = {
  naam: 'Kaartportaal',
  rol: 'programmabureau',
  wijken: 'alle',
  handelingen: null,
  inzagedoel: null,
  geldigTot: '2027-03-01',
  reden: 'voor het kaartportaal',
}

/** Makes a key as beheerder. */
async function make(parts: object = {}) {
  const answer = await app.ask('/api/v1/sleutels', {
    ...jsonPost({ ...WANTED, ...parts }),
    cookie: beheerder,
  })
  expect(answer.status).toBe(201)
  return maakSleutel.antwoord.schema.parse(await answer.json())
}

/** Puts a key in the store as it could have been made at another time. */
function put(parts: Partial<NewApiKey> = {}): { id: string; sleutel: string } {
  const key: NewApiKey = {
    naam: 'Proef',
    rol: 'wijkteam',
    wijken: 'alle',
    handelingen: keyActions('wijkteam', null),
    inzagedoel: null,
    gemaaktDoor: null,
    verloopt: '2027-01-01T00:00:00.000Z',
    ...parts,
  }
  return insertApiKey(app.installation.app.db, key, TEST_MOMENT)
}

function ask(path: string, key: string, init: RequestInit & { cookie?: string } = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${key}`)
  return app.ask(path, { ...init, headers })
}

const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code
const logged = () =>
  app.installation.app.db
    .prepare(
      'SELECT rol, account, via, handeling, json FROM logboek JOIN logboek_inhoud USING (nummer) ORDER BY nummer DESC LIMIT 1',
    )
    .get()

describe('a key', () => {
  it('is shown once, kept as a hash, and made and withdrawn in the audit', async () => {
    const { sleutel, gegevens } = await make()
    expect(sleutel).toMatch(new RegExp(`^wc_${gegevens.id}_[A-Za-z0-9_-]{43}$`))
    expect(gegevens).toMatchObject({ staat: 'geldig', verloopt: '2027-03-02T00:00:00.000Z' })
    const { db } = app.installation.app
    const secret = sleutel.slice(`wc_${gegevens.id}_`.length)
    const everything = JSON.stringify([
      db.prepare('SELECT * FROM apisleutel').all(),
      db.prepare('SELECT json FROM logboek_inhoud').all(),
      await (await app.ask('/api/v1/sleutels', { cookie: beheerder })).json(),
    ])
    expect(everything).not.toContain(secret)
    expect(logged()).toMatchObject({ handeling: 'sleutel-beheren', rol: 'beheerder' })

    expect((await ask('/api/v1/cycli', sleutel)).status).toBe(200)
    const withdraw = () =>
      app.ask(`/api/v1/sleutels/${gegevens.id}/intrekking`, {
        ...jsonPost({ reden: 'niet meer in gebruik' }),
        cookie: beheerder,
      })
    expect((await withdraw()).status).toBe(204)
    expect(await codeOf(await withdraw())).toBe('al-ingetrokken')
    const after = await ask('/api/v1/cycli', sleutel)
    expect(after.status).toBe(401)
    expect(await codeOf(after)).toBe('sleutel-ongeldig')
    const one = await app.ask(`/api/v1/sleutels/${gegevens.id}`, { cookie: beheerder })
    expect(await one.json()).toMatchObject({ staat: 'ingetrokken' })
  })

  it('is refused when it asks for too much, with every fault at once', async () => {
    const body = {
      ...WANTED,
      rol: 'wijkteam',
      wijken: ['kustwijk'],
      handelingen: ['gebieden-lezen', 'account-beheren', 'woningen-lezen'],
      inzagedoel: 'renovatie-plannen',
      geldigTot: '2027-10-18',
    }
    const answer = await app.ask('/api/v1/sleutels', { ...jsonPost(body), cookie: beheerder })
    const { fouten } = (await answer.json()) as { fouten: { veld: string }[] }
    expect(fouten.map(({ veld }) => veld)).toEqual([
      'wijken.0',
      'inzagedoel',
      'handelingen.1',
      'handelingen.2',
      'geldigTot',
    ])
    const past = await app.ask('/api/v1/sleutels', {
      ...jsonPost({ ...WANTED, geldigTot: '2026-10-16' }),
      cookie: beheerder,
    })
    expect(past.status).toBe(400)
  })

  it('is managed by a beheerder only, and never with a key', async () => {
    const bureau = await app.signIn('programmabureau')
    expect((await app.ask('/api/v1/sleutels', { cookie: bureau })).status).toBe(403)
    const { sleutel } = put({ rol: 'beheerder', handelingen: keyActions('beheerder', null) })
    for (const path of ['/sleutels', '/accounts', '/logboek']) {
      expect((await ask(`/api/v1${path}`, sleutel)).status, path).not.toBe(200)
    }
    expect((await ask('/api/v1/sleutels', sleutel, jsonPost(WANTED))).status).toBe(403)
  })
})

describe('whoever comes with a key', () => {
  it.each([
    ['forged', () => put().sleutel.slice(0, 14) + randomBytes(32).toString('base64url')],
    ['cut short', () => put().sleutel.slice(0, -1)],
    ['longer', () => `${put().sleutel}A`],
    ['over', () => put({ verloopt: TEST_MOMENT.toISOString() }).sleutel],
    ['empty', () => ''],
    ['a session token', () => randomBytes(32).toString('base64url')],
    ['two keys', () => `${put().sleutel}, Bearer ${put().sleutel}`],
  ])('that is no good (%s) is refused, and is not anonymous', async (_, made) => {
    for (const path of ['/api/v1/gebieden', '/ogc/v1/collections']) {
      expect((await app.ask(path)).status).toBe(200)
      const answer = await ask(path, made())
      expect(answer.status).toBe(401)
      expect(await codeOf(answer)).toBe('sleutel-ongeldig')
      expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"')
    }
    expect((await ask('/api/v1/gebieden', made())).headers.get('api-version')).not.toBeNull()
  })

  it('and a session too is asked to choose', async () => {
    const answer = await ask('/api/v1/gebieden', put().sleutel, { cookie: beheerder })
    expect(answer.status).toBe(400)
    expect(await codeOf(answer)).toBe('twee-aanmeldingen')
  })

  it('in the address or in a cookie is not known by it', async () => {
    const { sleutel } = put()
    for (const name of ['sleutel', 'access_token', 'api_key']) {
      expect((await app.ask(`/api/v1/gebieden?${name}=${sleutel}`)).status).toBe(400)
      expect((await app.ask(`/ogc/v1/collections?${name}=${sleutel}`)).status).toBe(400)
      expect((await app.ask(`/api/v1/cycli?${name}=${sleutel}`)).status).toBe(401)
    }
    expect((await app.ask('/api/v1/cycli', { cookie: `wijkcyclus_sessie=${sleutel}` })).status).toBe(401)
    const proxy = await app.ask('/api/v1/gebieden', { headers: { authorization: 'Basic YTpi' } })
    expect(proxy.status).toBe(200)
  })

  it('has the role, the wijken and the actions of the key, and no more', async () => {
    const { sleutel } = await make({
      rol: 'wijkteam',
      wijken: ['boswijk'],
      handelingen: ['sessie-lezen', 'gebieden-lezen', 'cijfers-openbaar-lezen'],
    })
    const known = sessieSchema.parse(await (await ask('/api/v1/sessie', sleutel)).json())
    expect(known).toMatchObject({ rol: 'wijkteam', via: 'sleutel', account: null, wijken: ['boswijk'] })
    expect(known.mag.toSorted()).toEqual(['cijfers-openbaar-lezen', 'gebieden-lezen', 'sessie-lezen'])
    expect((await ask('/api/v1/cycli', sleutel)).status).toBe(403)
    expect((await ask('/api/v1/sessie', sleutel, { method: 'DELETE' })).status).toBe(403)
  })

  it('never sees single dwellings without a purpose, and with one it is written down', async () => {
    const { sleutel: without } = await make()
    expect((await ask('/api/v1/woningen-kaart', without)).status).toBe(403)
    expect((await ask('/api/v1/meldingen', without)).status).toBe(403)
    const { sleutel, gegevens } = await make({ inzagedoel: 'wijkanalyse-maken' })
    expect((await ask('/api/v1/meldingen', sleutel)).status).toBe(200)
    expect(logged()).toMatchObject({ handeling: 'inzage', account: `sleutel:${gegevens.id}`, via: 'sleutel' })
  })

  it('enters what the role enters, from anywhere, under the id of the key', async () => {
    const { id, sleutel } = put()
    const signal = {
      thema: 'contact',
      pijler: null,
      buurt: null,
      periodeVan: '2026-09-01',
      periodeTot: '2026-09-30',
      soortOrganisatie: 'welzijn',
      hoeVaak: 'vaker',
      vraagt: '',
      houding: 'nieuw',
      tekst: '',
    }
    const { headers, ...post } = jsonPost(signal)
    const answer = await ask('/api/v1/signalen', sleutel, {
      ...post,
      headers: { ...(headers as Record<string, string>), origin: 'https://systeem.example' },
    })
    expect(answer.status).toBe(201)
    expect(logged()).toMatchObject({
      handeling: 'signaal-vastleggen',
      account: `sleutel:${id}`,
      via: 'sleutel',
    })
    // A browser that comes from another site with a cookie is refused, as before.
    const cookie = await app.signIn('wijkteam')
    const foreign = await app.ask('/api/v1/signalen', {
      ...post,
      headers: { ...(headers as Record<string, string>), origin: 'https://systeem.example' },
      cookie,
    })
    expect(await codeOf(foreign)).toBe('vreemde-herkomst')
  })

  it('is noted at most once an hour', () => {
    const { db } = app.installation.app
    const { id, sleutel } = put()
    const read = makeApiKeyReader(db)
    const used = () => db.prepare('SELECT laatst_gebruikt FROM apisleutel WHERE id = ?').pluck().get(id)
    const after = (minutes: number) => new Date(TEST_MOMENT.getTime() + minutes * 60_000)
    read(sleutel, TEST_MOMENT)
    read(sleutel, after(59))
    expect(used()).toBe(TEST_MOMENT.toISOString())
    read(sleutel, after(60))
    expect(used()).toBe(after(60).toISOString())
  })
})

describe('what a key may be given', () => {
  it('never reaches accounts, keys, the audit, copies, or the course of a cyclus', () => {
    const never =
      /beheren|^reservekopie|^logboek|^cyclus-(maken|verzetten|vaststellen)|verwijderen|^sessie-(begin|eind)|^eigen-account|^inzagedoel|intrekken|stoppen/
    expect(handeling.options.filter((action) => never.test(action) && isKeyAction(action))).toEqual([])
    for (const role of rol.options) {
      for (const purpose of [null, ...inzagedoel.options]) {
        for (const action of keyActions(role, purpose)) expect(action).not.toMatch(never)
      }
      expect(keyActions(role, null).filter((action) => /^(woning|melding)/.test(action))).toEqual([])
    }
  })

  it('is told to the screen by role, and to programs in the API document', async () => {
    const answer = await app.ask('/api/v1/sleutels', { cookie: beheerder })
    const { keuzes } = lijstSleutels.antwoord.schema.parse(await answer.json())
    expect(keuzes.map((choice) => choice.rol)).toEqual(rol.options)
    expect(keuzes.find((choice) => choice.rol === 'centrada')).toMatchObject({
      inzagedoelen: ['renovatie-plannen', 'vraag-beantwoorden', 'gegevens-controleren', 'bewoners-bezoeken'],
      metDoel: ['woningen-lezen', 'meldingen-lezen', 'woning-wijzigen'],
    })
    const document = (await (await app.ask('/api/v1/openapi.json')).json()) as {
      components: { securitySchemes: object }
      paths: Record<string, Record<string, { security: object[] }>>
    }
    expect(document.components.securitySchemes).toMatchObject({
      sessie: { type: 'apiKey', in: 'cookie' },
      sleutel: { type: 'http', scheme: 'bearer' },
    })
    expect(document.paths['/gebieden']?.['get']?.security).toEqual([{}, { sessie: [] }, { sleutel: [] }])
    expect(document.paths['/cycli']?.['get']?.security).toEqual([{ sessie: [] }, { sleutel: [] }])
    expect(document.paths['/sleutels']?.['post']?.security).toEqual([{ sessie: [] }])
  })

  it('lists the organisations to sign in with by name only', async () => {
    expect(await (await app.ask('/api/v1/aanmeldwijzen')).json()).toEqual({ aanmeldwijzen: [] })
    const answer = await app.ask('/aanmelden/oidc/onbekend')
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toMatch(/\/aanmelden\?fout=onbekende-uitgever$/)
  })
})
