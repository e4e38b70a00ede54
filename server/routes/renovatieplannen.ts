import { crewsAtATime, faultsOfMeans } from '../../analyses/renovatie/planmiddelen.ts'
import { faultsOfQuestion } from '../../analyses/renovatie/planner/planvraag.ts'
import { expectedInPlan } from '../../analyses/renovatie/planner/punten.ts'
import { explainPlan } from '../../analyses/renovatie/planner/uitleg.ts'
import { withStreetBlocks } from '../../analyses/renovatie/straatblok.ts'
import type { PLEKSOORTEN } from '../../analyses/renovatie/omstandigheden.ts'
import { HOOGSTE_WAARDE, type Uitgangspunt } from '../../analyses/renovatie/planner/uitgangspunten.ts'
import { buurtFigureOf, buurtFigures } from '../campagne/buurtgewicht.ts'
import { fundsForPlan, questionNow } from '../campagne/planvraag.ts'
import { dwellingsOf } from '../campagne/woningen.ts'
import type { AppContext } from '../context.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import {
  leesBlokuitleg,
  leesRenovatieplan,
  lijstRenovatieplannen,
  maakRenovatieplan,
  type Plankop,
  wijzigUitgangspunten,
} from '../contract/renovatieplannen.ts'
import { buurtcijferfoutZin, planbuurtfoutTekst } from '../contract/text/nl/renovatieplan-buurt.ts'
import { middelenfoutZin, renovatieplanfoutTekst as words } from '../contract/text/nl/renovatieplan-fouten.ts'
import { ProblemError } from '../errors.ts'
import { PLANS, startPlan } from '../jobs/plan-task.ts'
import { route, type Route } from '../mount.ts'
import { may } from '../auth/may.ts'
import { withChange } from '../store/change.ts'
import {
  insertAssumptions,
  listRenovationPlans,
  readAssumptions,
  readRenovationPlan,
  type Renovatieplan,
} from '../store/renovation-plans.ts'
import { unfinishedTask } from '../store/tasks.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

function headOf({ id, naam, vanPlan, rol, tijd, vraag, keuzes, plan, slot }: Renovatieplan): Plankop {
  const { woningen, stappenLabel, kosten, euroPerStap, haalbaar, grens, beloften, wachtLangst } = plan
  return {
    id,
    naam,
    vanPlan,
    rol,
    tijd,
    eerste: keuzes.eerste,
    kwartalen: keuzes.kwartalen,
    ploegen: crewsAtATime(vraag),
    blokken: plan.blokken.filter(({ kwartaal }) => kwartaal !== null).length,
    blokkenTotaal: plan.blokken.length,
    woningen,
    stappenLabel,
    verwacht: expectedInPlan(vraag, plan),
    kosten,
    euroPerStap,
    haalbaar,
    grens,
    einde: slot.einde,
    beloften,
    wachtLangst,
  }
}

function planOr404(app: AppContext, id: string): Renovatieplan {
  const found = readRenovationPlan(app.db, id)
  if (found === null) throw new ProblemError('onbekend-renovatieplan')
  return found
}

const fault = (veld: string, melding: string): Invoerfout => ({ deel: 'body', veld, melding })

/** What is wrong with the figures that buurten are to weigh by. */
function faultsOfBuurtFigures(
  app: AppContext,
  { buurtcijfers, gewichten }: BodyOf<typeof maakRenovatieplan>['keuzes'],
): Invoerfout[] {
  const place = 'keuzes.buurtcijfers'
  if (buurtcijfers.length === 0) {
    return gewichten.buurt > 0 ? [fault(place, planbuurtfoutTekst.geenCijfer)] : []
  }
  return buurtcijfers.flatMap((id, at) => {
    if (buurtcijfers.indexOf(id) < at) return [fault(`${place}.${at}`, planbuurtfoutTekst.dubbel)]
    const found = buurtFigureOf(app, id)
    if (typeof found !== 'string') return []
    const indicator = app.current().indicatoren.find((one) => one.id === id) ?? id
    return [fault(`${place}.${at}`, buurtcijferfoutZin(found, indicator))]
  })
}

