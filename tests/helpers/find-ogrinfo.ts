import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/** Set to 1 to let the tests install Debian's gdal-bin. */
export const GDAL_SETTING = 'WIJKCYCLUS_GDAL'

export const NO_OGRINFO =
  `ogrinfo is er niet. Installeer het (Debian: "apt-get install gdal-bin"), ` +
  `of zet ${GDAL_SETTING}=1 om het door de tests te laten installeren (Debian, als root).`

function runs(): boolean {
  return spawnSync('ogrinfo', ['--version'], { stdio: 'ignore' }).status === 0
}

/** Installs Debian's package, only when asked, only as root and only where apt-get exists. */
function installWithApt(): void {
  if (process.env[GDAL_SETTING] !== '1' || process.getuid?.() !== 0) return
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return
  process.stderr.write('gdal-bin installeren voor de test met ogrinfo ...\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'gdal-bin']]) {
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return
  }
}

/** Whether ogrinfo can be used, after installing it where that was asked. A program outside npm, so never required. */
export function hasOgrinfo(): boolean {
  if (!runs()) installWithApt()
  return runs()
}

const run = promisify(execFile)

/**
 * What ogrinfo says of a source; throws with its own words when it fails or warns: the file or the service is then not what
 * it says. Without blocking, or the connections of the test to the server would go stale meanwhile.
 */
export async function ogrinfo(...words: string[]): Promise<string> {
  const { stdout, stderr } = await run('ogrinfo', ['-ro', ...words], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 200_000_000,
    // A proxy of the machine must not be asked for a server on this machine.
    env: { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
  })
  if (/^(Warning|ERROR)/m.test(stderr)) throw new Error(`ogrinfo ${words.join(' ')} waarschuwt.\n${stderr}`)
  return stdout
}
