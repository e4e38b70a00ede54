import { gapOf, proveBound, type Bewezen } from './grens.ts'
import type { Oplosser, Vorm } from './lineair.ts'
import type { Grens, Plan } from './plan.ts'
import type { Planvraag } from './planvraag.ts'
import { modelOf } from './rekenmodel.ts'
import { beginOfPlan, planOf } from './verslag.ts'
import { searchPlan } from './zoeken.ts'

/** How far a search is: the best so far. */
export interface Tussenstand {
  punten: number
  /** Whether it keeps every rule. */
  haalbaar: boolean
  stappen: number
  grens: Grens
}

/** What belongs to making a plan and not to the question. */
export interface Planopdracht {
  /** A whole number; the same question, seed and steps give the same plan. */
  seed: number
  steps: number
  /** Part (0 to 1) of the budget that is used, for who gives it time instead of steps; 1 ends the search. */
  spent?: () => number
  /** Asked now and then, with the part of the budget that is used, whether to stop; the best plan so far is then the answer. */
  stop?: (part: number) => boolean
  /** Called with each better plan. */
  onBetter?: (state: Tussenstand) => void
  /** A bound that was proven for this question before. */
  bound?: Bewezen | null
  /** The plan that now stands: the search starts from it. */
  from?: Pick<Plan, 'blokken'>
}

/**
 * Makes a plan: which blocks begin in which quarter, by whom and paid by what.
 *
 * @param question has no faults (`faultsOfQuestion`)
 * @returns the best plan that was found. `haalbaar` is false when it misses something the question asks.
 */
export function planCampaigns(question: Planvraag, task: Planopdracht): Plan {
  const model = modelOf(question)
  const bound = task.bound ?? null
  const { onBetter, from, ...search } = task
  const found = searchPlan(model, {
    ...search,
    ...(from === undefined ? {} : { from: beginOfPlan(model, from) }),
    ...(onBetter === undefined
      ? {}
      : {
          onBetter: ({ points, shortage, steps }) => {
            const haalbaar = shortage === 0
            const grens: Grens = haalbaar ? gapOf(points, bound) : { bekend: false, reden: 'plan-kan-niet' }
            onBetter({ punten: points, haalbaar, stappen: steps, grens })
          },
        }),
  })
  return planOf(model, found, task.seed, bound)
}

const STEPS_PER_BLOCK = 1000
const LEAST_STEPS = 20_000
const MOST_STEPS = 1_000_000

/** Steps with which a search of a question is about done: more blocks take more. */
export function stepsFor({ blokken }: Pick<Planvraag, 'blokken'>): number {
  return Math.min(MOST_STEPS, Math.max(LEAST_STEPS, STEPS_PER_BLOCK * blokken.length))
}

/** Blocks and quarters up to which a question is small enough to be solved exactly. */
const EXACT_UP_TO = 400

/**
 * Asks a solver how many points a plan can have at most. Small questions are solved exactly, large ones with whole blocks allowed
 * to be cut and with the rules that fit.
 */
export function boundFor(
  question: Planvraag,
  solver: Oplosser,
  seconds: number,
): Bewezen | 'onhaalbaar' | null {
  const model = modelOf(question)
  const isSmall = model.units * model.quarters <= EXACT_UP_TO
  const form: Vorm = isSmall ? 'precies' : 'ruim'
  return proveBound(model, solver, { form, whole: isSmall, seconds })
}
