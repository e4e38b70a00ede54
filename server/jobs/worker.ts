import type { MessagePort } from 'node:worker_threads'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Woningbewerking } from '../../geodata/schema/woningfeit.ts'
import { type CurrentData, loadCurrent } from '../store/current.ts'
import type { Prepared } from '../requests/prepared.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { withCodeInWords } from '../store/storage-fault.ts'
import { readVersion } from '../store/version-content.ts'
import type { NewAnalysis } from '../store/wijkanalyses.ts'
import { type AnalyseOpdracht, computeAnalysis, readRegister, type Woningregister } from './analyse.ts'
import { computeDeepening, type VerdiepOpdracht } from './deepen.ts'
import type { HaalOpdracht, Opgehaald } from './fetch.ts'
import type { Beproefd } from './dry-run.ts'
import { dwellingMap, type Kaartvraag } from './dwelling-map.ts'
import type { EerdereVraag, EerdereWaarnemingen } from './earlier-map.ts'
import type { ProefOpdracht } from './import-order.ts'
import { registerAnswer } from './register-answer.ts'
import type { Lijstvraag } from './register-list.ts'
import { renovationProgress, type Voortgangvraag } from './renovation-progress.ts'
import type { Renovatievoortgang } from '../contract/renovatievoortgang.ts'
import type { Herkend, HerkenOpdracht } from './recognise.ts'
import type { Grensopdracht, Plannerwerk, Planopdracht } from './plan-campaigns.ts'
import type { Waarnemingfout } from '../routes/waarnemingen.ts'

// The readers of files and sources are loaded where they are used: all of them cost a second of CPU, and a worker that folds
// the register or computes an analysis begins without them.

/** What a worker is asked: where the data are, which versions are meant, and one wijk. */
export interface WorkerVraag {
  dataDir: string
  versies: readonly DatasetVersie[]
  /** Changes by people to dwellings, all of them in their order. */
  bewerkingen: readonly Woningbewerking[]
  opdracht: AnalyseOpdracht
  /** The catalogue of an archive; absent: that of today. */
  catalogus?: readonly Indicator[]
}

/** The data of the question, with the catalogue it names. */
function dataOf({ dataDir, versies, catalogus }: Omit<WorkerVraag, 'opdracht'>): CurrentData {
  return catalogus === undefined
    ? loadCurrent(dataDir, versies)
    : loadCurrent(dataDir, versies, (version) => readVersion(dataDir, version), catalogus)
}

let loaded: { key: string; current: CurrentData; register: Woningregister } | null = null

/** Computes one wijkanalyse in a worker thread. The data of the last versions stay in memory for the next wijk. */
export function analyse(question: WorkerVraag): NewAnalysis {
  const versions = question.versies.map((version) => `${version.dataset}@${version.sha256}`)
  const key = [...versions, question.bewerkingen.at(-1)?.nummer ?? 0, question.bewerkingen.length].join()
  // An archive may name another catalogue or another order of imports: what is remembered is not for it.
  if (question.catalogus !== undefined || loaded?.key !== key) {
    const current = dataOf(question)
    const register = readRegister(question.dataDir, current, question.bewerkingen)
    if (question.catalogus !== undefined) return computeAnalysis(question.opdracht, current, register)
    loaded = { key, current, register }
  }
  return computeAnalysis(question.opdracht, loaded.current, loaded.register)
}

/** What a worker is asked for the deeper analyses. */
export interface VerdiepVraag extends Omit<WorkerVraag, 'opdracht'> {
  opdracht: VerdiepOpdracht
}

/** Computes the deeper analyses of several areas at once: they share the runs over the buurten. */
export function verdiep(question: VerdiepVraag): NewAnalysis[] {
  const current = dataOf(question)
  return computeDeepening(question.opdracht, question.dataDir, current, question.bewerkingen)
}

/** Folds the register and makes the answer for the map: half a second for 15,000 dwellings out of lists. */
export function woningenkaart(question: Kaartvraag): Prepared | null {
  return dwellingMap(question)
}

