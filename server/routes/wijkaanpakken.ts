import { claimedTwice, type Dubbeling } from '../../analyses/wijkaanpak/dubbel.ts'
import { comparePlans } from '../../analyses/wijkaanpak/vergelijk.ts'
import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import {
  leesPlanversie,
  leesWijkaanpak,
  lijstVeldgeschiedenis,
  lijstWijkaanpakken,
  vergelijkPlanversies,
} from '../contract/wijkaanpakken.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { listHistory, readStand } from '../store/plan-read.ts'
import { listPlans, type Planrij, readFrozen } from '../store/plans.ts'
import { planFor } from '../wijkaanpak/antwoord.ts'
import { fundsOf } from '../wijkaanpak/keuring.ts'
import { countingPlans, headOf, planOr404 } from '../wijkaanpak/plan.ts'
import { mayWithPlan, personOf } from '../wijkaanpak/wie.ts'
import { cycleOr404 } from './cyclusgang.ts'

const valueOf = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

/** What stood in a plan at a version. @throws ProblemError `onbekende-planversie` */
function objectsAt(app: AppContext, actor: Actor, plan: Planrij, versie: number): Planobject[] {
  if (versie > plan.versie) throw new ProblemError('onbekende-planversie')
  return readStand(app.db, plan.nummer, personOf(actor).persoon, { versie }).map(({ object }) => object)
}

/** What the plans that count claim twice. */
function doublesOf(app: AppContext, actor: Actor, plans: readonly Planrij[]): Dubbeling[] {
  const counting = countingPlans(plans)
  if (counting.length < 2) return []
  const borders = new Map(app.current().gebieden.map(({ code, grens }) => [code, grens]))
  return claimedTwice(
    counting.map((plan) => ({
      aanpak: plan.id,
      objecten: readStand(app.db, plan.nummer, personOf(actor).persoon).map(({ object }) => object),
    })),
    fundsOf(app),
    (buurt) => borders.get(buurt) ?? null,
  )
}

/** Reading plans: the list, a whole plan, a version, what differs between two, and the history of an object. */
export function planReadRoutes(app: AppContext): Route[] {
  return [
    route(lijstWijkaanpakken, 'wijkaanpak-lezen', ({ actor, params }) => {
      const { besluit } = cycleOr404(app, params.cyclus)
      const plans = listPlans(app.db, params.cyclus).filter((plan) =>
        mayWithPlan(actor, 'wijkaanpak-lezen', plan),
      )
      return {
        wijkaanpakken: plans.map((plan) => headOf(plan, besluit.wijken)),
        dubbel: doublesOf(app, actor, plans),
        // Plans are written by people: the demo begins without any.
        voorbeelddata: false,
      }
    }),
    route(leesWijkaanpak, 'wijkaanpak-lezen', ({ actor, params }) =>
      planFor(app, actor, planOr404(app, actor, params.cyclus, params.aanpak)),
    ),
    route(leesPlanversie, 'wijkaanpak-lezen', ({ actor, params }) => {
      const { plan } = planOr404(app, actor, params.cyclus, params.aanpak)
      const versie = params.planversie
      const frozen = readFrozen(app.db, plan.nummer)
      return {
        versie,
        objecten: objectsAt(app, actor, plan, versie),
        vastgesteld:
          frozen === null || frozen.versie !== versie
            ? null
            : { sha256: frozen.sha256, document: frozen.json },
      }
    }),
    route(vergelijkPlanversies, 'wijkaanpak-lezen', ({ actor, params, query }) => {
      const { plan } = planOr404(app, actor, params.cyclus, params.aanpak)
      const other = query.met === undefined ? plan : planOr404(app, actor, params.cyclus, query.met).plan
      if (other.wijk !== plan.wijk) throw new ProblemError('onbekende-wijkaanpak')
      return {
        verschillen: comparePlans(
          objectsAt(app, actor, plan, query.van),
          objectsAt(app, actor, other, query.tot),
        ),
      }
    }),
    route(lijstVeldgeschiedenis, 'wijkaanpak-lezen', ({ actor, params, query }) => {
      const { plan } = planOr404(app, actor, params.cyclus, params.aanpak)
      const { persoon } = personOf(actor)
      const [stand] = readStand(app.db, plan.nummer, persoon, {
        object: params.object,
        ooitGemaakt: true,
      })
      if (stand === undefined) throw new ProblemError('onbekend-planobject')
      return {
        wijzigingen: listHistory(app.db, stand.nummer, query.veld ?? null).map((row) => ({
          versie: row.versie,
          soort: row.soort,
          tijd: row.tijd,
          veld: row.veld,
          rol: row.rol,
          waarde: valueOf(row.waarde),
          voorheen: valueOf(row.voorheen),
          vanUzelf: row.persoon === persoon,
        })),
      }
    }),
  ]
}
