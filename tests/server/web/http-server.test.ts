import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { RequestListener, Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createWebServer, SERVER_LIMITS, type ServerLimits } from '../../../server/web/http-server.ts'

const open: Server[] = []
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Answers when the whole body is in. */
const answerWhole: RequestListener = (incoming, outgoing) => {
  incoming.on('error', () => undefined)
  incoming.resume().once('end', () => outgoing.end('goed'))
}

async function serve(limits: Partial<ServerLimits>): Promise<number> {
  const server = createWebServer(answerWhole, { ...SERVER_LIMITS, checkMs: 20, ...limits })
  open.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port // listens on a port
}

/** Sends text piece by piece and gives all that came back until the other end closed the connection. */
async function talk(port: number, pieces: readonly string[], everyMs = 0): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  let heard = ''
  socket.on('data', (chunk) => (heard += chunk.toString()))
  const closed = once(socket, 'close')
  for (const piece of pieces) {
    if (socket.destroyed) break
    socket.write(piece)
    if (everyMs > 0) await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  await closed
  return heard
}

const HEAD = 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'

describe('the server before any route', () => {
  it('answers an ordinary request, also with a body', async () => {
    const port = await serve({})
    expect(await talk(port, [`${HEAD}Content-Length: 4\r\n\r\nabcd`])).toMatch(/^HTTP\/1\.1 200/)
  })

  it('shows out who sends headers letter by letter', async () => {
    const port = await serve({ headersMs: 60 })
    const heard = await talk(port, ['GET / HTTP/1.1\r\n', ...Array<string>(40).fill('X-A: b\r\n')], 20)
    expect(heard).toMatch(/^HTTP\/1\.1 408/)
    expect(heard).toContain('"code":"duurt-te-lang"')
  })

  it('shows out who sends a body byte by byte, counted or in chunks', async () => {
    const port = await serve({ bodyGraceMs: 60 })
    const slow = Array<string>(40).fill('1\r\na\r\n')
    const heard = await talk(port, [`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, ...slow], 20)
    expect(heard).toMatch(/^HTTP\/1\.1 408/)
    const counted = await talk(
      port,
      [`${HEAD}Content-Length: 100\r\n\r\n`, ...Array<string>(40).fill('a')],
      20,
    )
    expect(counted).toMatch(/^HTTP\/1\.1 408/)
  })

  it('leaves who is slow but moving in peace', async () => {
    const port = await serve({ bodyGraceMs: 40, leastBytesPerSecond: 1_000 })
    const pieces = Array<string>(10).fill('a'.repeat(1_000))
    const heard = await talk(port, [`${HEAD}Content-Length: 10000\r\n\r\n`, ...pieces], 20)
    expect(heard).toMatch(/^HTTP\/1\.1 200/)
  })

  it.each([
    ['an address without end', `GET /${'a'.repeat(9_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414, 'adres-te-lang'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'koppen-te-groot',
    ],
    ['no HTTP', 'SSH-2.0-nmap\r\n\r\n', 400, 'ongeldige-invoer'],
    [
      'two lengths (request smuggling)',
      `${HEAD}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'ongeldige-invoer',
    ],
    ['a version without host', 'GET / HTTP/1.1\r\n\r\n', 400, ''],
  ])('refuses %s', async (_, text, status, code) => {
    const port = await serve({})
    const heard = await talk(port, [text])
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`))
    expect(heard).toContain(code)
    expect(heard.toLowerCase()).toContain('connection: close')
  })

  it('takes no more connections than it can serve', async () => {
    const port = await serve({ connections: 1 })
    const first = connect(port, '127.0.0.1')
    await once(first, 'connect')
    expect(await talk(port, ['GET / HTTP/1.1\r\nHost: x\r\n\r\n'])).toBe('')
    first.destroy()
  })
})
