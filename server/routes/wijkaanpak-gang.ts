import { stateAfterPlan } from '../../analyses/wijkaanpak/opdracht.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Handeling } from '../contract/sessie.ts'
import { stelWijkaanpakVast, zetWijkaanpakstap } from '../contract/wijkaanpak-gang.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { headOf, planOr404, type Planplaats, refuseAdoptedCycle, refuseClosed } from '../wijkaanpak/plan.ts'
import { adoptPlan, movePlan } from '../wijkaanpak/vaststellen.ts'
import { mayWithPlan } from '../wijkaanpak/wie.ts'

/** How a plan moves: put up for discussion, adopted by somebody else than who wrote it, published. */
export function planMoveRoutes(app: AppContext): Route[] {
  const placeFor = (actor: Actor, cyclus: string, aanpak: string, handeling: Handeling): Planplaats => {
    const place = planOr404(app, actor, cyclus, aanpak)
    if (!mayWithPlan(actor, handeling, place.plan)) throw new ProblemError('geen-recht')
    return place
  }
  const answered = (actor: Actor, { plan, wijken }: Planplaats) =>
    headOf(planOr404(app, actor, plan.cyclus, plan.id).plan, wijken)

  return [
    route(zetWijkaanpakstap, 'wijkaanpak-verzetten', ({ actor, params, body }) => {
      const place = placeFor(actor, params.cyclus, params.aanpak, 'wijkaanpak-verzetten')
      const { staat, cyclus } = place.plan
      const naar = stateAfterPlan(staat)
      if (staat !== body.van || naar === null) throw new ProblemError('wijkaanpak-veranderd')
      // What was adopted may be published afterwards, also when the cyclus is adopted by then.
      if (staat === 'concept') refuseAdoptedCycle(app, cyclus)
      movePlan(app, actor, place, { naar, reden: body.reden })
      return answered(actor, place)
    }),
    route(stelWijkaanpakVast, 'wijkaanpak-vaststellen', ({ actor, params, body }) => {
      const place = placeFor(actor, params.cyclus, params.aanpak, 'wijkaanpak-vaststellen')
      refuseClosed(app, place.plan)
      adoptPlan(app, actor, place, body.reden)
      return answered(actor, place)
    }),
  ]
}
