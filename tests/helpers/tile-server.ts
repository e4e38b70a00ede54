import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PNG } from 'pngjs'

/** A server of map tiles on the loopback address, as PDOK's speaks: `/{z}/{x}/{y}.png` of 256 pixels, open to every page. */
export interface TileServer {
  url: string
  /** Every request so far: its path and its headers. */
  requests: { path: string; headers: Record<string, string | string[] | undefined> }[]
  /** Whether tiles are given; otherwise every answer is a fault of the server. */
  gives: boolean
  close: () => Promise<void>
}

/** One grey tile. */
function tile(): Buffer {
  const png = new PNG({ width: 256, height: 256 })
  png.data.fill(200)
  for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255
  return PNG.sync.write(png)
}

export async function startTileServer(): Promise<TileServer> {
  const grey = tile()
  const requests: TileServer['requests'] = []
  const server: Server = createServer((request, answer) => {
    requests.push({ path: request.url ?? '', headers: request.headers })
    const isTile = /^\/tegels\/\d+\/\d+\/\d+\.png$/.test(request.url ?? '')
    answer.setHeader('access-control-allow-origin', '*')
    if (!isTile) answer.writeHead(404).end()
    else if (!tiles.gives) answer.writeHead(503).end()
    else answer.writeHead(200, { 'content-type': 'image/png' }).end(grey)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listens on a port, not on a socket file
  const tiles: TileServer = {
    url: `http://127.0.0.1:${port}/tegels`,
    requests,
    gives: true,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return tiles
}
