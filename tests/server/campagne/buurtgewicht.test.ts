import type { EigenIndicator } from '../../../geodata/schema/invoer.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CATALOGUE_BUURT_FIGURES, USUAL_BUURT_FIGURE } from '../../../analyses/renovatie/buurtgewicht.ts'
import { plankeuzes } from '../../../analyses/renovatie/plankeuzes.ts'
import { BEGINWAARDEN } from '../../../analyses/renovatie/planner/uitgangspunten.ts'
import { questionNow } from '../../../server/campagne/planvraag.ts'
import { leesRenovatieplan, lijstRenovatieplannen } from '../../../server/contract/renovatieplannen.ts'
import { rol } from '../../../server/contract/sessie.ts'
import { may } from '../../../server/auth/may.ts'
import { leesTaak } from '../../../server/contract/taken.ts'
import { type CampaignApp, faultsIn, openCampaignApp } from '../../helpers/campaign-app.ts'
import { PLAN_ASKED } from '../../helpers/campaign-examples.ts'
import { actorOf } from '../../helpers/actor-of.ts'
import { apply, given, orderFor, tried } from '../../helpers/import-flow.ts'

let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp()
  await bringIn()
})
afterAll(() => open.app.close())

/** Two buurten of Boswijk. */
const [COLD, WARM] = ['BU09950310', 'BU09950311']
const HEALTH = 'rivm-ervaren-gezondheid'

/** Brings in two figures of one's own for two buurten: of one nobody said whether more is better. */
async function bringIn(): Promise<void> {
  const { app } = open
  const cookie = await open.as('programmabureau')
  const naam = 'kou.csv'
  const file = await given(app, cookie, naam, `buurtcode;koud;bouw\n${COLD};40;1\n${WARM};10;2\n`)
  const own = (id: string, richting: EigenIndicator['richting']): EigenIndicator => ({
    id,
    naam: `Kou (${id})`,
    eenheid: 'procent',
    richting,
    toelichting: '',
  })
  const order = orderFor(
    naam,
    {
      doel: 'cijfers',
      velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2026' } },
      reeks: [
        { kolom: 'koud', als: 'eigen-koud' },
        { kolom: 'bouw', als: 'eigen-neutraal' },
      ],
      stelsel: null,
    },
    { eigenIndicatoren: [own('eigen-koud', 'lager-is-gunstiger'), own('eigen-neutraal', 'neutraal')] },
  )
  const applied = await apply(app, cookie, await tried(app, cookie, file.id, order))
  if (!applied.ok) throw new Error(`bringing in gave ${applied.status}: ${await applied.text()}`)
}

const asked = (over: object) => ({ ...PLAN_ASKED, keuzes: { ...PLAN_ASKED.keuzes, ...over } })
const list = () => open.read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')

it('offers the figures of health and money that are there per buurt, and own figures with a direction', async () => {
  const { keuzes } = await list()
  const ids = keuzes.buurtcijfers.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([USUAL_BUURT_FIGURE, HEALTH, 'eigen-koud']))
  expect(ids).not.toContain('eigen-neutraal')
  expect(ids.filter((id) => !CATALOGUE_BUURT_FIGURES.includes(id))).toEqual(['eigen-koud'])
  expect(keuzes.buurtcijfers.find(({ id }) => id === HEALTH)).toMatchObject({
    soort: 'gezondheid',
    richting: 'hoger-is-gunstiger',
    jaar: 2020,
    leeftijd: '18plus',
  })
  expect(keuzes.buurtcijfers.find(({ id }) => id === 'eigen-koud')).toMatchObject({
    soort: 'eigen',
    eigenNaam: 'Kou (eigen-koud)',
    jaar: 2026,
  })
})

