import { DEEPENING_METHOD_VERSION } from '../../analyses/verdieping/verdieping.ts'
import { METHOD_VERSION } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import type { AppContext } from '../context.ts'
import type { Herhaald } from '../contract/wijkanalyses.ts'
import { type Archiefstuk, readArchive } from '../store/archive.ts'
import { editsUntil } from '../store/dwelling-edits.ts'
import { isSealIntact } from '../store/seal.ts'
import type { Analysesoort, NewAnalysis } from '../store/wijkanalyses.ts'
import type { AnalyseOpdracht } from './analyse.ts'
import type { VerdiepOpdracht } from './deepen.ts'

/** How long computing something again may take. */
const RERUN_MILLISECONDS = 60_000

const METHODS: Record<Analysesoort, string> = {
  wijkanalyse: METHOD_VERSION,
  wijkverdieping: DEEPENING_METHOD_VERSION,
}

/**
 * Computes the stored documents of an area again from their archive, in a worker, and says whether the same bytes come out. Nothing
 * is stored.
 *
 * @returns one row per stored document; empty when nothing is stored
 */
export async function rerunFromArchive(app: AppContext, cycle: string, wijk: string): Promise<Herhaald[]> {
  const found: Herhaald[] = []
  for (const stuk of ['wijkanalyse', 'wijkverdieping'] as const) {
    const stored = readArchive(app.db, stuk, cycle, wijk)
    if (stored !== null) found.push(await rerun(app, stuk, wijk, stored))
  }
  return found
}

async function rerun(
  app: AppContext,
  stuk: Analysesoort,
  wijk: string,
  stored: Archiefstuk,
): Promise<Herhaald> {
  const known = {
    stuk,
    sha256Toen: stored.sha256,
    methodeToen: stored.methode,
    methodeNu: METHODS[stuk],
  }
  const cannot = (reden: NonNullable<Herhaald['reden']>): Herhaald => ({
    ...known,
    uitkomst: 'kan-niet',
    reden,
    sha256Nu: null,
  })
  if (stored.invoer === null) return cannot('geen-archief')
  const versies = stored.invoer.versies.filter((version) => version !== null)
  const intact = await Promise.all(versies.map((version) => isSealIntact(app.dataDir, version)))
  if (versies.length < stored.invoer.versies.length || intact.includes(false)) return cannot('versie-weg')
  const { bewerkingenTot, catalogus, opdracht } = stored.invoer
  const question = {
    dataDir: app.dataDir,
    versies,
    bewerkingen: editsUntil(app.db, bewerkingenTot),
    catalogus,
  }
  const made = await computed(app, stuk, question, opdracht, wijk)
  const isSame = made?.sha256 === stored.sha256
  return {
    ...known,
    uitkomst: isSame ? 'gelijk' : 'anders',
    reden: isSame || stored.methode === METHODS[stuk] ? null : 'methode-anders',
    sha256Nu: made?.sha256 ?? null,
  }
}

async function computed(
  app: AppContext,
  stuk: Analysesoort,
  question: Omit<Parameters<AppContext['workers']['analyse']>[0], 'opdracht'>,
  order: unknown,
  wijk: string,
): Promise<NewAnalysis | undefined> {
  const stop = AbortSignal.timeout(RERUN_MILLISECONDS)
  // The archive holds the order as it was given to the same worker function; only the kind of document tells which one.
  if (stuk === 'wijkanalyse') {
    return app.workers.analyse({ ...question, opdracht: order as AnalyseOpdracht }, stop)
  }
  const all = await app.workers.verdiep({ ...question, opdracht: order as VerdiepOpdracht }, stop)
  return all.find((one) => one.wijk === wijk)
}
