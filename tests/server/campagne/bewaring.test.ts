import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { APP } from '../../../server/auth/actor.ts'
import { carryOutAll } from '../../../server/logboek/carry-out.ts'
import { dagenVan, leesTermijnen, VOORGESTELD } from '../../../server/logboek/bewaartermijnen.ts'
import { checkLog } from '../../../server/store/log-check.ts'
import { logOf } from '../../../server/store/log-writer.ts'
import { nextEnd } from '../../../server/store/retention.ts'
import { type CampaignApp, openCampaignApp } from '../../helpers/campaign-app.ts'
import {
  AGREED,
  areaOf,
  CAMPAIGN,
  campaignWithRound,
  roundOf,
  visitOf,
} from '../../helpers/campaign-examples.ts'
import { TEST_MOMENT } from '../../helpers/test-installation.ts'

let now = TEST_MOMENT
let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp({ clock: () => now })
})
beforeEach(() => {
  now = TEST_MOMENT
})
afterAll(() => open.app.close())

const parts = () => open.app.installation.app
const runIn = async (days: number) => {
  now = new Date(TEST_MOMENT.getTime() + days * 86_400_000)
  await carryOutAll(parts(), APP)
  // The run took the sessions that were over.
  now = TEST_MOMENT
  open.forget()
}
/** What the last run wrote down. */
const lastRun = (): unknown => {
  const na = parts()
    .db.prepare(
      "SELECT na FROM audit WHERE handeling = 'bewaartermijn-uitvoeren' ORDER BY nummer DESC LIMIT 1",
    )
    .pluck()
    .get()
  return JSON.parse(String(na))
}
/** Tables and columns of the whole database in which a text stands. */
const placesOf = (text: string): string[] => {
  const { db } = parts()
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String)
  return tables.filter((table) =>
    db
      .prepare(`SELECT * FROM ${table}`)
      .raw()
      .all()
      .some((row) => (row as unknown[]).some((cell) => typeof cell === 'string' && cell.includes(text))),
  )
}
const end = (campagne: string, straat: string, staat = 'afgerond') =>
  open.send(
    `/campagnes/${campagne}`,
    { ...CAMPAIGN, naam: 'Klaar', gebied: areaOf('straat', straat), staat },
    'centrada',
    'PUT',
  )

/** A campaign with a visit, a missed one and homes that were told in person. */
async function visitedCampaign() {
  const own = await campaignWithRound(open.app)
  const [first = '', second = '', third = ''] = own.woningen
  const missed = { uitkomst: 'niet-getroffen', woningBesproken: false, buurtBesproken: false }
  for (const body of [
    visitOf(own.ronde, first),
    { ...visitOf(own.ronde, second), ...missed, hulpGewenst: false, wensen: [], hulp: null },
  ]) {
    expect((await open.send(`/campagnes/${own.campagne}/bezoeken`, body)).status).toBe(201)
  }
  const told = { woningen: [first, third], datum: '2026-09-14' }
  expect((await open.send(`/campagnes/${own.campagne}/geinformeerd`, told)).status).toBe(201)
  const agreed = await open.send(`/campagnes/${own.campagne}/afspraken/${third}`, AGREED, 'centrada', 'PUT')
  expect(agreed.status).toBe(200)
  return { ...own, first, third }
}

