import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { Planwijziging } from '../contract/plantekst.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import type { Handeling } from '../contract/sessie.ts'
import { planfoutTekst } from '../contract/text/nl/wijkaanpak-fouten.ts'
import {
  benoemPlanversie,
  doeOpnieuw,
  herstelPlanobject,
  maakOngedaan,
  maakPlanobject,
  maakWijkaanpak,
  verwijderPlanobject,
  wijzigPlanobject,
  zetPlanversieTerug,
} from '../contract/wijkaanpak-schrijven.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { seenVersion } from '../requests/conditions.ts'
import { versionOf, withChange } from '../store/change.ts'
import { insertVersionName } from '../store/plan-changes.ts'
import { type Planstand, readStand, versionName } from '../store/plan-read.ts'
import { readPlan } from '../store/plans.ts'
import { proposalFor } from '../wijkaanpak/beginnen-opzet.ts'
import { beginPlan } from '../wijkaanpak/beginnen.ts'
import { faultsOfFields } from '../wijkaanpak/keuring.ts'
import { addObject, editObject, type Opslag, setPresence, standOf } from '../wijkaanpak/opslaan.ts'
import {
  findPlan,
  headOf,
  objectName,
  planOr404,
  refuseAdoptedCycle,
  refuseClosed,
} from '../wijkaanpak/plan.ts'
import { putVersionBack, takeBack } from '../wijkaanpak/terug.ts'
import { mayWithPlan, personOf, WRITE_RIGHT } from '../wijkaanpak/wie.ts'
import { cycleOr404 } from './cyclusgang.ts'

interface Adres {
  cyclus: string
  aanpak: string
}

/** Fields of a remark that only whoever made it changes; others answer it and close it. */
const OF_ITS_MAKER: ReadonlySet<string> = new Set(['bij', 'tekst', 'voorRol', 'isTaak'])

