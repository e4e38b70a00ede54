import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Names the folder that one run of the tests shares; set by `demo-folder-setup.ts`. A server and an open app have one each in it. */
export const DEMO_FOLDER_VARIABLE = 'WIJKCYCLUS_TEST_DEMO'

/** How long a test waits for another one that is filling the folder, in milliseconds. */
const WAIT_LIMIT_MILLISECONDS = 120_000

/** Who leaves a demo: an installation opened inside a test, with the moment of the tests, or a server as people start it. */
export type DemoKind = 'installatie' | 'server'

/**
 * Gives `target` what a first start of the demo leaves on disk. Filling a database and making its wijkanalyses takes seconds: the
 * first test of a run does it, the others copy. Outside such a run nothing is copied, and the start itself fills the folder.
 *
 * @param fill makes a first start in the folder it gets, and closes it
 */
export async function copyDemoTo(
  kind: DemoKind,
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const ofRun = process.env[DEMO_FOLDER_VARIABLE]
  if (ofRun === undefined || ofRun === '') return
  const shared = path.join(ofRun, kind)
  mkdirSync(shared, { recursive: true })
  const ready = path.join(shared, 'klaar')
  if (!existsSync(ready)) await fillOnce(shared, ready, fill)
  cpSync(ready, target, { recursive: true })
}

async function fillOnce(
  shared: string,
  ready: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const busy = path.join(shared, 'bezig')
  if (isFirst(busy)) {
    await fill(busy)
    renameSync(busy, ready)
    return
  }
  for (let waited = 0; !existsSync(ready); waited += 50) {
    if (waited > WAIT_LIMIT_MILLISECONDS) throw new Error('another test did not finish filling the demo')
    await sleep(50)
  }
}

/** Making a folder either succeeds for one or fails for all others. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}
