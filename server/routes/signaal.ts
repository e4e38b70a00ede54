import { randomUUID } from 'node:crypto'
import type { Actor } from '../auth/actor.ts'
import { ownBuurten, wijkenOf } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { themesOf } from '../contract/signaal-themas.ts'
import { legSignaalVast, lijstEigenSignalen, type Signaalregel, trekSignaalIn } from '../contract/signalen.ts'
import { signaalfoutTekst } from '../contract/text/nl/signalen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { withChange } from '../store/change.ts'
import {
  insertSignal,
  listEnteredSignals,
  readEnteredSignal,
  withdrawSignal,
} from '../store/entered-signals.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'
import { signalsWithin } from './signalen.ts'

/** Periods before this day say nothing about the present wijk. */
const EARLIEST = '2000-01-01'

function signalOr404(app: AppContext, id: string): Signaalregel {
  const found = readEnteredSignal(app.db, id)
  if (found === null) throw new ProblemError('onbekend-signaal')
  return found
}

/** Programmawijken a signal is about; null when it is wider than one buurt, or about a buurt of none. */
function wijkenAbout(app: AppContext, buurt: string | null): string[] | null {
  return wijkenOf(app.current().focus.standaardIndeling.wijken, buurt === null ? [] : [buurt])
}

/** All that is wrong with a signal beyond the form of its fields. */
function faultsOfSignal(app: AppContext, actor: Actor, body: BodyOf<typeof legSignaalVast>): Invoerfout[] {
  const faults: Invoerfout[] = []
  const add = (veld: string, melding: string) => faults.push({ deel: 'body', veld, melding })
  const today = dateInTheNetherlands(app.clock())
  if (!may(actor, 'signaal-vastleggen', { wijken: wijkenAbout(app, body.buurt) })) {
    add('buurt', signaalfoutTekst.nietEigenWijk)
  }
  if (body.thema.length < 2) add('thema', signaalfoutTekst.themaTeKort)
  if (body.periodeVan < EARLIEST) add('periodeVan', signaalfoutTekst.teLangGeleden)
  if (body.periodeVan > today) add('periodeVan', signaalfoutTekst.inDeToekomst)
  if (body.periodeTot > today) add('periodeTot', signaalfoutTekst.inDeToekomst)
  if (body.periodeTot < body.periodeVan) add('periodeTot', signaalfoutTekst.eindVoorBegin)
  return faults
}

/** Signals people enter on a screen: who entered is a role, never a person. */
export function signalEntryRoutes(app: AppContext): Route[] {
  return [
    route(lijstEigenSignalen, 'eigen-signalen-lezen', ({ actor }) => {
      const own = ownBuurten(actor, app.current().focus.standaardIndeling.wijken)
      const signalen = signalsWithin(listEnteredSignals(app.db, actor.rol), own)
      return { signalen, themas: themesOf(signalen), bronnen: [], voorbeelddata: false }
    }),
    route(
      legSignaalVast,
      'signaal-vastleggen',
      ({ body, actor }) => {
        const now = app.clock()
        if (body.buurt !== null && app.current().gebied.get(body.buurt)?.soort !== 'buurt') {
          throw new ProblemError('onbekend-gebied')
        }
        const id = randomUUID()
        withChange(app.db, actor, now, () => {
          insertSignal(app.db, { id, ...body }, actor.rol, now)
          return {
            resultaat: undefined,
            audit: { handeling: 'signaal-vastleggen', object: `signaal/${id}`, na: body },
          }
        })
        return signalOr404(app, id)
      },
      ({ body, actor }) => faultsOfSignal(app, actor, body),
    ),
    route(trekSignaalIn, 'signaal-intrekken', ({ params, body, actor }) => {
      const { signaal: id } = params
      const { reden } = body
      const now = app.clock()
      withChange(app.db, actor, now, () => {
        const standing = signalOr404(app, id)
        if (!may(actor, 'signaal-intrekken', { wijken: wijkenAbout(app, standing.buurt) })) {
          throw new ProblemError('onbekend-signaal')
        }
        if (standing.ingetrokken !== null) throw new ProblemError('al-ingetrokken')
        const datum = dateInTheNetherlands(now)
        withdrawSignal(app.db, id, { reden, rol: actor.rol, datum }, now)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'signaal-intrekken',
            object: `signaal/${id}`,
            voor: { ingetrokken: null },
            na: { ingetrokken: datum },
            reden,
          },
        }
      })
      return signalOr404(app, id)
    }),
  ]
}
