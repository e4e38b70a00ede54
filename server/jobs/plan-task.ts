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
    const plan = await app.workers.plan(
      { vraag, seed: seedOf(task.id), seconden, from },
      (gedaan) => task.moveOn({ gedaan }),
      task.stop,
    )
    if (task.stop.aborted) return
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
