import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { mediaTypeOf } from '../../server/publish/public-headers.ts'
import { findFreePort } from './free-port.ts'

/** The plainest web server there is: a file by its name, under a folder of the address; nothing is made, packed or sent on. */
export async function serveFolder(
  folder: string,
  under: string,
): Promise<{ url: string; close: () => void }> {
  const port = await findFreePort()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const file = join(folder, normalize(decodeURIComponent(path.slice(under.length))))
    const isThere = path.startsWith(under) && statSync(file, { throwIfNoEntry: false })?.isFile() === true
    response.writeHead(isThere ? 200 : 404, { 'content-type': mediaTypeOf(file) })
    if (isThere) createReadStream(file).pipe(response)
    else response.end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${port}${under}`, close: () => server.close() }
}