it('refuses a figure that cannot weigh, and no figure at all where the slider is above 0', async () => {
  const refused = async (buurtcijfers: readonly string[]) =>
    faultsIn(await open.send('/renovatieplannen', asked({ buurtcijfers })))
  expect(await refused(['rivm-bestaat-niet'])).toEqual({
    'keuzes.buurtcijfers.0': 'Het cijfer ‘rivm-bestaat-niet’ is er niet. Kies een cijfer uit de lijst.',
  })
  expect(await refused([USUAL_BUURT_FIGURE, 'rivm-roker', 'eigen-neutraal', USUAL_BUURT_FIGURE])).toEqual({
    'keuzes.buurtcijfers.1': expect.stringMatching(/gaat niet over rondkomen of gezondheid/),
    'keuzes.buurtcijfers.2': expect.stringMatching(/niet bekend of meer beter of slechter is/),
    'keuzes.buurtcijfers.3': expect.stringMatching(/twee keer/),
  })
  expect(await refused([])).toEqual({
    'keuzes.buurtcijfers': 'Kies ten minste één cijfer waar een buurt naar weegt, of zet die schuif op 0.',
  })
  expect(Object.keys(await refused(['Geen id']))).toEqual(['keuzes.buurtcijfers.0'])
})

it('weighs as before for who names no figures, and by any other figure otherwise', () => {
  const { app } = open.app.installation
  const { zoekCijfer, focus } = app.current()
  const question = (over: object) =>
    questionNow(app, plankeuzes.parse({ ...PLAN_ASKED.keuzes, ...over }), BEGINWAARDEN, []).buurtgewichten
  const found = (focus.standaardIndeling.wijken.find(({ id }) => id === 'boswijk')?.buurten ?? []).flatMap(
    (buurt) => {
      const figure = zoekCijfer(buurt, USUAL_BUURT_FIGURE, 2020, '18plus')
      return 'ontbreekt' in figure ? [] : [{ buurt, waarde: figure.waarde }]
    },
  )
  const values = found.map(({ waarde }) => waarde)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  expect(found.length).toBeGreaterThan(3)
  expect(question({})).toEqual(
    found.map(({ buurt, waarde }) => ({
      buurt,
      gewicht: Math.round((100 * (waarde - low)) / (high - low)),
    })),
  )
  expect(question({ buurtcijfers: [HEALTH] })).not.toEqual(question({}))
  expect(question({ buurtcijfers: ['eigen-koud'] })).toEqual([
    { buurt: COLD, gewicht: 100 },
    { buurt: WARM, gewicht: 0 },
  ])
})

it('keeps with the plan what buurten weighed and by what, never with a block or a dwelling', async () => {
  const answer = await open.send('/renovatieplannen', asked({ buurtcijfers: [HEALTH, 'eigen-koud'] }))
  expect(answer.status).toBe(202)
  const { id } = leesTaak.antwoord.schema.parse(await answer.json())
  await open.app.installation.app.tasks.idle()
  const made = await open.read(leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
  expect(made.keuzes.buurtcijfers).toEqual([HEALTH, 'eigen-koud'])
  const [health, own] = made.buurtgewicht?.cijfers ?? []
  expect(health).toMatchObject({ indicator: HEALTH, jaar: 2020, richting: 'hoger-is-gunstiger' })
  expect(health?.bronnen.map(({ dataset }) => dataset)).toEqual(['rivm-gezondheid-50090ned'])
  expect(health?.buurten.find(({ buurt }) => buurt === COLD)?.cijfer).toMatchObject({
    bekend: true,
    waarde: 62.6,
    fout: { soort: 'niet-in-bron' },
  })
  expect(own).toMatchObject({ eigenNaam: 'Kou (eigen-koud)', bronnen: [{ titel: 'Buurtpeiling' }] })
  // Where people are few the source gives no figure: then there is no weight, and the reason stands there.
  const without = made.buurtgewicht?.buurten.filter(({ gewicht }) => !gewicht.bekend)
  expect(without).toEqual([{ buurt: 'BU09950317', gewicht: { bekend: false, reden: 'niet-gepubliceerd' } }])
  expect(made.buurtgewichten.find(({ buurt }) => buurt === COLD)?.gewicht).toBe(100)
  expect(made.buurtgewichten.map(({ buurt }) => buurt)).not.toContain('BU09950317')
  expect(JSON.stringify(made.blokken)).not.toContain('gewicht')
}, 60_000)

it('shows the figures of a plan to nobody who may not see figures of a buurt', () => {
  const readers = rol.options.map((one) => actorOf(one)).filter((actor) => may(actor, 'renovatieplan-lezen'))
  expect(readers.length).toBeGreaterThan(0)
  for (const actor of readers)
    expect(may(actor, 'cijfers-buurt-lezen', { wijken: null }), actor.rol).toBe(true)
})
