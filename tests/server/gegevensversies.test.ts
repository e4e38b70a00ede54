import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EigenIndicator, Koppeling } from '../../geodata/schema/invoer.ts'
import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from '../../server/contract/cijfers.ts'
import type { Gegevensversie } from '../../server/contract/delen.ts'
import { lijstGebieden } from '../../server/contract/gebieden.ts'
import type { Invoer } from '../../server/contract/invoer.ts'
import { currentVersion } from '../../server/store/datasets.ts'
import { apply, given, orderFor, tried, undo } from '../helpers/import-flow.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string
/** Time moves, so that moments differ. */
let clock = new Date('2026-10-17T14:00:00Z').getTime()

beforeAll(async () => {
  app = await openTestInstallation({ clock: () => new Date((clock += 1000)) })
  cookie = await app.signIn('programmabureau')
})
afterAll(() => app.close())

const own: EigenIndicator = {
  id: 'eigen-schone-straat',
  naam: 'Vindt de straat schoon',
  eenheid: 'procent',
  richting: 'hoger-is-gunstiger',
  toelichting: 'Vraag 3 van de buurtpeiling',
}
const koppeling: Koppeling = {
  doel: 'cijfers',
  velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2026' } },
  reeks: [{ kolom: 'schoon', als: own.id }],
  stelsel: null,
}

const PATHS = ['/kaartgegevens', '/indicatoren', '/gebieden'] as const

async function ask(path: string, who = cookie, headers: Record<string, string> = {}) {
  const answer = await app.ask(`/api/v1${path}`, { cookie: who, headers })
  return { status: answer.status, text: await answer.text(), etag: answer.headers.get('etag') }
}

async function mapOf(version?: string, who = cookie) {
  const { text, status } = await ask(
    `/kaartgegevens${version === undefined ? '' : `?versie=${version}`}`,
    who,
  )
  expect(status).toBe(200)
  return leesKaartgegevens.antwoord.schema.parse(JSON.parse(text))
}

async function bringIn(naam: string, lines: string, indicator = own): Promise<Invoer> {
  const file = await given(app, cookie, naam, `buurtcode;schoon\n${lines}\n`)
  const order = orderFor(naam, koppeling, { eigenIndicatoren: [indicator] })
  const one = await tried(app, cookie, file.id, order)
  expect((await apply(app, cookie, one)).status).toBeLessThan(300)
  return one
}

/** Figures of the imported subject for one buurt, by data version. */
async function valueOf(version?: string): Promise<number | null | undefined> {
  const map = await mapOf(version)
  const series = map.reeksen.find((row) => row.indicator === own.id)
  return series?.waarden[map.gebieden.indexOf('BU09950112')]
}

