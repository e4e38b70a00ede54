import { randomUUID } from 'node:crypto'
import { isAfwijking } from '../../analyses/voortgang/rij.ts'
import { answersToThemes, themasleutel } from '../../analyses/voortgang/terugkoppeling.ts'
import type { ThemaAntwoord, Voortgangsregel } from '../../geodata/schema/voortgang.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { voortgangfoutTekst as words } from '../contract/text/nl/voortgang-fouten.ts'
import { geefAntwoord, legVoortgangVast, lijstTerugkoppeling, lijstVoortgang } from '../contract/voortgang.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { programmeNow } from '../programme.ts'
import { withChange } from '../store/change.ts'
import { insertAnswer, insertProgress, listAnswers, listProgress } from '../store/progress.ts'
import { keeps, type Plaatsding, thingsOf } from '../voortgang/dingen.ts'
import { raisedThemes } from '../voortgang/inbreng.ts'
import { plansInForce } from '../voortgang/plannen.ts'
import { mayWithPlan } from '../wijkaanpak/wie.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** Progress of a day before this is a slip of the keyboard. */
const EARLIEST = '2015-01-01'

/** Everything progress is kept of that this actor may see. */
function visibleThings(app: AppContext, actor: Actor): Plaatsding[] {
  const today = dateInTheNetherlands(app.clock())
  const plans = plansInForce(app, today).filter(({ plan }) => mayWithPlan(actor, 'wijkaanpak-lezen', plan))
  return thingsOf(programmeNow(app).stand, plans, app.current(), today)
}

const isSame = (one: { soort: string; ding: string }, other: { soort: string; ding: string }) =>
  one.soort === other.soort && one.ding === other.ding

/** The row that says how something stands: of the latest day, and of one day the one that was written last. */
const newestOfDay = (rows: readonly Voortgangsregel[]): Voortgangsregel | undefined =>
  rows.reduce<Voortgangsregel | undefined>(
    (newest, row) => (newest === undefined || row.datum >= newest.datum ? row : newest),
    undefined,
  )

/** Progress and answers as the log says them. */
const progressInLog = ({ id, datum, stand, waarde, verwachting, bron }: Voortgangsregel) => ({
  id,
  datum,
  stand,
  waarde,
  verwachting,
  bron,
})
const answerInLog = ({ id, van, thema, wijk, antwoord, toelichting }: ThemaAntwoord) => ({
  id,
  van,
  thema,
  wijk,
  antwoord,
  toelichting,
})

function faultsOfProgress(
  app: AppContext,
  actor: Actor,
  body: BodyOf<typeof legVoortgangVast>,
): Invoerfout[] {
  const faults: Invoerfout[] = []
  const add = (veld: string, melding: string) => faults.push({ deel: 'body', veld, melding })
  if (body.datum > dateInTheNetherlands(app.clock())) add('datum', words.inDeToekomst)
  if (body.datum < EARLIEST) add('datum', words.teLangGeleden)
  if (isAfwijking(body) && body.reden.trim() === '') add('reden', words.redenNodig)
  const thing = visibleThings(app, actor).find(({ ding }) => isSame(ding, body))
  if (body.waarde !== null && thing?.ding.streven === null) add('waarde', words.geenGetal)
  return faults
}

/** Themes of the wijken somebody works for. */
function visibleThemes(app: AppContext, actor: Actor) {
  const { inbreng, voorbeelddata } = raisedThemes(app)
  const mine = <T extends { wijk: string | null }>(rows: readonly T[]): T[] =>
    rows.filter(({ wijk }) => may(actor, 'terugkoppeling-lezen', { wijken: wijk === null ? null : [wijk] }))
  const vandaag = dateInTheNetherlands(app.clock())
  return {
    themas: answersToThemes(mine(inbreng), mine(listAnswers(app.db)), vandaag),
    vandaag,
    voorbeelddata,
  }
}

/** How actions and goals stand, and the answers to what people raised. */
export function progressOfWorkRoutes(app: AppContext): Route[] {
  const wijken = () => app.current().focus.standaardIndeling.wijken.map(({ id, naam }) => ({ id, naam }))
  return [
    route(lijstVoortgang, 'voortgang-lezen', ({ actor }) => {
      const { plan, stand } = programmeNow(app)
      const rows = listProgress(app.db)
      return {
        dingen: visibleThings(app, actor).map((thing) => ({
          ...thing.ding,
          regels: rows
            .filter((row) => isSame(row, thing.ding))
            .toSorted((a, b) => (a.datum === b.datum ? b.nummer - a.nummer : a.datum < b.datum ? 1 : -1)),
          magBijhouden: keeps(actor, thing),
        })),
        programmas: stand.programmas.map(({ id, naam }) => ({ id, naam })),
        wijken: wijken(),
        vandaag: dateInTheNetherlands(app.clock()),
        voorbeelddata: app.current().versieVan.get(plan)?.voorbeelddata === true,
      }
    }),
    route(
      legVoortgangVast,
      'voortgang-bijhouden',
      ({ actor, body }) => {
        const thing = visibleThings(app, actor).find(({ ding }) => isSame(ding, body))
        if (thing === undefined) throw new ProblemError('onbekend-programmadeel')
        if (!keeps(actor, thing)) throw new ProblemError('geen-recht')
        const now = app.clock()
        const row = { ...body, id: randomUUID(), rol: actor.rol, tijd: now.toISOString() }
        return withChange(app.db, actor, now, () => {
          const before = newestOfDay(listProgress(app.db).filter((one) => isSame(one, row)))
          const made = insertProgress(app.db, row)
          return {
            resultaat: made,
            audit: {
              handeling: 'voortgang-bijhouden',
              object: `voortgang/${made.soort}/${made.ding}`,
              voor: before === undefined ? undefined : progressInLog(before),
              na: progressInLog(made),
              reden: made.reden,
            },
          }
        })
      },
      ({ actor, body }) => faultsOfProgress(app, actor, body),
    ),
    route(lijstTerugkoppeling, 'terugkoppeling-lezen', ({ actor }) => ({
      ...visibleThemes(app, actor),
      wijken: wijken(),
    })),
    route(
      geefAntwoord,
      'terugkoppeling-geven',
      ({ actor, body }) => {
        if (!may(actor, 'terugkoppeling-geven', { wijken: body.wijk === null ? null : [body.wijk] })) {
          throw new ProblemError('geen-recht')
        }
        const now = app.clock()
        const row = {
          ...body,
          id: randomUUID(),
          datum: dateInTheNetherlands(now),
          rol: actor.rol,
          tijd: now.toISOString(),
        }
        return withChange(app.db, actor, now, () => {
          const before = listAnswers(app.db).findLast((one) => themasleutel(one) === themasleutel(row))
          const made = insertAnswer(app.db, row)
          return {
            resultaat: made,
            audit: {
              handeling: 'terugkoppeling-geven',
              object: `terugkoppeling/${made.id}`,
              voor: before === undefined ? undefined : answerInLog(before),
              na: answerInLog(made),
              reden: made.toelichting,
            },
          }
        })
      },
      ({ body }) =>
        raisedThemes(app).inbreng.some((row) => themasleutel(row) === themasleutel(body))
          ? []
          : [{ deel: 'body', veld: 'thema', melding: words.onbekendThema }],
    ),
  ]
}
