import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { Probleem } from '../../server/contract/problemen.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import {
  leesKwartaalrapportage,
  leesStuurgroepblad,
  lijstTerugkoppeling,
  lijstVoortgang,
} from '../../server/contract/voortgang.ts'
import { leesVierblad } from '../../server/contract/wijkaanpakken.ts'
import { session } from '../helpers/example-parts.ts'
import { addTo, type Planadres } from '../helpers/plan-examples.ts'
import { presentTag } from '../helpers/present-tag.ts'
import { PROGRESS } from '../helpers/progress-examples.ts'
import { signalBody } from '../helpers/signal-body.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

let app: TestInstallation
const cookies = new Map<Rol, string>()
const as = async (rol: Rol): Promise<string> => {
  const cookie = cookies.get(rol) ?? (await app.signIn(rol))
  cookies.set(rol, cookie)
  return cookie
}

beforeAll(async () => {
  app = await openTestInstallation()
})
afterAll(() => app.close())

async function read<T extends z.ZodType>(schema: T, path: string, rol: Rol = 'programmabureau') {
  const answer = await app.ask(`/api/v1${path}`, { cookie: await as(rol) })
  if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
  return schema.parse(await answer.json())
}
const post = async (path: string, body: unknown, rol: Rol = 'programmabureau') =>
  app.ask(`/api/v1${path}`, { ...jsonPost(body), cookie: await as(rol) })
/** Posts what must be taken. */
async function made(path: string, body: unknown, rol: Rol = 'programmabureau') {
  const answer = await post(path, body, rol)
  if (answer.status !== 201) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as { id: string }
}
async function faults(answer: Response): Promise<[number, string[]]> {
  const { fouten = [] } = (await answer.json()) as Probleem
  return [answer.status, fouten.map(({ veld }) => veld)]
}
const progress = (rol: Rol = 'programmabureau') => read(lijstVoortgang.antwoord.schema, '/voortgang', rol)
const thing = async (soort: string, ding: string, rol: Rol = 'programmabureau') =>
  (await progress(rol)).dingen.find((one) => one.soort === soort && one.ding === ding)

const plan: Planadres = { cyclus: '2025', aanpak: 'boswijk' }
const BODY = { wijk: 'boswijk', naam: 'Boswijk', kopieVan: null }

describe('progress of actions and goals', () => {
  it('is kept of the programme and of the plan of each wijk, with date and source, the newest day first', async () => {
    await made('/voortgang', {
      ...PROGRESS,
      soort: 'streven',
      ding: 'renoveren-1',
      datum: '2026-09-01',
      waarde: 62,
    })
    await made('/voortgang', {
      ...PROGRESS,
      soort: 'streven',
      ding: 'renoveren-1',
      datum: '2026-06-01',
      waarde: 40,
    })
    const found = await thing('streven', 'renoveren-1')
    expect(found).toMatchObject({
      programma: 'wonen-en-werk',
      streven: { waarde: 750, wat: 'particuliere woningen' },
      magBijhouden: true,
    })
    expect(found?.regels.map(({ datum, waarde, bron, rol }) => [datum, waarde, bron, rol])).toEqual([
      ['2026-09-01', 62, PROGRESS.bron, 'programmabureau'],
      ['2026-06-01', 40, PROGRESS.bron, 'programmabureau'],
    ])
  })

  it('knows nothing that is there by its name only', async () => {
    const { dingen } = await progress()
    expect(dingen.filter(({ naam }) => /preventie met gezag|jonge aanwas/i.test(naam))).toEqual([])
  })

  it('is kept by partners for their own, and by nobody who only reads', async () => {
    expect((await post('/voortgang', PROGRESS, 'centrada')).status).toBe(201)
    expect((await post('/voortgang', PROGRESS, 'partner')).status).toBe(201)
    expect((await post('/voortgang', PROGRESS, 'programmamanager')).status).toBe(201)
    for (const rol of ['stuurgroep', 'wijkteam', 'bewonersvertegenwoordiger', 'beheerder'] as const) {
      expect((await post('/voortgang', PROGRESS, rol)).status, rol).toBe(403)
    }
    await made('/cycli/2025/wijkaanpakken', BODY)
    const ours = await addAs('actie', { naam: 'Cursus' }, 'partner')
    const theirs = await addAs('actie', { naam: 'Spreekuur' }, 'centrada')
    const body = (ding: string) => ({ ...PROGRESS, soort: 'planactie', ding })
    expect((await post('/voortgang', body(ours), 'partner')).status).toBe(201)
    expect((await post('/voortgang', body(theirs), 'partner')).status).toBe(403)
    expect((await thing('planactie', theirs, 'partner'))?.magBijhouden).toBe(false)
    expect(await thing('planactie', ours, 'partner')).toMatchObject({ wijk: 'boswijk', magBijhouden: true })
    // A plan that was not put before residents is not there for them.
    expect(await thing('planactie', ours, 'bewonersvertegenwoordiger')).toBeUndefined()
  })

  it('is refused with what to do: a day to come, no reason, a number without a goal, something unknown', async () => {
    const wrong = { ...PROGRESS, datum: '2026-10-18', reden: '', waarde: 5 }
    expect(await faults(await post('/voortgang', wrong))).toEqual([400, ['datum', 'reden', 'waarde']])
    expect((await post('/voortgang', { ...PROGRESS, ding: 'bestaat-niet' })).status).toBe(404)
    const person = { ...PROGRESS, bron: 'mevrouw Jansen' }
    expect(await faults(await post('/voortgang', person))).toEqual([400, ['bron']])
  })
})

