import { type FileHandle, open } from 'node:fs/promises'
import { BestandsFout, type Bestand, type Leesgrenzen } from './lezer.ts'

const chunkBytes = 256 * 1024

/** Bytes in words a person uses: `600 MB`, of 1,000,000 bytes. */
export function inMegabytes(bytes: number): string {
  return `${Math.floor(bytes / 1_000_000)} MB`
}

/**
 * Opens a file, checks its size before a byte is read, and closes it whatever happens.
 *
 * @param use gets the open file and its size in bytes
 * @throws BestandsFout when the file is empty, too large or cannot be opened
 */
export async function metBestand<T>(
  bestand: Bestand,
  grenzen: Leesgrenzen,
  use: (file: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  const file = await open(bestand.pad, 'r').catch((cause: unknown) => {
    const fout = new BestandsFout(bestand.naam, 'Het bestand is niet te openen. Breng het opnieuw in.')
    fout.cause = cause
    throw fout
  })
  try {
    const { size } = await file.stat()
    if (size === 0)
      throw new BestandsFout(bestand.naam, 'Het bestand is leeg. Kies een bestand met gegevens.')
    if (size > grenzen.mostBytes) {
      const reden = `Het bestand is te groot: ${inMegabytes(size)}, hoogstens ${inMegabytes(grenzen.mostBytes)}. Deel het op.`
      throw new BestandsFout(bestand.naam, reden)
    }
    return await use(file, size)
  } finally {
    await file.close()
  }
}

/**
 * The bytes of an open file in order, from `start`. One buffer is used again for every chunk: take what is needed out of
 * it before asking for the next.
 */
export async function* leesStukken(file: FileHandle, stop: AbortSignal, start = 0): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  let position = start
  for (;;) {
    stop.throwIfAborted()
    const { bytesRead } = await file.read(buffer, 0, chunkBytes, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** Exactly `length` bytes at a place in the file, or fewer where the file ends. */
export async function leesDeel(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

/** A signal that never stops, for the short looks of `herken`. */
export function nooitStoppen(): AbortSignal {
  return new AbortController().signal
}
