import { randomUUID } from 'node:crypto'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Rol } from '../contract/sessie.ts'
import { withChange } from '../store/change.ts'
import { insertImport } from '../store/imports.ts'
import { importFolder, receiveFile, removeImportFolder } from './folder.ts'
import { recogniseFile } from './recognise-file.ts'

/** A file on its way in, under the name the person gave it. */
export interface IncomingFile {
  naam: string
  rol: Rol
  stream: ReadableStream<Uint8Array>
  mostBytes: number
}

/**
 * Takes a file in: on disk, recognised, written down. A file that cannot be used is written down with the reason and thrown
 * away.
 * @returns the id of the import
 * @throws FileTooLargeError, and what the disk says; nothing is left behind then
 */
export async function receiveImport(app: AppContext, actor: Actor, file: IncomingFile): Promise<string> {
  const id = randomUUID()
  const folder = importFolder(app.dataDir, id)
  try {
    const received = await receiveFile(folder, file.stream, file.mostBytes)
    const uitkomst = await recogniseFile(app.workers, { pad: folder.file, naam: file.naam })
    const now = app.clock()
    withChange(app.db, actor, now, () => {
      insertImport(app.db, { id, bestandsnaam: file.naam, ...received, rol: file.rol, uitkomst }, now)
      const na = { bestandsnaam: file.naam, sha256: received.sha256 }
      return { resultaat: undefined, audit: { handeling: 'invoer-doen', object: `invoer/${id}`, na } }
    })
    if ('fout' in uitkomst) removeImportFolder(app.dataDir, id)
    return id
  } catch (error) {
    removeImportFolder(app.dataDir, id)
    throw error
  }
}
