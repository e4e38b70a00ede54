import { createHmac } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Secret } from '../secret.ts'
import { makeOperationFigures, type OperationFigures } from '../store/figures-of-operation.ts'
import type { Db } from '../store/open.ts'
import type { StorageFault } from '../store/storage-fault.ts'
import { makeClientAddress, type Origins } from '../web/client-address.ts'
import { type AppMetrics, makeMetrics } from './metrics.ts'
import { type Health, makeHealth, storageCheck } from './health.ts'
import { type AppLog, makeLog } from './log.ts'

/** What the administrator of the system sees of a running app, and what guards its edge. */
export interface Operations {
  config: Pick<
    Config,
    | 'publicUrl'
    | 'backgroundTiles'
    | 'trustedProxies'
    | 'limits'
    | 'metricsKey'
    | 'diskReserveMegabytes'
    | 'settings'
    | 'log'
  >
  startedAt: Date
  log: AppLog
  metrics: AppMetrics
  health: Health
  figures: () => OperationFigures
  /** Address of who asks, by the proxies that are trusted. */
  clientAddress: (origins: Origins) => string | null
  /** The same short text for the same account of this installation, from which the account does not follow. */
  pseudonymOf: (account: string) => string
  /** Moment of the last good backup; whoever makes backups sets how it is read. */
  lastBackup: () => Date | null
}

/** Letters of a pseudonym: enough to tell the accounts of a municipality apart. */
const PSEUDONYM_LENGTH = 10
/** Most pseudonyms that are remembered. */
const MOST_REMEMBERED = 5_000

function makePseudonyms(secret: Secret): (account: string) => string {
  const key = secret.keyFor('logregel')
  const known = new Map<string, string>()
  return (account) => {
    const before = known.get(account)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const made = createHmac('sha256', key).update(account).digest('base64url').slice(0, PSEUDONYM_LENGTH)
    known.set(account, made)
    return made
  }
}

/** What a program started from this configuration needs around it. */
export function makeOperations(
  config: Config,
  parts: {
    db: Db
    secret: Secret
    clock: () => Date
    /** Whether the installation can write. */
    storage: () => 'schrijfbaar' | StorageFault
    log?: AppLog
    watchProcess?: boolean
  },
): Operations {
  const { db, secret, clock } = parts
  const readFigures = makeOperationFigures(db)
  const figures = (): OperationFigures => readFigures(clock())
  const log = parts.log ?? makeLog(config.log, clock)
  const operations: Operations = {
    config,
    startedAt: clock(),
    log,
    health: makeHealth([storageCheck(parts.storage)]),
    figures,
    clientAddress: makeClientAddress(config.trustedProxies),
    pseudonymOf: makePseudonyms(secret),
    lastBackup: () => null,
    metrics: makeMetrics(
      { figures, faults: log.faultCount, lastBackup: () => operations.lastBackup() },
      parts.watchProcess ?? false,
    ),
  }
  return operations
}