describe('what is known per home of a campaign', () => {
  it('goes a year after its end, and every count stays as it was', async () => {
    const { campagne, straat, woningen, first, third } = await visitedCampaign()
    const path = `campagne/${campagne}/bezoek/${first}`
    expect(placesOf(first)).toEqual(
      expect.arrayContaining(['bezoek', 'bezoekronde', 'persoonlijk_geinformeerd', 'logboek_inhoud']),
    )
    expect(placesOf(path)).toContain('objectversie')
    expect(placesOf(third)).toEqual(expect.arrayContaining(['bezoekafspraak', 'objectversie']))
    expect((await end(campagne, straat)).status).toBe(200)
    const before = await open.campaign(campagne)
    const listed = (await open.list()).campagnes.find((one) => one.campagne.id === campagne)
    const days = dagenVan(VOORGESTELD, 'bezoek')
    expect(nextEnd(parts().db, 'bezoek', VOORGESTELD)).toBe(
      new Date(TEST_MOMENT.getTime() + days * 86_400_000).toISOString(),
    )

    await runIn(days)
    expect(placesOf(first)).toContain('bezoek')

    await runIn(days + 1)
    expect(lastRun()).toMatchObject({
      bezoek: 2,
      bezoekronde: 1,
      'persoonlijk-geinformeerd': 2,
      bezoekafspraak: 1,
      'logboek-bezoek': 4,
    })
    for (const home of woningen) {
      expect(placesOf(home).filter((table) => !table.startsWith('woning'))).toEqual([])
    }
    const after = await open.campaign(campagne)
    expect(after).toEqual({ ...before, bezoekers: [], bezoekenGewistOp: '2027-10-18' })
    expect(after.rondes[0]?.telling).toMatchObject({ bezocht: 1, nietGetroffen: 1, hulpGewenst: 1 })
    expect((await open.list()).campagnes.find((one) => one.campagne.id === campagne)).toEqual(listed)
    const check = await checkLog(`${parts().dataDir}/main.sqlite`, logOf(parts().db).key, [], async () => {})
    expect(check).toMatchObject({ goed: true })
  })

  it('of a campaign that is taken up again is counted together with what was kept', async () => {
    const { campagne, straat } = await visitedCampaign()
    expect((await end(campagne, straat, 'gestopt')).status).toBe(200)
    await runIn(dagenVan(VOORGESTELD, 'bezoek') + 1)
    const kept = await open.campaign(campagne)
    expect((await end(campagne, straat, 'loopt')).status).toBe(200)
    expect((await open.send(`/campagnes/${campagne}/rondes`, roundOf(straat))).status).toBe(201)
    const again = await open.campaign(campagne)
    expect(again.rondes).toHaveLength(2)
    expect(again.straten[0]?.bezoeken).toEqual({
      ...kept.straten[0]?.bezoeken,
      gepland: 2 * (kept.straten[0]?.bezoeken.gepland ?? 0),
    })
  })

  it('is kept while the campaign goes on, until its last quarter is long past', async () => {
    const { campagne, first } = await visitedCampaign()
    // CAMPAIGN ends with 2028: its term begins on 1 January 2029.
    const until2029 = (Date.UTC(2029, 0, 1) - TEST_MOMENT.getTime()) / 86_400_000
    await runIn(until2029 + dagenVan(VOORGESTELD, 'bezoek') - 1)
    expect(placesOf(first)).toContain('bezoek')
    await runIn(until2029 + dagenVan(VOORGESTELD, 'bezoek') + 1)
    expect(placesOf(first)).not.toContain('bezoek')
    expect(placesOf(campagne)).toContain('campagne_geteld')
  })

  it('is taken away by nothing else: not before the run is written down, and not uncounted', async () => {
    await visitedCampaign()
    const { db } = parts()
    const remove = [
      'bezoek',
      'bezoekronde',
      'persoonlijk_geinformeerd',
      'bezoekafspraak',
      'campagnebezoekers',
      'campagne_geteld',
    ]
    for (const table of remove) {
      expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow(/verdwijnt nooit/)
    }
    // After a run that took nothing of this campaign its row is the last of the log.
    await runIn(0)
    for (const table of remove.filter((one) => one !== 'campagnebezoekers')) {
      expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow(/verdwijnt nooit/)
    }
  })
})

describe('a list of visitors', () => {
  it('goes some months after the campaign, and nobody on it sees an address after that', async () => {
    const { campagne, straat } = await visitedCampaign()
    const asked = `/api/v1/campagnes/${campagne}/adreslijst?${new URLSearchParams({ straat }).toString()}`
    const status = async () => (await open.app.ask(asked, { cookie: await open.as('partner') })).status
    expect(await status()).toBe(200)
    const bezoekers = [{ straat, wie: { soort: 'rol', rol: 'partner' } }]
    const body = { bezoekers, reden: 'zij gaan langs' }
    expect((await open.send(`/campagnes/${campagne}/bezoekers`, body, 'centrada', 'PUT')).status).toBe(200)
    const lists = parts().db.prepare('SELECT count(*) FROM campagnebezoekers WHERE campagne = ?').pluck()
    expect(lists.get(campagne)).toBe(2)
    const days = dagenVan(VOORGESTELD, 'bezoekerslijst')
    await runIn(days + 1)
    // The list that another took the place of; the campaign still goes on.
    expect(lists.get(campagne)).toBe(1)
    expect(await status()).toBe(200)
    expect((await end(campagne, straat)).status).toBe(200)
    await runIn(days + 1)
    expect(lists.get(campagne)).toBe(0)
    expect(lastRun()).toMatchObject({ bezoekerslijst: 1 })
    expect(await status()).toBe(404)
  })
})

describe('the terms of a campaign', () => {
  it('are set for the visits, and what goes with them has no term of its own', () => {
    const terms = leesTermijnen('{"bezoek": 100}')
    if (terms === null) throw new Error('refused')
    for (const soort of ['bezoek', 'bezoekronde', 'persoonlijk-geinformeerd', 'bezoekafspraak'] as const) {
      expect(dagenVan(terms, soort), soort).toBe(100)
    }
    expect(leesTermijnen('{"bezoekronde": 100}')).toBeNull()
    expect(leesTermijnen('{"bezoek": 29}')).toBeNull()
  })
})
