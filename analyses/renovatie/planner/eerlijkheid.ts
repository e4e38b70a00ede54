import { EIGENAREN } from '../verwachting-schema.ts'
import type { Plan, PrijsVanEerlijkheid } from './plan.ts'
import { planCampaigns, type Planopdracht } from './planner.ts'
import type { Planvraag } from './planvraag.ts'

/** The question with the minimum per wijk switched off. */
export function withoutMinimum(question: Planvraag): Planvraag {
  return {
    ...question,
    regels: [
      ...question.regels.filter(({ regel }) => regel !== 'minimum-per-wijk'),
      { regel: 'minimum-per-wijk', aan: false, reden: 'prijs van eerlijkheid' },
    ],
  }
}

/**
 * What the minimum per wijk costs: a plan with it beside a plan without, made with the same seed and steps. The plan with it is a
 * start for the other, so that a price is never below 0 because a search had bad luck.
 *
 * @param plan the plan with the minimum
 */
export function priceOfFairness(
  question: Planvraag,
  plan: Plan,
  task: Pick<Planopdracht, 'seed' | 'steps' | 'spent' | 'stop'>,
): PrijsVanEerlijkheid {
  const free = planCampaigns(withoutMinimum(question), { ...task, from: plan })
  const steps = ({ stappenLabel }: Plan) => EIGENAREN.reduce((sum, owner) => sum + stappenLabel[owner], 0)
  return {
    punten: plan.punten,
    puntenZonder: free.punten,
    stappen: steps(plan),
    stappenZonder: steps(free),
    wijken: plan.wijken.map(({ wijk, woningen }) => ({
      wijk,
      woningen,
      woningenZonder: free.wijken.find((row) => row.wijk === wijk)?.woningen ?? 0,
    })),
  }
}
