import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A relay on this machine behind which no source has anything: asked once, and never asked again as a dead one is. */
export interface SilentRelay {
  via: string
  close: () => Promise<void>
}

/** Starts it; nothing that a test asks of an outside source leaves this machine. */
export async function startSilentRelay(): Promise<SilentRelay> {
  const server = createServer((_, answer) => {
    answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return {
    via: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
