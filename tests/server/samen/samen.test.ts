import type { Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MOST_MESSAGE_BYTES, SLUITCODE } from '../../../server/contract/samen.ts'
import type { Rol } from '../../../server/contract/sessie.ts'
import { setSessionWijken } from '../../../server/store/sessions.ts'
import { inOneTransaction } from '../../../server/store/transaction.ts'
import { signInWithAccount } from '../../helpers/accounts.ts'
import { addTo, doWith, newPlan, type Planadres, readPlanOf, readyPlan } from '../../helpers/plan-examples.ts'
import { samenAddress, SamenClient } from '../../helpers/samen-client.ts'
import { listenForSamen } from '../../helpers/samen-server.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let server: Server
let base: string
let clients: SamenClient[] = []

beforeAll(async () => {
  app = await openTestInstallation()
  ;({ server, base } = await listenForSamen(app.installation))
})
afterEach(async () => {
  for (const client of clients) await client.close()
  clients = []
})
afterAll(async () => {
  server.close()
  await app.close()
})

async function ask(plan: Planadres, headers: Record<string, string>): Promise<SamenClient | number> {
  const found = await SamenClient.connect(samenAddress(base, plan), headers)
  if (typeof found !== 'number') clients.push(found)
  return found
}

async function connect(plan: Planadres, rol: Rol): Promise<SamenClient> {
  const found = await ask(plan, { cookie: await app.signIn(rol) })
  if (typeof found === 'number') throw new Error(`connecting gave ${found}`)
  return found
}

/** A plan with the id of its first chapter, and what the app proposed to write there. */
async function planWithChapter(): Promise<Planadres & { object: string; voorstel: string }> {
  const plan = await newPlan(app)
  const object = await chapterOf(plan)
  return { ...plan, object, voorstel: String(await textOf({ ...plan, object })) }
}

async function chapterOf(plan: Planadres): Promise<string> {
  const { objecten } = await readPlanOf(app, plan)
  return objecten.find(({ soort }) => soort === 'hoofdstuk')?.id ?? ''
}

async function textOf(plan: Planadres & { object: string }): Promise<unknown> {
  const { objecten } = await readPlanOf(app, plan)
  const found = objecten.find(({ id }) => id === plan.object)
  return found?.soort === 'hoofdstuk' || found?.soort === 'ambitie' ? found.velden.tekst : undefined
}

describe('who gets a connection to a plan', () => {
  it.each<[string, number, (plan: Planadres) => Promise<Record<string, string>>]>([
    ['nobody in particular', 401, async () => ({})],
    [
      'who may not read plans',
      403,
      async () => ({ cookie: await app.signIn('functionaris-gegevensbescherming') }),
    ],
    [
      'residents, before it is put before them',
      403,
      async () => ({ cookie: await app.signIn('bewonersvertegenwoordiger') }),
    ],
    [
      'a page of another site',
      403,
      async () => ({ cookie: await app.signIn('programmabureau'), origin: 'https://elders.example' }),
    ],
  ])('not %s', async (_, status, headers) => {
    const plan = await newPlan(app)
    expect(await ask(plan, await headers(plan))).toBe(status)
  })

  it('not for a plan that is not there, and not without asking for one', async () => {
    const { cyclus } = await newPlan(app)
    const cookie = await app.signIn('programmabureau')
    expect(await ask({ cyclus, aanpak: 'nergens' }, { cookie })).toBe(403)
    const plain = await app.ask(samenAddress('', await newPlan(app)), { cookie })
    expect(plain.status).toBe(405)
  })

  it('whoever may only read gets the text and cannot write in it', async () => {
    const plan = await planWithChapter()
    const reader = await connect(plan, 'wijkteam')
    expect((await reader.open(plan.object)).magSchrijven).toBe(false)
    void reader.write(plan.object, (text) => text.insert(0, 'x')).catch(() => undefined)
    expect(await reader.next('dicht')).toMatchObject({ reden: 'geen-recht' })
    expect(await textOf(plan)).toBe(plan.voorstel)
  })

  it('not more than a few windows of one session', async () => {
    const plan = await newPlan(app)
    const cookie = await app.signIn('programmabureau')
    for (let window = 0; window < 8; window++) expect(await ask(plan, { cookie })).toBeInstanceOf(SamenClient)
    expect(await ask(plan, { cookie })).toBe(429)
  })

  it('loses it when the session ends', async () => {
    const plan = await planWithChapter()
    const cookie = await app.signIn('programmabureau')
    const client = await ask(plan, { cookie })
    if (typeof client === 'number') throw new Error(`connecting gave ${client}`)
    await app.ask('/api/v1/sessie', { method: 'DELETE', cookie })
    client.send({ soort: 'hier', object: null, veld: null, anker: null, hoofd: null })
    expect(await client.closed).toBe(SLUITCODE.sessie)
  })
})

