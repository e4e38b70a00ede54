import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APP } from '../../server/auth/actor.ts'
import { decodeRegister } from '../../server/contract/renovatie-binair.ts'
import {
  type Bulkproef,
  type Bulkregel,
  bulkregel,
  type Geschiedenisregel,
} from '../../server/contract/renovatieregister.ts'
import type { AnswerOf } from '../../server/contract/endpoint.ts'
import { renovatievoortgang } from '../../server/contract/renovatievoortgang.ts'
import { leesWoning } from '../../server/contract/woningen.ts'
import { dwellingKey } from '../../server/contract/woningen-binair.ts'
import { renovationRegister } from '../../server/renovatie/register.ts'
import { listEdits } from '../../server/store/dwelling-edits.ts'
import { installDataset } from '../../server/store/install.ts'
import { newCampaign } from '../helpers/campaign-examples.ts'
import { factsOf, makeDataset } from '../helpers/register-datasets.ts'
import {
  jsonPost,
  openTestInstallation,
  TEST_MOMENT,
  type TestInstallation,
} from '../helpers/test-installation.ts'

let app: TestInstallation
let centrada: string

beforeAll(async () => {
  app = await openTestInstallation()
  centrada = await app.signIn('centrada')
})
afterAll(() => app.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const { headers: json, ...init } = jsonPost(body)
  return app.ask(`/api/v1${path}`, { ...init, headers: { ...json, ...headers }, cookie: centrada })
}

async function read(id: string): Promise<AnswerOf<typeof leesWoning>> {
  const answer = await app.ask(`/api/v1/woningen/${id}`, { cookie: centrada })
  expect(answer.status).toBe(200)
  return leesWoning.antwoord.schema.parse(await answer.json())
}

async function history(id: string, veld: string): Promise<Geschiedenisregel[]> {
  const answer = await app.ask(`/api/v1/woningen/${id}/geschiedenis`, { cookie: centrada })
  expect(answer.status).toBe(200)
  const { regels } = (await answer.json()) as { regels: Geschiedenisregel[] }
  return regels.filter((row) => row.veld === veld)
}

async function trial(body: object): Promise<Bulkproef> {
  const answer = await post('/renovatie/bewerkingen/proef', body)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Bulkproef
}

const order = {
  veld: 'dak',
  waarde: 'gepland',
  datum: '2026-10-16',
  reden: 'planning van Centrada',
  woningen: ['VB0000041', 'VB0000042', 'VB0000043'],
}

async function makeFrom(body: object): Promise<Bulkregel> {
  const { stempel } = await trial(body)
  const answer = await post('/renovatie/bewerkingen', { ...body, stempel })
  expect(answer.status).toBe(201)
  return bulkregel.parse(await answer.json())
}

