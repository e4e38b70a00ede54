import { getRequestListener } from '@hono/node-server'
import type { RequestListener, Server } from 'node:http'
import { join } from 'node:path'
import { projectRoot } from '../geodata/datasets/locate.ts'
import { makeApp } from './app.ts'
import { type Config, ConfigError, mayBeDemo, readConfig } from './config.ts'
import { type Installation, openInstallation } from './installation.ts'
import { CHECK_FLAG, checkSettings } from './operations/check-settings.ts'
import { type AppLog, makeLog } from './operations/log.ts'
import { runtimeWarning } from './operations/runtime.ts'
import { settingsTable } from './operations/settings.ts'
import { endOnFault, endOnSignal } from './operations/stop.ts'
import { takeUpgrades } from './samen/upgrade.ts'
import { openPublicSide } from './publish/first-edition.ts'
import { publicFirst } from './publish/public-listener.ts'
import { describeInstallation } from './summary.ts'
import { StoreError } from './store/open.ts'
import { createWebServer } from './web/http-server.ts'
import { answerWhileStarting } from './web/starting.ts'

/** A start that cannot go on, with a Dutch sentence that says why and what to do. */
class StartError extends Error {}

/** Listens before any work is done, so that a taken port is said at once and a monitor hears that the app is starting. */
function listen(server: Server, config: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StartError(
          error.code === 'EADDRINUSE'
            ? `Poort ${config.port} is al in gebruik. Stop het andere programma of kies een andere poort, bijvoorbeeld: PORT=${config.port + 1} npm start`
            : `Luisteren op ${config.host}, poort ${config.port}, kan niet (${error.code ?? 'onbekende reden'}).`,
        ),
      )
    })
    server.listen(config.port, config.host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : config.port)
    })
  })
}

/** Lines for a person at a terminal, or lines of the log where a program reads them. */
function teller(config: Config, log: AppLog): (line: string) => void {
  if (config.log.form === 'tekst' || mayBeDemo(config)) {
    return (line) => {
      console.log(line)
    }
  }
  return (line) => {
    if (line !== '') log.info(line.trim())
  }
}

/** Opens the data and lets the app answer; from here on it takes requests. */
async function open(
  config: Config,
  log: AppLog,
  tell: (line: string) => void,
): Promise<{ installation: Installation; listener: RequestListener; app: ReturnType<typeof makeApp> }> {
  const installation = await openInstallation(config, () => new Date(), tell, { log, watchProcess: true })
  await openPublicSide(installation.app, log, tell)
  const app = makeApp(installation.app, join(projectRoot(), 'dist', 'site'))
  // A promise that nobody waits for: the listener answers every fault itself.
  const answer = getRequestListener(app.fetch)
  const listener = publicFirst(
    installation.app.openbaar,
    (incoming, outgoing) => void answer(incoming, outgoing),
  )
  return { installation, app, listener }
}

async function run(config: Config): Promise<void> {
  const log = makeLog(config.log, () => new Date())
  const tell = teller(config, log)
  endOnFault(log)
  let listener: RequestListener = answerWhileStarting
  const server = createWebServer((incoming, outgoing) => listener(incoming, outgoing))
  let app: ReturnType<typeof makeApp> | null = null
  takeUpgrades(server, () => (app === null ? null : app.fetch))
  const port = await listen(server, config)
  try {
    for (const line of settingsTable(config.settings)) tell(line)
    const opened = await open(config, log, tell)
    ;({ listener, app } = opened)
    endOnSignal(server, opened.installation, tell)
    const warning = runtimeWarning(process.versions.node)
    if (warning !== null && !opened.installation.app.demo) log.warn(warning)
    for (const line of describeInstallation(opened.installation.app, config, port)) tell(line)
  } catch (error) {
    server.close()
    server.closeAllConnections()
    throw error
  }
}

/**
 * Starts the app in this process: settings, data folder, server. Says in Dutch what it does, what is in it and where it
 * is. A start that cannot go on ends with exit code 1 and one sentence.
 */
export async function main(words: readonly string[] = process.argv.slice(2)): Promise<void> {
  if (words.includes(CHECK_FLAG)) {
    checkSettings()
    return
  }
  try {
    await run(readConfig(process.env))
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof ConfigError || error instanceof StartError))
      throw error
    console.error(`Wijkcyclus kan niet starten. ${error.message}`)
    process.exitCode = 1
  }
}