/** Writing in a plan: every save is one transaction, and one version. */
export function planWriteRoutes(app: AppContext): Route[] {
  /** An open plan, to save in with a right. */
  const openPlan = (actor: Actor, { cyclus, aanpak }: Adres, handeling: Handeling): Opslag => {
    const { plan } = planOr404(app, actor, cyclus, aanpak)
    refuseClosed(app, plan)
    return { db: app.db, actor, plan, handeling, now: app.clock() }
  }
  /** An object that this actor may write in. */
  const ownObject = (
    actor: Actor,
    address: Adres & { object: string },
  ): { where: Opslag; stand: Planstand } => {
    const where = openPlan(actor, address, 'wijkaanpak-meepraten')
    const stand = standOf(where, address.object)
    const handeling = WRITE_RIGHT[stand.object.soort]
    if (!mayWithPlan(actor, handeling, where.plan, stand.object.rol)) throw new ProblemError('geen-recht')
    return { where: { ...where, handeling }, stand }
  }
  const faultsOfBody = (
    actor: Actor,
    { cyclus, aanpak }: Adres,
    asked: Pick<Planwijziging, 'soort'> & { velden: object },
    id: string | null,
  ): Invoerfout[] => {
    const place = findPlan(app, actor, cyclus, aanpak)
    if (place === null) return []
    const velden = Object.fromEntries(Object.entries(asked.velden).filter(([, value]) => value !== undefined))
    if (id !== null && Object.keys(velden).length === 0) {
      return [{ deel: 'body', veld: 'velden', melding: planfoutTekst.geenVelden }]
    }
    const objects = readStand(app.db, place.plan.nummer, '').map(({ object }) => object)
    const before = objects.find((one) => one.id === id) ?? null
    if (before !== null && before.soort !== asked.soort) {
      return [{ deel: 'body', veld: 'soort', melding: planfoutTekst.onbekendObject }]
    }
    return faultsOfFields(app, place, { soort: asked.soort, velden }, before, objects)
  }

  return [
    route(maakWijkaanpak, 'wijkaanpak-verzetten', ({ actor, params, body }) => {
      const { id: cyclus, besluit } = cycleOr404(app, params.cyclus)
      const wijk = besluit.wijken.find(({ id }) => id === body.wijk)
      if (wijk === undefined) throw new ProblemError('onbekende-wijk')
      if (!may(actor, 'wijkaanpak-verzetten', { wijken: [body.wijk] })) throw new ProblemError('geen-recht')
      refuseAdoptedCycle(app, cyclus)
      const kopieVan = body.kopieVan === null ? null : readPlan(app.db, cyclus, body.kopieVan)
      if (body.kopieVan !== null && kopieVan?.wijk !== body.wijk)
        throw new ProblemError('onbekende-wijkaanpak')
      const voorstel = () => proposalFor(app, cyclus, wijk)
      const id = beginPlan(app.db, actor, { ...body, cyclus, kopieVan, voorstel }, app.clock())
      return headOf(planOr404(app, actor, cyclus, id).plan, besluit.wijken)
    }),
    route(
      maakPlanobject,
      'wijkaanpak-meepraten',
      ({ actor, params, body }) => {
        const handeling = WRITE_RIGHT[body.soort]
        const where = openPlan(actor, params, handeling)
        if (!mayWithPlan(actor, handeling, where.plan)) throw new ProblemError('geen-recht')
        return addObject(where, body.soort, body.velden)
      },
      ({ actor, params, body }) => faultsOfBody(actor, params, body, null),
    ),
    route(
      wijzigPlanobject,
      'wijkaanpak-meepraten',
      ({ actor, params, body, gezien }) => {
        const { where, stand } = ownObject(actor, params)
        const { object } = stand
        if (Object.keys(body.velden).some((veld) => OF_ITS_MAKER.has(veld))) refuseOthersRemark(actor, stand)
        if (object.verwijderd) {
          throw new ProblemError('planobject-verwijderd', undefined, undefined, { nieuwste: { ...object } })
        }
        // Mount held that a tag is given and that it is one of this object.
        const seen =
          gezien === null
            ? null
            : seenVersion(gezien, objectName(where.plan, object.id), (name) => versionOf(app.db, name))
        return editObject(where, stand, body.velden, seen ?? 0)
      },
      ({ actor, params, body }) => faultsOfBody(actor, params, body, params.object),
    ),
    route(verwijderPlanobject, 'wijkaanpak-meepraten', ({ actor, params }) => {
      const { where, stand } = ownObject(actor, params)
      refuseFixed(stand.object)
      refuseOthersRemark(actor, stand)
      if (stand.object.verwijderd) throw new ProblemError('planobject-verwijderd')
      return setPresence(where, stand, false)
    }),
    route(herstelPlanobject, 'wijkaanpak-meepraten', ({ actor, params }) => {
      const { where, stand } = ownObject(actor, params)
      const { plan } = where
      refuseOthersRemark(actor, stand)
      return stand.object.verwijderd
        ? setPresence(where, stand, true)
        : { versie: plan.versie, objecten: [stand.object], samengevoegd: [] }
    }),
    route(maakOngedaan, 'wijkaanpak-meepraten', ({ actor, params }) =>
      takeBack(openPlan(actor, params, 'wijkaanpak-meepraten'), 'ongedaan'),
    ),
    route(doeOpnieuw, 'wijkaanpak-meepraten', ({ actor, params }) =>
      takeBack(openPlan(actor, params, 'wijkaanpak-meepraten'), 'opnieuw'),
    ),
    route(benoemPlanversie, 'wijkaanpak-schrijven', ({ actor, params, body }) => {
      const { db, plan, now } = openPlan(actor, params, 'wijkaanpak-schrijven')
      if (!mayWithPlan(actor, 'wijkaanpak-schrijven', plan)) throw new ProblemError('geen-recht')
      if (params.planversie > plan.versie) throw new ProblemError('onbekende-planversie')
      withChange(db, actor, now, () => {
        const before = versionName(db, plan.nummer, params.planversie)
        insertVersionName(db, plan.nummer, params.planversie, body.naam, actor.rol, now)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'wijkaanpak-schrijven',
            object: `${objectName(plan)}/versie/${params.planversie}`,
            voor: before === null ? undefined : { naam: before },
            na: { naam: body.naam },
          },
        }
      })
      return null
    }),
    route(zetPlanversieTerug, 'wijkaanpak-verzetten', ({ actor, params }) => {
      const where = openPlan(actor, params, 'wijkaanpak-verzetten')
      if (!mayWithPlan(actor, 'wijkaanpak-verzetten', where.plan)) throw new ProblemError('geen-recht')
      if (params.planversie > where.plan.versie) throw new ProblemError('onbekende-planversie')
      return putVersionBack(where, params.planversie)
    }),
  ]
}

/** What somebody says is theirs: others answer a remark and close it, and neither change its words nor take it away. */
function refuseOthersRemark(actor: Actor, { object, persoon }: Planstand): void {
  if (object.soort === 'opmerking' && persoon !== personOf(actor).persoon)
    throw new ProblemError('geen-recht')
}

/** The plan itself and its chapters are there as long as the plan is. */
function refuseFixed({ soort }: Planobject): void {
  if (soort === 'aanpak' || soort === 'hoofdstuk') throw new ProblemError('geen-recht')
}
