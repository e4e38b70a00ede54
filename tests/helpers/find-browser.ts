import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Path of a Chromium: `CHROMIUM_PATH` first, then PATH, and on a Debian machine where we may install: the package.
 * Throws with what is needed when there is none.
 */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named
    throw new Error(`CHROMIUM_PATH wijst naar "${named}", maar daar staat geen programma.`)
  }
  const found = findOnPath() ?? (installWithApt() ? findOnPath() : undefined)
  if (found !== undefined) return found
  throw new Error(
    'Geen Chromium gevonden. Installeer het (Debian: "apt-get install chromium") ' +
      'of zet het pad van Chromium of Chrome in CHROMIUM_PATH.',
  )
}

/** First program on PATH with one of the usual names. */
export function findOnPath(searchPath = process.env.PATH ?? ''): string | undefined {
  for (const folder of searchPath.split(path.delimiter)) {
    if (folder === '') continue
    const file = names.map((name) => path.join(folder, name)).find(isExecutable)
    if (file !== undefined) return file
  }
  return undefined
}

/** Installs Debian's package, only as root and only where apt-get exists; says whether that worked. */
function installWithApt(): boolean {
  if (process.getuid?.() !== 0) return false
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false
  process.stderr.write('Chromium installeren voor de browsertests ...\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]
  return steps.every(
    (args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0,
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
