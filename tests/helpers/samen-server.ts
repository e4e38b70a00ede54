import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeApp } from '../../server/app.ts'
import type { Installation } from '../../server/installation.ts'
import { takeUpgrades } from '../../server/samen/upgrade.ts'

/** An installation on a port of its own, for connections. */
export async function listenForSamen({ app }: Installation): Promise<{ server: Server; base: string }> {
  const asked = makeApp(app, null)
  const server = createServer()
  takeUpgrades(server, () => asked.fetch)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return { server, base: `ws://127.0.0.1:${port}` }
}