describe('who only listens', () => {
  it('hears nothing any more when the wijk of the plan is taken from their account', async () => {
    const plan = await planWithChapter()
    const { wijk } = await readPlanOf(app, plan)
    const reader = await signInWithAccount(app, 'wijkteam', { wijken: [wijk] })
    const client = await ask(plan, { cookie: reader.cookie })
    if (typeof client === 'number') throw new Error(`connecting gave ${client}`)
    await client.open(plan.object)
    const { db } = app.installation.app
    inOneTransaction(db, () => setSessionWijken(db, reader.id, ['elders']))
    expect(await client.closed).toBe(SLUITCODE.recht)
  }, 15_000)
})

describe('what is no message', () => {
  it('ends the connection, also where it does not tell how far the text is there', async () => {
    const plan = await planWithChapter()
    for (const heeft of ['', '/////w==', 'BQE=']) {
      const client = await connect(plan, 'programmabureau')
      client.send({ soort: 'open', object: plan.object, veld: 'tekst', heeft })
      expect(await client.closed).toBe(SLUITCODE.onleesbaar)
    }
  })
})

describe('two roles in one text', () => {
  it('see each other and each letter, and become two saves when they leave', async () => {
    const plan = await newPlan(app)
    const cookie = await app.signIn('programmamanager')
    const made = await app.ask(`/api/v1/cycli/${plan.cyclus}/wijkaanpakken/${plan.aanpak}/objecten`, {
      ...jsonPost({ soort: 'ambitie', velden: { titel: 'Samen' } }),
      cookie,
    })
    const object = ((await made.json()) as { objecten: { id: string }[] }).objecten[0]?.id ?? ''
    const [bureau, manager] = [
      await connect(plan, 'programmabureau'),
      await connect(plan, 'programmamanager'),
    ]
    expect((await bureau.next('aanwezig')).wie.rol).toBe('programmamanager')
    expect((await manager.next('welkom')).aanwezig.map(({ rol }) => rol)).toEqual(['programmabureau'])
    expect((await bureau.open(object)).magSchrijven).toBe(true)
    expect((await manager.open(object)).magSchrijven).toBe(true)
    const first = await bureau.write(object, (text) => text.insert(0, 'Een plein'))
    await manager.next('erbij')
    const second = await manager.write(object, (text) => text.insert(9, ' met bomen'))
    expect(second.nummer).toBeGreaterThan(first.nummer)
    await bureau.next('erbij')
    expect(bureau.text.toString()).toBe('Een plein met bomen')
    manager.send({ soort: 'hier', object, veld: 'tekst', anker: 'AAAA', hoofd: 'AAAA' })
    expect((await bureau.next('aanwezig', ({ wie }) => wie.object === object)).wie.veld).toBe('tekst')
    await manager.close()
    await bureau.next('weg')
    expect((await bureau.next('stand', ({ stand }) => stand === 'bewaard', 4)).meldingen).toEqual([])
    const { versies } = await readPlanOf(app, plan)
    expect(versies.slice(0, 2).map(({ rol }) => rol)).toEqual(['programmamanager', 'programmabureau'])
    expect(await textOf({ ...plan, object })).toBe('Een plein met bomen')
    // No name of anybody, and of a role nothing but that it is here.
    expect(JSON.stringify(bureau.messages)).not.toContain('account')
  })

  it('hear of every other change of the plan, and see it in the text', async () => {
    const plan = await planWithChapter()
    const writer = await connect(plan, 'programmabureau')
    await writer.open(plan.object)
    await writer.write(plan.object, (text) => text.insert(0, 'aap noot'))
    const path = `/objecten/${plan.object}`
    const changed = await doWith(app, plan, {
      method: 'PATCH',
      path,
      body: { soort: 'hoofdstuk', velden: { tekst: 'mies' } },
    })
    expect(changed.status).toBe(200)
    await writer.next('erbij')
    expect(writer.text.toString()).toContain('aap noot')
    expect(writer.text.toString()).toContain('mies')
    expect((await writer.next('versie')).staat).toBe('concept')
  })
})

