import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../geodata/datasets/locate.ts'

/** Programs that run in a thread of their own, as paths in this folder's house without their ending. */
export type WorkerName = 'jobs/worker' | 'jobs/protect-worker' | 'uitvoer/worker' | 'backup/worker'

/** Where they lie: `program` is what Vite built, few files and soon read; `server` is what the compiler emitted. */
export type WorkerRoom = 'program' | 'server'

/** The room of the code that runs: beside the built program lie its own, and a thread cannot start from TypeScript. */
function ownRoom(): WorkerRoom {
  const program = join(projectRoot(), 'dist', 'program') + sep
  return fileURLToPath(import.meta.url).startsWith(program) ? 'program' : 'server'
}

/** Path of the program of a worker. */
export function workerFile(name: WorkerName, room: WorkerRoom = ownRoom()): string {
  return join(projectRoot(), 'dist', room, `${name}.js`)
}
