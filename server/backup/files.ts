import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import type { Pace, Pacer } from './pace.ts'

/** Size and fingerprint of a file. */
export interface Measured {
  bytes: number
  sha256: string
}

/** Reads a file to its end; `take` gets each piece. */
function readThrough(
  path: string,
  { stepBytes }: Pace,
  pacer: Pacer,
  take: (piece: Buffer) => void,
): Measured {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const room = Buffer.allocUnsafe(stepBytes)
    let bytes = 0
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) {
      const piece = room.subarray(0, read)
      hash.update(piece)
      take(piece)
      bytes += read
      pacer.step()
    }
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    closeSync(file)
  }
}

/** Measures a file. */
export function measureFile(path: string, pace: Pace, pacer: Pacer): Measured {
  return readThrough(path, pace, pacer, () => {})
}

/** Copies a file to a name that is free, flushed. The measure is that of the bytes that were written. */
export function copyFileMeasured(from: string, to: string, pace: Pace, pacer: Pacer): Measured {
  const file = openSync(to, 'wx', 0o600)
  try {
    let sinceFlush = 0
    const measured = readThrough(from, pace, pacer, (piece) => {
      for (let done = 0; done < piece.length;) done += writeSync(file, piece, done)
      sinceFlush += piece.length
      if (sinceFlush < pace.flushBytes) return
      fsyncSync(file)
      sinceFlush = 0
    })
    fsyncSync(file)
    return measured
  } finally {
    closeSync(file)
  }
}
