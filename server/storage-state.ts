import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { AppContext } from './context.ts'
import { freeBytes } from './store/free-bytes.ts'
import type { Db } from './store/open.ts'
import { type StorageFault, storageFaultOf } from './store/storage-fault.ts'

/** How the disk of the data folder stands. */
export interface StorageState {
  staat: 'schrijfbaar' | StorageFault
  /** Bytes that are still free for this program; null where the system does not say. */
  vrijeBytes: number | null
}

/** A refused write counts this long: a disk that takes a probe may still refuse the database. */
const FAULT_HOLDS_MILLISECONDS = 30_000
/** A probe holds this long: health is asked every few seconds, and a probe waits for the disk. */
const PROBE_HOLDS_MILLISECONDS = 5_000
/** Bytes of a probe: more than one block, so that a full disk cannot hide them in a remainder. */
const PROBE_BYTES = 65_536

interface Known {
  fault: { what: StorageFault; until: number } | null
  probe: { state: StorageState; until: number } | null
}

const known = new WeakMap<Db, Known>()

function knownOf(db: Db): Known {
  const before = known.get(db)
  if (before !== undefined) return before
  const fresh: Known = { fault: null, probe: null }
  known.set(db, fresh)
  return fresh
}

/** Remembers that a write was refused; whoever turns an error into an answer calls this. */
export function noteStorageFault(app: Pick<AppContext, 'db' | 'clock'>, fault: StorageFault): void {
  knownOf(app.db).fault = { what: fault, until: app.clock().getTime() + FAULT_HOLDS_MILLISECONDS }
}

function writeProbe(dataDir: string): void {
  const path = join(dataDir, 'schrijfproef')
  try {
    const file = openSync(path, 'w')
    try {
      writeSync(file, Buffer.alloc(PROBE_BYTES))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } finally {
    rmSync(path, { force: true })
  }
}

function probe(app: Pick<AppContext, 'db' | 'dataDir'>): StorageState {
  const vrijeBytes = freeBytes(app.dataDir)
  if (app.db.readonly || Number(app.db.pragma('query_only', { simple: true })) === 1) {
    return { staat: 'alleen-lezen', vrijeBytes }
  }
  try {
    writeProbe(app.dataDir)
    return { staat: 'schrijfbaar', vrijeBytes }
  } catch (error) {
    return { staat: storageFaultOf(error) ?? 'alleen-lezen', vrijeBytes }
  }
}

/**
 * Whether the installation can write: a write that was refused in the last half minute counts, else a small file is written,
 * flushed and removed. Asked often it answers from memory.
 */
export function storageState(app: Pick<AppContext, 'db' | 'dataDir' | 'clock'>): StorageState {
  const at = knownOf(app.db)
  const now = app.clock().getTime()
  if (at.probe === null || at.probe.until <= now) {
    at.probe = { state: probe(app), until: now + PROBE_HOLDS_MILLISECONDS }
  }
  if (at.fault !== null && at.fault.until > now) return { ...at.probe.state, staat: at.fault.what }
  return at.probe.state
}
