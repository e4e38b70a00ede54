import { statfsSync } from 'node:fs'

/** Bytes of the file system of a path that are free for this program; null where the system does not say. */
export function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  } catch {
    return null // not every system answers this, and nothing rests on it
  }
}
