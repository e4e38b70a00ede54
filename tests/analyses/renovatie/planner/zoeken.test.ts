import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../../analyses/canonical-json.ts'
import { breachesOfPlan } from '../../../../analyses/renovatie/planner/controle.ts'
import { planCampaigns } from '../../../../analyses/renovatie/planner/planner.ts'
import { plan as planSchema } from '../../../../analyses/renovatie/planner/plan.ts'
import { faultsOfQuestion, planvraag } from '../../../../analyses/renovatie/planner/planvraag.ts'
import { withChances } from '../../../helpers/campaign-chances.ts'
import { campaignQuestion } from '../../../helpers/campaign-question.ts'
import { bestOfAll, greedyPoints, pointsOf } from '../../../helpers/campaign-rivals.ts'
import { smallQuestion } from '../../../helpers/campaign-small.ts'
import { scaled } from '../../../helpers/test-scale.ts'

describe('small questions: as good as the best of all plans', () => {
  const per = scaled(10)
  test.each([0, 1, 2, 3, 4])('ten seeded questions, part %i', (part) => {
    for (let seed = part * per; seed < (part + 1) * per; seed += 1) {
      const question = smallQuestion(seed)
      expect(faultsOfQuestion(planvraag.parse(question)), `seed ${seed}`).toEqual([])
      const best = bestOfAll(question)
      const plan = planCampaigns(question, { seed, steps: 1500 })
      expect(plan.haalbaar ? plan.punten : null, `seed ${seed}`).toBe(best)
    }
  })

  test('most of them have a plan, and some have none', () => {
    const bests = Array.from({ length: 20 }, (_, seed) => bestOfAll(smallQuestion(seed)))
    expect(bests.filter((best) => best !== null).length).toBeGreaterThan(10)
  })
})

test('better than taking the best block first, on every one of twenty questions', () => {
  for (let seed = 1; seed <= scaled(20); seed += 1) {
    const made = campaignQuestion({ seed, blocks: 60, quarters: 16, dwellings: 750, room: 0.6 })
    const question = withChances(made, seed)
    const plan = planCampaigns(question, { seed, steps: 1000 })
    expect(breachesOfPlan(question, plan), `seed ${seed}`).toEqual([])
    expect(plan.punten, `seed ${seed}`).toBeGreaterThan(greedyPoints(question))
  }
})

describe('one question of 200 blocks', () => {
  const question = campaignQuestion({ seed: 7, blocks: 200, quarters: 24, dwellings: 2500, room: 0.7 })
  const first = planCampaigns(question, { seed: 3, steps: 500 })

  test('the same seed and steps give the same bytes, another seed another plan', () => {
    expect(canonicalJson(planCampaigns(question, { seed: 3, steps: 500 }))).toBe(canonicalJson(first))
    expect(canonicalJson(planCampaigns(question, { seed: 4, steps: 500 }))).not.toBe(canonicalJson(first))
  })

  test('the answer has its shape, and its points are those of its blocks', () => {
    expect(planSchema.parse(first)).toEqual(first)
    expect(first.haalbaar).toBe(true)
    const begins = first.blokken.map(({ kwartaal }) => kwartaal)
    expect(first.punten).toBe(pointsOf(question, begins))
    expect(first.doelen.reduce((sum, { punten }) => sum + punten, 0)).toBe(first.punten)
    expect(first.geld.every(({ euro, beschikbaar }) => euro <= beschikbaar)).toBe(true)
    expect(first.gebruik.every((row) => row.ploegen <= row.ploegenHoogstens)).toBe(true)
  })

  test('it says each better plan, and stops when asked', () => {
    const seen: number[] = []
    let asked = 0
    const plan = planCampaigns(question, {
      seed: 3,
      steps: 1_000_000,
      stop: () => (asked += 1) > 3,
      onBetter: ({ punten }) => seen.push(punten),
    })
    expect(plan.stappen).toBeLessThan(200)
    expect(seen.at(-1)).toBe(plan.punten)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  test('more steps from the plan that stands never give less', () => {
    const more = planCampaigns(question, { seed: 9, steps: 300, from: first })
    expect(more.punten).toBeGreaterThanOrEqual(first.punten)
  })
})

describe('questions with little in them', () => {
  const question = campaignQuestion({ seed: 1, blocks: 6, quarters: 8, dwellings: 80, room: 1 })

  test('no blocks: an empty plan that keeps every rule', () => {
    const plan = planCampaigns({ ...question, blokken: [], minimumPerWijk: [] }, { seed: 1, steps: 10 })
    expect(plan).toMatchObject({
      haalbaar: true,
      punten: 0,
      blokken: [],
      euroPerStap: null,
      wachtLangst: null,
    })
  })

  test('no goal weighs anything: no points, and the rules are kept all the same', () => {
    const none = { labelstappen: 0, buurt: 0, stem: 0, nabij: 0, vroeg: 0 }
    const plan = planCampaigns({ ...question, gewichten: none }, { seed: 1, steps: 50 })
    expect(plan.punten).toBe(0)
    expect(plan.haalbaar).toBe(breachesOfPlan({ ...question, gewichten: none }, plan).length === 0)
  })

  test('no money: nothing is planned', () => {
    const poor = { ...question, fondsen: [], minimumPerWijk: [] }
    const plan = planCampaigns(poor, { seed: 1, steps: 50 })
    expect(plan.blokken.every(({ kwartaal }) => kwartaal === null)).toBe(true)
    expect(plan.haalbaar).toBe(true)
  })
})
