import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../geodata/datasets/locate.ts'

/** Programs that run in a thread of their own, as paths in this folder's house without their ending. */
export type WorkerName = 'jobs/worker' | 'jobs/protect-worker' | 'uitvoer/worker' | 'backup/worker'

/**
 * Path of the program of a worker. Beside the built program (`dist/program`) lie its own; code that runs from source, in tests, or as the
 * compiler emitted it takes those that the compiler emitted: a thread cannot start from TypeScript.
 */
export function workerFile(name: WorkerName): string {
  const built = join(projectRoot(), 'dist')
  const isProgram = fileURLToPath(import.meta.url).startsWith(join(built, 'program') + sep)
  return join(built, isProgram ? 'program' : 'server', `${name}.js`)
}
