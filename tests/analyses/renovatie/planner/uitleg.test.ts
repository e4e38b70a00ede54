import { describe, expect, test } from 'vitest'
import { clashOf } from '../../../../analyses/renovatie/planner/botsing.ts'
import { priceOfFairness } from '../../../../analyses/renovatie/planner/eerlijkheid.ts'
import { blokuitleg, prijsVanEerlijkheid } from '../../../../analyses/renovatie/planner/plan.ts'
import { planCampaigns } from '../../../../analyses/renovatie/planner/planner.ts'
import type { Planblok, Planvraag } from '../../../../analyses/renovatie/planner/planvraag.ts'
import { explainPlan } from '../../../../analyses/renovatie/planner/uitleg.ts'
import { campaignQuestion } from '../../../helpers/campaign-question.ts'

const base = campaignQuestion({ seed: 5, blocks: 3, quarters: 8, dwellings: 60, room: 1 })
const plain: Partial<Planblok> = {
  woningen: { particulier: 20, vve: 0, corporatie: 0 },
  stappen: { particulier: 60, vve: 0, corporatie: 0 },
  kosten: { particulier: 900_000, vve: 0, corporatie: 0 },
  straten: [],
  aansluitend: [],
  samen: null,
  duur: 1,
  natuurmaanden: [],
  wisselwoningen: 1,
  toestemming: { nodig: false, kans: 1, kwartaal: null },
  verhuizen: { nodig: false, geinformeerd: null },
  wachten: null,
}
const simple: Planvraag = {
  ...base,
  blokken: base.blokken.map((block) => ({ ...block, ...plain })),
  fondsen: base.fondsen.map((fund) => ({
    ...fund,
    van: null,
    tot: 2028,
    perJaar: fund.id === 'vhf1' ? [2027, 2028].map((jaar) => ({ jaar, euro: 900_000 })) : [],
  })),
  ploegen: [{ id: 'ploeg-1', naam: 'Ploeg 1', woningenPerKwartaal: 20, van: 2, tot: 7 }],
  wisselwoningen: base.wisselwoningen.map(() => 5),
  rustigeWeken: [],
  minimumPerWijk: [],
  hoogstensPerBuurt: null,
  kleinsteSerie: 0,
}
const withBlock = (place: number, change: Partial<Planblok>): Planvraag => ({
  ...simple,
  blokken: simple.blokken.map((block, index) => (index === place ? { ...block, ...change } : block)),
})

