import { randomUUID } from 'node:crypto'
import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { legBijeenkomstVast, lijstBijeenkomsten, trekBijeenkomstIn } from '../contract/bijeenkomsten.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { bijeenkomstfoutTekst } from '../contract/text/nl/bijeenkomsten.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { withChange } from '../store/change.ts'
import { insertMeeting, listMeetings, withdrawMeeting } from '../store/meetings.ts'
import { cycleOr404, refuseAdopted } from './cyclusgang.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

type Body = BodyOf<typeof legBijeenkomstVast>

/** Sessions before this day belong to no cyclus. */
const EARLIEST = '2000-01-01'

/** Wijken a session is about: its own, or those of its stadsdeel. */
function wijkenOfMeeting(
  { wijk, stadsdeel }: Pick<Bijeenkomst, 'wijk' | 'stadsdeel'>,
  wijken: readonly Programmawijk[],
): string[] {
  return wijk === null ? wijken.filter((row) => row.stadsdeel === stadsdeel).map(({ id }) => id) : [wijk]
}

/** A session of a whole stadsdeel is larger than a wijk: whoever works for one of its wijken reads it. */
function mayReadMeeting(actor: Actor, meeting: Bijeenkomst, wijken: readonly Programmawijk[]): boolean {
  const about = wijkenOfMeeting(meeting, wijken)
  return meeting.wijk === null
    ? about.some((id) => may(actor, 'cyclus-lezen', { wijken: [id] }))
    : may(actor, 'cyclus-lezen', { wijken: about })
}

/** All that is wrong with a session beyond the form of its fields. */
function faultsOfMeeting(body: Body, wijken: readonly Programmawijk[], today: string): Invoerfout[] {
  const faults: Invoerfout[] = []
  const add = (veld: string, melding: string) => faults.push({ deel: 'body', veld, melding })
  const wijk = wijken.find(({ id }) => id === body.wijk)
  if (!wijken.some(({ stadsdeel }) => stadsdeel === body.stadsdeel)) {
    add('stadsdeel', bijeenkomstfoutTekst.onbekendStadsdeel)
  } else if (wijk !== undefined && wijk.stadsdeel !== body.stadsdeel) {
    add('stadsdeel', bijeenkomstfoutTekst.anderStadsdeel(wijk.naam, wijk.stadsdeel))
  }
  if (body.datum > today) add('datum', bijeenkomstfoutTekst.inDeToekomst)
  if (body.datum < EARLIEST) add('datum', bijeenkomstfoutTekst.teLangGeleden)
  if (body.aantalBewoners !== null && body.aantalBewoners > body.aantalMensen) {
    add('aantalBewoners', bijeenkomstfoutTekst.meerDanMensen)
  }
  if (body.aantalOrganisaties !== null && body.aantalOrganisaties > body.aantalMensen) {
    add('aantalOrganisaties', bijeenkomstfoutTekst.meerDanMensen)
  }
  const seen = new Set<string>()
  for (const [at, { thema }] of body.volgorde.entries()) {
    const key = thema.toLowerCase()
    if (seen.has(key)) add(`volgorde.${at}.thema`, bijeenkomstfoutTekst.dubbelThema)
    seen.add(key)
  }
  return faults
}

/** Sessions of residents and of the breed integraal netwerk, with their own ranking. */
export function meetingRoutes(app: AppContext): Route[] {
  return [
    route(lijstBijeenkomsten, 'cyclus-lezen', ({ actor, params }) => {
      const { id, besluit } = cycleOr404(app, params.cyclus)
      return {
        bijeenkomsten: listMeetings(app.db, id).filter((row) => mayReadMeeting(actor, row, besluit.wijken)),
        // Sessions are never made up: the demo begins without any.
        voorbeelddata: false,
      }
    }),
    route(
      legBijeenkomstVast,
      'bijeenkomst-vastleggen',
      ({ params, body, actor }) => {
        const { id: cyclus, besluit } = cycleOr404(app, params.cyclus)
        refuseAdopted(app, cyclus)
        if (body.wijk !== null && !besluit.wijken.some(({ id }) => id === body.wijk)) {
          throw new ProblemError('onbekende-wijk')
        }
        const wijken = wijkenOfMeeting(body, besluit.wijken)
        if (wijken.length > 0 && !may(actor, 'bijeenkomst-vastleggen', { wijken })) {
          throw new ProblemError('geen-recht')
        }
        const now = app.clock()
        const made = {
          ...body,
          id: randomUUID(),
          cyclus,
          vastgelegdOp: now.toISOString(),
          rol: actor.rol,
        }
        return withChange(app.db, actor, now, () => {
          refuseAdopted(app, cyclus)
          insertMeeting(app.db, made)
          return {
            resultaat: made,
            audit: {
              handeling: 'bijeenkomst-vastleggen',
              object: `cyclus/${cyclus}/bijeenkomst/${made.id}`,
              na: made,
            },
          }
        })
      },
      ({ params, body }) =>
        faultsOfMeeting(
          body,
          cycleOr404(app, params.cyclus).besluit.wijken,
          dateInTheNetherlands(app.clock()),
        ),
    ),
    route(trekBijeenkomstIn, 'bijeenkomst-vastleggen', ({ params, body, actor }) => {
      const { id: cyclus, besluit } = cycleOr404(app, params.cyclus)
      const now = app.clock()
      withChange(app.db, actor, now, () => {
        refuseAdopted(app, cyclus)
        const found = listMeetings(app.db, cyclus).find(({ id }) => id === params.bijeenkomst)
        const wijken = found === undefined ? [] : wijkenOfMeeting(found, besluit.wijken)
        if (found === undefined || !may(actor, 'bijeenkomst-vastleggen', { wijken })) {
          throw new ProblemError('onbekende-bijeenkomst')
        }
        withdrawMeeting(app.db, found.id, body.reden, actor.rol, now)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'bijeenkomst-vastleggen',
            object: `cyclus/${cyclus}/bijeenkomst/${found.id}`,
            voor: found,
            na: { ingetrokken: dateInTheNetherlands(now) },
            reden: body.reden,
          },
        }
      })
      return null
    }),
  ]
}
