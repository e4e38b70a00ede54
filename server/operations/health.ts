import { statfs } from 'node:fs/promises'
import type { StorageFault } from '../store/storage-fault.ts'

/** One thing that must be in order before the app takes requests. */
export interface HealthCheck {
  /** Stable name, for a monitor. */
  naam: string
  /** Null when in order; otherwise what is wrong, in Dutch, without inside detail. */
  run: () => Promise<string | null>
}

export interface HealthOutcome {
  naam: string
  probleem: string | null
}

export interface Health {
  /** Checks, in the order they are shown; another part of the app may add one. */
  checks: HealthCheck[]
  /** Says that the app takes no new requests any more; for good. */
  beginStopping: () => void
  isStopping: () => boolean
  /** Outcome of every check; kept for some seconds, so that asking often costs nothing. */
  outcome: () => Promise<HealthOutcome[]>
}

/** How long an outcome is kept, in milliseconds. */
const KEPT_MS = 5_000
/** How long one check may take, in milliseconds. */
const CHECK_MS = 3_000

const TOO_SLOW = 'De controle duurde te lang.'
const FAILED = 'De controle is niet gelukt.'

function runCheck({ naam, run }: HealthCheck): Promise<HealthOutcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ naam, probleem: TOO_SLOW }), CHECK_MS)
    run().then(
      (probleem) => {
        clearTimeout(timer)
        resolve({ naam, probleem })
      },
      () => {
        clearTimeout(timer)
        resolve({ naam, probleem: FAILED })
      },
    )
  })
}

/** The health of an installation: its checks and whether it is stopping. */
export function makeHealth(checks: HealthCheck[], now: () => number = Date.now): Health {
  let stopping = false
  let kept: { at: number; result: Promise<HealthOutcome[]> } | null = null
  return {
    checks,
    beginStopping: () => {
      stopping = true
    },
    isStopping: () => stopping,
    outcome: () => {
      if (kept === null || now() - kept.at > KEPT_MS) {
        kept = { at: now(), result: Promise.all(checks.map(runCheck)) }
      }
      return kept.result
    },
  }
}

/** Free and total space of the disk a folder is on, in bytes. */
export async function diskSpace(folder: string): Promise<{ free: number; total: number }> {
  const { bavail, blocks, bsize } = await statfs(folder)
  return { free: bavail * bsize, total: blocks * bsize }
}

const STORAGE_PROBLEM = {
  schrijfbaar: null,
  'schijf-vol': 'De schijf is vol. Lezen kan nog wel.',
  'alleen-lezen': 'De schijf neemt niets meer aan. Lezen kan nog wel.',
} as const

/** Whether what people save gets to the disk. */
export function storageCheck(state: () => 'schrijfbaar' | StorageFault): HealthCheck {
  return { naam: 'bewaren', run: async () => STORAGE_PROBLEM[state()] }
}