describe('a change of many dwellings', () => {
  it('is tried without storing anything, and says what changes, what has it already and what may not', async () => {
    const rows = renovationRegister(app.installation.app).woningen
    const of = (status: string) => rows.filter((row) => row.status === status).map(({ id }) => id)
    const [invited, offered, delivered] = [of('uitgenodigd'), of('aanbod'), of('opgeleverd')]
    const woningen = [
      ...invited.slice(0, 3),
      ...offered.slice(0, 2),
      ...delivered.slice(0, 2),
      '0995010000000099',
    ]
    const before = listEdits(app.installation.app.db).length
    const got = await trial({ ...order, veld: 'status', waarde: 'aanbod', woningen })
    expect(got.gelijk).toBe(2)
    expect(got.onbekend).toEqual({ aantal: 1, woningen: ['0995010000000099'] })
    // With a reason a status may pass steps over and go back.
    expect(got.wijzigt.aantal + got.geweigerd.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(5)
    expect(got.wijzigt.van.every(({ waarde }) => waarde === 'uitgenodigd' || waarde === 'opgeleverd')).toBe(
      true,
    )
    expect(listEdits(app.installation.app.db)).toHaveLength(before)
  })

  it('refuses a day before a dwelling stood, dwelling by dwelling, with a sentence', async () => {
    const got = await trial({ ...order, datum: '1950-01-01' })
    expect(got.wijzigt.aantal).toBe(0)
    expect(got.geweigerd.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(3)
    expect(got.geweigerd[0]?.melding).toMatch(/^De woning is van \d{4}\. Kies een latere dag\.$/)
    const answer = await post('/renovatie/bewerkingen', {
      ...order,
      datum: '1950-01-01',
      stempel: got.stempel,
    })
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'niets-te-wijzigen' }])
  })

  it.each<[string, object, string]>([
    ['a label that does not exist', { veld: 'energielabel', waarde: 'H' }, 'waarde'],
    ['a state that does not exist', { waarde: 'bijna' }, 'waarde'],
    ['a day in the future', { datum: '2026-12-01' }, 'datum'],
    ['no reason', { reden: '' }, 'reden'],
    ['a name in the reason', { reden: 'mevrouw De Vries belde' }, 'reden'],
    ['an id that cannot be one', { woningen: ['0995100000000001x'] }, 'woningen.0'],
    ['no dwellings', { woningen: [] }, 'woningen'],
    ['an address', { veld: 'huisnummer', waarde: '1' }, 'veld'],
  ])('refuses %s as a whole', async (_, over, field) => {
    for (const [path, extra] of [
      ['/renovatie/bewerkingen/proef', {}],
      ['/renovatie/bewerkingen', { stempel: 'a'.repeat(64) }],
    ] as const) {
      const answer = await post(path, { ...order, ...over, ...extra })
      expect(answer.status).toBe(400)
      const { fouten } = (await answer.json()) as { fouten: { veld: string; melding: string }[] }
      expect(fouten.map((fault) => fault.veld)).toContain(field)
    }
  })

  it('is made once, in one go, with its role, day and reason on each dwelling; undone, all is as before by content', async () => {
    const { db } = app.installation.app
    const before = await Promise.all(order.woningen.map(read))
    const columns = await registerBytes()
    const { stempel } = await trial(order)
    const key = { 'idempotency-key': 'een-keer-0001' }
    const made = await post('/renovatie/bewerkingen', { ...order, stempel }, key)
    expect(made.status).toBe(201)
    const line = bulkregel.parse(await made.json())
    const again = await post('/renovatie/bewerkingen', { ...order, stempel }, key)
    expect([again.status, await again.json()]).toEqual([201, line])
    expect(line).toMatchObject({ aantal: 3, rol: 'centrada', ongedaan: null, waarde: 'gepland' })

    for (const id of order.woningen) {
      const field = (await read(id)).velden.find(({ veld }) => veld === 'dak')
      expect(field).toMatchObject({ waarde: 'gepland', herkomst: { reden: order.reden, datum: order.datum } })
    }
    expect(await registerBytes()).not.toEqual(columns)

    const undone = await post(`/renovatie/bewerkingen/${line.id}/herroeping`, { reden: 'verkeerde straat' })
    expect(undone.status).toBe(201)
    expect(await undone.json()).toMatchObject({
      id: line.id,
      ongedaan: { rol: 'centrada', reden: 'verkeerde straat', aantal: 3 },
    })
    expect(await Promise.all(order.woningen.map(read))).toEqual(before)
    expect(await registerBytes()).toEqual(columns)
    expect(await history('VB0000041', 'dak')).toEqual([
      {
        veld: 'dak',
        waarde: 'gepland',
        bulk: line.id,
        herkomst: {
          soort: 'persoon',
          rol: 'centrada',
          reden: order.reden,
          tijd: TEST_MOMENT.toISOString(),
          datum: order.datum,
        },
        ongedaan: { rol: 'centrada', tijd: TEST_MOMENT.toISOString(), reden: 'verkeerde straat' },
      },
    ])
    // Both stand in the audit, each with the dwellings it touched in its version.
    const audited = db
      .prepare(`SELECT count(*) FROM audit WHERE object = 'woning/bewerking/' || ?`)
      .pluck()
      .get(line.id)
    expect(audited).toBe(2)
    const twice = await post(`/renovatie/bewerkingen/${line.id}/herroeping`, { reden: 'nog eens' })
    expect([twice.status, await twice.json()]).toMatchObject([409, { code: 'al-ongedaan' }])
  })

  it('leaves standing on a dwelling what somebody changed there since', async () => {
    const one = { ...order, veld: 'glas', waarde: 'gepland', woningen: ['VB0000051', 'VB0000052'] }
    const { id } = await makeFrom(one)
    await makeFrom({ ...one, waarde: 'uitgevoerd', woningen: ['VB0000052'] })
    await post(`/renovatie/bewerkingen/${id}/herroeping`, { reden: 'toch niet' })
    const glass = async (woning: string) =>
      (await read(woning)).velden.find(({ veld }) => veld === 'glas')?.waarde ?? null
    expect([await glass('VB0000051'), await glass('VB0000052')]).toEqual([null, 'uitgevoerd'])
  })

  it('is not made when a dwelling is no longer what the trial saw', async () => {
    const one = { ...order, veld: 'gevel', woningen: ['VB0000061', 'VB0000062'] }
    const { stempel } = await trial(one)
    await makeFrom({ ...one, waarde: 'nodig', woningen: ['VB0000062'] })
    const count = listEdits(app.installation.app.db).length
    const answer = await post('/renovatie/bewerkingen', { ...one, stempel })
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'proef-anders' }])
    expect(listEdits(app.installation.app.db)).toHaveLength(count)
  })

  it('stands in the list, newest first, also for who may only read; nobody else may make or undo one', async () => {
    const manager = await app.signIn('programmamanager')
    const answer = await app.ask('/api/v1/renovatie/bewerkingen', { cookie: manager })
    const { bewerkingen } = (await answer.json()) as { bewerkingen: Bulkregel[] }
    expect(bewerkingen.length).toBeGreaterThan(3)
    expect(bewerkingen.filter(({ ongedaan }) => ongedaan !== null)).toHaveLength(2)
    const refused = await app.ask(`/api/v1/renovatie/bewerkingen/${bewerkingen[0]?.id ?? ''}/herroeping`, {
      ...jsonPost({ reden: 'nee' }),
      cookie: manager,
    })
    expect(refused.status).toBe(403)
    const unknown = await post('/renovatie/bewerkingen/00000000-0000-4000-8000-000000000000/herroeping', {
      reden: 'bestaat niet',
    })
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 'onbekende-bewerking' }])
  })
})

