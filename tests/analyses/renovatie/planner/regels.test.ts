import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breachesOf, breachesOfPlan } from '../../../../analyses/renovatie/planner/controle.ts'
import { planCampaigns } from '../../../../analyses/renovatie/planner/planner.ts'
import { Planstand, UNPLANNED } from '../../../../analyses/renovatie/planner/planstand.ts'
import { PLANREGELS, type Planvraag } from '../../../../analyses/renovatie/planner/planvraag.ts'
import { modelOf } from '../../../../analyses/renovatie/planner/rekenmodel.ts'
import { obstacleOf } from '../../../../analyses/renovatie/planner/uitleg.ts'
import { campaignQuestion } from '../../../helpers/campaign-question.ts'
import { pointsOf } from '../../../helpers/campaign-rivals.ts'
import { smallQuestion } from '../../../helpers/campaign-small.ts'
import { runs } from '../../../helpers/property-runs.ts'

/** Rules that hold block by block: a block that breaks none of them can be put in. */
const ONE_BY_ONE = new Set(
  PLANREGELS.filter(
    (rule) => !['kleinste-serie', 'minimum-per-wijk', 'beloften', 'vastgezet', 'samen'].includes(rule),
  ),
)

const medium = (seed: number): Planvraag =>
  campaignQuestion({
    seed,
    blocks: 30,
    quarters: 12,
    dwellings: 380,
    room: 0.7,
    adjust: (question) => ({
      ...question,
      blokken: question.blokken.map((block, index) => ({
        ...block,
        vast: index % 11 === seed % 11 ? 8 : null,
        beloofd:
          index % 7 === seed % 7 ? { kwartaal: (index % 5) + 4, zekerheid: 'waarschijnlijk' as const } : null,
      })),
      regels:
        seed % 3 === 0
          ? [{ regel: PLANREGELS[seed % PLANREGELS.length] ?? 'natuur', aan: false, reden: 'proef' }]
          : [],
    }),
  })

test('no plan that calls itself possible breaks a rule; one that does not says what it misses', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(100), (seed, steps) => {
      const question = seed % 2 === 0 ? medium(seed) : smallQuestion(seed)
      const plan = planCampaigns(question, { seed, steps })
      const breaches = breachesOfPlan(question, plan)
      const broken = breaches.filter(({ regel }) => regel === 'einde-plan' || ONE_BY_ONE.has(regel))
      expect(broken).toEqual([])
      expect(plan.haalbaar).toBe(plan.tekorten.length === 0)
      expect(plan.haalbaar).toBe(breaches.length === 0)
    }),
    runs(60),
  )
})

describe('the check that the search uses, step by step', () => {
  test('says of a block what the words of the rules say, and counts what the whole plan counts', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.array(fc.tuple(fc.nat(29), fc.nat(11)), { maxLength: 40 }),
        (seed, moves) => {
          const question = medium(seed)
          const model = modelOf(question)
          const state = new Planstand(model)
          const asMap = () =>
            new Map(
              question.blokken.map(({ id }, index) => {
                const quarter = state.beginOf(model.unitOfBlock[index] ?? 0)
                return [id, quarter === UNPLANNED ? null : quarter] as const
              }),
            )
          for (const [place, quarter] of moves) {
            const unit = place % model.units
            if (state.beginOf(unit) !== UNPLANNED) {
              state.remove(unit)
              continue
            }
            const fits = state.fits(unit, quarter)
            const { promises, mayMove, smallestSeries } = model
            const promiseHolds =
              state.moved <= mayMove || (promises[unit] ?? []).every((one) => one.quarter === quarter)
            const seriesFits =
              (state.beginning[quarter] ?? 0) + (model.dwellings[unit] ?? 0) >= smallestSeries
            expect(obstacleOf(model, state, unit, quarter) === null).toBe(fits && promiseHolds && seriesFits)
            state.place(unit, quarter)
            const breaches = breachesOf(question, asMap())
            const isOwn = question.blokken.some(
              ({ id }) =>
                asMap().get(id) === quarter &&
                breaches.some((one) => one.regel === 'vastgezet' && one.wat === id),
            )
            const isBroken =
              isOwn || breaches.some(({ regel }) => regel === 'einde-plan' || ONE_BY_ONE.has(regel))
            expect(isBroken).toBe(!fits)
            if (!fits) state.remove(unit)
          }
          const begins = [...asMap().values()]
          expect(state.points).toBe(pointsOf(question, begins))
          for (let unit = 0; unit < model.units; unit += 1)
            if (state.beginOf(unit) !== UNPLANNED) state.remove(unit)
          expect(state.points).toBe(0)
          expect(state.used.every((value) => value === 0)).toBe(true)
          expect(state.moved).toBe(model.promised)
        },
      ),
      runs(60),
    )
  })
})

