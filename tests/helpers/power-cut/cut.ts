import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cleanUpImports } from '../../../server/imports/folder.ts'
import { removeLooseVersions } from '../../../server/store/loose-versions.ts'
import { secretFor } from '../../../server/secret.ts'
import { openLog } from '../../../server/store/log-writer.ts'
import { migrate, NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import { openMain } from '../../../server/store/open.ts'
import { markInterrupted } from '../../../server/store/tasks.ts'
import { faultsOfFolder } from '../kill-loop/inspect-folder.ts'
import type { Random } from '../kill-loop/random.ts'
import { Disk, readLogs } from './replay-log.ts'

/** A change that was acknowledged when the log had come so far. */
export interface Acknowledged {
  at: number
  /** Action and object of its audit row, written in the same transaction. */
  audit: string
}

/**
 * Places in the logs where the power goes, by chance between two records; the last is at its end.
 *
 * @param from none comes before this place
 */
export function chooseCuts(logs: readonly string[], count: number, random: Random, from = 0): number[] {
  const ends = [...readLogs(logs)].map(({ end }) => end).filter((end) => end >= from)
  const chosen = Array.from({ length: count - 1 }, () => random.of(ends))
  return [...chosen, ends.at(-1) ?? 0].toSorted((a, b) => a - b)
}

/**
 * Plays logs again from the folder as it was, and at each cut gives the folder as a disk could hold it to `look`.
 *
 * @param before copy of the folder from before the recording
 * @param cuts ascending
 */
export function cutPower(
  run: { logs: readonly string[]; before: string; scratch: string },
  cuts: readonly number[],
  random: Random,
  look: (folder: string, at: number) => void,
): void {
  const disk = new Disk(run.before)
  const left = [...cuts]
  const cutsUpTo = (end: number) => {
    while (left[0] !== undefined && left[0] < end) {
      const folder = join(run.scratch, 'na-de-stroom')
      disk.writeAfterCut(folder, random)
      look(folder, left.shift() ?? 0)
      rmSync(folder, { recursive: true, force: true })
    }
  }
  for (const record of readLogs(run.logs)) {
    cutsUpTo(record.end)
    disk.apply(record)
  }
  cutsUpTo(Number.POSITIVE_INFINITY)
}

/** Opens what is left with the app's own store, as a start does, and says what is damaged, half or gone. */
export function faultsAfterCut(folder: string, acknowledged: readonly Acknowledged[], at: number): string[] {
  const db = openMain(join(folder, 'main.sqlite'), NEWEST_MIGRATION)
  try {
    migrate(db)
    openLog(db, secretFor({ dataDir: folder, secret: null }).keyFor('logboek'))
    markInterrupted(db)
    cleanUpImports(db, folder)
    removeLooseVersions(db, folder)
  } finally {
    db.close()
  }
  const audits = new Map<string, number>()
  for (const one of acknowledged) if (one.at <= at) audits.set(one.audit, (audits.get(one.audit) ?? 0) + 1)
  // What else a start does to the editions needs the app: what lies half beside them goes then.
  return faultsOfFolder(folder, audits, false)
}
