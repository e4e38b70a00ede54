import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder of its own for one test, and the way to take it away again. */
export interface TempDir {
  path: string
  remove: () => void
}

/** Makes an empty folder in the system's temporary folder; a database a test writes never lands in the project. */
export function makeTempDir(label = 'test'): TempDir {
  const folder = mkdtempSync(path.join(tmpdir(), `wijkcyclus-${label}-`))
  return {
    path: folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  }
}
