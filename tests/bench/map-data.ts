import { get } from 'node:http'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'
import { startSignedIn } from './signed-in-server.ts'

/** What the client fetches to draw every embedded indicator, year and age of the 38 buurten, geometry apart. */
const paths = ['/api/v1/indicatoren', '/api/v1/kaartgegevens']

/** Body bytes of those answers in kB of 1,000 bytes, as sent to a client that takes gzip and brotli. */
export const mapData: Benchmark = {
  name: 'map-data',
  unit: 'kB',
  goal: 60,
  prepare: async () => {
    const { server, cookie } = await startSignedIn()
    return {
      run: async () => {
        const sizes = await Promise.all(paths.map((path) => countBodyBytes(`${server.url}${path}`, cookie)))
        return sizes.reduce((sum, size) => sum + size, 0) / 1000
      },
      close: async () => void (await server.stop()),
    }
  },
}

/** Bytes of a body as they come over the line: node:http unpacks nothing. */
async function countBodyBytes(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'Accept-Encoding': 'gzip, br', Cookie: cookie } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === 200 && bytes > 0) resolve(bytes)
        else reject(new NotMeasurable(`${new URL(url).pathname} gave ${answer.statusCode}, ${bytes} bytes`))
      })
    })
    request.on('error', reject)
  })
}
