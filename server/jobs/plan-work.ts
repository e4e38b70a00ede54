import type { MessagePort } from 'node:worker_threads'
import { gapOf } from '../../analyses/renovatie/planner/grens.ts'
import type { Plan } from '../../analyses/renovatie/planner/plan.ts'
import { boundFor, planCampaigns } from '../../analyses/renovatie/planner/planner.ts'
import type { Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { highsSolver } from './highs-solver.ts'

/** What a worker is asked to plan. */
export interface Planwerk {
  vraag: Planvraag
  seed: number
  /** Seconds to search; as many again may go to the proof of the bound. */
  seconden: number
  /** The plan that now stands, to begin from; null: from nothing. */
  from: Plan | null
}

/** The search ends by its clock long before this. */
const STEPS_WITHOUT_END = 1e12
/** How often it says how far it is. */
const REPORT_MILLISECONDS = 500

/**
 * Searches for a plan for so many seconds, and then asks HiGHS how much better a plan could be. Without an answer in time the bound is not
 * known, and the plan says so.
 */
export async function makePlan({ vraag, seed, seconden, from }: Planwerk, port: MessagePort): Promise<Plan> {
  const began = performance.now()
  let last = 0
  const seconds = () => (performance.now() - began) / 1000
  const report = () => {
    const now = performance.now()
    if (now - last < REPORT_MILLISECONDS) return
    last = now
    port.postMessage(Math.floor(seconds()))
  }
  const plan = planCampaigns(vraag, {
    seed,
    steps: STEPS_WITHOUT_END,
    spent: () => {
      report()
      return seconds() / seconden
    },
    ...(from === null ? {} : { from }),
  })
  port.postMessage(seconden)
  if (!plan.haalbaar) return plan
  const bound = boundFor(vraag, await highsSolver(), seconden)
  if (bound === null || bound === 'onhaalbaar') return { ...plan, grens: { bekend: false, reden: 'tijd-op' } }
  return { ...plan, grens: gapOf(plan.punten, bound) }
}
