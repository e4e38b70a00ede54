import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BeschermUitkomst, Beschermvraag } from '../../analyses/onthulling/schema.ts'
import { createProtector } from '../../server/jobs/protect.ts'
import { BENCH_SIZE, trialQuestion } from '../helpers/onthulling/proefuitgave.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'

const MS_PER_SECOND = 1000
const KEY = 'a key of rounding that only a benchmark has'
/** Cells that say too much by themselves, as a part of all: the made-up city must lie between. */
const PRIMARY = { least: 0.15, most: 0.25 } as const

/**
 * Wall seconds from a frozen snapshot to an edition with its audit passed, in a fresh pool, so with the start of the workers: 40
 * buurten in 4 wijken, 2 stadsdelen, stad; 12 tables of 5 categories and 8 years.
 */
export const editionProtect: Benchmark = {
  name: 'edition-protect',
  unit: 's',
  goal: 60,
  prepare: async () => prepareRuns((_, seconds) => seconds),
}

/** Per cent of the asked cells of the same edition that is published. */
export const editionProtectKept: Benchmark = {
  name: 'edition-protect-kept',
  unit: 'percent',
  goal: 60,
  prepare: async () => prepareRuns(({ gepubliceerd, cellen }) => (100 * gepubliceerd) / cellen),
}

type Verslag = Extract<BeschermUitkomst, { gelukt: true }>['verslag']

async function prepareRuns(valueOf: (report: Verslag, seconds: number) => number) {
  const workerFile = fileURLToPath(new URL('dist/server/jobs/protect-worker.js', findProjectRoot()))
  if (!existsSync(workerFile)) throw new NotMeasurable('the workers are not built')
  const question = trialQuestion(BENCH_SIZE)
  return {
    run: async () => {
      const { report, seconds } = await protectOnce(workerFile, question)
      return valueOf(report, seconds)
    },
    close: async () => {},
  }
}

async function protectOnce(workerFile: string, question: Beschermvraag) {
  const protector = createProtector(workerFile)
  try {
    const start = performance.now()
    const outcome = await protector.protect(question, KEY, () => {}, new AbortController().signal)
    const seconds = (performance.now() - start) / MS_PER_SECOND
    if (!outcome.gelukt) throw new NotMeasurable(`no edition: ${outcome.reden}`)
    const { verslag } = outcome
    const primary = verslag.redenen.filter(({ reden }) => reden !== 'ter-bescherming').length / verslag.cellen
    if (primary < PRIMARY.least || primary > PRIMARY.most)
      throw new NotMeasurable(`${Math.round(100 * primary)} % of the cells say too much by themselves`)
    return { report: verslag, seconds }
  } finally {
    await protector.close()
  }
}
