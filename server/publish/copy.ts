import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ASK_AGAIN, FOREVER, mediaTypeOf } from './public-headers.ts'
import { BLIJVEND } from './edition.ts'
import { editionFolder, listFolders, PUBLIC, readList, readPointer } from './files.ts'

/** A file of an edition on its way to another server. */
export interface Kopiebestand {
  pad: string
  inhoud: Uint8Array
  mediatype: string
  cache: string
}

/** The edition that is shown now; null when there is none. */
export function shownEdition(dataDir: string): { nummer: number; folder: string } | null {
  const { nummer } = readPointer(dataDir)
  return nummer === null ? null : { nummer, folder: editionFolder(dataDir, nummer) }
}

/**
 * The files of an edition in the order in which they are to be put: what is named by its content first, the start and the pointer last,
 * so that whoever comes in between finds what every page names.
 */
export function* filesToCopy(folder: string): Generator<Kopiebestand> {
  const list = readList(folder)
  if (list === null) throw new Error(`the edition in ${folder} is not whole`)
  const rank = (pad: string) =>
    pad.startsWith(BLIJVEND) ? 0 : pad === 'uitgave.json' ? 3 : pad.endsWith('index.html') ? 2 : 1
  for (const { pad } of list.bestanden.toSorted((a, b) => rank(a.pad) - rank(b.pad))) {
    yield {
      pad,
      inhoud: readFileSync(join(folder, PUBLIC, pad)),
      mediatype: mediaTypeOf(pad),
      cache: pad.startsWith(BLIJVEND) ? FOREVER : ASK_AGAIN,
    }
  }
}

/** Addresses that an earlier edition had and this one has not; they must go from where copies stand. */
export function goneSince(dataDir: string, folder: string): string[] {
  const now = new Set(readList(folder)?.bestanden.map(({ pad }) => pad))
  const before = listFolders(dataDir).nummers.flatMap(
    (nummer) => readList(editionFolder(dataDir, nummer))?.bestanden.map(({ pad }) => pad) ?? [],
  )
  return [...new Set(before)].filter((pad) => !now.has(pad)).toSorted()
}

/**
 * Copies an edition, compressed forms included, to a folder of a web server. What stood there of an earlier edition and is no part of
 * this one goes.
 *
 * @returns the number of files; null when the folder holds something else, and nothing was done
 */
export function copyToFolder(folder: string, to: string): number | null {
  const present = existsSync(to) ? readdirSync(to, { recursive: true }).map(String) : []
  if (present.length > 0 && !present.includes('uitgave.json')) return null
  const source = join(folder, PUBLIC)
  cpSync(source, to, { recursive: true })
  const wanted = new Set(readdirSync(source, { recursive: true }).map(String))
  for (const name of present) if (!wanted.has(name)) rmSync(join(to, name), { recursive: true, force: true })
  return wanted.size
}
