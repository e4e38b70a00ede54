import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { copyDemoTo } from './demo-folder.ts'
import { findFreePort } from './free-port.ts'
import { findProjectRoot } from './project-root.ts'
import { makeTempDir } from './temp-dir.ts'

/** A server of the built app, started as a person would start it, on its own port and data folder. */
export interface RunningServer {
  url: string
  dataDir: string
  /** Everything the server printed so far. */
  output: () => string
  /** Ends the server as a service manager does (SIGTERM) and gives its exit code. */
  stop: () => Promise<number | null>
}

export interface StartServerOptions {
  dataDir?: string
  env?: Record<string, string>
  /** How long the first start may take: it may have to build and to fill the database. */
  readyWithinMilliseconds?: number
}

/** Settings that a first start does not look at: with these the demo is the same. */
const LATER_SETTINGS: ReadonlySet<string> = new Set(['PLAN_GRENS_SECONDEN'])

/** How long a server gets to end after SIGTERM before it is killed and the test fails. */
const stopWithinMilliseconds = 15_000

/**
 * Starts the app on a folder of its own (unless one is named) and waits until `/health/ready` answers 200. Of the demo without other
 * settings the tests of one run share the first start: see `demo-folder.ts`.
 */
export async function startServer(options: StartServerOptions = {}): Promise<RunningServer> {
  const temporary = options.dataDir === undefined ? makeTempDir('server') : undefined
  if (temporary !== undefined && Object.keys(options.env ?? {}).every((name) => LATER_SETTINGS.has(name))) {
    await copyDemoTo('server', temporary.path, async (dataDir) => {
      const first = await startServer({ dataDir })
      await first.stop()
    })
  }
  const dataDir = options.dataDir ?? temporary?.path ?? ''
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const root = findProjectRoot()
  const child = spawn(process.execPath, [fileURLToPath(new URL('server/commands/start.mjs', root))], {
    cwd: fileURLToPath(root),
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      MODE: undefined,
      FOCUSGEBIED: undefined,
      ...options.env,
      PORT: String(port),
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  child.once('exit', () => process.off('exit', killAtExit))
  const printed: string[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString('utf8')))
  const output = () => printed.join('')
  const stop = async () => {
    const code = await stopChild(child)
    temporary?.remove()
    return code
  }
  try {
    await waitUntilReady(url, child, options.readyWithinMilliseconds ?? 120_000)
  } catch (error) {
    await stop().catch(() => undefined)
    throw new Error(`De server kwam niet op gang.\n${output()}`, { cause: error })
  }
  return { url, dataDir, output, stop }
}

async function waitUntilReady(url: string, child: ChildProcess, within: number): Promise<void> {
  const deadline = Date.now() + within
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`De server stopte met code ${String(child.exitCode)}.`)
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    )
    await answer?.body?.cancel()
    if (answer?.status === 200) return
    await sleep(100)
  }
  throw new Error(`Na ${within / 1000} seconden was de server nog niet klaar.`)
}

/** Sends SIGTERM to this child only and waits; a child that does not end is killed and reported. */
async function stopChild(child: ChildProcess): Promise<number | null> {
  if (hasEnded(child)) return child.exitCode
  const ended = new Promise<true>((resolve) => child.once('exit', () => resolve(true)))
  child.kill('SIGTERM')
  const timeLimit = sleep(stopWithinMilliseconds, false as const, { ref: false })
  if (!(await Promise.race([ended, timeLimit]))) {
    child.kill('SIGKILL')
    await ended
    throw new Error('De server stopte niet na SIGTERM.')
  }
  return child.exitCode
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
