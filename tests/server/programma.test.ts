import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { leesProgrammaNu, lijstProgrammawijzigingen } from '../../server/contract/programma-beheer.ts'
import type { Probleem } from '../../server/contract/problemen.ts'
import { signInWithAccount } from '../helpers/accounts.ts'
import { NIEUW } from '../helpers/programme-examples.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

const reden = 'afgesproken in de stuurgroep'
let app: TestInstallation
let bureau: string

beforeAll(async () => {
  app = await openTestInstallation()
  bureau = await app.signIn('programmabureau')
})
afterAll(() => app.close())

async function read<T extends z.ZodType>(schema: T, path: string): Promise<z.output<T>> {
  const answer = await app.ask(`/api/v1${path}`, { cookie: bureau })
  return schema.parse(await answer.json())
}
const now = async () => (await read(leesProgrammaNu.antwoord.schema, '/programma/nu')).programma
const history = async (query: string) =>
  (await read(lijstProgrammawijzigingen.antwoord.schema, `/programma/wijzigingen${query}`)).wijzigingen

const add = (what: string, body: object, cookie = bureau) =>
  app.ask(`/api/v1/programma/${what}`, { ...jsonPost({ ...body, reden }), cookie })

interface Change {
  waarde: unknown
  cookie?: string
  ifMatch?: string | null
  waarom?: string
}
const set = (path: string, { waarde, cookie = bureau, waarom = reden, ...rest }: Change) =>
  app.ask(`/api/v1/programma/${path.replace(/\/(\w+)$/, '/velden/$1')}`, {
    ...jsonPost({ waarde, reden: waarom }),
    method: 'PUT',
    cookie,
    ...rest,
  })

async function faults(answer: Response): Promise<[number, string[]]> {
  const { fouten = [] } = (await answer.json()) as Probleem
  return [answer.status, fouten.map(({ veld, melding }) => `${veld}: ${melding}`)]
}

