import { whatStopsWhen } from '../../analyses/programma/wat-stopt-wanneer.ts'
import {
  dagenVanKwartaal,
  dagenVanMaand,
  kwartaalVan,
  vorigKwartaal,
} from '../../analyses/voortgang/kwartaal.ts'
import { kwartaalrapport } from '../../analyses/voortgang/kwartaalrapport.ts'
import { sheetOfMonth } from '../../analyses/voortgang/stuurgroepblad.ts'
import { answersToThemes } from '../../analyses/voortgang/terugkoppeling.ts'
import { zoekDing } from '../../geodata/programma/stand.ts'
import type { ProgrammaNu } from '../../geodata/schema/programmastand.ts'
import type { AppContext } from '../context.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { voortgangfoutTekst as words } from '../contract/text/nl/voortgang-fouten.ts'
import {
  leesKwartaalrapportage,
  leesStuurgroepblad,
  legKwartaalVast,
  lijstKwartaalrapportages,
} from '../contract/voortgang.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { programmeOf } from '../programme.ts'
import { withChange } from '../store/change.ts'
import { programmeHistory } from '../store/programme.ts'
import {
  type Bewaardrapport,
  insertReport,
  listAnswers,
  listProgress,
  listReports,
} from '../store/progress.ts'
import { thingsOf } from '../voortgang/dingen.ts'
import { raisedThemes } from '../voortgang/inbreng.ts'
import { plansInForce } from '../voortgang/plannen.ts'
import { bytesOfReport, draftReport, programmeOnDay } from '../voortgang/rapport.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** How many quarters can be read as a draft: this one, and a year back. */
const QUARTERS = 5

const headOf = ({ kwartaal, sha256, datum, rol }: Bewaardrapport) => ({ kwartaal, sha256, datum, rol })

/** Changes of the programme that belong to a stuurgroep, oldest first; funds and partners are of all three. */
function changesFor(app: AppContext, stand: ProgrammaNu, programma: string) {
  return programmeHistory(app.db, {})
    .toReversed()
    .flatMap(({ soort, id, veld, tijd, reden }) => {
      const ding = zoekDing(stand, soort, id)
      if (ding === null) return []
      const isOfAll = soort === 'fonds' || soort === 'partner' || soort === 'partnerplan'
      if (!isOfAll && programmeOf(stand, ding) !== programma) return []
      const named = ding['naam'] ?? ding['wat'] ?? zoekDing(stand, 'actie', String(ding['actie']))?.['naam']
      return [{ naam: String(named ?? ''), veld, datum: dateInTheNetherlands(new Date(tijd)), reden }]
    })
}

/** The sheet of a stuurgroep about a month, and the reports of quarters: made of what is kept up to date anyway. */
export function reportRoutes(app: AppContext): Route[] {
  const today = () => dateInTheNetherlands(app.clock())
  const isOver = (kwartaal: string) => dagenVanKwartaal(kwartaal).tot < today()
  const notYet = (kwartaal: string): Invoerfout[] =>
    dagenVanKwartaal(kwartaal).van > today()
      ? [{ deel: 'pad', veld: 'kwartaal', melding: words.kwartaalKomtNog }]
      : []

  return [
    route(
      leesStuurgroepblad,
      'rapportage-lezen',
      ({ params: { programma }, query }) => {
        const maand = query.maand ?? today().slice(0, 7)
        const end = dagenVanMaand(maand).tot
        const opDag = end < today() ? end : today()
        const stand = programmeOnDay(app, opDag)
        const own = stand.programmas.find(({ id }) => id === programma)
        if (own === undefined) throw new ProblemError('niet-gevonden')
        const current = app.current()
        const plannen = plansInForce(app, opDag)
        const { inbreng, voorbeelddata } = raisedThemes(app)
        const antwoorden = listAnswers(app.db)
        const source = current.programma === null ? undefined : current.versieVan.get(current.programma)
        return {
          blad: sheetOfMonth({
            programma,
            maand,
            opDag,
            stops: whatStopsWhen(stand, opDag).regels,
            dingen: thingsOf(stand, plannen, current, opDag).map(({ ding }) => ding),
            regels: listProgress(app.db),
            themas: answersToThemes(inbreng, antwoorden, opDag),
            antwoorden,
            wijzigingen: changesFor(app, stand, programma),
            plannen: plannen.map(({ wijk, stappen }) => ({
              wijk: wijk.id,
              stappen: stappen.map(({ naar, datum }) => ({ naar, datum })),
            })),
          }),
          naam: own.naam,
          voorzitter: own.voorzitter,
          wijken: current.focus.standaardIndeling.wijken.map(({ id, naam }) => ({ id, naam })),
          opDag,
          voorbeelddata: voorbeelddata || source?.voorbeelddata === true,
        }
      },
      ({ query }) =>
        query.maand !== undefined && query.maand > today().slice(0, 7)
          ? [{ deel: 'query', veld: 'maand', melding: words.maandKomtNog }]
          : [],
    ),
    route(lijstKwartaalrapportages, 'rapportage-lezen', () => {
      const kwartalen = [kwartaalVan(today())]
      while (kwartalen.length < QUARTERS) kwartalen.push(vorigKwartaal(kwartalen.at(-1) ?? ''))
      return {
        vastgelegd: listReports(app.db).map(headOf),
        kwartalen: kwartalen.map((kwartaal) => ({ kwartaal, voorbij: isOver(kwartaal) })),
        voorbeelddata: false,
      }
    }),
    route(
      leesKwartaalrapportage,
      'rapportage-lezen',
      ({ params: { kwartaal } }) => {
        const kept = listReports(app.db).find((row) => row.kwartaal === kwartaal)
        const rapport =
          kept === undefined ? draftReport(app, kwartaal) : kwartaalrapport.parse(JSON.parse(kept.json))
        return {
          rapport,
          vastgelegd: kept === undefined ? null : headOf(kept),
          voorbij: isOver(kwartaal),
          voorbeelddata: rapport.voorbeelddata,
        }
      },
      ({ params: { kwartaal } }) => notYet(kwartaal),
    ),
    route(
      legKwartaalVast,
      'rapportage-vastleggen',
      ({ actor, body: { kwartaal } }) => {
        const now = app.clock()
        return withChange(app.db, actor, now, () => {
          if (listReports(app.db).some((row) => row.kwartaal === kwartaal)) {
            throw new ProblemError('kwartaal-vastgelegd')
          }
          const { json, sha256 } = bytesOfReport(draftReport(app, kwartaal))
          const made = { kwartaal, sha256, json, datum: today(), rol: actor.rol, tijd: now.toISOString() }
          insertReport(app.db, made)
          return {
            resultaat: headOf(made),
            audit: {
              handeling: 'rapportage-vastleggen',
              object: `kwartaalrapport/${kwartaal}`,
              na: { sha256 },
            },
          }
        })
      },
      ({ body: { kwartaal } }) =>
        isOver(kwartaal) ? [] : [{ deel: 'body', veld: 'kwartaal', melding: words.kwartaalLooptNog }],
    ),
  ]
}
