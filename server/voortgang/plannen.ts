import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Aanpakstaat, Planobject } from '../../geodata/schema/wijkaanpak.ts'
import type { AppContext } from '../context.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { listCycles } from '../store/cycles.ts'
import { listSaveMoments, readStand } from '../store/plan-read.ts'
import { listPlanMoves, listPlans, type Planovergang, type Planrij } from '../store/plans.ts'
import { isAdopted } from '../wijkaanpak/plan.ts'

/** The plan of a wijk that counts on a day, as it stood at the end of that day. */
export interface Geldendplan {
  plan: Planrij
  wijk: Programmawijk
  staat: Aanpakstaat
  /** Its steps up to that day, oldest first. */
  stappen: Planovergang[]
  objecten: Planobject[]
}

/**
 * The plans that count on a day, one per wijk: the one that was adopted last, in whichever cyclus, for that is what is carried out until
 * a newer is adopted; else the first of the newest cyclus that has one.
 *
 * @param opDag ISO date; what was written later is not seen
 */
export function plansInForce(app: AppContext, opDag: string): Geldendplan[] {
  const { db } = app
  const isBy = (moment: string) => dateInTheNetherlands(new Date(moment)) <= opDag
  const found = new Map<string, Omit<Geldendplan, 'objecten'>>()
  // Newest peildatum first.
  for (const { id, besluit } of listCycles(db)) {
    const inCycle = new Map<string, Omit<Geldendplan, 'objecten'>>()
    for (const plan of listPlans(db, id)) {
      const wijk = besluit.wijken.find((row) => row.id === plan.wijk)
      if (wijk === undefined || !isBy(plan.tijd)) continue
      const stappen = listPlanMoves(db, plan.nummer).filter(({ datum }) => datum <= opDag)
      const staat = stappen.at(-1)?.naar ?? 'concept'
      if (!inCycle.has(wijk.id) || isAdopted(staat)) inCycle.set(wijk.id, { plan, wijk, staat, stappen })
    }
    for (const [wijk, one] of inCycle) {
      const before = found.get(wijk)
      if (before === undefined || (isAdopted(one.staat) && !isAdopted(before.staat))) found.set(wijk, one)
    }
  }
  return [...found.values()].map((one) => ({ ...one, objecten: objectsBy(app, one.plan, isBy) }))
}

function objectsBy({ db }: AppContext, { nummer }: Planrij, isBy: (moment: string) => boolean): Planobject[] {
  const last = listSaveMoments(db, nummer).findLast(({ tijd }) => isBy(tijd))
  if (last === undefined) return []
  return readStand(db, nummer, '', { versie: last.versie }).map(({ object }) => object)
}
