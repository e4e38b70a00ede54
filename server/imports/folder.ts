import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, syncFolder } from '../store/durable.ts'
import { importsWithFile, markInterruptedImports } from '../store/imports.ts'
import type { Db } from '../store/open.ts'

/** A file larger than an endpoint takes; found while it comes in. */
export class FileTooLargeError extends Error {}

/** Folder of one import in DATA_DIR: the file as it came, and the version that a dry run makes of it. */
export interface ImportFolder {
  path: string
  file: string
  version: string
}

/** Where an import lies. Its id is a UUID of our own making, never text of a person. */
export function importFolder(dataDir: string, id: string): ImportFolder {
  const path = join(dataDir, 'invoer', id)
  return { path, file: join(path, 'bestand'), version: join(path, 'versie.sqlite') }
}

/** Throws the file and the version of an import away. */
export function removeImportFolder(dataDir: string, id: string): void {
  rmSync(importFolder(dataDir, id).path, { recursive: true, force: true })
}

/**
 * Writes a stream to the folder of an import, counting and hashing as it comes; on disk before it returns.
 * @throws FileTooLargeError, and what the disk says; whatever happens, nothing is left behind then
 */
export async function receiveFile(
  folder: ImportFolder,
  stream: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<{ bytes: number; sha256: string }> {
  makeFolder(folder.path)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    const file = await open(folder.file, 'wx')
    try {
      for await (const chunk of stream) {
        bytes += chunk.byteLength
        if (bytes > mostBytes) throw new FileTooLargeError()
        hash.update(chunk)
        // `write` may take a part of a chunk, on a disk that is almost full.
        await file.writeFile(chunk)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    syncFolder(folder.path)
  } catch (error) {
    rmSync(folder.path, { recursive: true, force: true })
    throw error
  }
  return { bytes, sha256: hash.digest('hex') }
}

/**
 * What a start does for imports: dry runs that were running can be done again, and folders that no import needs any more
 * (applied, thrown away, or left by a crash) are removed.
 */
export function cleanUpImports(db: Db, dataDir: string): void {
  for (const id of markInterruptedImports(db)) rmSync(importFolder(dataDir, id).version, { force: true })
  const folder = join(dataDir, 'invoer')
  if (!existsSync(folder)) return
  const needed = new Set(importsWithFile(db))
  for (const id of readdirSync(folder)) if (!needed.has(id)) removeImportFolder(dataDir, id)
}
