import { createHash } from 'node:crypto'
import { frozenPlan } from '../../analyses/wijkaanpak/bevroren.ts'
import type { Aanpakstaat } from '../../geodata/schema/wijkaanpak.ts'
import { type Actor, APP } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { withChange } from '../store/change.ts'
import { readStand } from '../store/plan-read.ts'
import { hasUnsavedText } from '../store/plan-texts.ts'
import { hasWrittenIn, insertFrozen, insertPlanMove, listPlans } from '../store/plans.ts'
import { sessionOf, toDoOf } from './antwoord.ts'
import { figuresOf, makeFigureLookUp } from './cijfers.ts'
import { documentToFreeze } from './document.ts'
import { isAdopted, objectName, type Planplaats } from './plan.ts'
import { personOf } from './wie.ts'

/**
 * Moves a plan one step on; call it with a state that was looked at in the same transaction.
 * @param keep what is written beside it, before the step
 */
export function movePlan(
  app: AppContext,
  actor: Actor,
  { plan }: Planplaats,
  { naar, reden }: { naar: Aanpakstaat; reden: string },
  keep: () => void = () => {},
): void {
  const now = app.clock()
  withChange(app.db, actor, now, () => {
    keep()
    const datum = dateInTheNetherlands(now)
    insertPlanMove(
      app.db,
      plan.nummer,
      { van: plan.staat, naar, versie: plan.versie, datum, reden },
      personOf(actor),
      now,
    )
    return {
      resultaat: undefined,
      audit: {
        handeling: naar === 'vastgesteld' ? 'wijkaanpak-vaststellen' : 'wijkaanpak-verzetten',
        object: objectName(plan),
        voor: { staat: plan.staat },
        na: { staat: naar, versie: plan.versie },
        reden,
      },
    }
  })
}

/**
 * Adopts a plan: keeps its bytes with all figures and their sources, and closes it.
 * @throws ProblemError when it is not in discussion, not complete, written by this person, or not a copy of what was adopted meanwhile
 */
export function adoptPlan(app: AppContext, actor: Actor, place: Planplaats, reden: string): void {
  const { db } = app
  const { plan, wijken } = place
  if (plan.staat !== 'ter-bespreking') throw new ProblemError('wijkaanpak-niet-zo-ver')
  if (hasWrittenIn(db, plan.nummer, personOf(actor).persoon)) throw new ProblemError('eigen-werk')
  // What is being written was saved before this; what then still waits may not stand in a plan, or came since.
  if (hasUnsavedText(db, plan.nummer)) throw new ProblemError('tekst-niet-bewaard')
  const inForce = listPlans(db, plan.cyclus, plan.wijk)
    .filter((row) => isAdopted(row.staat))
    .at(-1)
  if (inForce !== undefined && plan.kopieVan !== inForce.id) throw new ProblemError('wijkaanpak-achterhaald')
  const objecten = readStand(db, plan.nummer, '').map(({ object }) => object)
  const current = app.current()
  // What is kept is the same whoever adopts: figures as the app itself sees them.
  const cijfers = figuresOf(objecten, makeFigureLookUp(current, APP, wijken), current)
  if (!toDoOf(app, place, objecten, cijfers).magVerder) throw new ProblemError('wijkaanpak-niet-zo-ver')
  const json = frozenPlan({
    cyclus: plan.cyclus,
    wijk: plan.wijk,
    aanpak: plan.id,
    versie: plan.versie,
    objecten,
    bijeenkomst: sessionOf(app, place, objecten),
    document: documentToFreeze(app, place, objecten),
    cijfers: cijfers.map(({ merk, stand, nu }) =>
      nu === null || stand === 'weg'
        ? { merk, stand: 'weg', nu: null }
        : {
            merk,
            stand,
            nu: {
              waarde: nu.waarde,
              bron: {
                dataset: nu.bron.dataset,
                versie: nu.bron.versie,
                titel: nu.bron.titel,
                vintage: nu.bron.vintage,
              },
            },
          },
    ),
  })
  const sha256 = createHash('sha256').update(json).digest('hex')
  movePlan(app, actor, place, { naar: 'vastgesteld', reden }, () =>
    insertFrozen(db, plan.nummer, { versie: plan.versie, sha256, json }),
  )
}
