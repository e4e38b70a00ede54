import { type Bewezen, gapOf } from '../../analyses/renovatie/planner/grens.ts'
import type { Plan, Planslot } from '../../analyses/renovatie/planner/plan.ts'
import { isOn, type Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import type { Plankeuzes } from '../../analyses/renovatie/plankeuzes.ts'
import type { Actor } from '../auth/actor.ts'
import { originNow, questionNow } from '../campagne/planvraag.ts'
import type { AppContext } from '../context.ts'
import type { Taak } from '../contract/taken.ts'
import { withChange } from '../store/change.ts'
import { insertRenovationPlan, readAssumptions, readRenovationPlan } from '../store/renovation-plans.ts'
import type { RunningTask } from './tasks.ts'

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
/** How long the smallest set of rules that clash may be looked for. */
const CLASH_MILLISECONDS = 60_000

type Bound = Bewezen | 'onhaalbaar' | null

/** An answer of a worker; null when it was told to stop before there was one. */
async function unlessStopped<T>(stop: AbortSignal, work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (stop.aborted) return null
    throw error
  }
}

/** The bound that is being proven while the search runs: what is known of it now, and what it is in the end. */
function boundMeanwhile(app: AppContext, vraag: Planvraag, stop: AbortSignal) {
  let known: Bound = null
  const order = { vraag, seconden: app.planBoundSeconds }
  const soon = (bound: Bewezen) => {
    known = bound
  }
  const end = unlessStopped(stop, app.workers.plangrens(order, soon, stop)).then((bound) => {
    known = bound ?? known
    return known
  })
  // Heard where the end is waited for; until then a fault is not one that nobody looks at.
  end.catch(() => {})
  return { end, now: () => known }
}

/** The plan with how far it is from the best that can be. */
function withBound(plan: Plan, bound: Bound, isStopped: boolean): Plan {
  if (!plan.haalbaar) return plan
  return bound === null || bound === 'onhaalbaar'
    ? { ...plan, grens: { bekend: false, reden: isStopped ? 'nog-geen-grens' : 'tijd-op' } }
    : { ...plan, grens: gapOf(plan.punten, bound) }
}

/** What a minimum per wijk costs; null: none was asked, or there was no time. */
async function priceOf(
  app: AppContext,
  asked: { vraag: Planvraag; plan: Plan; seed: number; seconden: number },
  stop: AbortSignal,
): Promise<Planslot['prijs']> {
  const { vraag } = asked
  if (stop.aborted || vraag.minimumPerWijk.length === 0 || !isOn(vraag, 'minimum-per-wijk')) return null
  return unlessStopped(stop, app.workers.planprijs(asked, stop))
}

/** Which demands clash; null when that was not found in time. */
async function findClash(
  app: AppContext,
  asked: { vraag: Planvraag; seed: number },
  stop: AbortSignal,
): Promise<Planslot['botsing']> {
  if (stop.aborted) return null
  const until = AbortSignal.any([stop, AbortSignal.timeout(CLASH_MILLISECONDS)])
  return unlessStopped(until, app.workers.planbotsing(asked, until))
}

/** How it ended. */
function endOf(plan: Plan, bound: Bound, isStopped: boolean): Planslot['einde'] {
  if (isStopped) return 'gestopt'
  const isOpen = plan.haalbaar ? bound === null : bound !== 'onhaalbaar'
  return isOpen ? 'tijd-op' : 'klaar'
}

/** The best plan that was found, with its bound, and what a minimum costs or which rules clash. Stopped: what is known by then. */
async function searchFor(
  app: AppContext,
  task: RunningTask,
  { vraag, seconden, from }: { vraag: Planvraag; seconden: number; from: Plan | null },
): Promise<{ plan: Plan; slot: Planslot }> {
  const began = performance.now()
  const seed = seedOf(task.id)
  const over = new AbortController()
  const bound = boundMeanwhile(app, vraag, AbortSignal.any([task.stop, over.signal]))
  try {
    const found = await app.workers.plan(
      { vraag, seed, stappen: STEPS_WITHOUT_END, seconden, ...(from === null ? {} : { van: from }) },
      () =>
        task.moveOn({ gedaan: Math.min(seconden, Math.floor((performance.now() - began) / MS_PER_SECOND)) }),
      task.stop,
    )
    task.moveOn({ gedaan: seconden })
    const prijs = found.haalbaar
      ? await priceOf(app, { vraag, plan: found, seed, seconden }, task.stop)
      : null
    const botsing = found.haalbaar ? null : await findClash(app, { vraag, seed }, task.stop)
    // Of a plan that misses something nobody asks how far it is from the best.
    const proven = found.haalbaar ? await bound.end : bound.now()
    const { aborted } = task.stop
    return {
      plan: withBound(found, proven, aborted),
      slot: {
        einde: endOf(found, proven, aborted),
        bewezenOnhaalbaar: !found.haalbaar && proven === 'onhaalbaar',
        prijs,
        botsing,
      },
    }
  } finally {
    over.abort()
  }
}

/**
 * Begins the search for a plan in a worker. The plan is stored whole when the search is over, under the id of its task. When somebody
 * stops it, the best plan so far is kept and says so; when the app itself stops, nothing is.
 */
export function startPlan(app: AppContext, actor: Actor, asked: Planaanvraag): Taak {
  const { naam, vanPlan, seconden, keuzes } = asked
  const { waarden: uitgangspunten, omstandigheden } = readAssumptions(app.db)
  const vraag = questionNow(app, keuzes, uitgangspunten, omstandigheden)
  const herkomst = originNow(app, keuzes)
  const from = vanPlan === null ? null : (readRenovationPlan(app.db, vanPlan)?.plan ?? null)
  const order = {
    soort: 'renovatieplan',
    cyclus: null,
    object: PLANS,
    totaal: seconden,
    handeling: 'renovatieplan-maken',
  } as const
  return app.tasks.start(actor, order, async (task) => {
    const { plan, slot } = await searchFor(app, task, { vraag, seconden, from })
    if (task.stop.aborted && app.tasks.read(task.id)?.staat !== 'gestopt') return
    const now = app.clock()
    withChange(app.db, actor, now, () => {
      insertRenovationPlan(app.db, {
        id: task.id,
        naam,
        vanPlan,
        vraag,
        keuzes,
        uitgangspunten,
        omstandigheden,
        herkomst,
        plan,
        slot,
        rol: actor.rol,
        tijd: now.toISOString(),
      })
      task.moveOn({ gedaan: seconden })
      const { haalbaar, grens } = plan
      return {
        resultaat: undefined,
        audit: {
          handeling: 'renovatieplan-maken',
          object: `${PLANS}/${task.id}`,
          na: { naam, vanPlan, keuzes, haalbaar, grens, einde: slot.einde },
        },
      }
    })
  })
}
