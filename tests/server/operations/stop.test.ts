import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Installation } from '../../../server/installation.ts'
import { makeHealth } from '../../../server/operations/health.ts'
import { endOnFault, endOnSignal, stopInOrder } from '../../../server/operations/stop.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
  vi.restoreAllMocks()
})

async function serve(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } // listens on a port
}

/** The parts of an installation that stopping touches. */
function installation() {
  const health = makeHealth([])
  const close = vi.fn<() => Promise<void>>(async () => undefined)
  const fault = vi.fn<(what: string, error: unknown) => void>()
  const endLines = vi.fn<() => void>()
  const parts = { close, app: { operations: { health, log: { fault } }, samen: { close: endLines } } }
  return { health, close, fault, endLines, whole: parts as unknown as Installation } // the rest is not asked for
}

/** Calls what was registered for a signal since `before`, and takes it away again. */
function handlersSince(event: string, before: readonly unknown[]): ((value?: unknown) => void)[] {
  const added = process.listeners(event as 'SIGTERM').filter((one) => !before.includes(one))
  for (const one of added) process.removeListener(event, one)
  return added as ((value?: unknown) => void)[] // our own handlers
}

describe('stopping in order', () => {
  it('lets a running request end before the data close, and takes no new ones', async () => {
    const running: (() => void)[] = []
    const order: string[] = []
    const { server, url } = await serve((_, outgoing) => {
      outgoing.once('finish', () => order.push('gedaan'))
      running.push(() => outgoing.end('antwoord'))
    })
    const { health, close, endLines, whole } = installation()
    close.mockImplementation(async () => {
      order.push('gesloten')
    })
    const answer = fetch(url).then((found) => found.text())
    await expect.poll(() => running.length).toBe(1)
    const stopped = stopInOrder(server, whole, 5_000)
    expect(health.isStopping()).toBe(true)
    // A line that stays open is never idle: it would hold the stop up until the grace is over.
    expect(endLines).toHaveBeenCalledOnce()
    await expect(fetch(url)).rejects.toThrow('fetch failed')
    expect(close).not.toHaveBeenCalled()
    running[0]?.()
    await stopped
    expect(await answer).toBe('antwoord')
    expect(order).toEqual(['gedaan', 'gesloten'])
  })

  it('cuts off who does not end within the grace', async () => {
    const { server, url } = await serve(() => undefined)
    const { close, whole } = installation()
    const answer = fetch(url).catch(() => 'afgebroken')
    await expect
      .poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count))))
      .toBe(1)
    await stopInOrder(server, whole, 50)
    expect(await answer).toBe('afgebroken')
    expect(close).toHaveBeenCalledOnce()
  })

  it('ends at once at a second signal', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never) // nothing ends here
    const { server } = await serve(() => undefined)
    const before = process.listeners('SIGTERM')
    const beforeInt = process.listeners('SIGINT')
    endOnSignal(server, installation().whole, () => undefined)
    const [end] = handlersSince('SIGTERM', before)
    handlersSince('SIGINT', beforeInt)
    end?.()
    expect(exit).not.toHaveBeenCalled()
    end?.()
    expect(exit).toHaveBeenCalledWith(143)
    await expect.poll(() => exit.mock.calls.map(([code]) => code)).toContain(0)
  })
})

describe('a fault that nobody caught', () => {
  it.each(['uncaughtException', 'unhandledRejection'])(
    'is written down and ends the process: %s',
    (event) => {
      const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never) // nothing ends here
      const fault = vi.fn<(what: string, error: unknown) => void>()
      const events = ['uncaughtException', 'unhandledRejection']
      const before = new Map(events.map((name) => [name, process.listeners(name as 'SIGTERM') as unknown[]]))
      endOnFault({ fault } as never) // only this is asked for
      const found = new Map(events.map((name) => [name, handlersSince(name, before.get(name) ?? [])]))
      found.get(event)?.[0]?.(new Error('stuk'))
      expect(fault).toHaveBeenCalledOnce()
      expect(exit).toHaveBeenCalledWith(1)
    },
  )
})