/** Makes the answer with the register of the renovation. */
export function renovatieregister(question: Kaartvraag): Prepared | null {
  return registerAnswer(question)
}

/** Writes the dwellings as a list. */
export async function registerlijst(question: Lijstvraag): Promise<Uint8Array<ArrayBuffer>> {
  const { writeRegisterList } = await import('./register-list.ts')
  return writeRegisterList(question)
}

/** Computes how far the renovation is. */
export function renovatievoortgang(question: Voortgangvraag): Renovatievoortgang | null {
  return renovationProgress(question)
}

/** Makes an answer of the map as it was. */
export async function eerdereKaart(question: EerdereVraag): Promise<Prepared> {
  const { earlierMap } = await import('./earlier-map.ts')
  return earlierMap(question)
}

/** Finds single figures as they were. */
export async function eerdereWaarnemingen(
  question: EerdereWaarnemingen,
): Promise<Prepared | { fout: Waarnemingfout }> {
  const { earlierObservations } = await import('./earlier-map.ts')
  return earlierObservations(question)
}

/** Looks at a file somebody gave. */
export async function herken(order: HerkenOpdracht): Promise<Herkend> {
  const { recognise } = await import('./recognise.ts')
  return recognise(order)
}

/** How often work says how far it is. */
const REPORT_MILLISECONDS = 250

/** Reads a whole file into a version that is not current yet, saying over `port` how many rows it has read. */
export async function beproef({
  order,
  port,
}: {
  order: ProefOpdracht
  port: MessagePort
}): Promise<Beproefd> {
  let last = 0
  try {
    const { dryRun } = await import('./dry-run.ts')
    return await dryRun(order, (rows) => {
      const now = performance.now()
      if (now - last < REPORT_MILLISECONDS) return
      last = now
      port.postMessage(rows)
    })
  } catch (error) {
    throw withCodeInWords(error)
  } finally {
    port.close()
  }
}

/** Visits a source and leaves finished version files, saying over `port` how many parts are in. */
export async function haal({ order, port }: { order: HaalOpdracht; port: MessagePort }): Promise<Opgehaald> {
  try {
    const { fetchSource } = await import('./fetch.ts')
    return await fetchSource(order, (done, total) => {
      port.postMessage([done, total])
    })
  } catch (error) {
    throw withCodeInWords(error)
  } finally {
    port.close()
  }
}

// Planner of campaigns.

/** Makes a plan, saying over `port` how good the best so far is, and hearing over it that it has to stop. */
export async function plan({
  order,
  port,
}: {
  order: Planopdracht
  port: MessagePort
}): Promise<ReturnType<Plannerwerk['plan']>> {
  try {
    const { plannerwerk } = await import('./plan-campaigns.ts')
    return plannerwerk.plan(order, port)
  } finally {
    port.close()
  }
}

/** Proves how many points a plan can have at most, saying over `port` what it knows soon. */
export async function plangrens({
  order,
  port,
}: {
  order: Grensopdracht
  port: MessagePort
}): Promise<Awaited<ReturnType<Plannerwerk['plangrens']>>> {
  try {
    const { plannerwerk } = await import('./plan-campaigns.ts')
    return await plannerwerk.plangrens(order, port)
  } finally {
    port.close()
  }
}

/** Works out what a minimum per wijk costs. */
export async function planprijs(
  order: Parameters<Plannerwerk['planprijs']>[0],
): Promise<ReturnType<Plannerwerk['planprijs']>> {
  const { plannerwerk } = await import('./plan-campaigns.ts')
  return plannerwerk.planprijs(order)
}

/** Finds the demands that clash. */
export async function planbotsing(
  order: Parameters<Plannerwerk['planbotsing']>[0],
): Promise<ReturnType<Plannerwerk['planbotsing']>> {
  const { plannerwerk } = await import('./plan-campaigns.ts')
  return plannerwerk.planbotsing(order)
}
