import { closeSync, fsyncSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Forces what is known of a path to disk: the bytes of a file, or the names in a folder. */
function flush(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Forces the bytes of a file to disk. */
export function syncFile(path: string): void {
  flush(path, 'r+')
}

/** Forces the names in a folder to disk: a file that was flushed can still be gone after a power cut when its name was not. */
export function syncFolder(path: string): void {
  flush(path, 'r')
}

/** Makes a folder and those it lies in, each on disk before this returns. One that is there already is left as it is. */
export function makeFolder(path: string): void {
  const wanted = resolve(path)
  const first = mkdirSync(wanted, { recursive: true })
  if (first === undefined) return
  // The name of a new folder stands in the folder above it.
  for (let at = wanted; ; at = dirname(at)) {
    syncFolder(dirname(at))
    if (at === resolve(first)) return
  }
}

/** Moves a file or folder that is flushed to its final name, on disk before this returns. */
export function moveDurably(from: string, to: string): void {
  renameSync(from, to)
  syncFolder(dirname(to))
  if (dirname(from) !== dirname(to)) syncFolder(dirname(from))
}
