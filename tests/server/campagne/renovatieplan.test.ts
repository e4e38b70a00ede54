import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  leesBlokuitleg,
  leesRenovatieplan,
  lijstRenovatieplannen,
} from '../../../server/contract/renovatieplannen.ts'
import { BEGINWAARDEN } from '../../../analyses/renovatie/planner/uitgangspunten.ts'
import { planCampaigns } from '../../../analyses/renovatie/planner/planner.ts'
import { plankeuzes } from '../../../analyses/renovatie/plankeuzes.ts'
import { questionNow } from '../../../server/campagne/planvraag.ts'
import { dwellingsOf } from '../../../server/campagne/woningen.ts'
import { APP } from '../../../server/auth/actor.ts'
import { leesTaak } from '../../../server/contract/taken.ts'
import { NIEUW } from '../../helpers/programme-examples.ts'
import { withChange } from '../../../server/store/change.ts'
import {
  insertAssumptions,
  insertRenovationPlan,
  type Renovatieplan,
} from '../../../server/store/renovation-plans.ts'
import { PLAN_ASKED } from '../../helpers/campaign-examples.ts'
import { type CampaignApp, faultsIn, openCampaignApp } from '../../helpers/campaign-app.ts'
import { jsonPost } from '../../helpers/test-installation.ts'

let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp()
})
afterAll(() => open.app.close())

