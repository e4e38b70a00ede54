import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gesprek } from '../../../geodata/schema/campagne.ts'
import { addressOf, dwellingsOf } from '../../../server/campagne/woningen.ts'
import { blockAccount } from '../../../server/accounts/manage.ts'
import { APP } from '../../../server/auth/actor.ts'
import {
  leesUitnodigingen,
  lijstBezoekstraten,
  UITNODIGINGEN_PER_BLADZIJDE,
} from '../../../server/contract/campagnebezoeken.ts'
import { lijstBezoekaccounts } from '../../../server/contract/campagnes.ts'
import type { Rol } from '../../../server/contract/sessie.ts'
import { inviteAccount, signInWithAccount } from '../../helpers/accounts.ts'
import {
  areaOf,
  CAMPAIGN,
  campaignWithRound,
  freeStreet,
  newCampaign,
  roundOf,
  visitOf,
} from '../../helpers/campaign-examples.ts'
import { type CampaignApp, faultsIn, openCampaignApp } from '../../helpers/campaign-app.ts'
import { jsonPost } from '../../helpers/test-installation.ts'

let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp()
})
afterAll(() => open.app.close())

describe('a campaign', () => {
  it('is counted per street and complex, and keeps every version with its reason', async () => {
    const { campagne, straat } = await newCampaign(open.app)
    const changed = {
      ...CAMPAIGN,
      naam: 'Nieuwe naam',
      gebied: areaOf('straat', straat),
      ploegen: 3,
      reden: 'een ploeg erbij',
    }
    expect((await open.send(`/campagnes/${campagne}`, changed, 'centrada', 'PUT')).status).toBe(200)
    const found = await open.campaign(campagne)
    expect(found.campagne).toMatchObject({
      naam: 'Nieuwe naam',
      versie: 2,
      gewijzigd: { reden: 'een ploeg erbij' },
    })
    expect(found.eerder.map(({ versie, ploegen }) => [versie, ploegen])).toEqual([[1, 2]])
    const { corporatie, particulier, vve, onbekend } = found.woningen
    const [street] = found.straten
    expect(found.straten.map((one) => one.straat)).toEqual([straat])
    expect(street?.woningen).toEqual(found.woningen)
    expect(found.complexen.reduce((sum, { huur }) => sum + huur, 0)).toBe(corporatie)
    const place = (await open.list()).keuzes.plekken.find(
      ({ soort, naam }) => soort === 'straat' && naam === straat,
    )
    expect(place).toMatchObject({ campagne, woningen: corporatie + particulier + vve + onbekend })
    // Counts only: no key of a dwelling goes out.
    expect(JSON.stringify(found)).not.toMatch(/VB\d{7}/)
  })

  it('is refused with a clear sentence, and nothing is stored half', async () => {
    const { straat, campagne } = await newCampaign(open.app)
    const before = (await open.list()).campagnes.length
    const free = await freeStreet(open.app, await open.as('centrada'))
    const good = { ...CAMPAIGN, naam: 'Proef', gebied: areaOf('straat', free.naam) }
    const refused = async (over: object) => faultsIn(await open.send('/campagnes', { ...good, ...over }))
    expect(await refused({ budgetEuro: -1 })).toHaveProperty('budgetEuro')
    expect((await refused({ gebied: areaOf('straat', straat) }))['gebied']).toMatch(
      /al in campagne ‘Campagne .*één campagne/,
    )
    expect((await refused({ gebied: areaOf('blok', 'bestaat niet') }))['gebied.blokken.0']).toMatch(
      /kent geen blok/,
    )
    expect((await refused({ gebied: { blokken: [], straten: [], buurten: [] } }))['gebied']).toMatch(
      /geen woningen/,
    )
    expect((await refused({ van: '2028-K1', tot: '2027-K4' }))['tot']).toMatch(/later kwartaal/)
    expect((await refused({ fonds: 'nip' }))['fonds']).toMatch(/2025/)
    expect((await refused({ fonds: 'bestaat-niet' }))['fonds']).toMatch(/uit de lijst/)
    expect((await refused({ fonds: 'vhf-1', tot: '2032-K1' }))['fonds']).toMatch(/tot en met 2031/)
    expect((await refused({ partner: 'bestaat-niet' }))['partner']).toMatch(/uit de lijst/)
    expect(await refused({ contactplan: 'bel mevrouw Jansen op 06-12345678' })).toHaveProperty('contactplan')
    expect((await open.list()).campagnes).toHaveLength(before)
    // One that stopped lets go of its dwellings; to begin again they must still be free.
    const stopped = { ...CAMPAIGN, naam: 'Gestopt', gebied: areaOf('straat', straat), staat: 'gestopt' }
    expect((await open.send(`/campagnes/${campagne}`, stopped, 'centrada', 'PUT')).status).toBe(200)
    expect((await open.send('/campagnes', { ...good, gebied: areaOf('straat', straat) })).status).toBe(201)
    const again = await open.send(`/campagnes/${campagne}`, { ...stopped, staat: 'loopt' }, 'centrada', 'PUT')
    expect((await faultsIn(again))['gebied']).toMatch(/al in campagne/)
    expect(
      (
        await open.send('/campagnes/00000000-0000-4000-8000-000000000000/data', {
          jaar: 2028,
          seizoen: 'zomer',
          zekerheid: 'zeker',
          waarom: '',
        })
      ).status,
    ).toBe(404)
  })

  it('tells residents a season; a date that moves says why and keeps the one before', async () => {
    const { campagne, straat } = await newCampaign(open.app)
    const date = { jaar: 2027, seizoen: 'zomer', zekerheid: 'waarschijnlijk', waarom: '' }
    expect((await open.send(`/campagnes/${campagne}/data`, date)).status).toBe(201)
    const moved = { ...date, seizoen: 'herfst' }
    expect(await faultsIn(await open.send(`/campagnes/${campagne}/data`, moved))).toHaveProperty('waarom')
    expect(
      (await open.send(`/campagnes/${campagne}/data`, { ...moved, waarom: 'er broeden vogels' })).status,
    ).toBe(201)
    const [told] = (await open.campaign(campagne)).aankondiging.openbaar
    expect(told).toMatchObject({
      plek: straat,
      seizoen: 'herfst',
      geschiedenis: [{ seizoen: 'zomer', waarom: 'er broeden vogels' }],
    })
  })
})

