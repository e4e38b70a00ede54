import { open } from 'node:fs/promises'

/** Thrown when a body grows past its limit; what came is dropped. */
export class LijfTeGroot extends Error {
  override readonly name = 'LijfTeGroot'
}

/**
 * The bytes of a body after decompression, counted while they come in: what Content-Length says plays no part.
 * @throws LijfTeGroot past `mostBytes`; whatever the stream throws when it breaks off
 */
export async function leesLijf(
  stream: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<Uint8Array> {
  if (stream === null) return new Uint8Array(0)
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > mostBytes) {
      await reader.cancel().catch(() => undefined)
      throw new LijfTeGroot()
    }
    parts.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}

/**
 * Writes a body to a file, which is made empty first, and counts the bytes while they come in.
 * @throws LijfTeGroot past `mostBytes`; whatever the stream or the disk throws
 */
export async function schrijfLijf(
  stream: ReadableStream<Uint8Array> | null,
  mostBytes: number,
  pad: string,
): Promise<void> {
  const file = await open(pad, 'w')
  try {
    const reader = stream?.getReader()
    let length = 0
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) return
      length += value.byteLength
      if (length > mostBytes) {
        await reader?.cancel().catch(() => undefined)
        throw new LijfTeGroot()
      }
      await file.writeFile(value)
    }
  } finally {
    await file.close()
  }
}