describe('the figures of the map as they were', () => {
  const before = new Map<string, Awaited<ReturnType<typeof ask>>>()
  let first: Gegevensversie
  let imported: Invoer

  it('names its data version in each of the three answers, the same in all', async () => {
    for (const path of PATHS) before.set(path, await ask(path))
    const names = [leesKaartgegevens, lijstIndicatoren, lijstGebieden].map(
      ({ antwoord, pad }) => antwoord.schema.parse(JSON.parse(before.get(pad)?.text ?? '')).versie,
    )
    first = names[0] ?? { naam: '', sinds: '' }
    expect(names).toEqual([first, first, first])
    expect(first.naam).toMatch(/^[0-9a-f]{16}$/)
  })

  it('has another name after an import', async () => {
    imported = await bringIn('peiling.csv', 'BU09950112;61,5')
    const second = (await mapOf()).versie
    expect(second.naam).not.toBe(first.naam)
    expect(second.sinds > first.sinds).toBe(true)
    expect(await valueOf()).toBe(61.5)
  })

  it.each(PATHS)('gives after an import for %s the same bytes as before it', async (path) => {
    const old = await ask(`${path}?versie=${first.naam}`)
    expect(old.status).toBe(200)
    expect(old.text === before.get(path)?.text).toBe(true)
  })

  it('gives them under the same tag, and not again to who has them', async () => {
    const { etag } = await ask(`/kaartgegevens?versie=${first.naam}`)
    expect(etag).toBe(before.get('/kaartgegevens')?.etag)
    const again = await ask(`/kaartgegevens?versie=${first.naam}`, cookie, { 'if-none-match': etag ?? '' })
    expect(again).toMatchObject({ status: 304, text: '' })
  })

  it('has after an undo its name of before again, and keeps what was undone under its own', async () => {
    const second = (await mapOf()).versie
    expect((await undo(app, cookie, imported.id)).status).toBeLessThan(300)
    // Since the same moment, too: it was first current then.
    expect((await mapOf()).versie).toEqual(first)
    expect(await valueOf()).toBeUndefined()
    expect(await valueOf(second.naam)).toBe(61.5)
    // The window of a source asks one figure: it is there in the version that had it, and nowhere else.
    const one = `/waarnemingen?indicator=${own.id}&gebied=BU09950112`
    const { text } = await ask(`${one}&versie=${second.naam}`)
    const { waarnemingen, bronnen } = zoekWaarnemingen.antwoord.schema.parse(JSON.parse(text))
    expect(waarnemingen).toMatchObject([{ naam: expect.any(String), jaar: 2026, waarde: 61.5 }])
    expect(bronnen.map(({ dataset }) => dataset)).toEqual([waarnemingen[0]?.herkomst?.dataset])
    for (const without of [one, `${one}&versie=${first.naam}`]) {
      expect(JSON.parse((await ask(without)).text)).toMatchObject({ code: 'onbekende-indicator' })
    }
    expect(await ask(`${one}&versie=${second.naam}`, '')).toMatchObject({ status: 401 })
    const strange = await ask(`${one}&versie=0123456789abcdef`)
    expect(JSON.parse(strange.text)).toMatchObject({ code: 'onbekende-versie' })
  })

  it('gives single figures of then as they were given then, to the byte', async () => {
    const path = '/waarnemingen?indicator=rivm-ervaren-gezondheid&jaar=2020'
    const { text } = await ask(path)
    const one = await bringIn('peiling.csv', 'BU09950112;62')
    expect((await ask(`${path}&versie=${first.naam}`)).text === text).toBe(true)
    expect((await undo(app, cookie, one.id)).status).toBeLessThan(300)
  })

  it('stays the same when something comes in that the map takes no figures from', async () => {
    const now = (await mapOf()).versie
    const manager = await app.signIn('beheerder')
    expect((await app.ask('/api/v1/datasets/voorbeeld', { method: 'DELETE', cookie: manager })).status).toBe(
      200,
    )
    expect((await mapOf()).versie).toEqual(now)
  })

  it('asks the same rights as the figures of now', async () => {
    const one = await bringIn('peiling.csv', 'BU09950112;50')
    const { naam } = (await mapOf()).versie
    await undo(app, cookie, one.id)
    const team = await app.signIn('wijkteam')
    const all = await mapOf(naam)
    const theirs = await mapOf(naam, team)
    expect(theirs.reeksen.length).toBeLessThan(all.reeksen.length)
    const { text } = await ask(`/indicatoren?versie=${naam}`, team)
    expect(text).not.toContain('"rol":"alleen-intern"')
    expect(await ask(`/kaartgegevens?versie=${naam}`, '')).toMatchObject({ status: 401 })
    // An own figure is no open source: whoever is not signed in does not see it, then neither.
    expect((await ask(`/indicatoren?versie=${naam}`, '')).text).not.toContain(own.id)
  })

  it('says that a version is not known when its file is gone', async () => {
    const one = await bringIn('peiling.csv', 'BU09950112;44')
    const { naam } = (await mapOf()).versie
    const version = currentVersion(app.installation.app.db, 'buurtpeiling')
    await undo(app, cookie, one.id)
    expect(await valueOf(naam)).toBe(44)
    const path = join(app.dataDir, version?.bestand ?? '')
    const bytes = readFileSync(path)
    rmSync(path)
    const gone = await ask(`/kaartgegevens?versie=${naam}`)
    expect(gone.status).toBe(404)
    expect(JSON.parse(gone.text)).toMatchObject({ code: 'onbekende-versie' })
    writeFileSync(path, bytes)
    expect(await valueOf(naam)).toBe(44)
  })
})
