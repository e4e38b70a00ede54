import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { z } from 'zod'
import {
  editionFolder,
  type Inhoudsopgave,
  listFolders,
  PUBLIC,
  readList,
  readPointer,
  SNAPSHOT,
} from '../../../server/publish/files.ts'
import type { SqliteDatabase } from '../../../server/store/sqlite.ts'

const editionRow = z.object({ nummer: z.number(), vingerafdruk: z.string(), ingetrokken: z.number() })

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')

/** What is in packed bytes, as its hash, by the hash of those bytes: an edition is looked at again after every kill and every cut. */
const unpackedHashes = new Map<string, string>()

/** Hash of what a file holds once it is unpacked; null when it is not there or does not unpack. */
function unpackedHash(path: string, unpack: (content: Uint8Array) => Uint8Array): string | null {
  try {
    const content = readFileSync(path)
    const packed = sha256(content)
    const hash = unpackedHashes.get(packed) ?? sha256(unpack(content))
    unpackedHashes.set(packed, hash)
    return hash
  } catch {
    return null
  }
}

/** Hash of a file as it lies there; null when it is not there. */
function plainHash(path: string): string | null {
  try {
    return sha256(readFileSync(path))
  } catch {
    return null
  }
}

/** Files of an edition that are not what its list says, in any of their forms. */
function damagedFiles(folder: string, { bestanden }: Inhoudsopgave): string[] {
  return bestanden.flatMap(({ pad, sha256: wanted, ingepakt }) => {
    const path = join(folder, PUBLIC, pad)
    const forms = [
      plainHash(path),
      ...(ingepakt
        ? [unpackedHash(`${path}.gz`, gunzipSync), unpackedHash(`${path}.br`, brotliDecompressSync)]
        : []),
    ]
    return forms.every((hash) => hash === wanted) ? [] : [pad]
  })
}

/** Whether the folder of an edition is whole, and is the edition that the database knows. */
function faultsOfEdition(dataDir: string, nummer: number, vingerafdruk: string): string[] {
  const folder = editionFolder(dataDir, nummer)
  const list = readList(folder)
  if (list === null) return [`edition ${nummer} has no folder, or one that is half`]
  const damaged = damagedFiles(folder, list)
  return [
    ...(list.nummer === nummer && list.vingerafdruk === vingerafdruk
      ? []
      : [`the folder of edition ${nummer} holds another edition`]),
    ...(existsSync(join(folder, SNAPSHOT)) ? [] : [`edition ${nummer} has no snapshot`]),
    ...(damaged.length === 0
      ? []
      : [`edition ${nummer} has damaged files: ${damaged.slice(0, 3).join(', ')}`]),
  ]
}

/**
 * Folders of editions against the database: every edition that has a row is there whole, with the fingerprint of its row.
 *
 * @param inOrder whether a start put them in order: then nothing else lies there, and the pointer says what the database says
 */
export function faultsOfEditions(db: SqliteDatabase, dataDir: string, inOrder: boolean): string[] {
  const rows = z.array(editionRow).parse(
    db
      .prepare(
        `SELECT u.nummer, u.vingerafdruk, i.nummer IS NOT NULL AS ingetrokken
           FROM uitgave u LEFT JOIN uitgave_intrekking i ON i.nummer = u.nummer ORDER BY u.nummer`,
      )
      .all(),
  )
  const faults = rows.flatMap(({ nummer, vingerafdruk }) => faultsOfEdition(dataDir, nummer, vingerafdruk))
  if (!inOrder) return faults
  const known = new Set(rows.map(({ nummer }) => nummer))
  const { nummers, half } = listFolders(dataDir)
  const shown = rows.findLast(({ ingetrokken }) => ingetrokken === 0)?.nummer ?? null
  const withdrawn = rows.filter(({ ingetrokken }) => ingetrokken === 1).map(({ nummer }) => nummer)
  const pointer = readPointer(dataDir)
  return [
    ...faults,
    ...half.map((path) => `half an edition was left behind: ${path}`),
    ...nummers.filter((nummer) => !known.has(nummer)).map((nummer) => `nobody knows edition ${nummer}`),
    ...(pointer.nummer === shown && pointer.ingetrokken.toSorted((a, b) => a - b).join() === withdrawn.join()
      ? []
      : [`the pointer says ${JSON.stringify(pointer)}, and edition ${shown ?? 'none'} is to be shown`]),
  ]
}