describe('a round of talks at home', () => {
  it('is planned over the rules, and its visits are counted without a word of what was said', async () => {
    const { campagne, straat } = await newCampaign(open.app)
    const late = { ...roundOf(straat), briefOp: '2026-09-10' }
    expect((await faultsIn(await open.send(`/campagnes/${campagne}/rondes`, late)))['briefOp']).toMatch(
      /twee weken/,
    )
    const { woningen, ronde, ...own } = await campaignWithRound(open.app)
    const [first = '', second = '', third = ''] = woningen
    const visit = (body: object) =>
      open.send(`/campagnes/${own.campagne}/bezoeken`, { ...visitOf(ronde, first), ...body })
    expect(await faultsIn(await visit({ uitkomst: 'niet-getroffen' }))).toHaveProperty('uitkomst')
    expect(await faultsIn(await visit({ hulpGewenst: false }))).toHaveProperty('hulp')
    expect(await faultsIn(await visit({ datum: '2027-01-01' }))).toHaveProperty('datum')
    expect(await faultsIn(await visit({ woning: 'VB9999999' }))).toHaveProperty('woning')
    expect(await faultsIn(await visit({ opmerking: 'heeft schulden' }))).toEqual(expect.anything())
    expect((await visit({})).status).toBe(201)
    const missed = {
      uitkomst: 'niet-getroffen',
      woningBesproken: false,
      buurtBesproken: false,
      hulpGewenst: false,
      wensen: [],
      hulp: null,
    }
    expect((await visit({ woning: second, ...missed })).status).toBe(201)
    const found = await open.campaign(own.campagne)
    expect(found.rondes.find(({ id }) => id === ronde)?.telling).toMatchObject({
      bezocht: 1,
      nietGetroffen: 1,
      hulpGewenst: 1,
      overgedragen: 0,
    })
    expect(found.wensen).toEqual([
      { wens: 'minder-tocht', aantal: 1 },
      { wens: 'warmer', aantal: 1 },
    ])
    const told = { woningen: [first, third], datum: '2026-09-14' }
    const telling = await open.send(`/campagnes/${own.campagne}/geinformeerd`, told)
    expect(await telling.json()).toEqual({ vastgelegd: 2, eerder: 0 })
    expect(await (await open.send(`/campagnes/${own.campagne}/geinformeerd`, told)).json()).toEqual({
      vastgelegd: 0,
      eerder: 2,
    })
    expect((await open.campaign(own.campagne)).straten[0]?.geinformeerd).toBe(2)
  })

  it('has no field for what somebody said', () => {
    const fields: Record<keyof Gesprek, true> = {
      ronde: true,
      woning: true,
      datum: true,
      uitkomst: true,
      taal: true,
      woningBesproken: true,
      buurtBesproken: true,
      hulpGewenst: true,
      wensen: true,
      hulp: true,
    }
    const columns = open.app.installation.app.db
      .prepare("SELECT name FROM pragma_table_info('bezoek')")
      .pluck()
      .all()
    expect(columns).toEqual([
      'nummer',
      'ronde',
      'woning',
      'datum',
      'uitkomst',
      'taal',
      'woning_besproken',
      'buurt_besproken',
      'hulp_gewenst',
      'wensen',
      'hulp_organisatie',
      'hulp_toestemming_op',
      'hulp_overgedragen',
      'rol',
      'tijd',
    ])
    expect(Object.keys(fields)).toHaveLength(10)
  })
})

