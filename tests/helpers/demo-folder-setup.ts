import { DEMO_FOLDER_VARIABLE } from './demo-folder.ts'
import { makeTempDir, type TempDir } from './temp-dir.ts'

let folder: TempDir | undefined

/** Runs once before the unit tests: an empty folder that the first test that needs a demo fills. */
export function setup(): void {
  folder = makeTempDir('demo')
  process.env[DEMO_FOLDER_VARIABLE] = folder.path
}

export function teardown(): void {
  folder?.remove()
}