/** What is wrong with a plan that is asked, beyond the form of its fields. */
function faultsOfAsked(app: AppContext, { keuzes, vanPlan }: BodyOf<typeof maakRenovatieplan>): Invoerfout[] {
  const faults: Invoerfout[] = []
  if (vanPlan !== null && readRenovationPlan(app.db, vanPlan) === null) {
    faults.push(fault('vanPlan', words.onbekendPlan))
  }
  const { wijken } = app.current().focus.standaardIndeling
  const unknown = keuzes.wijken.findIndex((id) => !wijken.some((wijk) => wijk.id === id))
  if (unknown >= 0) faults.push(fault(`keuzes.wijken.${unknown}`, words.onbekendeWijk))
  const funds = fundsForPlan(app)
  for (const [at, { fonds }] of keuzes.geld.entries()) {
    if (!funds.some(({ id }) => id === fonds)) faults.push(fault(`keuzes.geld.${at}.fonds`, words.fondsDicht))
  }
  faults.push(...faultsOfBuurtFigures(app, keuzes))
  faults.push(...faultsOfMeans(keuzes, funds).map((one) => fault(`keuzes.${one.veld}`, middelenfoutZin(one))))
  if (faults.length > 0) return faults
  const { waarden, omstandigheden } = readAssumptions(app.db)
  const question = questionNow(app, keuzes, waarden, omstandigheden)
  const known = new Set(question.blokken.map(({ id }) => id))
  for (const [at, { blok, kwartaal }] of keuzes.vast.entries()) {
    if (!known.has(blok)) faults.push(fault(`keuzes.vast.${at}.blok`, words.onbekendBlok(blok)))
    else if (kwartaal !== 'niet' && kwartaal >= keuzes.kwartalen) {
      faults.push(fault(`keuzes.vast.${at}.kwartaal`, words.buitenPlan))
    }
  }
  if (question.blokken.length === 0) faults.push(fault('keuzes.wijken', words.geenBlokken))
  if (faults.length > 0) return faults
  return faultsOfQuestion(question).map(({ code, wat }) => fault('keuzes', words.vraag[code](wat)))
}

/** Ids that something can be said of, by kind of place. */
function placesOf(app: AppContext): Record<(typeof PLEKSOORTEN)[number], ReadonlySet<string>> {
  const { wijken } = app.current().focus.standaardIndeling
  return {
    wijk: new Set(wijken.map(({ id }) => id)),
    buurt: new Set(wijken.flatMap(({ buurten }) => buurten)),
    blok: new Set(withStreetBlocks(dwellingsOf(app).rijen).flatMap(({ blok }) => blok ?? [])),
  }
}

/** Numbers that are larger than their unit can be. */
function faultsOfNumbers(
  before: readonly Uitgangspunt[],
  { waarden }: Pick<BodyOf<typeof wijzigUitgangspunten>, 'waarden'>,
): Invoerfout[] {
  return waarden.flatMap(({ id, waarde }, at) => {
    const eenheid = before.find((one) => one.id === id)?.eenheid
    const most = eenheid === undefined ? Infinity : HOOGSTE_WAARDE[eenheid]
    return waarde <= most ? [] : [fault(`waarden.${at}.waarde`, words.teGroot(id, most))]
  })
}

/** What is wrong with circumstances beyond the form of their fields. */
function faultsOfCircumstances(
  app: AppContext,
  omstandigheden: NonNullable<BodyOf<typeof wijzigUitgangspunten>['omstandigheden']>,
): Invoerfout[] {
  const places = placesOf(app)
  return omstandigheden.flatMap((one, at) => {
    if (one.soort === 'rustig') {
      return one.tot < one.van ? [fault(`omstandigheden.${at}.tot`, words.totVoorVan)] : []
    }
    if (one.soort === 'samen') {
      const place = `omstandigheden.${at}.blokken`
      if (new Set(one.blokken).size < one.blokken.length) return [fault(place, words.blokTweeKeer)]
      return one.blokken
        .filter((blok) => !places.blok.has(blok))
        .map((blok) => fault(place, words.onbekendePlek(blok)))
    }
    const { soort, id } = one.waar
    return places[soort].has(id) ? [] : [fault(`omstandigheden.${at}.waar.id`, words.onbekendePlek(id))]
  })
}

/** What is wrong with a change of what plans rest on, beyond the form of its fields. */
function faultsOfChange(app: AppContext, body: BodyOf<typeof wijzigUitgangspunten>): Invoerfout[] {
  const { waarden, omstandigheden } = body
  if (omstandigheden === undefined && waarden.length === 0) return [fault('waarden', words.nietsVeranderd)]
  return [
    ...faultsOfNumbers(readAssumptions(app.db).waarden, body),
    ...faultsOfCircumstances(app, omstandigheden ?? []),
  ]
}

/** The wijken of the programme with the names of their buurten. */
function wijkenMetBuurten(app: AppContext) {
  const { focus, gebied } = app.current()
  return focus.standaardIndeling.wijken.map(({ id, naam, buurten }) => ({
    id,
    naam,
    buurten: buurten.map((buurt) => ({ id: buurt, naam: gebied.get(buurt)?.naam ?? buurt })),
  }))
}

