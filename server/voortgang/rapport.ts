import { createHash } from 'node:crypto'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { dagenVanKwartaal } from '../../analyses/voortgang/kwartaal.ts'
import { type Kwartaalrapport, reportOfQuarter } from '../../analyses/voortgang/kwartaalrapport.ts'
import { standVanProgramma } from '../../geodata/programma/stand.ts'
import type { ProgrammaNu } from '../../geodata/schema/programmastand.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { listProgrammeAdditions, listProgrammeChanges } from '../store/programme.ts'
import { listAnswers, listProgress } from '../store/progress.ts'
import { thingsOf } from './dingen.ts'
import { raisedThemes } from './inbreng.ts'
import { plansInForce } from './plannen.ts'

/**
 * The programme as people had it at the end of a day.
 * @throws ProblemError `niet-gevonden` when no programme is loaded
 */
export function programmeOnDay(app: AppContext, opDag: string): ProgrammaNu {
  const plan = app.current().programma
  if (plan === null) throw new ProblemError('niet-gevonden')
  const isBy = ({ tijd }: { tijd: string }) => dateInTheNetherlands(new Date(tijd)) <= opDag
  return standVanProgramma(
    plan,
    listProgrammeAdditions(app.db).filter(isBy),
    listProgrammeChanges(app.db).filter(isBy),
  )
}

/** The report of a quarter as it would be made now, of how everything stood on its last day. */
export function draftReport(app: AppContext, kwartaal: string): Kwartaalrapport {
  const { tot } = dagenVanKwartaal(kwartaal)
  const current = app.current()
  const programma = programmeOnDay(app, tot)
  const plannen = plansInForce(app, tot)
  const { inbreng, voorbeelddata } = raisedThemes(app)
  const source = current.programma === null ? undefined : current.versieVan.get(current.programma)
  return reportOfQuarter({
    kwartaal,
    programma,
    wijken: current.focus.standaardIndeling.wijken.map(({ id, naam }) => ({ id, naam })),
    plannen: plannen.map(({ plan, wijk, staat, objecten }) => ({
      wijk: wijk.id,
      cyclus: plan.cyclus,
      aanpak: plan.id,
      staat,
      objecten,
    })),
    dingen: thingsOf(programma, plannen, current, tot).map(({ ding }) => ding),
    regels: listProgress(app.db),
    inbreng,
    antwoorden: listAnswers(app.db),
    voorbeelddata: voorbeelddata || source?.voorbeelddata === true,
  })
}

/** The bytes of a report and their fingerprint: the same report is the same bytes on every machine. */
export function bytesOfReport(report: Kwartaalrapport): { json: string; sha256: string } {
  const json = canonicalJson(report)
  return { json, sha256: createHash('sha256').update(json).digest('hex') }
}
