import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Name of the file that remembers a try that gave no good backup, so that a restart does not hide it. */
const FAILURE_FILE = 'laatste-mislukking.json'

const failure = z.object({ moment: z.iso.datetime(), reden: z.string() })

/** A try that gave no good backup, with a Dutch sentence why. */
export type BackupFailure = z.infer<typeof failure>

/** The failure that a folder remembers; null when there is none, or when its own note is damaged. */
export function readFailure(backupDir: string): BackupFailure | null {
  const path = join(backupDir, FAILURE_FILE)
  if (!existsSync(path)) return null
  try {
    return failure.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** Remembers a failure beside the backups. A disk that takes nothing is often the failure itself: then memory has to do. */
export function writeFailure(backupDir: string, what: BackupFailure): void {
  try {
    writeFileSync(join(backupDir, FAILURE_FILE), JSON.stringify(what))
  } catch {
    // Shown from memory until the app stops.
  }
}

/** Forgets it, after a good backup. */
export function forgetFailure(backupDir: string): void {
  rmSync(join(backupDir, FAILURE_FILE), { force: true })
}