describe('two sources that differ', () => {
  it('become a decision with a reason, which settles them until a source says something later', async () => {
    const { db, dataDir } = app.installation.app
    const id = 'VB0000071'
    const say = (dataset: string, blok: string, datum: string) =>
      installDataset(
        db,
        dataDir,
        APP,
        TEST_MOMENT,
        makeDataset(dataset, { woningfeiten: factsOf(id, { blok }, datum) }),
      )
    const first = (await read(id)).woning.blok
    say('lijst-een', 'C-12', '2026-10-01')
    const etag = (await app.ask(`/api/v1/woningen/${id}`, { cookie: centrada })).headers.get('etag') ?? ''
    const stand = async () => (await read(id)).velden.find(({ veld }) => veld === 'blok')
    expect(await stand()).toMatchObject({ waarde: 'C-12', anders: [{ waarde: first }] })
    const decide = (waarde: string | null, ifMatch: string) =>
      post(
        `/woningen/${id}/besluiten`,
        { veld: 'blok', waarde, reden: 'nagekeken in het archief' },
        { 'if-match': ifMatch },
      )
    expect((await decide('C-99', etag)).status).toBe(409)
    const answer = await decide(first, etag)
    expect(answer.status).toBe(201)
    expect(await stand()).toMatchObject({
      waarde: first,
      anders: [],
      herkomst: { soort: 'persoon', besluit: true, reden: 'nagekeken in het archief' },
    })
    expect((await decide(first, '*')).status).toBe(409)
    expect((await history(id, 'blok')).map(({ waarde }) => waarde)).toEqual([first, 'C-12', first])
    say('lijst-twee', 'C-13', '2026-10-20')
    const opened = await stand()
    expect(opened?.waarde).toBe('C-13')
    expect(opened?.anders.map(({ waarde }) => waarde)).toContain(first)
  })
})

