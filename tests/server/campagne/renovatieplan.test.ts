import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leesRenovatieplan, lijstRenovatieplannen } from '../../../server/contract/renovatieplannen.ts'
import { leesTaak } from '../../../server/contract/taken.ts'
import { PLAN_ASKED } from '../../helpers/campaign-examples.ts'
import { type CampaignApp, faultsIn, openCampaignApp } from '../../helpers/campaign-app.ts'

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
    expect(before.keuzes.fondsen.find(({ id }) => id === 'vhf-1')?.perJaar).toBeNull()
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

  it('is refused with a clear sentence where what is asked does not exist', async () => {
    const refused = async (over: object) =>
      faultsIn(
        await open.send('/renovatieplannen', { ...PLAN_ASKED, keuzes: { ...PLAN_ASKED.keuzes, ...over } }),
      )
    expect(Object.values(await refused({ wijken: ['kustwijk'] }))[0]).toMatch(/uit de lijst/)
    expect(Object.values(await refused({ geld: [{ fonds: 'nip', euroPerJaar: 1 }] }))[0]).toMatch(/gesloten/)
    expect(Object.values(await refused({ vast: [{ blok: 'geen', kwartaal: 0 }] }))[0]).toMatch(
      /niet te plannen/,
    )
    expect(await refused({ uit: [{ regel: 'geld', reden: '' }] })).toEqual(expect.anything())
  })
})
