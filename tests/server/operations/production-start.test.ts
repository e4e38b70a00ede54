import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from '../../helpers/free-port.ts'
import { readProjectFile } from '../../helpers/house-rules/project-files.ts'
import { makeProductionFolder } from '../../helpers/production-folder.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

const unit = readProjectFile('server/operations/wijkcyclus.service').text
const PREFIX = '/gemeente/wijkcyclus'
const PUBLIC = `https://kaart.gemeente.example${PREFIX}`

let program: TempDir
let data: TempDir
let port: number
let child: ChildProcess
let proxy: Server
let behind: string
const lines: string[] = []

/** The command of the unit, with the folder and the Node of this test. */
function command(): string[] {
  const words = /^ExecStart=\/usr\/bin\/node (.*)$/m.exec(unit)?.[1]?.split(' ') ?? []
  return words.map((word) => word.replace('/opt/wijkcyclus', program.path))
}

/** The environment of the unit, with the folders of this test. */
function environment(more: Record<string, string> = {}): Record<string, string> {
  const given = [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value.replace('/var/lib/wijkcyclus', data.path).replace('%d', program.path),
  ])
  return {
    ...(Object.fromEntries(given) as Record<string, string>), // pairs of two texts, as matched
    PATH: process.env.PATH ?? '',
    NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
    PORT: String(port),
    ADRES: PUBLIC,
    VERTROUWDE_PROXY: '127.0.0.1',
    METINGEN_SLEUTEL: 'MERKTEKEN-meter',
    ...more,
  }
}

const at = (path: string) => `http://127.0.0.1:${port}${path}`

beforeAll(async () => {
  program = makeTempDir('programma')
  data = makeTempDir('gegevens')
  port = await findFreePort()
  makeProductionFolder(program.path)
  writeFileSync(join(program.path, 'geheim'), 'MERKTEKEN-geheim-van-de-installatie\n', { mode: 0o600 })
  child = spawn(process.execPath, command(), {
    cwd: program.path,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  for (;;) {
    const answer = await fetch(at('/health/ready')).catch(() => null)
    if (answer?.status === 200) break
    if (child.exitCode !== null) throw new Error(`ended: ${lines.join('')}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  // A proxy as a municipality has it: it takes the path off and asks under a host name of its own.
  proxy = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith(`${PREFIX}/`) !== true) {
      outgoing.writeHead(404).end()
      return
    }
    const headers = { ...incoming.headers, host: `app.intern:${port}`, 'x-forwarded-for': '198.51.100.7' }
    const forward = request(
      at(incoming.url.slice(PREFIX.length)),
      { method: incoming.method ?? 'GET', headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    incoming.pipe(forward)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  behind = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${PREFIX}`
}, 120_000)

afterAll(() => {
  child.kill('SIGKILL')
  proxy.closeAllConnections()
  proxy.close()
  program.remove()
  data.remove()
})

describe('the command of the unit, with only what stands on a server', () => {
  it('starts the app, and says its settings without a secret', () => {
    const written = lines.join('')
    expect(written).toContain('METINGEN_SLEUTEL')
    expect(written).toContain('(gezet)')
    expect(written).toContain(PUBLIC)
    expect(written).not.toContain('MERKTEKEN')
    expect(written).toContain('Dit is geen demo.')
  })

  it('writes JSON and nothing else', async () => {
    await fetch(at('/api/v1/sessie'))
    const entries = lines
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(
      entries.every(({ moment, niveau }) => typeof moment === 'string' && typeof niveau === 'string'),
    ).toBe(true)
    expect(entries.some(({ route, status }) => route === '/api/v1/sessie' && status === 200)).toBe(true)
  })

  it('shows metrics to who holds the key only', async () => {
    expect((await fetch(at('/metrics'))).status).toBe(404)
    const answer = await fetch(at('/metrics'), { headers: { authorization: 'Bearer MERKTEKEN-meter' } })
    expect(await answer.text()).toContain('nodejs_eventloop_lag_seconds')
  })
})

describe('behind a proxy, under a path, with another host', () => {
  it('answers pages with addresses that hold there', async () => {
    const answer = await fetch(`${behind}/werk/kaart`)
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=/)
    const page = await answer.text()
    const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? ''
    const address = new URL(script, `${behind}/werk/kaart`)
    expect(address.pathname.startsWith(`${PREFIX}/assets/`)).toBe(true)
    expect((await fetch(address)).status).toBe(200)
  })

  it('links to the public address, and sends nobody to the inside', async () => {
    const landing = (await (await fetch(`${behind}/ogc/v1`)).json()) as { links: { href: string }[] }
    expect(landing.links.every(({ href }) => href.startsWith(`${PUBLIC}/ogc/v1`))).toBe(true)
    const moved = await fetch(`${behind}/ogc/v1/collections/`, { redirect: 'manual' })
    expect(moved.status).toBe(308)
    const place = new URL(moved.headers.get('location') ?? '', `${behind}/ogc/v1/collections/`)
    expect(place.pathname).toBe(`${PREFIX}/ogc/v1/collections`)
  })

  it('takes a change from the public address only', async () => {
    const from = async (origin: string) => {
      const answer = await fetch(`${behind}/api/v1/sessie`, { method: 'DELETE', headers: { origin } })
      return answer.status
    }
    expect(await from('https://kaart.gemeente.example')).toBe(204)
    expect(await from(new URL(behind).origin)).toBe(403)
    expect(await from('https://evil.example')).toBe(403)
  })
})

describe('the settings', () => {
  const check = (more: Record<string, string>) =>
    spawnSync(process.execPath, [...command(), '--controleer-instellingen'], {
      cwd: program.path,
      env: environment(more),
      encoding: 'utf8',
    })

  it('can be looked at without a start, and every wrong one is named', () => {
    const good = check({})
    expect(good.status).toBe(0)
    expect(good.stdout).toContain('De instellingen kloppen.')
    expect(good.stdout).not.toContain('MERKTEKEN')
    const wrong = check({ PORT: 'tachtig', VERTROUWDE_PROXY: 'proxy', LOG_NIVEAU: 'veel' })
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toMatch(/PORT=tachtig.*VERTROUWDE_PROXY=proxy.*LOG_NIVEAU=veel/)
  })
})

describe('stopping', () => {
  it('is not ready any more, lets a running request end, and ends with 0', async () => {
    const head = `POST /api/v1/demo-sessies HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n`
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.write(`${head}{"rol":`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const ended = once(child, 'exit')
    const closed = once(socket, 'close')
    child.kill('SIGTERM')
    await expect.poll(() => fetch(at('/health/ready')).catch(() => 'closed')).toBe('closed')
    expect(child.exitCode).toBeNull()
    socket.write('"partner"}'.slice(0, 9))
    await closed
    expect(heard).toMatch(/^HTTP\/1\.1 (4\d\d)/)
    expect(await ended).toEqual([0, null])
    expect(lines.join('')).toContain('Stoppen ...')
  })
})
