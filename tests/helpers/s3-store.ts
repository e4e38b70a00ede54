import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findFreePort } from './free-port.ts'
import { findProjectRoot } from './project-root.ts'

/** The key that s3rver knows. */
export const STORE_KEY = 'S3RVER'

/** Starts an S3-compatible store (s3rver) on a folder, with one bucket. */
export async function startStore(
  folder: string,
  bucket: string,
): Promise<{ url: string; close: () => void }> {
  const port = await findFreePort()
  const program = fileURLToPath(new URL('node_modules/s3rver/bin/s3rver.js', findProjectRoot()))
  const words = ['--port', String(port), '--address', '127.0.0.1', '--directory', folder, '--silent']
  const child = spawn(process.execPath, [program, ...words, '--configure-bucket', bucket], {
    stdio: 'ignore',
  })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const url = `http://127.0.0.1:${port}/${bucket}/`
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok === true) break
    await sleep(100)
  }
  return {
    url,
    close: () => {
      process.off('exit', killAtExit)
      child.kill('SIGTERM')
    },
  }
}
