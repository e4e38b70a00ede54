import { createHash } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { makeFolder, moveDurably, syncFolder } from '../store/durable.ts'
import type { Uitgavebestand } from './edition.ts'
import {
  editionFolder,
  EDITIONS,
  type Inhoudsopgave,
  LIST,
  POINTER,
  PUBLIC,
  SNAPSHOT,
  type Wijzer,
} from './files.ts'
import type { Momentopname } from './momentopname.ts'
import type { Hulpbestanden } from './omgeving.ts'

const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

/** Kinds of files of which a compressed form is smaller. */
const PACKED = /\.(html|css|js|json|svg|webmanifest)$/

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** Writes a small file so that it is whole or not there, on disk before this returns. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.nieuw`
  writeFileSync(beside, text, { flush: true })
  moveDurably(beside, path)
}

/** Files that are compressed at the same time, off the thread that answers requests. */
const BATCH = 8

/** A page of 28 kB: 5.7 kB in 0.8 ms. The usual window is of 4 MB and costs 106 ms at quality 9, for 30 bytes less. */
const BROTLI = { quality: 7, window: 16 } as const

/** Writes a file and, where a compressed form is smaller, its compressed forms; all of it is on disk before this resolves. */
async function writeForms(path: string, content: Uint8Array, isPacked: boolean): Promise<void> {
  if (!isPacked) return writeFile(path, content, { flush: true })
  const [gz, br] = await Promise.all([
    packGzip(content, { level: 9 }),
    packBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI.quality,
        [constants.BROTLI_PARAM_LGWIN]: BROTLI.window,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ])
  const forms = [
    [path, content],
    [`${path}.gz`, gz],
    [`${path}.br`, br],
  ] as const
  await Promise.all(forms.map(([name, bytes]) => writeFile(name, bytes, { flush: true })))
}

/**
 * Writes an edition to its folder: every file, its compressed forms, the list and the snapshot. The folder has its name only when all of
 * it is on disk, names included, and the row of the edition comes after that; until then it is called otherwise and the next start
 * removes it.
 *
 * @returns the list of what was written
 * @throws Error when an edition of that number is there already: an edition never changes
 */
export async function writeEdition(
  dataDir: string,
  uitgave: Momentopname,
  names: Hulpbestanden,
  files: Iterable<Uitgavebestand>,
): Promise<Inhoudsopgave> {
  const folder = editionFolder(dataDir, uitgave.nummer)
  if (existsSync(folder)) throw new Error(`edition ${uitgave.nummer} is there already`)
  const making = `${folder}.nieuw`
  rmSync(making, { recursive: true, force: true })
  makeFolder(making)
  const folders = new Set([making])
  const rows: Inhoudsopgave['bestanden'] = []
  let batch: Promise<void>[] = []
  for (const file of files) {
    const path = join(making, PUBLIC, file.pad)
    if (!folders.has(dirname(path))) makeFolder(dirname(path))
    folders.add(dirname(path))
    const ingepakt = PACKED.test(file.pad)
    rows.push({ pad: file.pad, sha256: sha256(file.inhoud), bytes: file.inhoud.length, ingepakt })
    batch.push(writeForms(path, file.inhoud, ingepakt))
    if (batch.length < BATCH) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
  rows.sort((a, b) => (a.pad < b.pad ? -1 : 1))
  const list: Inhoudsopgave = {
    vorm: 1,
    nummer: uitgave.nummer,
    datum: uitgave.datum,
    vingerafdruk: sha256(rows.map((row) => `${row.pad}\0${row.sha256}\n`).join('')),
    hulpbestanden: names,
    bestanden: rows,
  }
  writeFileSync(join(making, SNAPSHOT), JSON.stringify(uitgave), { flush: true })
  writeFileSync(join(making, LIST), JSON.stringify(list), { flush: true })
  for (const each of folders) syncFolder(each)
  moveDurably(making, folder)
  return list
}

/** Says which edition is shown from now on. */
export function writePointer(dataDir: string, pointer: Wijzer): void {
  makeFolder(join(dataDir, EDITIONS))
  writeWhole(join(dataDir, EDITIONS, POINTER), JSON.stringify(pointer))
}

/** Removes the folder of an edition, or what was left of one. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