describe('what may not stand in a plan', () => {
  it.each([
    ['a telephone number', 'Bel 06 12345678 voor hulp.'],
    ['HTML', 'Dit is <script>alert(1)</script> tekst.'],
    ['more than fits', 'lang '.repeat(1000)],
  ])('%s stays a draft that says why, and is lost nowhere', async (_, words) => {
    const plan = await planWithChapter()
    const writer = await connect(plan, 'programmabureau')
    await writer.open(plan.object)
    await writer.write(plan.object, (text) => text.insert(0, words))
    writer.send({ soort: 'sluit', object: plan.object, veld: 'tekst' })
    await writer.close()
    expect(await textOf(plan)).toBe(plan.voorstel)
    const again = await connect(plan, 'programmabureau')
    await again.open(plan.object)
    expect(again.text.toString()).toBe(words + plan.voorstel)
    const stand = await again.next('stand')
    expect(stand.stand).toBe('concept')
    expect(stand.meldingen[0]?.length).toBeGreaterThan(20)
    await again.write(plan.object, (text) => {
      text.delete(0, text.length)
      text.insert(0, 'Goed.')
    })
    await again.close()
    expect(await textOf(plan)).toBe('Goed.')
  })

  it('a megabyte and strange bytes end the connection, and the text stays as it was', async () => {
    const plan = await planWithChapter()
    for (const bad of ['{', '[]', '{"soort":"open"}', JSON.stringify({ soort: 'weet-niet' })]) {
      const client = await connect(plan, 'programmabureau')
      client.socket.send(bad)
      expect(await client.closed).toBe(SLUITCODE.onleesbaar)
    }
    const binary = await connect(plan, 'programmabureau')
    binary.socket.send(Buffer.from([1, 2, 3]))
    expect(await binary.closed).toBe(SLUITCODE.onleesbaar)
    const large = await connect(plan, 'programmabureau')
    large.socket.send('x'.repeat(MOST_MESSAGE_BYTES + 1))
    // RFC 6455, 7.4.1: a message that is too big.
    expect(await large.closed).toBe(1009)
    const wild = await connect(plan, 'programmabureau')
    for (let n = 0; n < 400; n++) {
      wild.send({ soort: 'hier', object: null, veld: null, anker: null, hoofd: null })
    }
    expect(await wild.closed).toBe(SLUITCODE.teVeel)
    expect(await textOf(plan)).toBe(plan.voorstel)
  })
})

describe('adoption', () => {
  it('takes the last letters in, closes the text, and refuses what comes later', async () => {
    const plan = await readyPlan(app)
    const object = await chapterOf(plan)
    const before = String(await textOf({ ...plan, object }))
    const writer = await connect(plan, 'programmabureau')
    await writer.open(object)
    await writer.write(object, (text) => text.insert(0, 'Het laatste woord.'))
    // The stuurgroep looked before that: it reads what it adopts again.
    const adopt = () =>
      doWith(app, plan, { als: 'stuurgroep', path: '/vaststelling', body: { reden: 'besloten' } })
    expect((await adopt()).status).toBe(412)
    expect((await adopt()).status).toBe(200)
    expect(await textOf({ ...plan, object })).toBe(`Het laatste woord.${before}`)
    expect((await writer.next('versie', ({ staat }) => staat === 'vastgesteld')).staat).toBe('vastgesteld')
    void writer.write(object, (text) => text.insert(0, 'Te laat: ')).catch(() => undefined)
    expect(await writer.next('dicht')).toMatchObject({ reden: 'vastgesteld' })
    expect(await textOf({ ...plan, object })).toBe(`Het laatste woord.${before}`)
  })

  it('waits for a text that cannot be saved as it is', async () => {
    const plan = await readyPlan(app)
    const object = await chapterOf(plan)
    const writer = await connect(plan, 'programmabureau')
    await writer.open(object)
    await writer.write(object, (text) => text.insert(0, 'Bel 06 12345678.'))
    const refused = await doWith(app, plan, {
      als: 'stuurgroep',
      path: '/vaststelling',
      body: { reden: 'besloten' },
    })
    expect(await refused.json()).toMatchObject({ code: 'tekst-niet-bewaard' })
  })
})

describe('undo across visits', () => {
  it('takes back what a person wrote, also in the text that others have open', async () => {
    const plan = await newPlan(app)
    const object = await addTo(app, plan, 'ambitie', { titel: 'Warm wonen' })
    const writer = await connect(plan, 'programmabureau')
    await writer.open(object)
    await writer.write(object, (text) => text.insert(0, 'Weg ermee.'))
    expect((await doWith(app, plan, { path: '/ongedaan' })).status).toBe(200)
    expect(await textOf({ ...plan, object })).toBe('')
    await writer.next('erbij')
    expect(writer.text.toString()).toBe('')
    await doWith(app, plan, { path: '/opnieuw' })
    expect(await textOf({ ...plan, object })).toBe('Weg ermee.')
  })
})
