import { statSync } from 'node:fs'
import type { WorkerRoom } from '../../server/jobs/worker-file.ts'
import { listProjectPaths } from './house-rules/project-files.ts'
import { findProjectRoot } from './project-root.ts'

/** Says to the tests of one run that the built program is that of the sources as they are. */
const FRESH_VARIABLE = 'WIJKCYCLUS_TEST_PROGRAM'

const BUILT_FROM = /^(geodata|analyses|server)\/.*\.tsx?$/

const changedAt = (path: string) => statSync(new URL(path, findProjectRoot())).mtimeMs

/** Runs before the unit tests: whether no source changed after the program was built. */
export function setup(): void {
  try {
    const built = changedAt('dist/program/main.js')
    const isFresh = listProjectPaths()
      .filter((path) => BUILT_FROM.test(path))
      .every((path) => changedAt(path) < built)
    process.env[FRESH_VARIABLE] = isFresh ? 'ja' : 'nee'
  } catch {
    process.env[FRESH_VARIABLE] = 'nee'
  }
}

/** Where the workers of a test come from: from the built program a thread starts a second sooner, if that is of these sources. */
export function workerRoom(): WorkerRoom {
  return process.env[FRESH_VARIABLE] === 'ja' ? 'program' : 'server'
}
