import { DEMO_FOLDER_VARIABLE } from './demo-folder.ts'
import { makeTempDir, type TempDir } from './temp-dir.ts'

let folder: TempDir | undefined

/** Runs before the unit tests and before the browser tests: an empty folder that the first test that needs a demo fills. */
export function setup(): void {
  if (process.env[DEMO_FOLDER_VARIABLE] !== undefined) return
  folder = makeTempDir('demo')
  process.env[DEMO_FOLDER_VARIABLE] = folder.path
}

export function teardown(): void {
  folder?.remove()
}
