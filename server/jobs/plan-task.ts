import { type Bewezen, gapOf } from '../../analyses/renovatie/planner/grens.ts'
import type { Plan } from '../../analyses/renovatie/planner/plan.ts'
import type { Plankeuzes } from '../../analyses/renovatie/plankeuzes.ts'
import type { Actor } from '../auth/actor.ts'
import { questionNow } from '../campagne/planvraag.ts'
import type { AppContext } from '../context.ts'
import type { Taak } from '../contract/taken.ts'
import { withChange } from '../store/change.ts'
import { insertRenovationPlan, readAssumptions, readRenovationPlan } from '../store/renovation-plans.ts'

/** What plans are, as the audit names them; one is made at a time. */
export const PLANS = 'renovatieplan'

/** What somebody asks: a name, what to begin from, how long to search, and what was chosen. */
export interface Planaanvraag {
  naam: string
  vanPlan: string | null
  seconden: number
  keuzes: Plankeuzes
}

/** A whole number out of a name: the same task always searches the same way. */
function seedOf(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16) % 2_147_483_647
}

/** The search ends by its clock long before this. */
const STEPS_WITHOUT_END = 1_000_000_000
const MS_PER_SECOND = 1000
/** How long the solver may take to prove how much better a plan could be; without an answer the plan says that nobody knows. */
const BOUND_SECONDS = 60

/** The plan with how far it is from the best that can be. */
function withBound(plan: Plan, bound: Bewezen | 'onhaalbaar' | null): Plan {
  if (!plan.haalbaar) return plan
  return bound === null || bound === 'onhaalbaar'
    ? { ...plan, grens: { bekend: false, reden: 'tijd-op' } }
    : { ...plan, grens: gapOf(plan.punten, bound) }
}

/** Begins the search for a plan in a worker. The plan is stored whole when the search is over, under the id of its task. */
export function startPlan(app: AppContext, actor: Actor, asked: Planaanvraag): Taak {
  const { naam, vanPlan, seconden, keuzes } = asked
  const uitgangspunten = readAssumptions(app.db).waarden
  const vraag = questionNow(app, keuzes, uitgangspunten)
  const from = vanPlan === null ? null : (readRenovationPlan(app.db, vanPlan)?.plan ?? null)
  const order = {
    soort: 'renovatieplan',
    cyclus: null,
    object: PLANS,
    totaal: seconden,
    handeling: 'renovatieplan-maken',
  } as const
  return app.tasks.start(actor, order, async (task) => {
    const began = performance.now()
    const found = await app.workers.plan(
      {
        vraag,
        seed: seedOf(task.id),
        stappen: STEPS_WITHOUT_END,
        seconden,
        ...(from === null ? {} : { van: from }),
      },
      () =>
        task.moveOn({ gedaan: Math.min(seconden, Math.floor((performance.now() - began) / MS_PER_SECOND)) }),
      task.stop,
    )
    if (task.stop.aborted) return
    task.moveOn({ gedaan: seconden })
    const bound = found.haalbaar
      ? await app.workers.plangrens({ vraag, seconden: BOUND_SECONDS }, task.stop)
      : null
    if (task.stop.aborted) return
    const plan = withBound(found, bound)
    const now = app.clock()
    withChange(app.db, actor, now, () => {
      insertRenovationPlan(app.db, {
        id: task.id,
        naam,
        vanPlan,
        vraag,
        keuzes,
        uitgangspunten,
        plan,
        rol: actor.rol,
        tijd: now.toISOString(),
      })
      task.moveOn({ gedaan: seconden })
      return {
        resultaat: undefined,
        audit: {
          handeling: 'renovatieplan-maken',
          object: `${PLANS}/${task.id}`,
          na: { naam, vanPlan, keuzes, haalbaar: plan.haalbaar, grens: plan.grens },
        },
      }
    })
  })
}