/** The same assumptions with some of them changed: what a person types without a source is an assumption. */
function withChanges(
  before: readonly Uitgangspunt[],
  { waarden }: Pick<BodyOf<typeof wijzigUitgangspunten>, 'waarden'>,
): Uitgangspunt[] {
  const changed = new Map(waarden.map((one) => [one.id, one]))
  return before.map((one) => {
    const change = changed.get(one.id)
    if (change === undefined) return one
    const herkomst =
      change.bron === null
        ? ({ soort: 'aanname' } as const)
        : ({ soort: 'opgave', naam: change.bron } as const)
    return { ...one, waarde: change.waarde, herkomst }
  })
}

/** Plans of the renovation: making them, reading them, and the numbers they rest on. */
export function renovationPlanRoutes(app: AppContext): Route[] {
  return [
    route(lijstRenovatieplannen, 'renovatieplan-lezen', ({ actor }) => {
      const today = dateInTheNetherlands(app.clock())
      const { rijen, voorbeelddata } = dwellingsOf(app)
      const quarter = Math.ceil(Number(today.slice(5, 7)) / 3)
      const running = unfinishedTask(app.db, PLANS)?.id ?? null
      return {
        plannen: listRenovationPlans(app.db).map(headOf),
        uitgangspunten: readAssumptions(app.db),
        keuzes: {
          wijken: wijkenMetBuurten(app).map((wijk) => {
            const own = new Set(wijk.buurten.map(({ id }) => id))
            return { ...wijk, woningen: rijen.filter(({ buurt }) => own.has(buurt)).length }
          }),
          fondsen: fundsForPlan(app).map(({ id, naam, van, tot, eigenMiddelen, begroting }) => ({
            id,
            naam,
            van,
            tot,
            eigenMiddelen,
            begroting,
          })),
          buurtcijfers: buurtFigures(app).map(({ indicator, ...one }) => ({
            id: indicator.id,
            eigenNaam: indicator.eigenNaam ?? null,
            eenheid: indicator.eenheid,
            letOp: indicator.letOp,
            ...one,
          })),
          // The next quarter: this one has begun.
          eerste: {
            jaar: Number(today.slice(0, 4)) + (quarter === 4 ? 1 : 0),
            kwartaal: quarter === 4 ? 1 : quarter + 1,
          },
        },
        taak: running,
        rondtAf: running === null && app.tasks.isBusy(PLANS),
        magMaken: may(actor, 'renovatieplan-maken'),
        voorbeelddata,
      }
    }),
    route(
      wijzigUitgangspunten,
      'renovatieplan-maken',
      ({ actor, body }) => {
        const now = app.clock()
        return withChange(app.db, actor, now, () => {
          const { waarden: before, omstandigheden: known } = readAssumptions(app.db)
          const waarden = withChanges(before, body)
          const omstandigheden = body.omstandigheden ?? known
          insertAssumptions(
            app.db,
            { waarden, omstandigheden },
            { rol: actor.rol, reden: body.reden, tijd: now.toISOString() },
          )
          const ids = new Set(body.waarden.map(({ id }) => id))
          return {
            resultaat: { waarden, omstandigheden },
            audit: {
              handeling: 'renovatieplan-maken',
              object: `${PLANS}/uitgangspunten`,
              voor: { waarden: before.filter(({ id }) => ids.has(id)), omstandigheden: known },
              na: { waarden: body.waarden, omstandigheden },
              reden: body.reden,
            },
          }
        })
      },
      ({ body }) => faultsOfChange(app, body),
    ),
    route(
      maakRenovatieplan,
      'renovatieplan-maken',
      ({ actor, body }) => startPlan(app, actor, body),
      ({ body }) => faultsOfAsked(app, body),
    ),
    route(leesRenovatieplan, 'renovatieplan-lezen', ({ params }) => {
      const found = planOr404(app, params.plan)
      return {
        kop: headOf(found),
        keuzes: found.keuzes,
        uitgangspunten: found.uitgangspunten,
        fondsen: found.vraag.fondsen,
        begroting: found.herkomst?.begroting ?? null,
        buurtgewichten: found.vraag.buurtgewichten,
        buurtgewicht: found.herkomst?.buurtgewicht ?? null,
        blokken: found.vraag.blokken,
        nietMee: found.vraag.nietMee ?? null,
        rustigeWeken: found.vraag.rustigeWeken,
        plan: found.plan,
        slot: found.slot,
        omstandigheden: found.omstandigheden,
        wijken: wijkenMetBuurten(app),
        voorbeelddata: dwellingsOf(app).voorbeelddata,
      }
    }),
    route(leesBlokuitleg, 'renovatieplan-lezen', ({ params }) => {
      const { vraag, plan } = planOr404(app, params.plan)
      if (!vraag.blokken.some(({ id }) => id === params.blok))
        throw new ProblemError('onbekend-renovatieplan')
      const [uitleg] = explainPlan(vraag, plan, [params.blok])
      if (uitleg === undefined) throw new ProblemError('onbekend-renovatieplan')
      return { uitleg, voorbeelddata: dwellingsOf(app).voorbeelddata }
    }),
  ]
}