describe('a colleague named at a street', () => {
  const reden = 'zij gaan langs'
  const named = (straat: string, account: string) => ({ straat, wie: { soort: 'account', account } })

  it('is chosen from the accounts that can visit there, by name, and sees that street and no other', async () => {
    const { campagne, straat } = await newCampaign(open.app)
    const { wijken } = open.app.installation.app.current().focus.standaardIndeling
    const place = (await open.list()).keuzes.plekken.find(({ naam }) => naam === straat)
    const here = wijken.find(({ buurten }) => buurten.includes(place?.buurt ?? ''))?.id ?? ''
    const elsewhere = wijken.map(({ id }) => id).filter((id) => id !== here)
    const colleague = await signInWithAccount(open.app, 'partner', { naam: 'Welzijn Zuid', wijken: [here] })
    const others = [
      inviteAccount(open.app, 'wijkteam', { naam: 'Geen bezoeker' }),
      inviteAccount(open.app, 'partner', { naam: 'Andere wijk', wijken: elsewhere }),
    ]
    const gone = inviteAccount(open.app, 'partner', { naam: 'Geblokkeerd' })
    const { db, clock } = open.app.installation.app
    blockAccount(db, APP, clock(), { id: gone.id, reden })
    const path = `/campagnes/${campagne}/bezoekaccounts`
    const { accounts } = await open.read(lijstBezoekaccounts.antwoord.schema.strict(), path)
    expect(accounts).toContainEqual({ id: colleague.id, naam: 'Welzijn Zuid' })
    const offered = accounts.map(({ id }) => id)
    for (const { id } of [...others, gone]) {
      expect(offered).not.toContain(id)
      const body = { bezoekers: [named(straat, id)], reden }
      const refused = await open.send(`/campagnes/${campagne}/bezoekers`, body, 'centrada', 'PUT')
      expect(await faultsIn(refused)).toHaveProperty('bezoekers.0.wie')
    }
    const asked = `/api/v1/campagnes/${campagne}/adreslijst?${new URLSearchParams({ straat }).toString()}`
    const doel = { ...jsonPost({ doel: 'bewoners-bezoeken' }), method: 'PUT', cookie: colleague.cookie }
    expect((await open.app.ask('/api/v1/sessie/inzagedoel', doel)).status).toBe(200)
    const status = async () => (await open.app.ask(asked, { cookie: colleague.cookie })).status
    expect(await status()).toBe(404)
    const body = { bezoekers: [named(straat, colleague.id)], reden }
    const set = () => open.send(`/campagnes/${campagne}/bezoekers`, body, 'centrada', 'PUT')
    expect((await set()).status).toBe(200)
    expect(await status()).toBe(200)
    const mine = await open.app.ask('/api/v1/bezoekstraten', { cookie: colleague.cookie })
    const { straten } = lijstBezoekstraten.antwoord.schema.parse(await mine.json())
    expect(straten.filter((one) => one.campagne === campagne).map((one) => one.straat)).toEqual([straat])
    // Whose account ends stays on the list until somebody takes them off: it is in nobody's way.
    blockAccount(db, APP, clock(), { id: colleague.id, reden })
    expect((await set()).status).toBe(200)
    expect(await status()).toBe(401)
  })

  it('is written down with who stood there before, who after, and why', async () => {
    const { campagne, straat } = await newCampaign(open.app)
    const bezoekers = [{ straat, wie: { soort: 'rol', rol: 'partner' } }]
    const put = (body: object) => open.send(`/campagnes/${campagne}/bezoekers`, body, 'centrada', 'PUT')
    expect(await faultsIn(await put({ bezoekers }))).toHaveProperty('reden')
    expect(await faultsIn(await put({ bezoekers, reden: '' }))).toHaveProperty('reden')
    expect((await put({ bezoekers, reden })).status).toBe(200)
    const row = open.app.installation.app.db
      .prepare('SELECT voor, na, reden FROM audit WHERE object = ?')
      .get(`campagne/${campagne}/bezoekers`)
    expect(row).toEqual({ voor: '[]', na: JSON.stringify(bezoekers), reden })
  })
})

