import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../free-port.ts'
import { findProjectRoot } from '../project-root.ts'

/** The built server as a process of its own, without the command that builds first. */
export interface ServerProcess {
  url: string
  /** Ends it as a crash does: SIGKILL, at once. Only this process, which has no children. */
  kill: () => Promise<void>
  /** Ends it as a service manager does. */
  stop: () => Promise<void>
  /** The last it wrote: why it does not start, if it does not. */
  faults: () => string
}

/** How long a start on a folder that is there may take. */
const READY_WITHIN_MILLISECONDS = 180_000

/** So much of what a server writes is kept. */
const KEPT_CHARACTERS = 5000

/** A relay where nobody listens: a visit to a source fails at once, and nothing leaves this machine. */
const NO_RELAY = 'http://127.0.0.1:9'

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/**
 * Begins a server on a data folder; `ready` resolves when it answers. Killing it before that is allowed.
 * @param at port of one that ended, for who comes back to it; left out: one that is free
 */
export async function beginServer(
  dataDir: string,
  environment: Record<string, string> = {},
  at?: number,
): Promise<ServerProcess & { ready: () => Promise<void> }> {
  const port = at ?? (await findFreePort())
  const url = `http://127.0.0.1:${port}`
  const main = new URL('dist/program/main.js', findProjectRoot()).href
  const program = `await (await import(${JSON.stringify(main)})).main()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: fileURLToPath(findProjectRoot()),
    env: {
      ...process.env,
      MODE: undefined,
      FOCUSGEBIED: undefined,
      BRONNEN_VIA: NO_RELAY,
      LIMIET_PERSOON: '0',
      LIMIET_ZWAAR: '0',
      LIMIET_ADRES: '0',
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  child.once('exit', () => process.off('exit', killAtExit))
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      written = `${written}${chunk.toString('utf8')}`.slice(-KEPT_CHARACTERS)
    })
  }
  const faults = () => written
  return {
    url,
    faults,
    kill: async () => {
      child.kill('SIGKILL')
      await ended(child)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended(child)
    },
    ready: async () => {
      const deadline = Date.now() + READY_WITHIN_MILLISECONDS
      while (Date.now() < deadline) {
        if (child.exitCode !== null || child.signalCode !== null) break
        const answer = await fetch(`${url}/health/ready`).catch(() => null)
        await answer?.body?.cancel()
        if (answer?.status === 200) return
        await sleep(20)
      }
      child.kill('SIGKILL')
      throw new Error(`the server did not start again:\n${faults()}`)
    },
  }
}

/** Starts a server and waits until it answers. */
export async function startProcess(
  dataDir: string,
  environment: Record<string, string> = {},
  at?: number,
): Promise<ServerProcess> {
  const server = await beginServer(dataDir, environment, at)
  await server.ready()
  return server
}
