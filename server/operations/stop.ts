import type { Server } from 'node:http'
import type { Installation } from '../installation.ts'
import type { AppLog } from './log.ts'

/** How long running requests may go on after a signal, in milliseconds; systemd waits 30 s. */
const GRACE_MS = 10_000
/** How long what was cut off then gets to clean up after itself. */
const CLEAN_UP_MS = 500
/** How often idle connections are closed meanwhile: one becomes idle when its last answer is out. */
const SWEEP_MS = 50
/** Exit code of a process that SIGTERM ended at once (128 + 15). */
const EXIT_AT_ONCE = 143

/** Takes no new connections and waits until the running requests have their answer, or the grace is over. */
function drain(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/**
 * Ends in order: not ready any more, no new connections, running requests get their answer, tasks stop and are written down as
 * interrupted, the databases close with their journal moved in.
 */
export async function stopInOrder(
  server: Server,
  installation: Installation,
  graceMs = GRACE_MS,
): Promise<void> {
  installation.app.operations.health.beginStopping()
  // First, for a connection that stays open is never idle; what was written is saved.
  installation.app.samen.close()
  const began = performance.now()
  await drain(server, graceMs)
  if (performance.now() - began >= graceMs) {
    await new Promise((resolve) => setTimeout(resolve, CLEAN_UP_MS))
  }
  await installation.close()
}

/** Ends in order at SIGTERM or Ctrl-C, with exit code 0. A second signal ends at once: who sends it does not want to wait. */
export function endOnSignal(server: Server, installation: Installation, tell: (line: string) => void): void {
  let ending = false
  const end = (): void => {
    if (ending) process.exit(EXIT_AT_ONCE)
    ending = true
    tell('Stoppen ...')
    stopInOrder(server, installation).then(
      () => process.exit(0),
      (error: unknown) => {
        installation.app.operations.log.fault('Stoppen is niet in orde verlopen.', error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

/**
 * A fault that nothing caught leaves the process in a state nobody knows: it is written down and the process ends with exit code 1;
 * whoever manages it starts it again. What was acknowledged is on disk already, so nothing is lost.
 */
export function endOnFault(log: AppLog): void {
  const end = (what: string) => (error: unknown) => {
    log.fault(what, error)
    process.exit(1)
  }
  process.on('uncaughtException', end('Een fout die niemand opving; de app stopt.'))
  process.on('unhandledRejection', end('Een belofte die niemand opving; de app stopt.'))
}
