import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { z } from 'zod'
import type { Uitgavebestand } from './edition.ts'
import { momentopname, type Momentopname } from './momentopname.ts'
import type { Hulpbestanden } from './omgeving.ts'

const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

/** A file of an edition as its list knows it. */
const lijstregel = z.object({
  pad: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  /** Whether compressed forms stand beside it. */
  ingepakt: z.boolean(),
})

const hulpbestanden = z.object({
  stijl: z.string(),
  script: z.string(),
  icoon: z.string(),
  letters: z.string(),
  index: z.string(),
})

/** The list of what is in an edition; its fingerprint is of all files together. */
const inhoudsopgave = z.object({
  vorm: z.literal(1),
  nummer: z.number().int().positive(),
  datum: z.iso.date(),
  vingerafdruk: z.string(),
  hulpbestanden,
  bestanden: z.array(lijstregel),
})
export type Inhoudsopgave = z.infer<typeof inhoudsopgave>

/** Which edition is shown. Kept beside the editions, so that the public side needs nothing else. */
const wijzer = z.object({
  /** Null: none is, because none was made or all were withdrawn. */
  nummer: z.number().int().positive().nullable(),
  ingetrokken: z.array(z.number().int()),
})
export type Wijzer = z.infer<typeof wijzer>

/** Folder of the editions in the data folder. */
export const EDITIONS = 'editions'
/** Folder in an edition that holds what the public gets, and nothing else. */
export const PUBLIC = 'openbaar'
const LIST = 'inhoud.json'
const SNAPSHOT = 'momentopname.json'
const POINTER = 'huidig.json'

export const editionFolder = (dataDir: string, nummer: number): string =>
  join(dataDir, EDITIONS, String(nummer))

/** Kinds of files of which a compressed form is smaller. */
const PACKED = /\.(html|css|js|json|svg|webmanifest)$/

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** Writes a small file so that it is whole or not there. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.nieuw`
  writeFileSync(beside, text, { flush: true })
  renameSync(beside, path)
}

/** Files that are compressed at the same time, off the thread that answers requests. */
const BATCH = 8

/** A page of 28 kB: 5.7 kB in 0.8 ms. The usual window is of 4 MB and costs 106 ms at quality 9, for 30 bytes less. */
const BROTLI = { quality: 7, window: 16 } as const

async function writePacked(path: string, content: Uint8Array): Promise<void> {
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
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)])
}

/**
 * Writes an edition to its folder: every file, its compressed forms, the list and the snapshot. The folder has its name only when all of
 * it is on disk; until then it is called otherwise and the next start removes it.
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
  const rows: z.infer<typeof lijstregel>[] = []
  let batch: Promise<void>[] = []
  for (const file of files) {
    const path = join(making, PUBLIC, file.pad)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, file.inhoud)
    const ingepakt = PACKED.test(file.pad)
    rows.push({ pad: file.pad, sha256: sha256(file.inhoud), bytes: file.inhoud.length, ingepakt })
    if (ingepakt) batch.push(writePacked(path, file.inhoud))
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
  renameSync(making, folder)
  return list
}

/** The list of an edition; null when its folder is not there or not whole. */
export function readList(folder: string): Inhoudsopgave | null {
  try {
    return inhoudsopgave.parse(JSON.parse(readFileSync(join(folder, LIST), 'utf8')))
  } catch {
    return null
  }
}

/** What an edition was made from. */
export function readSnapshot(folder: string): Momentopname {
  return momentopname.parse(JSON.parse(readFileSync(join(folder, SNAPSHOT), 'utf8')))
}

/** Which edition is shown; none when nobody said so yet. */
export function readPointer(dataDir: string): Wijzer {
  try {
    return wijzer.parse(JSON.parse(readFileSync(join(dataDir, EDITIONS, POINTER), 'utf8')))
  } catch {
    return { nummer: null, ingetrokken: [] }
  }
}

/** Says which edition is shown from now on. */
export function writePointer(dataDir: string, pointer: Wijzer): void {
  mkdirSync(join(dataDir, EDITIONS), { recursive: true })
  writeWhole(join(dataDir, EDITIONS, POINTER), JSON.stringify(pointer))
}

/** Folders of editions: numbers of those that are whole, and names of what was left half. */
export function listFolders(dataDir: string): { nummers: number[]; half: string[] } {
  const folder = join(dataDir, EDITIONS)
  if (!existsSync(folder)) return { nummers: [], half: [] }
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    nummers: names.flatMap(({ name }) => (/^[1-9]\d*$/.test(name) ? [Number(name)] : [])),
    half: names.flatMap(({ name }) => (/^[1-9]\d*$/.test(name) ? [] : [join(folder, name)])),
  }
}

/** Removes the folder of an edition, or what was left of one. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
