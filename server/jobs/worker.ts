import type { Woningbewerking } from '../../geodata/schema/woningfeit.ts'
import { type CurrentData, loadCurrent } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import type { NewAnalysis } from '../store/wijkanalyses.ts'
import { type AnalyseOpdracht, computeAnalysis, readRegister, type Woningregister } from './analyse.ts'

/** What a worker is asked: where the data are, which versions are meant, and one wijk. */
export interface WorkerVraag {
  dataDir: string
  versies: readonly DatasetVersie[]
  /** Changes by people to dwellings, all of them in their order. */
  bewerkingen: readonly Woningbewerking[]
  opdracht: AnalyseOpdracht
}

let loaded: { key: string; current: CurrentData; register: Woningregister } | null = null

/** Computes one wijkanalyse in a worker thread. The data of the last versions stay in memory for the next wijk. */
export function work(question: WorkerVraag): NewAnalysis {
  const versions = question.versies.map((version) => `${version.dataset}@${version.sha256}`)
  const key = [...versions, question.bewerkingen.at(-1)?.nummer ?? 0].join()
  if (loaded?.key !== key) {
    const current = loadCurrent(question.dataDir, question.versies)
    loaded = { key, current, register: readRegister(question.dataDir, current, question.bewerkingen) }
  }
  return computeAnalysis(question.opdracht, loaded.current, loaded.register)
}