describe('each rule bites, and does not when it is off', () => {
  const base = campaignQuestion({ seed: 3, blocks: 2, quarters: 8, dwellings: 40, room: 1 })
  const quiet: Planvraag = {
    ...base,
    blokken: base.blokken.map((block, index) => ({
      ...block,
      woningen: { particulier: 0, vve: 0, corporatie: 20 },
      kosten: { particulier: 0, vve: 0, corporatie: 100_000 },
      straten: [`straat-${index}`],
      samen: null,
      duur: 1,
      natuurmaanden: [],
      wisselwoningen: 1,
      toestemming: { nodig: false, kans: 1, kwartaal: null },
      huurdersadvies: -4,
      verhuizen: { nodig: false, geinformeerd: null },
      wachten: null,
    })),
    fondsen: base.fondsen.map((fund) => ({
      ...fund,
      perJaar: [
        { jaar: 2027, euro: fund.id === 'eigen' ? 200_000 : 0 },
        { jaar: 2028, euro: fund.id === 'eigen' ? 200_000 : 0 },
      ],
    })),
    ploegen: [{ id: 'ploeg-1', naam: 'Ploeg 1', woningenPerKwartaal: 40, van: 0, tot: 7 }],
    wisselwoningen: base.wisselwoningen.map(() => 2),
    rustigeWeken: [],
    minimumPerWijk: [],
    hoogstensPerBuurt: 40,
    kleinsteSerie: 0,
  }
  const first = (change: Partial<Planvraag['blokken'][number]>): Planvraag => ({
    ...quiet,
    blokken: quiet.blokken.map((block, index) => (index === 0 ? { ...block, ...change } : block)),
  })
  const both = (change: Partial<Planvraag['blokken'][number]>): Planvraag => ({
    ...quiet,
    blokken: quiet.blokken.map((block) => ({ ...block, ...change })),
  })
  const cases: [(typeof PLANREGELS)[number], Planvraag, [number | null, number | null]][] = [
    ['vastgezet', first({ vast: 3 }), [2, 2]],
    ['toestemming', first({ toestemming: { nodig: true, kans: 0.8, kwartaal: 1 } }), [1, 1]],
    [
      'vve-vergadering',
      first({ woningen: { particulier: 0, vve: 20, corporatie: 0 }, vveVergadering: 2 }),
      [2, 2],
    ],
    ['huurdersadvies', first({ huurdersadvies: 0 }), [0, 0]],
    ['persoonlijk-geinformeerd', first({ verhuizen: { nodig: true, geinformeerd: 0 } }), [1, 1]],
    ['wachtverzoek', first({ wachten: { woningen: 1, tot: 4 } }), [3, 3]],
    ['natuur', first({ natuurmaanden: [4, 5] }), [1, 1]],
    ['geld', both({ kosten: { particulier: 0, vve: 0, corporatie: 100_001 } }), [1, 2]],
    [
      'ploegen',
      { ...quiet, ploegen: quiet.ploegen.map((crew) => ({ ...crew, woningenPerKwartaal: 39.9 })) },
      [1, 1],
    ],
    ['rustige-weken', { ...quiet, rustigeWeken: [{ soort: 'bouwvak', kwartaal: 1, weken: 0.1 }] }, [1, 1]],
    ['wisselwoningen', both({ wisselwoningen: 2 }), [1, 1]],
    ['overlast', { ...quiet, hoogstensPerBuurt: 39 }, [1, 1]],
    ['straat', both({ straten: ['straat-1'] }), [1, 3]],
    ['samen', both({ samen: 'een' }), [1, 2]],
    ['kleinste-serie', { ...quiet, kleinsteSerie: 21 }, [1, 2]],
    ['beloften', first({ beloofd: { kwartaal: 2, zekerheid: 'zeker' } }), [1, 1]],
    [
      'beloften',
      first({ beloofdBuiten: { kwartaal: 9, zekerheid: 'nog-niet-zeker', stand: 'later' } }),
      [1, 1],
    ],
    ['minimum-per-wijk', { ...quiet, minimumPerWijk: [{ wijk: 'wijk-1', woningen: 21 }] }, [1, null]],
  ]

  test('every rule has a case', () => {
    expect([...new Set(cases.map(([rule]) => rule))]).toEqual([...PLANREGELS])
  })

  test.each(cases)('%s', (rule, question, [one, other]) => {
    const begins = new Map([
      ['blok-1', one],
      ['blok-2', other],
    ])
    // Quiet weeks are broken as too little crew.
    const named = rule === 'rustige-weken' ? 'ploegen' : rule
    expect([...new Set(breachesOf(question, begins).map(({ regel }) => regel))]).toEqual([named])
    const off: Planvraag = { ...question, regels: [{ regel: rule, aan: false, reden: 'proef' }] }
    expect(breachesOf(off, begins)).toEqual([])
    const model = modelOf(question)
    const state = new Planstand(model)
    const place = (unit: number, quarter: number | null) => {
      const fits = quarter === null || state.fits(unit, quarter)
      if (fits && quarter !== null) state.place(unit, quarter)
      return fits
    }
    const isHeld =
      rule === 'samen' ? model.units === 1 : !(place(0, one) && place(1, other)) || state.shortage() > 0
    expect(isHeld).toBe(true)
  })
})
