import { pino } from 'pino'
import type { LogSettings } from '../config.ts'
import { describeError } from './describe-error.ts'
import { readableLine } from './readable-line.ts'

/** What is written of one request: never its address, query, body, cookies or who exactly asked. */
export interface RequestLine {
  verzoek: string
  methode: string
  /** Template of the route, such as `/api/v1/cycli/:cyclus`; never the address that was asked. */
  route: string
  status: number
  ms: number
  bytes: number | null
  rol: string
  /** Pseudonym of the account, the same for the same account of this installation; null for who has none. */
  wie: string | null
}

/** Kinds of events that say something about safety, to be counted and watched. */
export type SecurityKind = 'aanmelden' | 'rechten' | 'limiet' | 'herkomst'

export interface AppLog {
  request: (line: RequestLine, security: SecurityKind | null, address: string | null) => void
  /** A fault nobody expected: what was going on, where, and the request it belongs to. */
  fault: (what: string, error: unknown, request?: string) => void
  /** Something the administrator should know. */
  warn: (message: string) => void
  info: (message: string) => void
  /** Faults since the start. */
  faultCount: () => number
}

const LEVELS = { stil: 'silent', fout: 'error', waarschuwing: 'warn', info: 'info' } as const

/** Names of the levels as they stand in a line. */
const LEVEL_NAMES: Readonly<Record<string, string>> = { error: 'fout', warn: 'waarschuwing', info: 'info' }

function levelOf(status: number, security: SecurityKind | null): 'error' | 'warn' | 'info' {
  if (status >= 500) return 'error'
  return security === null ? 'info' : 'warn'
}

/**
 * The log: one line per event, JSON for programs or a sentence for people. It holds no personal data, so it may be kept and sent
 * on; who did what stands in the audit, which has its own rights and terms.
 *
 * @param write takes a whole line with its end; stdout, or what a test collects
 */
export function makeLog(
  settings: LogSettings,
  clock: () => Date,
  write: (line: string) => void = (line) => process.stdout.write(line),
): AppLog {
  let faults = 0
  const log = pino(
    {
      level: LEVELS[settings.level],
      base: null,
      messageKey: 'bericht',
      timestamp: () => `,"moment":"${clock().toISOString()}"`,
      formatters: { level: (label) => ({ niveau: LEVEL_NAMES[label] ?? label }) },
    },
    { write: settings.form === 'json' ? write : (line: string) => write(readableLine(line)) },
  )
  return {
    request: (line, security, address) => {
      const level = levelOf(line.status, security)
      if (!log.isLevelEnabled(level)) return
      const marked = security === null ? line : { ...line, beveiliging: security }
      log[level](security !== null && settings.addresses ? { ...marked, adres: address } : marked)
    },
    fault: (what, error, request) => {
      faults += 1
      const about = request === undefined ? {} : { verzoek: request }
      log.error({ ...about, fout: describeError(error) }, what)
    },
    warn: (message) => log.warn(message),
    info: (message) => log.info(message),
    faultCount: () => faults,
  }
}
