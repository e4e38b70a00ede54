import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Gesprek } from '../../geodata/schema/campagne.ts'
import { leesAdreslijst, lijstBezoekstraten } from '../../server/contract/campagnebezoeken.ts'
import { leesCampagne, lijstCampagnes } from '../../server/contract/campagnes.ts'
import { decodeCampaigns, GEEN_CAMPAGNE, sleutelmerk } from '../../server/contract/campagnes-binair.ts'
import { decodeDwellings, dwellingKey, dwellingKeys } from '../../server/contract/woningen-binair.ts'
import type { Probleem } from '../../server/contract/problemen.ts'
import { leesRenovatieplan, lijstRenovatieplannen } from '../../server/contract/renovatieplannen.ts'
import { leesTaak } from '../../server/contract/taken.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import {
  areaOf,
  CAMPAIGN,
  campaignWithRound,
  freeStreet,
  newCampaign,
  PLAN_ASKED,
  roundOf,
  visitOf,
} from '../helpers/campaign-examples.ts'
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

async function read<T extends z.ZodType>(schema: T, path: string, rol: Rol = 'centrada') {
  const answer = await app.ask(`/api/v1${path}`, { cookie: await as(rol) })
  if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
  return schema.parse(await answer.json())
}
const send = async (path: string, body: unknown, rol: Rol = 'centrada', method = 'POST') =>
  app.ask(`/api/v1${path}`, { ...jsonPost(body), method, cookie: await as(rol) })
async function faults(answer: Response): Promise<Record<string, string>> {
  expect(answer.status).toBe(400)
  const { fouten = [] } = (await answer.json()) as Probleem
  return Object.fromEntries(fouten.map(({ veld, melding }) => [veld, melding]))
}
const list = () => read(lijstCampagnes.antwoord.schema, '/campagnes')
const campaign = (id: string) => read(leesCampagne.antwoord.schema, `/campagnes/${id}`)
const addresses = (id: string, straat: string, more: Record<string, string> = {}, rol: Rol = 'centrada') =>
  read(
    leesAdreslijst.antwoord.schema,
    `/campagnes/${id}/adreslijst?${new URLSearchParams({ straat, ...more }).toString()}`,
    rol,
  )

describe('a campaign', () => {
  it('is counted per street and complex, and keeps every version with its reason', async () => {
    const { campagne, straat } = await newCampaign(app)
    const changed = {
      ...CAMPAIGN,
      naam: 'Nieuwe naam',
      gebied: areaOf('straat', straat),
      ploegen: 3,
      reden: 'een ploeg erbij',
    }
    expect((await send(`/campagnes/${campagne}`, changed, 'centrada', 'PUT')).status).toBe(200)
    const found = await campaign(campagne)
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
    const place = (await list()).keuzes.plekken.find(
      ({ soort, naam }) => soort === 'straat' && naam === straat,
    )
    expect(place).toMatchObject({ campagne, woningen: corporatie + particulier + vve + onbekend })
    // Counts only: no key of a dwelling goes out.
    expect(JSON.stringify(found)).not.toMatch(/VB\d{7}/)
  })

  it('is refused with a clear sentence, and nothing is stored half', async () => {
    const { straat, campagne } = await newCampaign(app)
    const before = (await list()).campagnes.length
    const free = await freeStreet(app, await as('centrada'))
    const good = { ...CAMPAIGN, naam: 'Proef', gebied: areaOf('straat', free.naam) }
    const refused = async (over: object) => faults(await send('/campagnes', { ...good, ...over }))
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
    expect((await list()).campagnes).toHaveLength(before)
    // One that stopped lets go of its dwellings; to begin again they must still be free.
    const stopped = { ...CAMPAIGN, naam: 'Gestopt', gebied: areaOf('straat', straat), staat: 'gestopt' }
    expect((await send(`/campagnes/${campagne}`, stopped, 'centrada', 'PUT')).status).toBe(200)
    expect((await send('/campagnes', { ...good, gebied: areaOf('straat', straat) })).status).toBe(201)
    const again = await send(`/campagnes/${campagne}`, { ...stopped, staat: 'loopt' }, 'centrada', 'PUT')
    expect((await faults(again))['gebied']).toMatch(/al in campagne/)
    expect(
      (
        await send('/campagnes/00000000-0000-4000-8000-000000000000/data', {
          jaar: 2028,
          seizoen: 'zomer',
          zekerheid: 'zeker',
          waarom: '',
        })
      ).status,
    ).toBe(404)
  })

  it('tells residents a season; a date that moves says why and keeps the one before', async () => {
    const { campagne, straat } = await newCampaign(app)
    const date = { jaar: 2027, seizoen: 'zomer', zekerheid: 'waarschijnlijk', waarom: '' }
    expect((await send(`/campagnes/${campagne}/data`, date)).status).toBe(201)
    const moved = { ...date, seizoen: 'herfst' }
    expect(await faults(await send(`/campagnes/${campagne}/data`, moved))).toHaveProperty('waarom')
    expect(
      (await send(`/campagnes/${campagne}/data`, { ...moved, waarom: 'er broeden vogels' })).status,
    ).toBe(201)
    const [told] = (await campaign(campagne)).aankondiging.openbaar
    expect(told).toMatchObject({
      plek: straat,
      seizoen: 'herfst',
      geschiedenis: [{ seizoen: 'zomer', waarom: 'er broeden vogels' }],
    })
  })
})

