import { statfsSync } from 'node:fs'

/** A folder in memory, on Linux; a container often has one of 64 MB, which is of no use here. */
const IN_MEMORY = '/dev/shm'

/** The folders of two or three servers with their backups are a tenth of this. */
const NEEDED_BYTES = 4_000_000_000

/**
 * Runs before all tests: their temporary folders lie in memory where there is room. The app waits for its disk at every change, and a
 * suite makes tens of thousands; what it asks of a disk, and in which order, is the same (`e2e/kill-loop.test.ts` looks at that).
 */
export function setup(): void {
  if (process.env.TMPDIR === undefined && bytesFree(IN_MEMORY) >= NEEDED_BYTES) {
    process.env.TMPDIR = IN_MEMORY
  }
}

function bytesFree(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}