describe('a list of addresses', () => {
  it('is for the corporation and for who is named at that street, and each look is written down', async () => {
    const { campagne, straat } = await campaignWithRound(open.app)
    const other = await newCampaign(open.app)
    const mine = await open.read(lijstBezoekstraten.antwoord.schema, '/bezoekstraten', 'partner')
    expect(mine.straten.map((one) => one.straat)).toContain(straat)
    expect(mine.straten.map((one) => one.straat)).not.toContain(other.straat)
    expect((await open.addresses(campagne, straat, {}, 'partner')).adressen.length).toBeGreaterThan(0)
    const query = new URLSearchParams({ straat: other.straat }).toString()
    const path = `/campagnes/${other.campagne}/adreslijst?${query}`
    expect((await open.app.ask(`/api/v1${path}`, { cookie: await open.as('partner') })).status).toBe(404)
    expect((await open.app.ask(`/api/v1${path}`, { cookie: await open.as('programmabureau') })).status).toBe(
      404,
    )
    expect((await open.app.ask(`/api/v1${path}`, { cookie: await open.as('wijkteam') })).status).toBe(403)
    const noPurpose = await open.app.signIn('centrada', 'zonder')
    expect((await open.app.ask(`/api/v1${path}`, { cookie: noPurpose })).status).toBe(403)
    const looks = await open.app.ask('/api/v1/logboek?alleen=inzage&rol=partner', {
      cookie: await open.as('functionaris-gegevensbescherming'),
    })
    const { rijen } = (await looks.json()) as { rijen: { object: string; na: string }[] }
    const own = rijen.filter(({ object }) => object === `campagne/${campagne}`)
    expect(own.map(({ na }) => na).join(' ')).toContain(`"leesAdreslijst","vraag":{"straat":"${straat}"`)
  })

  it('goes per day in the order of the walk, to at most twelve homes a pair', async () => {
    const { campagne, straat, woningen } = await campaignWithRound(open.app)
    const seen: string[] = []
    for (const datum of ['2026-09-14', '2026-09-16', '2026-09-19']) {
      const { adressen } = await open.addresses(campagne, straat, { datum })
      const pairs = new Map<number | null, number>()
      for (const { duo } of adressen) pairs.set(duo, (pairs.get(duo) ?? 0) + 1)
      expect(Math.max(...pairs.values())).toBeLessThanOrEqual(12)
      seen.push(...adressen.map(({ woning }) => woning))
    }
    expect(seen.toSorted()).toEqual(woningen.toSorted())
  })

  it('comes as CSV and Excel: letters to the people of an address, without a name', async () => {
    const { campagne, straat, woningen } = await campaignWithRound(open.app)
    const file = async (more: Record<string, string>) => {
      const query = new URLSearchParams({ straat, ...more }).toString()
      return open.app.ask(`/api/v1/campagnes/${campagne}/adreslijst/bestand?${query}`, {
        cookie: await open.as('centrada'),
      })
    }
    const letters = await (await file({ soort: 'brief', vorm: 'csv' })).text()
    const [head, ...rows] = letters.replace('\ufeff', '').trim().split('\r\n')
    expect(head).toBe('aan;adres;postcode;plaats')
    expect(rows).toHaveLength(woningen.length)
    for (const row of rows) expect(row).toMatch(/^Aan de bewoners van /)
    const visits = await file({ soort: 'bezoek', vorm: 'xlsx', datum: '2026-09-14' })
    expect(visits.status).toBe(200)
    expect(visits.headers.get('content-disposition')).toMatch(/bezoeken-VOORBEELDDATA-2026-09-14\.xlsx/)
    expect(visits.headers.get('wijkcyclus-voorbeelddata')).toBe('voorbeelddata')
  })

  it('invites the owners around the work who were not asked, by letter and without a name; each list is written down', async () => {
    const { campagne, straat } = await campaignWithRound(open.app)
    const file = async (id: string, rol: Rol = 'centrada') =>
      open.app.ask(`/api/v1/campagnes/${id}/uitnodigingen/bestand?vorm=csv`, { cookie: await open.as(rol) })
    const lines = async (id: string, rol?: Rol) => {
      const answer = await file(id, rol)
      expect(answer.status).toBe(200)
      const [head, ...rows] = (await answer.text()).replace('\ufeff', '').trim().split('\r\n')
      expect(head).toBe('aan;adres;postcode;plaats')
      return rows
    }
    const { uitnodigen, magAdressen } = await open.campaign(campagne)
    const rows = await lines(campagne)
    expect(magAdressen).toBe(true)
    expect(rows).toHaveLength(uitnodigen.blok + uitnodigen.straat + uitnodigen.vlakbij)
    const { van, rijen } = dwellingsOf(open.app.installation.app)
    const byAddress = new Map([...van.values()].map((row) => [addressOf(row), row]))
    for (const row of rows) {
      expect(row).toMatch(/^Aan de bewoners van /)
      const home = byAddress.get(row.split(';')[1] ?? '')
      expect(`${home?.eigenaar} ${home?.status}`).toMatch(/^(particulier|vve) nog-niet-benaderd$/)
    }
    // The screen shows the same addresses, counted per street and a page at a time; every look is written down.
    const shown = (query = '', rol?: Rol) =>
      open.read(leesUitnodigingen.antwoord.schema, `/campagnes/${campagne}/uitnodigingen${query}`, rol)
    const refused = async (path: string, rol: Rol = 'centrada') =>
      (await open.app.ask(`/api/v1${path}`, { cookie: await open.as(rol) })).status
    const first = await shown()
    expect(first.totaal).toBe(rows.length)
    expect(first.straten.reduce((sum, one) => sum + one.adressen, 0)).toBe(rows.length)
    expect(first.adressen.map(({ adres }) => adres)).toEqual(
      rows.slice(0, UITNODIGINGEN_PER_BLADZIJDE).map((row) => row.split(';')[1]),
    )
    const [street] = first.straten
    const one = await shown(`?straat=${encodeURIComponent(street?.straat ?? '')}&aantal=1`)
    expect([one.totaal, one.adressen.length]).toEqual([street?.adressen, 1])
    expect(one.straten).toEqual(first.straten)
    expect(await refused(`/campagnes/${campagne}/uitnodigingen?straat=bestaat-niet`)).toBe(404)
    expect(await refused(`/campagnes/${campagne}/uitnodigingen`, 'wijkteam')).toBe(403)
    expect((await shown('', 'partner')).straten.map((row) => row.straat)).toEqual([straat])
    const looks = await open.app.ask('/api/v1/logboek?alleen=inzage&rol=centrada', {
      cookie: await open.as('functionaris-gegevensbescherming'),
    })
    expect(JSON.stringify(await looks.json())).toContain(`campagnes/${campagne}/uitnodigingen`)
    // Everybody in a street where the corporation has a home of the campaign, as the register says it.
    const own = rijen.filter((row) => row.straat === straat)
    const isBeside = own.some((row) => row.eigenaar === 'corporatie')
    const toAsk = own.filter(
      (row) => isBeside && /^(particulier|vve)$/.test(row.eigenaar) && row.status === 'nog-niet-benaderd',
    )
    const listed = new Set(rows.map((row) => row.split(';')[1]))
    expect(toAsk.filter((row) => !listed.has(addressOf(row)))).toEqual([])
    // Who is named at one street gets no address of another.
    expect((await lines(campagne, 'partner')).every((row) => row.split(';')[1]?.startsWith(straat))).toBe(
      true,
    )
    const other = await newCampaign(open.app)
    expect((await file(other.campagne, 'partner')).status).toBe(404)
    expect((await file(campagne, 'wijkteam')).status).toBe(403)
    const log = await open.app.ask('/api/v1/logboek?object=uitnodigingen&rol=centrada', {
      cookie: await open.as('functionaris-gegevensbescherming'),
    })
    expect(JSON.stringify(await log.json())).toContain(`campagne/${campagne}/uitnodigingen`)
    // Nobody is invited around a home that is taken down: its people are told in person first.
    const sloop = await newCampaign(open.app, { werk: 'sloop' })
    expect(await lines(sloop.campagne)).toEqual([])
  })
})