/** Has a plan made and reads it. */
async function makePlan() {
  const asked = await open.send('/renovatieplannen', PLAN_ASKED)
  expect(asked.status).toBe(202)
  const { id } = leesTaak.antwoord.schema.parse(await asked.json())
  await open.app.installation.app.tasks.idle()
  return open.read(leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
}

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
    const certain = { ...change, waarden: [{ id: 'deelnamekans-particulier', waarde: 50, bron: null }] }
    expect(await faultsIn(await open.send('/planuitgangspunten', certain, 'centrada', 'PUT'))).toEqual({
      'waarden.0.waarde': 'Kans dat een eigenaar meedoet: vul hoogstens 1 in.',
    })
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
    const { keuzes, begroting, buurtgewicht, kop } = await open.read(
      leesRenovatieplan.antwoord.schema,
      `/renovatieplannen/${before}`,
    )
    expect(keuzes.ploegen.map(({ naam, tot }) => [naam, tot])).toEqual([
      ['Ploeg 1', null],
      ['Ploeg 2', null],
    ])
    expect(keuzes.wisselwoningen).toEqual({ begin: 3, daarna: [] })
    expect(keuzes.geld).toEqual([{ fonds: 'vhf-1', jaren: [{ jaar: 2027, euro: 3_000_000 }] }])
    expect(keuzes.buurtcijfers).toEqual(['rivm-moeite-met-rondkomen'])
    expect([begroting, buurtgewicht, kop.naam]).toEqual([null, null, PLAN_ASKED.naam])
  }, 60_000)

  it('waits for who asked to be asked again, keeps together what people said, and counts who is left out', async () => {
    const { rijen } = dwellingsOf(open.app.installation.app)
    const { keuzes } = await open.read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')
    const wijk = keuzes.wijken.find(({ id }) => id === 'boswijk')
    const inWijk = rijen.filter(({ buurt }) => wijk?.buurten.some(({ id }) => id === buurt) === true)
    const home = inWijk.find(
      ({ blok, status, eigenaar }) =>
        blok !== null && eigenaar !== 'onbekend' && (status === null || status === 'nog-niet-benaderd'),
    )
    const blok = home?.blok ?? ''
    const other = inWijk.find((row) => row.blok !== null && row.blok !== blok && row.status === null)?.blok
    const beside = other ?? inWijk.find((row) => row.blok !== null && row.blok !== blok)?.blok ?? ''
    const field = (veld: string, waarde: string) =>
      open.send(
        `/woningen/${home?.id ?? ''}/velden/${veld}`,
        { waarde, datum: '2026-10-16', reden: 'bewoner vroeg het' },
        'centrada',
        'PUT',
      )
    expect((await field('status', 'wil-nu-niet')).status).toBe(200)
    expect((await field('opnieuw-vragen', '2027-08-10')).status).toBe(200)
    const put = (blokken: readonly string[]) =>
      open.send(
        '/planuitgangspunten',
        { waarden: [], omstandigheden: [{ soort: 'samen', blokken, bron: null }], reden: 'zelfde dak' },
        'centrada',
        'PUT',
      )
    expect(Object.values(await faultsIn(await put([blok, 'geen'])))[0]).toMatch(/‘geen’ bestaat niet/)
    expect(Object.values(await faultsIn(await put([blok, blok])))).toEqual([
      'Een blok staat er twee keer in. Haal er een weg.',
    ])
    expect((await put([blok])).status).toBe(400)
    expect((await put([blok, beside])).status).toBe(200)
    const made = await makePlan()
    const own = made.blokken.find(({ id }) => id === blok)
    expect(own?.wachten).toEqual({ woningen: 1, tot: 2 })
    expect(own?.samen).toBe(made.blokken.find(({ id }) => id === beside)?.samen)
    const begins = made.plan.blokken.filter((one) => [blok, beside].includes(one.blok))
    expect(begins).toHaveLength(2)
    expect(new Set(begins.map(({ kwartaal }) => kwartaal)).size).toBe(1)
    const planned = made.blokken.reduce(
      (sum, { woningen }) => sum + woningen.particulier + woningen.vve + woningen.corporatie,
      0,
    )
    const out = (made.nietMee ?? []).reduce((sum, { woningen }) => sum + woningen, 0)
    expect(planned + out).toBe(inWijk.length)
    // Ramadan of 2027 lies in the first quarter, whoever enters nothing.
    expect(made.rustigeWeken.filter(({ soort }) => soort === 'ramadan')).toEqual([
      { soort: 'ramadan', kwartaal: 0, weken: expect.closeTo(4, 9) },
    ])
  }, 60_000)

  it('opens as it was when it was made before chances, promises outside it and what is left out were kept', async () => {
    const { app } = open.app.installation
    const { db } = app
    const keuzes = plankeuzes.parse(PLAN_ASKED.keuzes)
    const { nietMee: _count, ...now } = questionNow(app, keuzes, BEGINWAARDEN, [])
    const blokken = now.blokken.map(({ verwacht: _chances, beloofdBuiten: _outside, ...block }) => block)
    const vraag = { ...now, blokken }
    const id = '00000000-0000-4000-8000-000000000001'
    const old: Renovatieplan = {
      id,
      naam: 'Van toen',
      vanPlan: null,
      vraag,
      keuzes,
      uitgangspunten: BEGINWAARDEN.filter((one) => one.id !== 'aansluitend-binnen'),
      omstandigheden: [],
      plan: planCampaigns(vraag, { seed: 1, steps: 20 }),
      slot: { einde: 'klaar', bewezenOnhaalbaar: false, prijs: null, botsing: null },
      rol: 'centrada',
      tijd: '2026-10-01T00:00:00Z',
      herkomst: null,
    }
    const by = { rol: 'centrada', reden: 'van toen', tijd: '2026-10-01T00:00:00Z' }
    withChange(db, APP, new Date('2026-10-01T00:00:00Z'), () => {
      insertRenovationPlan(db, old)
      insertAssumptions(db, { waarden: old.uitgangspunten, omstandigheden: [] }, by)
      return { resultaat: undefined, audit: { handeling: 'renovatieplan-maken', object: 'renovatieplan' } }
    })
    const made = await open.read(leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
    expect(made.nietMee).toBeNull()
    expect(made.uitgangspunten).toHaveLength(BEGINWAARDEN.length - 1)
    const [block] = made.blokken
    const { uitleg } = await open.read(
      leesBlokuitleg.antwoord.schema,
      `/renovatieplannen/${id}/blokken/${block?.id ?? ''}`,
    )
    expect(uitleg.blok).toBe(block?.id)
    // What came later begins as the program does.
    const { waarden } = (await open.read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen'))
      .uitgangspunten
    expect(waarden.find((one) => one.id === 'aansluitend-binnen')).toMatchObject({
      waarde: 60,
      eenheid: 'meter',
    })
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