/** The register as its screen gets it. */
async function registerBytes(): Promise<Uint8Array> {
  const answer = await app.ask('/api/v1/renovatie/register', { cookie: centrada })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

describe('the register', () => {
  it('gives the screen the same rows as the server reads', async () => {
    await makeFrom({ ...order, veld: 'asbest', waarde: 'nodig', woningen: ['VB0000081'] })
    const columns = decodeRegister(await registerBytes())
    const { woningen } = renovationRegister(app.installation.app)
    expect(columns.woningen.kop.aantal).toBe(woningen.length)
    const at = woningen.findIndex(({ id }) => id === 'VB0000081')
    const row = woningen[at]
    expect(row?.maatregelen).toEqual({ asbest: 'nodig' })
    expect(dwellingKey(columns.woningen, at)).toBe('VB0000081')
    expect(columns.kop.straten[columns.straat[at] ?? -1]).toBe(row?.straat)
    expect(columns.huisnummer[at]).toBe(row?.huisnummer)
    expect(columns.maatregelen.map((column) => column[at])).toEqual([
      255, 255, 255, 255, 0, 255, 255, 255, 255,
    ])
    expect(row?.straatnaam).not.toBe(row?.straat)
  })
})

const progress = async () => {
  const answer = await app.ask('/api/v1/renovatie/voortgang', { cookie: centrada })
  expect(answer.status).toBe(200)
  return renovatievoortgang.parse(await answer.json())
}

describe('the progress', () => {
  it('counts a private home by what the register says of its labels and of asbestos', async () => {
    const [first, second] = ['0995010000777701', '0995010000777702'] as const
    const buurt = renovationRegister(app.installation.app).woningen[0]?.buurt ?? ''
    const home = { punt: '5.480000 52.510000', buurt, eigenaar: 'particulier' }
    const woningfeiten = [
      ...[first, second].flatMap((id) => factsOf(id, { ...home, energielabel: 'G' }, '2021-02-01')),
      ...[first, second].flatMap((id) => factsOf(id, { status: 'uitvoering' }, '2024-05-01', 2)),
      ...[first, second].flatMap((id) => factsOf(id, { status: 'opgeleverd' }, '2025-02-01', 3)),
      ...factsOf(first, { energielabel: 'D' }, '2025-02-10', 4),
      ...factsOf(second, { energielabel: 'E' }, '2025-02-10', 4),
    ]
    const stand = async () => {
      const found = (await progress()).gebieden[0]?.standen.find(({ eigenaar }) => eigenaar === 'particulier')
      if (found === undefined) throw new Error('no private homes')
      return found
    }
    const before = await stand()
    installDataset(
      app.installation.app.db,
      app.dataDir,
      APP,
      TEST_MOMENT,
      makeDataset('proef-norm', { woningfeiten }),
    )
    // From G to D are three steps, from G to E two; of asbestos nothing is said yet.
    const between = await stand()
    expect(between).toMatchObject({
      woningen: before.woningen + 2,
      telt: before.telt,
      asbestOnbekend: before.asbestOnbekend + 1,
      normOnbekend: before.normOnbekend,
      haaltNormNiet: before.haaltNormNiet + 1,
    })
    await makeFrom({ ...order, veld: 'asbest', waarde: 'uitgevoerd', woningen: [first, second] })
    expect(await stand()).toMatchObject({
      telt: before.telt + 1,
      asbestOnbekend: before.asbestOnbekend,
      haaltNormNiet: before.haaltNormNiet + 1,
    })
  })

  it('puts the homes of a campaign on its fund, and all funds together are the owner', async () => {
    const sumOf = (found: Awaited<ReturnType<typeof progress>>, eigenaar: string) =>
      found.fondsstanden
        .filter((row) => row.eigenaar === eigenaar)
        .map(({ fonds, woningen, telt }) => [fonds?.id ?? null, woningen, telt] as const)
    const isWhole = (found: Awaited<ReturnType<typeof progress>>) => {
      for (const { eigenaar, woningen, telt } of found.gebieden[0]?.standen ?? []) {
        const rows = sumOf(found, eigenaar)
        expect(rows.reduce((sum, [, count]) => sum + count, 0)).toBe(woningen)
        expect(rows.reduce((sum, [, , count]) => sum + count, 0)).toBe(telt)
      }
    }
    const before = await progress()
    isWhole(before)
    const { straat } = await newCampaign(app, { fonds: 'vhf-1' })
    const rows = renovationRegister(app.installation.app).woningen.filter((row) => row.straat === straat)
    const after = await progress()
    isWhole(after)
    for (const eigenaar of ['particulier', 'vve', 'corporatie'] as const) {
      const own = rows.filter((row) => row.eigenaar === eigenaar).length
      const onFund = sumOf(after, eigenaar).find(([id]) => id === 'vhf-1')?.[1]
      expect(onFund).toBe(eigenaar === 'corporatie' ? undefined : own)
    }
  })

  it('of all wijken together is that of the wijken, per owner and quarter, as the register is now', async () => {
    const before = await progress()
    const [whole, ...wijken] = before.gebieden
    expect(wijken).toHaveLength(4)
    for (const { eigenaar, telt, woningen } of whole?.standen ?? []) {
      const rows = wijken.flatMap(({ standen }) => standen).filter((row) => row.eigenaar === eigenaar)
      expect(rows.reduce((sum, row) => sum + row.telt, 0)).toBe(telt)
      expect(rows.reduce((sum, row) => sum + row.woningen, 0)).toBe(woningen)
      expect(before.regels.find((row) => row.eigenaar === eigenaar)?.focusgebied.telt).toBe(telt)
    }
    expect(whole?.kwartalen).toHaveLength(12)
    const bought = ({ gebieden }: typeof before) =>
      gebieden[0]?.sporen.find(({ id }) => id === 'inponden')?.klaar
    await makeFrom({ ...order, veld: 'inponden', waarde: 'gekocht', woningen: ['VB0000091', 'VB0000092'] })
    expect(bought(await progress())).toBe((bought(before) ?? 0) + 2)
  })
})
