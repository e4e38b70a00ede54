import { expect, test } from 'vitest'
import { breachesOfPlan } from '../../../../analyses/renovatie/planner/controle.ts'
import { planCampaigns } from '../../../../analyses/renovatie/planner/planner.ts'
import type { Plan } from '../../../../analyses/renovatie/planner/plan.ts'
import type { Planvraag } from '../../../../analyses/renovatie/planner/planvraag.ts'
import { campaignQuestion } from '../../../helpers/campaign-question.ts'
import { movedDwellings } from '../../../helpers/campaign-rivals.ts'
import { scaled } from '../../../helpers/test-scale.ts'

/** Announces what a plan begins in its first two years; what begins within half a year is certain. */
function announced(question: Planvraag, plan: Plan): Planvraag {
  return {
    ...question,
    blokken: question.blokken.map((block, index) => {
      const quarter = plan.blokken[index]?.kwartaal ?? null
      if (quarter === null || quarter >= 8) return block
      return { ...block, beloofd: { kwartaal: quarter, zekerheid: quarter < 2 ? 'zeker' : 'waarschijnlijk' } }
    }),
  }
}

/** The same work by ten crews, so that one that leaves takes a tenth of it. */
function tenCrews(question: Planvraag): Planvraag {
  const speed = question.ploegen.reduce((sum, { woningenPerKwartaal }) => sum + woningenPerKwartaal, 0) / 10
  return {
    ...question,
    ploegen: Array.from({ length: 10 }, (_, index) => ({
      id: `ploeg-${index}`,
      naam: `Ploeg ${index}`,
      woningenPerKwartaal: speed,
      van: 0,
      tot: question.kwartalen - 1,
    })),
  }
}

test('after losing a crew, at most one in ten of the announced dwellings moves', () => {
  for (let seed = 1; seed <= scaled(4); seed += 1) {
    const question = tenCrews(
      campaignQuestion({ seed, blocks: 240, quarters: 20, dwellings: 3000, room: 0.6 }),
    )
    const plan = planCampaigns(question, { seed, steps: 400 })
    const promised = announced(question, plan)
    const [lost, ...crews] = question.ploegen
    if (lost === undefined) throw new Error('no crews')
    // A crew that leaves after a year: what is announced for the second year no longer fits as it was.
    const poorer: Planvraag = { ...promised, ploegen: [{ ...lost, tot: 3 }, ...crews] }
    const after = planCampaigns(poorer, { seed: seed + 1, steps: 400, from: plan })
    const total = movedDwellings(
      promised,
      promised.blokken.map(() => null),
    )
    const moved = movedDwellings(
      promised,
      after.blokken.map(({ kwartaal }) => kwartaal),
    )
    expect(after.haalbaar, `seed ${seed}`).toBe(true)
    expect(breachesOfPlan(poorer, after)).toEqual([])
    expect(after.beloften).toMatchObject({
      woningen: total,
      verschoven: moved,
      hoogstens: Math.floor(total / 10),
    })
    expect(moved).toBeLessThanOrEqual(total / 10)
    const certain = promised.blokken.flatMap(({ beloofd }, index) =>
      beloofd?.zekerheid === 'zeker' ? [[beloofd.kwartaal, after.blokken[index]?.kwartaal]] : [],
    )
    expect(certain.length).toBeGreaterThan(0)
    expect(certain.filter(([before, now]) => before !== now)).toEqual([])
  }
})