/** Adds an object to the plan of Boswijk as a role; gives its id. */
async function addAs(soort: string, velden: object, rol: Rol): Promise<string> {
  const answer = await post('/cycli/2025/wijkaanpakken/boswijk/objecten', { soort, velden }, rol)
  if (answer.status !== 201) throw new Error(`adding gave ${answer.status}: ${await answer.text()}`)
  return ((await answer.json()) as { objecten: { id: string }[] }).objecten[0]?.id ?? ''
}

describe('answers to what residents and professionals raised', () => {
  const themes = async (rol: Rol = 'programmabureau') =>
    (await read(lijstTerugkoppeling.antwoord.schema, '/terugkoppeling', rol)).themas
  const given = {
    van: 'bewoners',
    thema: 'contact',
    wijk: 'waterwijk',
    antwoord: 'kan-niet',
    toelichting: 'er is geen geld',
  }

  it('show what is late first, and of signals the theme only', async () => {
    await made('/cycli/2025/bijeenkomsten', { ...session, datum: '2026-06-01' })
    await made('/signalen', {
      ...signalBody('het is zwaluwdonker'),
      thema: 'verlichting',
      buurt: 'BU09950310',
    })
    const [first, ...rest] = await themes()
    expect(first).toMatchObject({
      van: 'bewoners',
      thema: 'contact',
      wijk: 'waterwijk',
      stand: 'te-laat',
      uiterlijk: '2026-09-01',
    })
    expect(rest).toContainEqual(
      expect.objectContaining({
        van: 'professionals',
        thema: 'verlichting',
        stand: 'open',
        uiterlijk: '2027-01-17',
      }),
    )
    const seen = JSON.stringify(await themes('bewonersvertegenwoordiger'))
    expect(seen).toContain('verlichting')
    expect(seen).not.toContain('zwaluw')
  })

  it('are given by the gemeente, one of five, and stay to be read when a later takes their place', async () => {
    expect((await post('/terugkoppeling', given, 'partner')).status).toBe(403)
    expect((await post('/terugkoppeling', { ...given, antwoord: 'misschien' })).status).toBe(400)
    expect(await faults(await post('/terugkoppeling', { ...given, thema: 'vliegtuigen' }))).toEqual([
      400,
      ['thema'],
    ])
    const seen = presentTag(app.installation.app.db, 'terugkoppeling')
    await made('/terugkoppeling', given)
    // Somebody else answers what they saw unanswered: theirs is not put over this one without a word.
    const late = await app.ask('/api/v1/terugkoppeling', {
      ...jsonPost({ ...given, toelichting: 'wij weten het niet' }),
      cookie: await as('programmabureau'),
      ifMatch: seen,
    })
    expect(late.status).toBe(412)
    await made('/terugkoppeling', { ...given, antwoord: 'komt-in-het-plan', toelichting: 'er is toch geld' })
    const found = (await themes('partner')).find(
      ({ thema, wijk }) => thema === 'contact' && wijk === 'waterwijk',
    )
    expect(found).toMatchObject({
      stand: 'beantwoord',
      antwoord: { antwoord: 'komt-in-het-plan', rol: 'programmabureau' },
      eerder: [{ antwoord: 'kan-niet', toelichting: 'er is geen geld' }],
    })
  })
})

