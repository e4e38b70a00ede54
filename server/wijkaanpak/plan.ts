import { stateAfter } from '../../analyses/cyclus/kalender.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Aanpakstaat } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Aanpakkop } from '../contract/wijkaanpak-schema.ts'
import { ProblemError } from '../errors.ts'
import { listMoves } from '../store/cycle-progress.ts'
import { readCycle } from '../store/cycles.ts'
import { type Planrij, readPlan } from '../store/plans.ts'
import { mayWithPlan } from './wie.ts'

/** A plan with its wijk and all wijken of its cyclus. */
export interface Planplaats {
  plan: Planrij
  wijk: Programmawijk
  wijken: readonly Programmawijk[]
}

/** A plan that this actor may read; null where it is not there for them. */
export function findPlan(app: AppContext, actor: Actor, cycle: string, id: string): Planplaats | null {
  const plan = readPlan(app.db, cycle, id)
  const wijken = readCycle(app.db, cycle)?.besluit.wijken ?? []
  const wijk = wijken.find((row) => row.id === plan?.wijk)
  if (plan === null || wijk === undefined || !mayWithPlan(actor, 'wijkaanpak-lezen', plan)) return null
  return { plan, wijk, wijken }
}

/** @throws ProblemError when the cyclus or the plan is not there for this actor */
export function planOr404(app: AppContext, actor: Actor, cycle: string, id: string): Planplaats {
  const found = findPlan(app, actor, cycle, id)
  if (found !== null) return found
  throw new ProblemError(readCycle(app.db, cycle) === null ? 'onbekende-cyclus' : 'onbekende-wijkaanpak')
}

/** Refuses what would change an adopted plan, or a plan of an adopted cyclus; triggers of the store say the same. */
export function refuseClosed(app: AppContext, { cyclus, staat }: Planrij): void {
  if (isAdopted(staat)) throw new ProblemError('wijkaanpak-vastgesteld')
  refuseAdoptedCycle(app, cyclus)
}

/** Whether nothing changes in a plan any more. */
export const isAdopted = (staat: Aanpakstaat): boolean => staat === 'vastgesteld' || staat === 'gepubliceerd'

/** The plans of a cyclus that count, one per wijk: the one that was adopted last, else the first. */
export function countingPlans(plans: readonly Planrij[]): Planrij[] {
  const counting = new Map<string, Planrij>()
  for (const plan of plans) {
    if (!counting.has(plan.wijk) || isAdopted(plan.staat)) counting.set(plan.wijk, plan)
  }
  return [...counting.values()]
}

/** @throws ProblemError when the cyclus is adopted */
export function refuseAdoptedCycle(app: AppContext, cycle: string): void {
  if (stateAfter(listMoves(app.db, cycle)) === 'vastgesteld') throw new ProblemError('cyclus-vastgesteld')
}

/** A plan as it stands in a list. */
export function headOf(plan: Planrij, wijken: readonly Programmawijk[]): Aanpakkop {
  const { id, cyclus, wijk, naam, kopieVan, staat, versie } = plan
  const wijknaam = wijken.find((row) => row.id === wijk)?.naam ?? wijk
  return { id, cyclus, wijk, wijknaam, naam, kopieVan, staat, versie }
}

/** Name of a plan, or of an object in it, in the log and for versions. */
export function objectName({ cyclus, id }: Pick<Planrij, 'cyclus' | 'id'>, object?: string): string {
  const name = `wijkaanpak/${cyclus}/${id}`
  return object === undefined ? name : `${name}/object/${object}`
}
