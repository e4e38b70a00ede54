import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { momentopname, type Momentopname } from './momentopname.ts'

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
/** Files of an edition beside what the public gets: its list and what it was made from. */
export const LIST = 'inhoud.json'
export const SNAPSHOT = 'momentopname.json'
/** File beside the editions that says which is shown. */
export const POINTER = 'huidig.json'

export const editionFolder = (dataDir: string, nummer: number): string =>
  join(dataDir, EDITIONS, String(nummer))

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