describe('the programme as staff keep it up to date', () => {
  it('is the plan, with today and its source, and a version', async () => {
    const answer = await app.ask('/api/v1/programma/nu', { cookie: bureau })
    expect(answer.headers.get('etag')).toMatch(/^"\d+\./)
    const body = leesProgrammaNu.antwoord.schema.parse(await answer.json())
    expect(body).toMatchObject({ vandaag: '2026-10-17', voorbeelddata: false })
    expect(body.bron.dataset).toBe('samen-lelystad-oost-2025')
    expect(body.programma.planJaar).toBe(2025)
  })

  it('takes something new of each kind, with who did it and why', async () => {
    const paths = {
      fonds: 'fondsen',
      partner: 'partners',
      actie: 'acties',
      streven: 'streven',
      budgetregel: 'budgetregels',
      inzet: 'inzet',
      partnerplan: 'partnerplannen',
    } as const
    for (const [soort, path] of Object.entries(paths)) {
      const answer = await add(path, NIEUW[soort as keyof typeof paths])
      expect(answer.status, soort).toBe(201)
      const made = (await answer.json()) as { id: string; toegevoegd: object }
      expect(made.toegevoegd, soort).toMatchObject({ rol: 'programmabureau', reden })
      const found = (await now())[path].find((row) => row.id === made.id)
      expect(found, soort).toEqual(made)
    }
  })

  it('shows a changed field with the value of the plan beside it, and its history', async () => {
    expect((await set('fonds/spuk-integraal/tot', { waarde: 2027 })).status).toBe(200)
    expect((await set('fonds/spuk-integraal/tot', { waarde: 2028, waarom: 'verlengd' })).status).toBe(200)
    const fund = (await now()).fondsen.find(({ id }) => id === 'spuk-integraal')
    expect(fund?.tot).toBe(2028)
    expect(fund?.gewijzigd['tot']).toMatchObject({ plan: 2026, reden: 'verlengd', rol: 'programmabureau' })
    const rows = await history('?soort=fonds&id=spuk-integraal&veld=tot')
    expect(rows.map(({ waarde }) => waarde)).toEqual([2028, 2027])
  })

  it('ends something with its day and reason, takes that back, and never removes it', async () => {
    expect((await set('actie/buurthub/beeindigdOp', { waarde: '2026-10-01' })).status).toBe(200)
    expect(await faults(await set('actie/buurthub/toelichting', { waarde: 'toch nog iets' }))).toEqual([
      400,
      ['waarde: Dit is beëindigd. Haal eerst de einddatum weg, dan kunt u het veranderen.'],
    ])
    expect((await set('actie/buurthub/beeindigdOp', { waarde: null })).status).toBe(200)
    expect((await set('actie/buurthub/toelichting', { waarde: 'toch nog iets' })).status).toBe(200)
    const remove = await app.ask('/api/v1/programma/actie/buurthub', { method: 'DELETE', cookie: bureau })
    expect([404, 405]).toContain(remove.status)
  })

  it('writes the change and its audit row together', async () => {
    const { db } = app.installation.app
    const count = (sql: string) => Number(db.prepare(sql).pluck().get())
    const audits = () =>
      count(
        "SELECT count(*) FROM audit WHERE object = 'programma/actie/jpf/wieBesluit' AND reden IS NOT NULL",
      )
    const rows = () => count("SELECT count(*) FROM programma_wijziging WHERE veld = 'wieBesluit'")
    expect((await set('actie/jpf/wieBesluit', { waarde: 'de gemeenteraad' })).status).toBe(200)
    expect([audits(), rows()]).toEqual([1, 1])
    expect((await set('actie/jpf/wieBesluit', { waarde: 12 })).status).toBe(400)
    expect([audits(), rows()]).toEqual([1, 1])
    expect(() => db.prepare("UPDATE programma_wijziging SET waarde = '1'").run()).toThrow(/verandert nooit/)
    expect(() => db.prepare('DELETE FROM programma_toevoeging').run()).toThrow(/verdwijnt nooit/)
  })
})

describe('two people at once', () => {
  it('may change different fields of one action from the same list; a stale field is refused', async () => {
    const list = await app.ask('/api/v1/programma/nu', { cookie: bureau })
    const ifMatch = list.headers.get('etag')
    const manager = await app.signIn('programmamanager')
    const one = { waarde: 'de stuurgroep', ifMatch }
    expect((await set('actie/tuinen/wieBesluit', one)).status).toBe(200)
    const other = { waarde: 'opgeruimde tuinen', ifMatch, cookie: manager }
    expect((await set('actie/tuinen/watStopt', other)).status).toBe(200)
    const stale = await set('actie/tuinen/wieBesluit', { waarde: 'het college', ifMatch, cookie: manager })
    expect(stale.status).toBe(412)
    const found = (await now()).acties.find(({ id }) => id === 'tuinen')
    expect(found).toMatchObject({ wieBesluit: 'de stuurgroep', watStopt: 'opgeruimde tuinen' })
    expect((await set('actie/tuinen/daarna', { waarde: 'nog niets', ifMatch: null })).status).toBe(428)
  })

  it('cannot give out the last of a fund twice', async () => {
    const made = await add('fondsen', { ...NIEUW.fonds, naam: 'Klein fonds', omvangEuro: 100 })
    const { id } = (await made.json()) as { id: string }
    const line = { ...NIEUW.budgetregel, fonds: id, bedragEuro: 60 }
    const answers = await Promise.all([add('budgetregels', line), add('budgetregels', line)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400])
  })
})

describe('what is refused', () => {
  it('is named all at once, each with what to do', async () => {
    const wrong = {
      ...NIEUW.actie,
      naam: 'Werk Piet Jansen',
      fondsen: ['nip', 'goudpot'],
      partners: ['niemand'],
      van: 2030,
      tot: 2027,
      toelichting: 'bel 06-12345678 of ga naar Kogge 12',
    }
    const [status, found] = await faults(await add('acties', wrong))
    expect(status).toBe(400)
    expect(found.find((line) => line.startsWith('toelichting'))).toMatch(/telefoonnummer/i)
    expect(found.slice(-4)).toEqual([
      'fondsen: NIP is afgelopen en betaalt niets nieuws. Kies een ander fonds.',
      'fondsen: “goudpot” staat niet in het programma. Kies uit de lijst, of zet het er eerst bij.',
      'partners: “niemand” staat niet in het programma. Kies uit de lijst, of zet het er eerst bij.',
      'tot: Het einde ligt voor het begin (2030). Kies een later jaar, of verander eerst het begin.',
    ])
  })

  it('is an address or a telephone number in any text, a changed one too', async () => {
    for (const waarde of ['Botter 35-27', 'mail naar a.b@voorbeeld.nl', '8231 AB']) {
      const [status, found] = await faults(await set('actie/tuinen/toelichting', { waarde }))
      expect(status, waarde).toBe(400)
      expect(found[0], waarde).toMatch(/^waarde: /)
    }
  })

  it('is a field that does not exist, is fixed, or cannot hold the value', async () => {
    expect((await set('actie/tuinen/lijn', { waarde: 'ww-2' })).status).toBe(409)
    expect((await set('actie/bestaat-niet/naam', { waarde: 'iets' })).status).toBe(404)
    expect(await faults(await set('fonds/vhf-1/tot', { waarde: 'later' }))).toEqual([
      400,
      ['waarde: Dit past niet bij dit veld. Kijk welk soort waarde hier hoort.'],
    ])
    expect((await set('actie/lerend-netwerk/van', { waarde: 2026 })).status).toBe(400)
    const plan = { ...NIEUW.partnerplan, naam: 'Ander plan', wijken: ['kustwijk'] }
    expect((await faults(await add('partnerplannen', plan)))[1]).toEqual([
      'wijken: Deze wijk hoort niet bij het programma. Kies een wijk uit de lijst.',
    ])
  })
})

describe('who may', () => {
  it('a programmamanager keeps the own programme, and no fund, partner or other programme', async () => {
    const { cookie, id } = await signInWithAccount(app, 'programmamanager')
    expect((await set('actie/tuinen/daarna', { waarde: 'zelf', cookie })).status).toBe(403)
    app.installation.app.db
      .prepare('UPDATE account SET programmas = ? WHERE id = ?')
      .run('["wonen-en-werk"]', id)
    expect((await set('actie/tuinen/daarna', { waarde: 'zelf', cookie })).status).toBe(200)
    expect((await set('actie/jp-1/daarna', { waarde: 'zelf', cookie })).status).toBe(403)
    expect((await set('streven/renoveren-1/aantal', { waarde: 800, cookie })).status).toBe(200)
    expect((await set('fonds/vhf-1/tot', { waarde: 2032, cookie })).status).toBe(403)
    expect((await add('partners', { naam: 'Buurtkeuken' }, cookie)).status).toBe(403)
    expect((await add('acties', { ...NIEUW.actie, naam: 'Eigen actie' }, cookie)).status).toBe(201)
    const other = { ...NIEUW.actie, naam: 'Andere actie', lijn: 'jp-1', doelen: [] }
    expect((await add('acties', other, cookie)).status).toBe(403)
    const session = (await (await app.ask('/api/v1/sessie', { cookie })).json()) as { programmas: unknown }
    expect(session.programmas).toEqual(['wonen-en-werk'])
  })

  it('a beheerder says which programmes, out of those of the plan', async () => {
    const cookie = await app.signIn('beheerder')
    const wish = { naam: 'Manager', rol: 'programmamanager', wijken: 'alle', reden: 'nieuw in het programma' }
    const make = (programmas: string[]) =>
      app.ask('/api/v1/accounts', { ...jsonPost({ ...wish, inlognaam: 'manager-oost', programmas }), cookie })
    expect(await faults(await make(['bestaat-niet']))).toEqual([
      400,
      ['programmas.0: Dit programma staat niet in het plan. Kies er een uit de lijst.'],
    ])
    const made = (await (await make(['veilige-wijken'])).json()) as { account: { id: string } }
    const path = `/api/v1/accounts/${made.account.id}`
    // Left out, they stay as they were.
    const changed = await app.ask(path, { ...jsonPost({ ...wish, naam: 'Anders' }), method: 'PUT', cookie })
    expect(await changed.json()).toMatchObject({ naam: 'Anders', programmas: ['veilige-wijken'] })
  })

  it('others read, and change nothing', async () => {
    const partner = await app.signIn('partner')
    expect((await app.ask('/api/v1/programma/nu', { cookie: partner })).status).toBe(200)
    expect((await set('actie/tuinen/daarna', { waarde: 'zelf', cookie: partner })).status).toBe(403)
    expect((await app.ask('/api/v1/programma/nu')).status).toBe(401)
  })
})