describe('what follows from it without typing', () => {
  it('is one sheet per stuurgroep and month', async () => {
    const path = '/stuurgroepen/wonen-en-werk/blad'
    const { blad, naam, opDag } = await read(leesStuurgroepblad.antwoord.schema, path, 'stuurgroep')
    expect([naam, opDag, blad.maand]).toEqual(['Wonen & Werk', '2026-10-17', '2026-10'])
    expect(blad.veranderd.punten).toContainEqual(
      expect.objectContaining({ soort: 'antwoord', antwoord: 'komt-in-het-plan' }),
    )
    const before = await read(leesStuurgroepblad.antwoord.schema, `${path}?maand=2026-09`, 'stuurgroep')
    expect(before.opDag).toBe('2026-09-30')
    expect(before.blad.veranderd.punten).toEqual([
      expect.objectContaining({ soort: 'voortgang', stand: 'vertraagd', waarde: 62 }),
    ])
    expect(before.blad.looptVast.punten).toContainEqual(
      expect.objectContaining({ soort: 'geen-antwoord', thema: 'contact', uiterlijk: '2026-09-01' }),
    )
    const ask = async (rest: string) =>
      (await app.ask(`/api/v1/stuurgroepen/${rest}`, { cookie: await as('stuurgroep') })).status
    expect(await ask('bestaat-niet/blad')).toBe(404)
    expect(await ask('wonen-en-werk/blad?maand=2027-01')).toBe(400)
  })

  it('is a report per quarter that is kept once, after its end, and then never changes', async () => {
    const report = () =>
      read(leesKwartaalrapportage.antwoord.schema, '/kwartaalrapportages/2026-K3', 'stuurgroep')
    const draft = await report()
    expect(draft).toMatchObject({ vastgelegd: null, voorbij: true })
    const row = draft.rapport.programmas
      .flatMap(({ rijen }) => rijen)
      .find(({ ding }) => ding === 'renoveren-1')
    expect(row).toMatchObject({ nu: { waarde: 62 }, vorige: { waarde: 40 }, verschil: 22 })
    expect(await faults(await post('/kwartaalrapportages', { kwartaal: '2026-K4' }))).toEqual([
      400,
      ['kwartaal'],
    ])
    expect((await post('/kwartaalrapportages', { kwartaal: '2026-K3' }, 'stuurgroep')).status).toBe(403)

    const kept = (await made('/kwartaalrapportages', { kwartaal: '2026-K3' })) as unknown as {
      sha256: string
    }
    expect(kept.sha256).toBe(createHash('sha256').update(canonicalJson(draft.rapport)).digest('hex'))
    expect((await post('/kwartaalrapportages', { kwartaal: '2026-K3' })).status).toBe(409)
    // What is written later about those days is read in the next report.
    await made('/voortgang', {
      ...PROGRESS,
      soort: 'streven',
      ding: 'renoveren-1',
      datum: '2026-09-20',
      waarde: 65,
    })
    const after = await report()
    expect(after.rapport).toEqual(draft.rapport)
    expect(after.vastgelegd).toEqual({
      ...kept,
      kwartaal: '2026-K3',
      datum: '2026-10-17',
      rol: 'programmabureau',
    })
    const { db } = app.installation.app
    expect(() => db.prepare("UPDATE kwartaalrapport SET json = '{}'").run()).toThrow('verandert nooit')
    expect(() => db.prepare('DELETE FROM voortgang').run()).toThrow('verdwijnt nooit')
  })
})

describe('the sheet over the plans of all wijken', () => {
  const sheet = (rol: Rol = 'programmabureau') =>
    read(leesVierblad.antwoord.schema, '/cycli/2025/vierblad', rol)
  const vorm = { soort: 'buurten', buurten: ['BU09950310'] }

  it('shows the same dwellings claimed twice, exactly for who may see them and has a purpose, else rounded', async () => {
    await made('/cycli/2025/wijkaanpakken', { ...BODY, wijk: 'waterwijk', naam: 'Waterwijk' })
    await addTo(app, plan, 'ambitie', { titel: 'Warm wonen', prioriteit: 1, vorm })
    await addTo(app, { ...plan, aanpak: 'waterwijk' }, 'ambitie', { titel: 'Isoleren', prioriteit: 1, vorm })
    const count = async (rol: Rol) => {
      const row = (await sheet(rol)).dubbel.find(({ soort }) => soort === 'plek')
      return row?.soort === 'plek' ? row.woningen : null
    }
    const exact = await count('programmabureau')
    // The look is written down.
    const { db } = app.installation.app
    const looks = db
      .prepare("SELECT count(*) FROM audit WHERE handeling = 'inzage' AND object = 'wijkaanpak/2025'")
      .pluck()
    expect(looks.get()).toBe(1)
    const rounded = await count('stuurgroep')
    const ended = { method: 'DELETE', cookie: await as('programmabureau') }
    expect((await app.ask('/api/v1/sessie/inzagedoel', ended)).status).toBe(200)
    expect(await count('programmabureau')).toEqual(rounded)
    expect(looks.get()).toBe(1)
    if (rounded?.bekend !== true || exact?.bekend !== true) throw new Error('not counted')
    expect([exact.afgerond, rounded.afgerond]).toEqual([false, true])
    expect(rounded.aantal).toBe(Math.round(exact.aantal / 5) * 5)
    expect(exact.aantal).toBeGreaterThan(0)
  })

  it('is of the plans somebody may read', async () => {
    expect((await sheet()).plannen.map(({ wijk }) => wijk)).toEqual(['boswijk', 'waterwijk'])
    expect((await sheet('bewonersvertegenwoordiger')).plannen).toEqual([])
  })
})
