import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from '../helpers/free-port.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'
import { makeTempDir, type TempDir } from '../helpers/temp-dir.ts'

let folder: TempDir
let server: RunningServer

beforeAll(async () => {
  folder = makeTempDir('start')
  server = await startServer({ dataDir: folder.path })
})
afterAll(async () => {
  await server.stop()
  folder.remove()
})

/** Runs a program of the project to its end with other settings. */
async function runToEnd(script: string, env: Record<string, string>, words: string[] = []) {
  const root = findProjectRoot()
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, root)), ...words], {
    cwd: fileURLToPath(root),
    env: { ...process.env, MODE: undefined, ...env },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, output }
}

const START = 'server/commands/start.mjs'

describe('npm start', () => {
  it('prints the address and what is in it, and says that it is a demo', () => {
    expect(server.output()).toContain(`${server.url}/`)
    expect(server.output()).toMatch(/38 buurten in 4 wijken/)
    expect(server.output()).toMatch(/Dit is een demo/)
    expect(server.output()).toMatch(/voorbeelddata/)
  })

  it('refuses a second start on the same data, and removing example data meanwhile', async () => {
    const env = { DATA_DIR: folder.path, PORT: String(await findFreePort()) }
    const second = await runToEnd(START, env)
    expect(second.code).toBe(1)
    expect(second.output).toMatch(/draait al/)
    const removal = await runToEnd('dist/program/commands/voorbeelddata.js', env, ['verwijderen'])
    expect(removal.code).toBe(1)
    expect(removal.output).toMatch(/draait al/)
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
  })

  it('says that a port is taken', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const other = makeTempDir('poort')
    const { code, output } = await runToEnd(START, { DATA_DIR: other.path, PORT: String(port) })
    taken.close()
    other.remove()
    expect(code).toBe(1)
    expect(output).toContain(`Poort ${port} is al in gebruik`)
  })

  it('ends cleanly on SIGTERM, finds everything back, and one command removes the example data', async () => {
    const own = makeTempDir('herstart')
    const first = await startServer({ dataDir: own.path })
    expect(await first.stop()).toBe(0)
    const removal = await runToEnd('dist/program/commands/voorbeelddata.js', { DATA_DIR: own.path }, [
      'verwijderen',
    ])
    expect(removal).toMatchObject({ code: 0 })
    expect(removal.output).toMatch(/1 dataset en 7 wijkanalyses/)
    const again = await startServer({ dataDir: own.path })
    expect(again.output()).toMatch(/Er is geen voorbeelddata/)
    expect(again.output()).toMatch(/1 cycli/)
    expect(await again.stop()).toBe(0)
    own.remove()
  })

  it('is no demo with MODE=productie', async () => {
    const own = makeTempDir('productie')
    const real = await startServer({ dataDir: own.path, env: { MODE: 'productie' } })
    expect(real.output()).toMatch(/Dit is geen demo/)
    expect(real.output()).toMatch(/Er is geen voorbeelddata/)
    const answer = await fetch(`${real.url}/api/v1/demo-sessies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"rol":"beheerder"}',
    })
    expect(answer.status).toBe(403)
    await real.stop()
    own.remove()
  })
})
