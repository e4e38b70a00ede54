import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { moveDurably, syncFolder } from '../store/durable.ts'

/** Name of the note that a swap has begun: from then on it is finished, whatever happens. */
const NOTE = 'terugzetten.json'

/** Folders in which a restore is made ready. */
const PREPARED = /^klaargezet-/

/** The log belongs to the database beside it, so it leaves first. */
const LOG_FILES = ['main.sqlite-wal', 'main.sqlite-shm'] as const

/** What a restore replaces in a data folder. */
export const REPLACED = ['main.sqlite', 'datasets', 'invoer'] as const

const folderName = z.string().regex(/^[\w-]+$/)
const note = z.strictObject({ klaar: folderName, opzij: folderName })
export type Swap = z.infer<typeof note>

/** Told of every step, so that a test can end there. */
export type OnStep = (step: string) => void

/** Names of the folders of a swap. */
export function swapOf(backup: string, now: Date): Swap {
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-')
  return { klaar: `klaargezet-${backup}`, opzij: `voor-terugzetten-${moment}Z` }
}

function writeNote(dataDir: string, swap: Swap): void {
  const unfinished = join(dataDir, `${NOTE}.half`)
  rmSync(unfinished, { force: true })
  const file = openSync(unfinished, 'wx', 0o600)
  try {
    writeSync(file, JSON.stringify(swap))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  moveDurably(unfinished, join(dataDir, NOTE))
}

/** Exchanges the present data for those made ready. Each step can be taken again: after a break it goes on where it was. */
function carryOut(dataDir: string, { klaar, opzij }: Swap, onStep: OnStep): void {
  const [ready, aside] = [join(dataDir, klaar), join(dataDir, opzij)]
  mkdirSync(aside, { recursive: true })
  syncFolder(dataDir)
  onStep('opzij')
  const move = (from: string, to: string): void => {
    moveDurably(from, to)
    onStep(`${from} > ${to}`)
  }
  if (existsSync(join(ready, 'main.sqlite'))) {
    for (const name of LOG_FILES) {
      if (existsSync(join(dataDir, name))) move(join(dataDir, name), join(aside, name))
    }
  }
  for (const name of REPLACED) {
    const fresh = join(ready, name)
    // Gone from what was made ready: it is in its place already.
    if (!existsSync(fresh)) continue
    const present = join(dataDir, name)
    if (existsSync(present)) move(present, join(aside, name))
    move(fresh, present)
  }
  rmSync(ready, { recursive: true, force: true })
  onStep('opgeruimd')
  rmSync(join(dataDir, NOTE))
  syncFolder(dataDir)
}

/** Begins the exchange and carries it out. Everything made ready is flushed before this is called. */
export function beginSwap(dataDir: string, swap: Swap, onStep: OnStep): void {
  writeNote(dataDir, swap)
  onStep('besloten')
  carryOut(dataDir, swap, onStep)
}

/** Whether an exchange was broken off and waits to be finished. */
export function isSwapOpen(dataDir: string): boolean {
  return existsSync(join(dataDir, NOTE))
}

/**
 * What a start does first: a restore that was broken off is finished when it had begun to exchange, and otherwise what was made
 * ready is thrown away. The folder is held by this process, and no database in it is open.
 */
export function finishRestore(dataDir: string): 'afgemaakt' | 'ongedaan' | null {
  const path = join(dataDir, NOTE)
  if (existsSync(path)) {
    carryOut(dataDir, note.parse(JSON.parse(readFileSync(path, 'utf8'))), () => {})
    return 'afgemaakt'
  }
  rmSync(`${path}.half`, { force: true })
  const left = readdirSync(dataDir).filter((name) => PREPARED.test(name))
  for (const name of left) rmSync(join(dataDir, name), { recursive: true, force: true })
  return left.length === 0 ? null : 'ongedaan'
}
