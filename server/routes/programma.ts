import { randomUUID } from 'node:crypto'
import { type Ding, nieuwDing, zoekDing } from '../../geodata/programma/stand.ts'
import {
  type Beheersoort,
  DINGEN,
  type ProgrammaNu,
  type Toevoeging,
  type Veldwaarde,
  veldwaarde,
} from '../../geodata/schema/programmastand.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { AnswerOf, Endpoint } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import {
  leesProgrammaNu,
  lijstProgrammawijzigingen,
  voegActieToe,
  voegBudgetregelToe,
  voegFondsToe,
  voegInzetToe,
  voegPartnerplanToe,
  voegPartnerToe,
  voegStrevenToe,
  wijzigProgrammaveld,
} from '../contract/programma-beheer.ts'
import { schemaVanVeld } from '../contract/programma-velden.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, type Verzoek } from '../mount.ts'
import { faultsOfField, faultsOfThing, type Veldvraag } from './programma-fouten.ts'
import { programmeNow, programmeOf } from '../programme.ts'
import { withChange } from '../store/change.ts'
import { insertProgrammeAddition, insertProgrammeChange, programmeHistory } from '../store/programme.ts'
import { sourceOf } from './bronnen.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** The right that a change of a thing of this kind asks. */
const rightOf = (soort: Beheersoort) =>
  soort === 'partnerplan' ? ('plannenregister-bijhouden' as const) : ('programma-bijhouden' as const)

/** @throws ProblemError `geen-recht`: a programmamanager keeps only the own programme, funds and partners are of all */
function refuseOthers(actor: Actor, soort: Beheersoort, stand: ProgrammaNu, ding: Ding): void {
  if (!may(actor, rightOf(soort), { programma: programmeOf(stand, ding) }))
    throw new ProblemError('geen-recht')
}

/** An endpoint that adds something, as all of them look from here. */
type AddEndpoint = Endpoint & { antwoord: { schema: Endpoint['antwoord']['schema'] } }

/** What a request to add something asks, as the store keeps it; the body has passed its schema, and every field of it is a value. */
function additionOf(soort: Beheersoort, body: object, rol: string, id: string, now: Date): Toevoeging {
  const { reden, ...waarden } = body as Record<string, Veldwaarde> & { reden: string } // see above
  return { soort, id, waarden, rol, reden, tijd: now.toISOString() }
}

function addRoute(app: AppContext, soort: Beheersoort, endpoint: AddEndpoint): Route {
  const faultsOf = ({ body, actor }: Verzoek<AddEndpoint>): Invoerfout[] => {
    const { stand } = programmeNow(app)
    const now = app.clock()
    const ding = nieuwDing(additionOf(soort, body as object, actor.rol, '', now))
    return faultsOfThing(app, soort, ding, stand)
  }
  return route(
    endpoint,
    rightOf(soort),
    (request) => {
      const { body, actor } = request
      const now = app.clock()
      const added = additionOf(soort, body as object, actor.rol, randomUUID(), now)
      const ding = nieuwDing(added)
      return withChange(app.db, actor, now, () => {
        refuseOthers(actor, soort, programmeNow(app).stand, ding)
        // Looked at again inside the transaction: two people may give out the last of a fund at once.
        const faults = faultsOf(request)
        if (faults.length > 0) throw new ProblemError('ongeldige-invoer', faults)
        insertProgrammeAddition(app.db, added)
        return {
          resultaat: DINGEN[soort].schema.parse(ding) as AnswerOf<AddEndpoint>, // the schema of this same endpoint
          audit: {
            handeling: rightOf(soort),
            object: `programma/${soort}/${added.id}`,
            na: added.waarden,
            reden: added.reden,
          },
        }
      })
    },
    faultsOf,
  )
}

/** The thing a change is about. @throws ProblemError when there is none, or the field is fixed */
function thingOr404(stand: ProgrammaNu, { soort, ding, veld }: Veldvraag): Ding {
  const found = zoekDing(stand, soort, ding)
  if (found === null) throw new ProblemError('onbekend-programmadeel')
  if (schemaVanVeld(soort, veld) === null) throw new ProblemError('veld-staat-vast')
  return found
}

/** The programme as people keep it up to date: reading it, adding to it, changing a field, and what was changed. */
export function programmeRoutes(app: AppContext): Route[] {
  return [
    route(leesProgrammaNu, 'programma-lezen', () => {
      const { plan, stand } = programmeNow(app)
      const version = app.current().versieVan.get(plan)
      if (version === undefined) throw new Error('a programme without a version')
      return {
        programma: stand,
        vandaag: dateInTheNetherlands(app.clock()),
        bron: sourceOf(version),
        voorbeelddata: version.voorbeelddata,
      }
    }),
    route(lijstProgrammawijzigingen, 'programma-lezen', ({ query }) => ({
      wijzigingen: programmeHistory(app.db, query),
      // People wrote these; the demo begins without any.
      voorbeelddata: false,
    })),
    addRoute(app, 'actie', voegActieToe),
    addRoute(app, 'fonds', voegFondsToe),
    addRoute(app, 'partner', voegPartnerToe),
    addRoute(app, 'streven', voegStrevenToe),
    addRoute(app, 'budgetregel', voegBudgetregelToe),
    addRoute(app, 'inzet', voegInzetToe),
    addRoute(app, 'partnerplan', voegPartnerplanToe),
    route(
      wijzigProgrammaveld,
      // The wider of the two rights; which one counts, the thing itself says.
      'plannenregister-bijhouden',
      ({ params, body, actor }) => {
        const { soort, ding: id, veld } = params
        const now = app.clock()
        const { stand } = programmeNow(app)
        const before = thingOr404(stand, params)
        refuseOthers(actor, soort, stand, before)
        const waarde = veldwaarde.parse(body.waarde)
        const vorige = veldwaarde.parse(before[veld] ?? null)
        const made = { soort, id, veld, waarde, rol: actor.rol, reden: body.reden, tijd: now.toISOString() }
        return withChange(app.db, actor, now, () => {
          const faults = faultsOfField(app, params, body.waarde)
          if (faults.length > 0) throw new ProblemError('ongeldige-invoer', faults)
          insertProgrammeChange(app.db, made)
          return {
            resultaat: made,
            audit: {
              handeling: rightOf(soort),
              object: `programma/${soort}/${id}/${veld}`,
              voor: vorige,
              na: waarde,
              reden: body.reden,
            },
          }
        })
      },
      ({ params, body }) => faultsOfField(app, params, body.waarde),
    ),
  ]
}
