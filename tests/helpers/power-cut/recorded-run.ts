import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { PreparedFolder } from '../kill-loop/kill-loop.ts'
import { liveUntilKilled } from '../kill-loop/life.ts'
import { startProcess } from '../kill-loop/server-process.ts'
import { type World, worldOfCopy } from '../kill-loop/world.ts'
import type { Acknowledged } from './cut.ts'
import { loggingOf, logLength } from './record.ts'
import { readLogs } from './replay-log.ts'

/** What was recorded of an app that people worked in. */
export interface RecordedRun {
  logs: string[]
  /** The folder as it was before. */
  before: string
  acknowledged: Acknowledged[]
  world: World
}

/**
 * Records an app from one start to the next: people change things until the chosen operation was sent, then it is stopped in
 * order and started again on the same folder.
 *
 * @param chosen one operation for each start; at least two, for what a second start does otherwise is the point
 */
export async function recordRun(
  prepared: PreparedFolder,
  library: string,
  scratch: string,
  chosen: readonly string[],
): Promise<RecordedRun> {
  const dataDir = join(scratch, 'opgenomen')
  cpSync(prepared.dataDir, dataDir, { recursive: true })
  const world = worldOfCopy(prepared.world)
  const acknowledged: Acknowledged[] = []
  const logs: string[] = []
  for (const [index, operation] of chosen.entries()) {
    const before = [...readLogs(logs)].at(-1)?.end ?? 0
    const log = join(scratch, `schrijven-${index}`)
    logs.push(log)
    world.onAcknowledged = ({ audit }) => {
      acknowledged.push({ at: before + logLength(log), audit: `${audit.handeling} ${audit.object}` })
    }
    const server = await startProcess(dataDir, loggingOf(library, dataDir, log))
    // Stopped in order: a process that is killed may have done what its log does not say.
    await liveUntilKilled(world, { ...server, kill: server.stop }, operation)
  }
  return { logs, before: prepared.dataDir, acknowledged, world }
}
