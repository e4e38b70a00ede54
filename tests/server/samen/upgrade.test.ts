import { randomBytes } from 'node:crypto'
import type { AddressInfo, Server } from 'node:net'
import { connect as connectTo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SLUITCODE } from '../../../server/contract/samen.ts'
import { PROBLEEM_STATUS } from '../../../server/contract/problemen.ts'
import { newPlan, type Planadres, readPlanOf } from '../../helpers/plan-examples.ts'
import { samenAddress, SamenClient } from '../../helpers/samen-client.ts'
import { listenForSamen } from '../../helpers/samen-server.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

let app: TestInstallation
let server: Server
let base: string
let plan: Planadres
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  ;({ server, base } = await listenForSamen(app.installation))
  plan = await newPlan(app)
  cookie = await app.signIn('programmabureau')
})
afterAll(async () => {
  server.close()
  await app.close()
})

/** Writes bytes to the server as they are, and gives all that comes back until it ends the connection. */
function raw(text: string): Promise<string> {
  const { port } = server.address() as AddressInfo // it listens on a port
  return new Promise((resolve) => {
    const socket = connectTo(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    const parts: Buffer[] = []
    socket.on('data', (part: Buffer) => {
      parts.push(part)
      // Whoever was let in says nothing and goes.
      if (Buffer.concat(parts).toString('latin1').startsWith('HTTP/1.1 101')) socket.destroy()
    })
    socket.on('error', () => undefined)
    // Nobody who is refused is left hanging.
    socket.setTimeout(10_000, () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
  })
}

const KEY = 'dGhlIHNhbXBsZSBub25jZQ=='

/** A request for a connection; a header that is undefined is left out. */
function asking(path: string, headers: Record<string, string | undefined> = {}): string {
  const all = {
    host: '127.0.0.1',
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': KEY,
    cookie,
    ...headers,
  }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
}

/** What an answer to a request for a connection is: its status, with the code of the problem. */
function outcomeOf(answer: string): string {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'nothing'
  return `${status} ${/"code":"([a-z-]+)"/.exec(answer)?.[1] ?? ''}`.trim()
}

const own = () => `/api/v1/cycli/${plan.cyclus}/wijkaanpakken/${plan.aanpak}/samen`

/** Whether the server still lets people in: one odd request may end nothing but itself. */
async function stillAnswers(): Promise<boolean> {
  return outcomeOf(await raw(asking(own()))) === '101'
}

describe('a request for a connection', () => {
  it.each<[string, () => string]>([
    ['an address that is none', () => asking('//')],
    ['an address of somewhere else', () => asking('http://[')],
    ['a host that is none', () => asking(own(), { host: '[' })],
    ['a host with a space', () => asking(own(), { host: 'a b' })],
    ['somebody in its address', () => asking('http://een:twee@127.0.0.1/')],
    ['an address with half a letter', () => asking(`${own()}%ff%`)],
    ['a plan with odd letters', () => asking(own().replace(plan.aanpak, '%00%E0%A4'))],
    ['headers that are no text', () => asking(own(), { cookie: 'wijkcyclus_sessie=\xff\xfe\x80' })],
    ['another version of the protocol', () => asking(own(), { 'sec-websocket-version': '12' })],
    ['no key', () => asking(own(), { 'sec-websocket-key': undefined })],
    ['another protocol', () => asking(own(), { upgrade: 'h2c' })],
    ['an ordinary address', () => asking('/api/v1/sessie')],
    ['nowhere', () => asking('/nergens')],
    ['a session that is none', () => asking(own(), { cookie: 'wijkcyclus_sessie=verzonnen' })],
    ['a key beside a session', () => asking(own(), { authorization: 'Bearer niets' })],
  ])('with %s is refused with a code, and ends nothing else', async (_, request) => {
    const [status = '', code = ''] = outcomeOf(await raw(request())).split(' ')
    expect(status).toMatch(/^4\d\d$/)
    // What is no request for a connection at all is refused by the library, without a code of ours.
    const known = (PROBLEEM_STATUS as Readonly<Record<string, number>>)[code]
    expect([code === '' ? Number(status) : known]).toEqual([Number(status)])
    expect(await stillAnswers()).toBe(true)
  })
})

describe('what is said over a connection', () => {
  const words = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .record({
        soort: fc.constantFrom('open', 'sluit', 'schrijf', 'hier', '__proto__'),
        object: fc.oneof(fc.uuid(), fc.constantFrom('', null, 1, '__proto__')),
        veld: fc.oneof(fc.constantFrom('tekst', 'naam', 'constructor'), fc.jsonValue()),
        nr: fc.oneof(fc.integer(), fc.constantFrom(null, 1e300)),
        update: fc.base64String(),
        heeft: fc.base64String(),
        anker: fc.oneof(fc.base64String(), fc.constant(null)),
        hoofd: fc.constant(null),
      })
      .map((message) => JSON.stringify(message)),
  )

  it('whatever it is, ends at most that connection and leaves the plan as it was', async () => {
    const before = JSON.stringify((await readPlanOf(app, plan)).objecten)
    for (const said of fc.sample(words, { seed: testSeed, numRuns: scaled(60) })) {
      const client = await SamenClient.connect(samenAddress(base, plan), { cookie })
      if (typeof client === 'number') throw new Error(`connecting gave ${client}`)
      client.socket.send(said)
      client.socket.close()
      const code = await client.closed
      expect([1000, 1005, ...Object.values(SLUITCODE)], said).toContain(code)
    }
    expect(JSON.stringify((await readPlanOf(app, plan)).objecten)).toBe(before)
    expect(await stillAnswers()).toBe(true)
  })

  it('frames that break the protocol end that connection only', async () => {
    for (const frame of [
      [0x81, 0x05, 1, 2, 3, 4, 5], // RFC 6455, 5.1: what a browser sends must be masked
      [0xf1, 0x80, 0, 0, 0, 0], // bits that nobody agreed on
      [0x83, 0x80, 0, 0, 0, 0], // an opcode that is not given out
      [0x80, 0x80, 0, 0, 0, 0], // the rest of nothing
      [0x89, 0xfe, 0x01, 0x00, 0, 0, 0, 0], // a ping that is too long
      [0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0], // longer than anything
      [...randomBytes(64)],
    ]) {
      const client = await SamenClient.connect(samenAddress(base, plan), { cookie })
      if (typeof client === 'number') throw new Error(`connecting gave ${client}`)
      // Beneath the library, which would not send these.
      const { _socket: line } = client.socket as unknown as {
        _socket: { write: (bytes: Buffer) => void; end: () => void }
      }
      line.write(Buffer.from(frame))
      line.end()
      await client.closed
      expect(await stillAnswers()).toBe(true)
    }
  })
})
