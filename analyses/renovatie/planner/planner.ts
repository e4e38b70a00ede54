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

/** Blocks times quarters up to which a solver gets every rule exactly. */
const EXACT_UP_TO = 8000
/** Part of the time for the quick bound, with parts of blocks allowed; the rest is for whole blocks. */
const QUICK_PART = 0.25

/**
 * Asks a solver how many points a plan can have at most: first with parts of blocks allowed, which is soon done, then with whole
 * blocks, where every second brings the bound down. A question that is not too large is asked with every rule exactly, a larger
 * one with the rules that fit (`ruim`).
 *
 * @param seconds for both together
 * @param onQuick called with the quick bound, for who cannot wait for the other
 * @returns the lowest bound that was proven; null: none in this time; 'onhaalbaar': no plan keeps the rules
 */
export function boundFor(
  question: Planvraag,
  solver: Oplosser,
  seconds: number,
  onQuick: (bound: Bewezen) => void = () => {},
): Bewezen | 'onhaalbaar' | null {
  const model = modelOf(question)
  const quick = proveBound(model, solver, { form: 'ruim', whole: false, seconds: seconds * QUICK_PART })
  if (quick === 'onhaalbaar') return quick
  if (quick !== null) onQuick(quick)
  const form: Vorm = model.units * model.quarters <= EXACT_UP_TO ? 'precies' : 'ruim'
  const whole = proveBound(model, solver, { form, whole: true, seconds: seconds * (1 - QUICK_PART) })
  if (whole === 'onhaalbaar' || quick === null) return whole
  return whole === null || quick.points < whole.points ? quick : whole
}
