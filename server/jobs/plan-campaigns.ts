import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import { clashOf } from '../../analyses/renovatie/planner/botsing.ts'
import { priceOfFairness } from '../../analyses/renovatie/planner/eerlijkheid.ts'
import type { Bewezen } from '../../analyses/renovatie/planner/grens.ts'
import type { Botsing, Plan, PrijsVanEerlijkheid } from '../../analyses/renovatie/planner/plan.ts'
import { boundFor, planCampaigns, type Tussenstand } from '../../analyses/renovatie/planner/planner.ts'
import type { Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { highsSolver } from './highs-planning.ts'

/** What the planner is asked. Plain data, so that a worker gets it; the question has no faults (`faultsOfQuestion`). */
export interface Planopdracht {
  vraag: Planvraag
  /** Kept with the plan: the same question, seed and steps give the same plan, unless it was stopped or went by the clock. */
  seed: number
  /** Steps of the search; absent, or more than any clock allows: it goes by the clock. */
  stappen?: number
  /** The search stops after so many seconds in any case, with the best so far. */
  seconden: number
  /** The plan that now stands, to start from. */
  van?: Pick<Plan, 'blokken'>
  /** A bound that was proven for this very question. */
  grens?: Bewezen | null
}

/** How far a plan is: part (0 to 1) of its steps, and the best so far. */
export interface Planvoortgang {
  deel: number
  stand: Tussenstand
}

export interface Grensopdracht {
  vraag: Planvraag
  seconden: number
}

/** How often the search says how far it is. */
const REPORT_MILLISECONDS = 250
const MS_PER_SECOND = 1000
/** From so many steps on only the clock can end a search; it then also says how far the search is. */
const STEPS_WITHOUT_END = 1_000_000_000
/** Steps in which a search that is only asked whether there is a plan has to find one. */
const STEPS_TO_FIT = 3000

function plan(order: Planopdracht, port: MessagePort): Plan {
  const { vraag, seed, stappen = STEPS_WITHOUT_END, seconden, van, grens } = order
  const start = performance.now()
  const passed = () => (performance.now() - start) / (seconden * MS_PER_SECOND)
  let last = start
  let best: Tussenstand | null = null
  return planCampaigns(vraag, {
    seed,
    steps: stappen,
    ...(stappen < STEPS_WITHOUT_END ? {} : { spent: passed }),
    bound: grens ?? null,
    ...(van === undefined ? {} : { from: van }),
    onBetter: (stand) => {
      best = stand
    },
    stop: (deel) => {
      const now = performance.now()
      if (best !== null && now - last >= REPORT_MILLISECONDS) {
        last = now
        port.postMessage({ deel, stand: best } satisfies Planvoortgang)
      }
      // A search does not give way to messages: it looks whether one has come.
      return passed() >= 1 || receiveMessageOnPort(port) !== undefined
    },
  })
}

/** Says over its port what is proven soon, and answers with what is proven at the end. */
async function plangrens(
  { vraag, seconden }: Grensopdracht,
  port: MessagePort,
): Promise<Bewezen | 'onhaalbaar' | null> {
  return boundFor(vraag, await highsSolver(), seconden, (quick) => port.postMessage(quick))
}

/** What the price of a minimum is worked out from; the plan without it gets as many seconds as the plan with it had. */
export interface Prijsopdracht {
  vraag: Planvraag
  plan: Plan
  seed: number
  seconden: number
}

function planprijs({ vraag, plan: made, seed, seconden }: Prijsopdracht): PrijsVanEerlijkheid {
  const start = performance.now()
  const spent = () => (performance.now() - start) / (seconden * MS_PER_SECOND)
  return priceOfFairness(vraag, made, {
    seed,
    steps: STEPS_WITHOUT_END,
    spent,
    stop: () => spent() >= 1,
  })
}

function planbotsing({ vraag, seed }: { vraag: Planvraag; seed: number }): Botsing | null {
  return clashOf(vraag, (question) => planCampaigns(question, { seed, steps: STEPS_TO_FIT }).haalbaar)
}

/** What a worker can do for the planner of campaigns. */
export const plannerwerk = { plan, plangrens, planprijs, planbotsing }
export type Plannerwerk = typeof plannerwerk
