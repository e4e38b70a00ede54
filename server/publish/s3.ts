import { AwsClient } from 'aws4fetch'
import type { Kopiebestand } from './copy.ts'

/** An S3-compatible store: where it is, which bucket, and who may write there. */
export interface Opslag {
  /** Address of the store with the bucket, e.g. `https://opslag.example/openbare-kaart/`. */
  adres: string
  regio: string
  sleutel: string
  geheim: string
}

/** Files that are sent at the same time. */
const AT_ONCE = 4

/** The store did not take or remove a file. */
export class StoreFault extends Error {}

/** Does something with each, a few at the same time, in their order. */
async function inBatches<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<number> {
  let count = 0
  let batch: Promise<void>[] = []
  for (const one of all) {
    batch.push(work(one))
    count += 1
    if (batch.length < AT_ONCE) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
  return count
}

/**
 * Puts the files of an edition into a bucket, each with its kind and how long it may be kept, and then removes what is no part of it any
 * more.
 *
 * @param gone addresses of earlier editions that this one has not
 * @returns the number of files that were put
 * @throws StoreFault naming the file and the answer of the store
 */
export async function copyToStore(
  store: Opslag,
  files: Iterable<Kopiebestand>,
  gone: readonly string[],
): Promise<number> {
  const client = new AwsClient({
    accessKeyId: store.sleutel,
    secretAccessKey: store.geheim,
    service: 's3',
    region: store.regio,
  })
  const base = store.adres.endsWith('/') ? store.adres : `${store.adres}/`
  const send = async (pad: string, request: RequestInit): Promise<void> => {
    const answer = await client.fetch(new URL(pad, base).href, request)
    await answer.body?.cancel()
    const isGone = request.method === 'DELETE' && answer.status === 404
    if (!answer.ok && !isGone) throw new StoreFault(`${pad}: ${answer.status}`)
  }
  const count = await inBatches(files, ({ pad, inhoud, mediatype, cache }) =>
    send(pad, {
      method: 'PUT',
      body: new Uint8Array(inhoud),
      headers: { 'content-type': mediatype, 'cache-control': cache },
    }),
  )
  await inBatches(gone, (pad) => send(pad, { method: 'DELETE' }))
  return count
}