describe('a round of talks at home', () => {
  it('is planned over the rules, and its visits are counted without a word of what was said', async () => {
    const { campagne, straat } = await newCampaign(app)
    const late = { ...roundOf(straat), briefOp: '2026-09-10' }
    expect((await faults(await send(`/campagnes/${campagne}/rondes`, late)))['briefOp']).toMatch(/twee weken/)
    const { woningen, ronde, ...own } = await campaignWithRound(app)
    const [first = '', second = '', third = ''] = woningen
    const visit = (body: object) =>
      send(`/campagnes/${own.campagne}/bezoeken`, { ...visitOf(ronde, first), ...body })
    expect(await faults(await visit({ uitkomst: 'niet-getroffen' }))).toHaveProperty('uitkomst')
    expect(await faults(await visit({ hulpGewenst: false }))).toHaveProperty('hulp')
    expect(await faults(await visit({ datum: '2027-01-01' }))).toHaveProperty('datum')
    expect(await faults(await visit({ woning: 'VB9999999' }))).toHaveProperty('woning')
    expect(await faults(await visit({ opmerking: 'heeft schulden' }))).toEqual(expect.anything())
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
    const found = await campaign(own.campagne)
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
    const telling = await send(`/campagnes/${own.campagne}/geinformeerd`, told)
    expect(await telling.json()).toEqual({ vastgelegd: 2, eerder: 0 })
    expect(await (await send(`/campagnes/${own.campagne}/geinformeerd`, told)).json()).toEqual({
      vastgelegd: 0,
      eerder: 2,
    })
    expect((await campaign(own.campagne)).straten[0]?.geinformeerd).toBe(2)
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
    const columns = app.installation.app.db
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

describe('a list of addresses', () => {
  it('is for the corporation and for who is named at that street, and each look is written down', async () => {
    const { campagne, straat } = await campaignWithRound(app)
    const other = await newCampaign(app)
    const mine = await read(lijstBezoekstraten.antwoord.schema, '/bezoekstraten', 'partner')
    expect(mine.straten.map((one) => one.straat)).toContain(straat)
    expect(mine.straten.map((one) => one.straat)).not.toContain(other.straat)
    expect((await addresses(campagne, straat, {}, 'partner')).adressen.length).toBeGreaterThan(0)
    const query = new URLSearchParams({ straat: other.straat }).toString()
    const path = `/campagnes/${other.campagne}/adreslijst?${query}`
    expect((await app.ask(`/api/v1${path}`, { cookie: await as('partner') })).status).toBe(404)
    expect((await app.ask(`/api/v1${path}`, { cookie: await as('programmabureau') })).status).toBe(404)
    expect((await app.ask(`/api/v1${path}`, { cookie: await as('wijkteam') })).status).toBe(403)
    const noPurpose = await app.signIn('centrada', 'zonder')
    expect((await app.ask(`/api/v1${path}`, { cookie: noPurpose })).status).toBe(403)
    const looks = await app.ask('/api/v1/logboek?alleen=inzage&rol=partner', {
      cookie: await as('functionaris-gegevensbescherming'),
    })
    expect(JSON.stringify(await looks.json())).toContain(`campagnes/${campagne}/adreslijst`)
  })

  it('goes per day in the order of the walk, to at most twelve homes a pair', async () => {
    const { campagne, straat, woningen } = await campaignWithRound(app)
    const seen: string[] = []
    for (const datum of ['2026-09-14', '2026-09-16', '2026-09-19']) {
      const { adressen } = await addresses(campagne, straat, { datum })
      const pairs = new Map<number | null, number>()
      for (const { duo } of adressen) pairs.set(duo, (pairs.get(duo) ?? 0) + 1)
      expect(Math.max(...pairs.values())).toBeLessThanOrEqual(12)
      seen.push(...adressen.map(({ woning }) => woning))
    }
    expect(seen.toSorted()).toEqual(woningen.toSorted())
  })

  it('comes as CSV and Excel: letters to the people of an address, without a name', async () => {
    const { campagne, straat, woningen } = await campaignWithRound(app)
    const file = async (more: Record<string, string>) => {
      const query = new URLSearchParams({ straat, ...more }).toString()
      return app.ask(`/api/v1/campagnes/${campagne}/adreslijst/bestand?${query}`, {
        cookie: await as('centrada'),
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
})

describe('a plan of the renovation', () => {
  it('rests on numbers that people change with a reason; without a source a number is an assumption', async () => {
    const plans = () => read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')
    const before = await plans()
    expect(before.keuzes.fondsen.map(({ id }) => id)).toContain('vhf-1')
    expect(before.keuzes.fondsen.map(({ id }) => id)).not.toContain('nip')
    expect(before.keuzes.fondsen.find(({ id }) => id === 'vhf-1')?.perJaar).toBeNull()
    const change = {
      waarden: [{ id: 'kosten-vve', waarde: 41_000, bron: 'offerte van de aannemer' }],
      reden: 'offerte',
    }
    expect((await send('/planuitgangspunten', change, 'centrada', 'PUT')).status).toBe(200)
    const negative = { ...change, waarden: [{ id: 'kosten-vve', waarde: -1, bron: null }] }
    expect((await send('/planuitgangspunten', negative, 'centrada', 'PUT')).status).toBe(400)
    const { waarden, gewijzigd } = (await plans()).uitgangspunten
    expect(waarden.find(({ id }) => id === 'kosten-vve')).toMatchObject({
      waarde: 41_000,
      herkomst: { soort: 'opgave', naam: 'offerte van de aannemer' },
    })
    expect(gewijzigd).toMatchObject({ rol: 'centrada', reden: 'offerte' })
  })

  it('rests on what people know, with its source, and each plan keeps what it was made with', async () => {
    const plans = () => read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')
    const { keuzes } = await plans()
    const [wijk] = keuzes.wijken
    const buurt = wijk?.buurten[0]
    if (wijk === undefined || buurt === undefined) throw new Error('no wijk with a buurt')
    expect(buurt.naam).not.toBe(buurt.id)
    const put = (omstandigheden: readonly object[]) =>
      send('/planuitgangspunten', { waarden: [], omstandigheden, reden: 'bewonersavond' }, 'centrada', 'PUT')
    const inBuurt = { soort: 'buurt', id: buurt.id }
    const entered = [
      { soort: 'stem', waar: inBuurt, gewicht: 80, bron: 'bewonersavond in maart' },
      { soort: 'natuur', waar: inBuurt, maanden: [4, 5], bron: null },
      { soort: 'vve-vergadering', waar: { soort: 'wijk', id: wijk.id }, datum: '2027-03-01', bron: null },
      { soort: 'huurdersadvies', waar: { soort: 'wijk', id: wijk.id }, datum: '2027-02-01', bron: null },
      { soort: 'rustig', rust: 'ramadan', van: '2027-02-08', tot: '2027-03-09', bron: null },
    ]
    expect((await put(entered)).status).toBe(200)
    expect((await plans()).uitgangspunten.omstandigheden).toEqual(entered)

    const [first] = Object.values(
      await faults(await put([{ ...entered[0], waar: { soort: 'blok', id: 'geen' } }])),
    )
    expect(first).toMatch(/‘geen’ bestaat niet/)
    expect(await faults(await put([{ ...entered[4], tot: '2027-01-01' }]))).toEqual({
      'omstandigheden.0.tot': 'De laatste dag ligt voor de eerste dag.',
    })
    expect((await put([{ ...entered[0], gewicht: 101 }])).status).toBe(400)
    expect((await put([{ ...entered[1], maanden: [13] }])).status).toBe(400)
    const nothing = await send('/planuitgangspunten', { waarden: [], reden: 'niets' }, 'centrada', 'PUT')
    expect(Object.values(await faults(nothing))).toEqual(['Er is niets veranderd.'])
    expect((await plans()).uitgangspunten.omstandigheden).toEqual(entered)

    // A change of numbers leaves them as they were.
    const numbers = { waarden: [{ id: 'kerst', waarde: 3, bron: null }], reden: 'gemeten' }
    expect((await send('/planuitgangspunten', numbers, 'centrada', 'PUT')).status).toBe(200)
    expect((await plans()).uitgangspunten.omstandigheden).toEqual(entered)

    const asked = await send('/renovatieplannen', {
      ...PLAN_ASKED,
      keuzes: { ...PLAN_ASKED.keuzes, wijken: [wijk.id] },
    })
    expect(asked.status).toBe(202)
    const { id } = leesTaak.antwoord.schema.parse(await asked.json())
    await app.installation.app.tasks.idle()
    expect((await put([])).status).toBe(200)
    const made = await read(leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
    expect(made.omstandigheden).toEqual(entered)
    expect((await plans()).uitgangspunten.omstandigheden).toEqual([])
  }, 60_000)

  it('is refused with a clear sentence where what is asked does not exist', async () => {
    const refused = async (over: object) =>
      faults(await send('/renovatieplannen', { ...PLAN_ASKED, keuzes: { ...PLAN_ASKED.keuzes, ...over } }))
    expect(Object.values(await refused({ wijken: ['kustwijk'] }))[0]).toMatch(/uit de lijst/)
    expect(Object.values(await refused({ geld: [{ fonds: 'nip', euroPerJaar: 1 }] }))[0]).toMatch(/gesloten/)
    expect(Object.values(await refused({ vast: [{ blok: 'geen', kwartaal: 0 }] }))[0]).toMatch(
      /niet te plannen/,
    )
    expect(await refused({ uit: [{ regel: 'geld', reden: '' }] })).toEqual(expect.anything())
  })
})

describe('the campaigns on the map', () => {
  const bytes = async (path: string, cookie: string) =>
    new Uint8Array(await (await app.ask(`/api/v1${path}`, { cookie })).arrayBuffer())
  const onMap = async (rol: Rol = 'centrada') => {
    const cookie = await as(rol)
    const columns = decodeDwellings(await bytes('/woningen-kaart', cookie))
    const { kop, nummer } = decodeCampaigns(await bytes('/woningen-campagnes', cookie))
    const keys = dwellingKeys(columns)
    const homesOf = (id: string) => {
      const number = kop.campagnes.findIndex((one) => one.id === id)
      return keys.filter((_, at) => nummer[at] === number).toSorted()
    }
    return { columns, kop, nummer, keys, homesOf }
  }

  it('hold exactly the homes of their list, by street and by block, in the order of the map', async () => {
    const first = await newCampaign(app)
    const { keuzes } = await list()
    const blok = keuzes.plekken.find((one) => one.soort === 'blok' && one.campagne === null)
    const body = { ...CAMPAIGN, naam: 'Een blok', gebied: areaOf('blok', blok?.naam ?? '') }
    const made = (await (await send('/campagnes', body)).json()) as { id: string }
    const { columns, kop, nummer, keys, homesOf } = await onMap()
    expect(kop).toMatchObject({ aantal: columns.kop.aantal, merk: sleutelmerk(columns) })
    expect([0, 7, keys.length - 1].map((at) => keys[at])).toEqual(
      [0, 7, keys.length - 1].map((at) => dwellingKey(columns, at)),
    )
    const { adressen } = await addresses(first.campagne, first.straat)
    expect(homesOf(first.campagne)).toEqual(adressen.map(({ woning }) => woning).toSorted())
    expect(homesOf(made.id)).toHaveLength(blok?.woningen ?? 0)
    expect(nummer.filter((number) => number === GEEN_CAMPAGNE).length).toBeGreaterThan(0)
    expect(kop.campagnes.find(({ id }) => id === made.id)).toEqual({
      id: made.id,
      naam: 'Een blok',
      staat: 'voorbereiding',
    })
  })

  it('let go of their homes when they end, and the answer is another one', async () => {
    const { campagne, straat } = await newCampaign(app)
    const tag = async (more: Record<string, string> = {}) =>
      app.ask('/api/v1/woningen-campagnes', { cookie: await as('centrada'), headers: more })
    const before = await tag()
    const etag = before.headers.get('etag') ?? ''
    expect((await tag({ 'if-none-match': etag })).status).toBe(304)
    expect((await onMap()).homesOf(campagne).length).toBeGreaterThan(0)
    const over = { ...CAMPAIGN, naam: 'Klaar', gebied: areaOf('straat', straat), staat: 'afgerond' }
    expect((await send(`/campagnes/${campagne}`, over, 'centrada', 'PUT')).status).toBe(200)
    expect((await tag({ 'if-none-match': etag })).status).toBe(200)
    expect((await onMap()).kop.campagnes.some(({ id }) => id === campagne)).toBe(false)
  })

  it('are for who may see single dwellings, with a purpose', async () => {
    for (const rol of ['programmabureau', 'programmamanager', 'centrada'] as const) {
      expect((await app.ask('/api/v1/woningen-campagnes', { cookie: await as(rol) })).status).toBe(200)
      const without = await app.signIn(rol, 'zonder')
      expect((await app.ask('/api/v1/woningen-campagnes', { cookie: without })).status).toBe(403)
    }
    for (const rol of ['stuurgroep', 'partner', 'wijkteam', 'bewonersvertegenwoordiger'] as const) {
      expect((await app.ask('/api/v1/woningen-campagnes', { cookie: await as(rol) })).status).toBe(403)
    }
  })
})
