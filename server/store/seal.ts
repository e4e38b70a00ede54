import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readSync } from 'node:fs'
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
export function isSealIntact(dataDir: string, version: { bestand: string; zegel: string | null }): boolean {
  const path = join(dataDir, version.bestand)
  return existsSync(path) && (version.zegel === null || sealOf(path) === version.zegel)
}
