import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, fsyncSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes read at once for a seal. */
const CHUNK_BYTES = 1 << 20

/** SHA-256 of the bytes of a file; with `flush` also forces them to disk. */
export function sealOf(path: string, flush = false): string {
  const file = openSync(path, flush ? 'r+' : 'r')
  try {
    if (flush) fsyncSync(file)
    const hash = createHash('sha256')
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read))
    }
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

/** Whether the file of a version is still there with the bytes that were sealed; a version without a seal only has to be there. */
export async function isSealIntact(
  dataDir: string,
  version: { bestand: string; zegel: string | null },
): Promise<boolean> {
  const path = join(dataDir, version.bestand)
  if (!existsSync(path)) return false
  if (version.zegel === null) return true
  // In pieces: a file of a hundred megabytes must not keep others waiting.
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer) // no encoding was asked for
  return hash.digest('hex') === version.zegel
}
