import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leesRenovatieplan, lijstRenovatieplannen } from '../../../server/contract/renovatieplannen.ts'
import { leesTaak } from '../../../server/contract/taken.ts'
import { NIEUW } from '../../helpers/programme-examples.ts'
import { PLAN_ASKED } from '../../helpers/campaign-examples.ts'
import { type CampaignApp, faultsIn, openCampaignApp } from '../../helpers/campaign-app.ts'
import { jsonPost } from '../../helpers/test-installation.ts'

let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp()
})
afterAll(() => open.app.close())

describe('a plan of the renovation', () => {
  it('rests on numbers that people change with a reason; without a source a number is an assumption', async () => {
    const plans = () => open.read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')
    const before = await plans()
    expect(before.keuzes.fondsen.map(({ id }) => id)).toContain('vhf-1')
    expect(before.keuzes.fondsen.map(({ id }) => id)).not.toContain('nip')
    expect(before.keuzes.fondsen.find(({ id }) => id === 'vhf-1')?.begroting).toEqual([])
    const change = {
      waarden: [{ id: 'kosten-vve', waarde: 41_000, bron: 'offerte van de aannemer' }],
      reden: 'offerte',
    }
    expect((await open.send('/planuitgangspunten', change, 'centrada', 'PUT')).status).toBe(200)
    const negative = { ...change, waarden: [{ id: 'kosten-vve', waarde: -1, bron: null }] }
    expect((await open.send('/planuitgangspunten', negative, 'centrada', 'PUT')).status).toBe(400)
    const { waarden, gewijzigd } = (await plans()).uitgangspunten
    expect(waarden.find(({ id }) => id === 'kosten-vve')).toMatchObject({
      waarde: 41_000,
      herkomst: { soort: 'opgave', naam: 'offerte van de aannemer' },
    })
    expect(gewijzigd).toMatchObject({ rol: 'centrada', reden: 'offerte' })
  })

  it('rests on what people know, with its source, and each plan keeps what it was made with', async () => {
    const plans = () => open.read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')
    const { keuzes } = await plans()
    const [wijk] = keuzes.wijken
    const buurt = wijk?.buurten[0]
    if (wijk === undefined || buurt === undefined) throw new Error('no wijk with a buurt')
    expect(buurt.naam).not.toBe(buurt.id)
    const put = (omstandigheden: readonly object[]) =>
      open.send(
        '/planuitgangspunten',
        { waarden: [], omstandigheden, reden: 'bewonersavond' },
        'centrada',
        'PUT',
      )
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
    // Another planner read the list before this change: what was put in meanwhile does not get lost.
    const { app } = open
    const cookie = await open.as('programmabureau')
    const late = (ifMatch: string | null) =>
      app.ask('/api/v1/planuitgangspunten', {
        ...jsonPost({ waarden: [], omstandigheden: [], reden: 'opgeruimd' }),
        method: 'PUT',
        cookie,
        ifMatch,
      })
    const seen = (await app.ask('/api/v1/renovatieplannen', { cookie })).headers.get('etag')
    expect((await put(entered.slice(1))).status).toBe(200)
    expect([(await late(null)).status, (await late(seen)).status]).toEqual([428, 412])
    expect((await plans()).uitgangspunten.omstandigheden).toEqual(entered.slice(1))
    expect((await put(entered)).status).toBe(200)

    const [first] = Object.values(
      await faultsIn(await put([{ ...entered[0], waar: { soort: 'blok', id: 'geen' } }])),
    )
    expect(first).toMatch(/‘geen’ bestaat niet/)
    expect(await faultsIn(await put([{ ...entered[4], tot: '2027-01-01' }]))).toEqual({
      'omstandigheden.0.tot': 'De laatste dag ligt voor de eerste dag.',
    })
    expect((await put([{ ...entered[0], gewicht: 101 }])).status).toBe(400)
    expect((await put([{ ...entered[1], maanden: [13] }])).status).toBe(400)
    const nothing = await open.send('/planuitgangspunten', { waarden: [], reden: 'niets' }, 'centrada', 'PUT')
    expect(Object.values(await faultsIn(nothing))).toEqual(['Er is niets veranderd.'])
    expect((await plans()).uitgangspunten.omstandigheden).toEqual(entered)

    // A change of numbers leaves them as they were.
    const numbers = { waarden: [{ id: 'kerst', waarde: 3, bron: null }], reden: 'gemeten' }
    expect((await open.send('/planuitgangspunten', numbers, 'centrada', 'PUT')).status).toBe(200)
    expect((await plans()).uitgangspunten.omstandigheden).toEqual(entered)

    const asked = await open.send('/renovatieplannen', {
      ...PLAN_ASKED,
      keuzes: { ...PLAN_ASKED.keuzes, wijken: [wijk.id] },
    })
    expect(asked.status).toBe(202)
    const { id } = leesTaak.antwoord.schema.parse(await asked.json())
    await open.app.installation.app.tasks.idle()
    expect((await put([])).status).toBe(200)
    const made = await open.read(leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
    expect(made.omstandigheden).toEqual(entered)
    expect((await plans()).uitgangspunten.omstandigheden).toEqual([])
  }, 60_000)

  it('begins with what the programme gives out per year, and keeps which amounts came from it', async () => {
    const budget = (jaar: number, bedragEuro: number) =>
      open.send(
        '/programma/budgetregels',
        { ...NIEUW.budgetregel, jaar, bedragEuro, reden: 'begroting' },
        'programmabureau',
      )
    expect((await budget(2027, 250_000)).status).toBe(201)
    expect((await budget(2028, 400_000)).status).toBe(201)
    const { keuzes } = await open.read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')
    const jaren = [
      { jaar: 2027, euro: 250_000 },
      { jaar: 2028, euro: 400_000 },
    ]
    expect(keuzes.fondsen.find(({ id }) => id === 'vhf-3')?.begroting).toEqual(jaren)
    const asked = await open.send('/renovatieplannen', {
      ...PLAN_ASKED,
      keuzes: { ...PLAN_ASKED.keuzes, kwartalen: 8, geld: [{ fonds: 'vhf-3', jaren }] },
    })
    const { id } = leesTaak.antwoord.schema.parse(await asked.json())
    await open.app.installation.app.tasks.idle()
    const made = await open.read(leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
    expect(made.begroting).toEqual([{ fonds: 'vhf-3', jaren }])
    expect(made.keuzes.ploegen).toEqual(PLAN_ASKED.keuzes.ploegen)
    expect(made.kop.ploegen).toEqual({ minst: 1, meest: 2 })
    const room = made.plan.gebruik.map(({ ploegenHoogstens }) => Math.round(ploegenHoogstens))
    // The second crew works in the second and third quarter alone; weeks of rest take their part.
    expect(room[1]).toBeGreaterThan(room[0] ?? 0)
    expect(room[3]).toBeLessThan(room[2] ?? 0)
  }, 60_000)

  it('of before, with one number of crews and one amount per year, opens as what was meant by it', async () => {
    const { db } = open.app.installation.app
    const asked = await open.send('/renovatieplannen', PLAN_ASKED)
    const { id } = leesTaak.antwoord.schema.parse(await asked.json())
    await open.app.installation.app.tasks.idle()
    const former = {
      ...PLAN_ASKED.keuzes,
      ploegen: 2,
      wisselwoningen: 3,
      geld: [{ fonds: 'vhf-1', euroPerJaar: 3_000_000 }],
    }
    // As a version of before left it beside this one.
    const before = randomUUID()
    db.prepare(
      `INSERT INTO renovatieplan (id, naam, van_plan, vraag, keuzes, uitgangspunten, omstandigheden, plan, slot, rol, tijd)
       SELECT ?, naam, van_plan, vraag, ?, uitgangspunten, omstandigheden, plan, slot, rol, tijd FROM renovatieplan WHERE id = ?`,
    ).run(before, JSON.stringify(former), id)
    const { keuzes, begroting, kop } = await open.read(
      leesRenovatieplan.antwoord.schema,
      `/renovatieplannen/${before}`,
    )
    expect(keuzes.ploegen.map(({ naam, tot }) => [naam, tot])).toEqual([
      ['Ploeg 1', null],
      ['Ploeg 2', null],
    ])
    expect(keuzes.wisselwoningen).toEqual({ begin: 3, daarna: [] })
    expect(keuzes.geld).toEqual([{ fonds: 'vhf-1', jaren: [{ jaar: 2027, euro: 3_000_000 }] }])
    expect([begroting, kop.naam]).toEqual([null, PLAN_ASKED.naam])
  }, 60_000)

  it('is refused with a clear sentence where what is asked does not exist', async () => {
    const refused = async (over: object) =>
      faultsIn(
        await open.send('/renovatieplannen', { ...PLAN_ASKED, keuzes: { ...PLAN_ASKED.keuzes, ...over } }),
      )
    expect(Object.values(await refused({ wijken: ['kustwijk'] }))[0]).toMatch(/uit de lijst/)
    expect(Object.values(await refused({ geld: [{ fonds: 'nip', jaren: [] }] }))[0]).toMatch(/gesloten/)
    expect(Object.values(await refused({ vast: [{ blok: 'geen', kwartaal: 0 }] }))[0]).toMatch(
      /niet te plannen/,
    )
    const late = [{ fonds: 'vhf-1', jaren: [{ jaar: 2032, euro: 1 }] }]
    expect(await refused({ geld: late, kwartalen: 40 })).toEqual({
      'keuzes.geld.0.jaren.0.jaar':
        'Volkshuisvestingsfonds 1 (VHF 1) betaalt niet in 2032, maar vanaf 2021 tot en met 2031. Haal dit bedrag weg.',
    })
    const crew = { naam: 'Gevelploeg', woningenPerKwartaal: null, van: '2027-K3', tot: '2027-K2' }
    expect(await refused({ ploegen: [crew] })).toEqual({
      'keuzes.ploegen.0.tot':
        'Het laatste kwartaal van ‘Gevelploeg’ ligt voor het eerste. Kies een later kwartaal.',
    })
    expect(await refused({ ploegen: [{ ...crew, tot: null, woningenPerKwartaal: -1 }] })).toEqual({
      'keuzes.ploegen.0.woningenPerKwartaal': expect.stringContaining('1'),
    })
    expect(await refused({ wisselwoningen: { begin: -1, daarna: [] } })).toEqual({
      'keuzes.wisselwoningen.begin': expect.stringContaining('0'),
    })
    expect(await refused({ uit: [{ regel: 'geld', reden: '' }] })).toEqual(expect.anything())
  })
})
