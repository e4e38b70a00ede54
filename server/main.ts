import { serve, type ServerType } from '@hono/node-server'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { projectRoot } from '../geodata/datasets/locate.ts'
import { makeApp } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { type Installation, openInstallation } from './installation.ts'
import { describeInstallation } from './summary.ts'
import { StoreError } from './store/open.ts'

/** A start that cannot go on, with a Dutch sentence that says why and what to do. */
class StartError extends Error {}

/** Looks whether the port is free before any work is done, so that a taken port is said at once. */
function checkPort(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StartError(
          error.code === 'EADDRINUSE'
            ? `Poort ${config.port} is al in gebruik. Stop het andere programma of kies een andere poort, bijvoorbeeld: PORT=${config.port + 1} npm start`
            : `Luisteren op ${config.host}, poort ${config.port}, kan niet (${error.code ?? 'onbekende reden'}).`,
        ),
      )
    })
    probe.listen(config.port, config.host, () => {
      probe.close(() => {
        resolve()
      })
    })
  })
}

function listen(installation: Installation, config: Config): Promise<{ server: ServerType; port: number }> {
  const app = makeApp(installation.app, join(projectRoot(), 'dist', 'site'))
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, (info) => {
      resolve({ server, port: info.port })
    })
  })
}

/** Ends in order at SIGTERM or Ctrl-C: no new requests, running ones get a moment, then the databases close. */
function endOnSignal(server: ServerType, installation: Installation): void {
  let ending = false
  const end = (): void => {
    if (ending) return
    ending = true
    console.log('Stoppen ...')
    server.close(() => {
      void installation.close().then(() => process.exit(0))
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, GRACE_MILLISECONDS).unref()
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

/** How long open requests may go on after a signal. */
const GRACE_MILLISECONDS = 3000

/**
 * Starts the app in this process: settings, data folder, server. Says in Dutch what it does, what is in it and where it
 * is. A start that cannot go on ends with exit code 1 and one sentence.
 */
export async function main(): Promise<void> {
  try {
    const config = readConfig(process.env)
    await checkPort(config)
    const installation = await openInstallation(
      config,
      () => new Date(),
      (line) => {
        console.log(line)
      },
    )
    const { server, port } = await listen(installation, config)
    endOnSignal(server, installation)
    for (const line of describeInstallation(installation.app, config, port)) console.log(line)
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof ConfigError || error instanceof StartError))
      throw error
    console.error(`Wijkcyclus kan niet starten. ${error.message}`)
    process.exitCode = 1
  }
}