describe('why a block is where it is', () => {
  const plan = planCampaigns(simple, { seed: 1, steps: 200 })
  const explained = explainPlan(simple, plan)

  test('one begins per year of the fund, the third is out of money', () => {
    expect(plan.blokken.map(({ kwartaal }) => kwartaal).toSorted()).toEqual([2, 4, null].toSorted())
    const out = explained.find(({ kwartaal }) => kwartaal === null)
    expect(out).toMatchObject({
      waarom: 'niet-gekozen',
      beslissend: { regel: 'geld', jaar: 2028, fondsen: ['vhf1', 'vhf3'], nodigEuro: 900_000, overEuro: 0 },
    })
    expect(out?.kwartalen.map(({ van, tot, hindernis }) => [van, tot, hindernis.regel])).toEqual([
      [0, 3, 'geld'],
      [4, 7, 'geld'],
    ])
  })

  test('the first waits for a crew, and later quarters would bring less', () => {
    const first = explained.find(({ kwartaal }) => kwartaal === 2)
    expect(first?.beslissend).toEqual({ regel: 'ploegen', kwartaal: 0, nodig: 20, over: 0 })
    expect(first?.kwartalen[0]).toMatchObject({ van: 0, tot: 1 })
    expect(first?.kwartalen[1]).toMatchObject({ van: 3, tot: 3, hindernis: { regel: 'waarde' } })
    const later = first?.kwartalen[1]?.hindernis
    expect(later?.regel === 'waarde' && later.minder).toBeGreaterThan(0)
  })

  test('each has its shape; only those that are asked for come', () => {
    expect(explained.map((row) => blokuitleg.parse(row))).toEqual(explained)
    expect(explainPlan(simple, plan, ['blok-2']).map(({ blok }) => blok)).toEqual(['blok-2'])
  })

  test('terms, nests, streets, promises and hands are named with their numbers', () => {
    const cases: [Partial<Planblok>, unknown][] = [
      [{ vast: 5 }, { regel: 'vastgezet', kwartaal: 5 }],
      [{ toestemming: { nodig: true, kans: 0.8, kwartaal: 3 } }, { regel: 'toestemming', vanaf: 4 }],
      [{ wachten: { woningen: 2, tot: 6 } }, { regel: 'wachtverzoek', vanaf: 6, woningen: 2 }],
      [{ natuurmaanden: [1, 2] }, { regel: 'natuur', kwartaal: 0, maanden: [1, 2] }],
      [{ beloofd: { kwartaal: 3, zekerheid: 'zeker' } }, { regel: 'beloften', kwartaal: 3 }],
    ]
    for (const [change, expected] of cases) {
      const question = withBlock(0, change)
      const [first] = explainPlan(question, { blokken: [] }, ['blok-1'])
      expect(first?.kwartalen[0]?.hindernis).toEqual(expected)
    }
    const street: Planvraag = {
      ...simple,
      blokken: simple.blokken.map((block) => ({ ...block, straten: ['laan'] })),
    }
    const at = {
      ...plan,
      blokken: plan.blokken.map((row, index) => ({ ...row, kwartaal: index === 0 ? 4 : null })),
    }
    const [second] = explainPlan(street, at, ['blok-2'])
    expect(second?.kwartalen.find(({ van }) => van === 2)?.hindernis).toEqual({
      regel: 'straat',
      straat: 'laan',
      blok: 'blok-1',
      kwartaal: 4,
    })
  })
})

test('the price of fairness: what a minimum for a poor choice costs', () => {
  const question: Planvraag = {
    ...withBlock(2, { wijk: 'wijk-2', stappen: { particulier: 10, vve: 0, corporatie: 0 } }),
    minimumPerWijk: [{ wijk: 'wijk-2', woningen: 20 }],
  }
  const plan = planCampaigns(question, { seed: 1, steps: 200 })
  const price = priceOfFairness(question, plan, { seed: 1, steps: 200 })
  expect(prijsVanEerlijkheid.parse(price)).toEqual(price)
  expect(price.stappen).toBe(70)
  expect(price.stappenZonder).toBe(120)
  expect(price.punten).toBeLessThan(price.puntenZonder)
  expect(price.wijken).toEqual([
    { wijk: 'wijk-1', woningen: 20, woningenZonder: 40 },
    { wijk: 'wijk-2', woningen: 20, woningenZonder: 0 },
  ])
})

describe('what clashes', () => {
  const fits = (question: Planvraag) => planCampaigns(question, { seed: 1, steps: 100 }).haalbaar

  test('two blocks by hand in one quarter and a crew for one', () => {
    const question: Planvraag = {
      ...simple,
      regels: [{ regel: 'geld', aan: false, reden: 'proef' }],
      blokken: simple.blokken.map((block, index) => ({ ...block, vast: index === 2 ? 6 : 4 })),
    }
    expect(clashOf(question, fits)).toEqual({
      regels: ['vastgezet', 'ploegen'],
      blokken: ['blok-1', 'blok-2'],
    })
  })

  test('a minimum that money cannot reach', () => {
    const question: Planvraag = { ...simple, minimumPerWijk: [{ wijk: 'wijk-1', woningen: 60 }] }
    expect(clashOf(question, fits)).toEqual({ regels: ['geld', 'minimum-per-wijk'], blokken: [] })
  })

  test('nothing, when there is a plan', () => {
    expect(clashOf(simple, fits)).toBeNull()
  })
})
