import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { Afkeuring, DatasetInhoud } from '../../geodata/schema/dataset-inhoud.ts'
import type { Provenance } from '../../geodata/schema/herkomst.ts'
import { DATASET_FORM, DATASET_INDEXES, DATASET_TABLES } from './dataset-tables.ts'
import { makeFolder, moveDurably, syncFolder } from './durable.ts'
import { createDatasetFile, type Db } from './open.ts'
import { makeInserts } from './version-inserts.ts'

/** Lists of a dataset that are kept as JSON parts, one row per member. */
export const PARTS = [
  'gebieden',
  'leefbaarometer',
  'leefbaarometer3',
  'voorzieningen',
  'woonzorgzones',
  'straten',
  'misdrijven',
  'aannamen',
  'buurtAannamen',
] as const

/** What a fetched dataset says beside the moment and the bytes of the visit: an answer may carry the time in itself. */
function withoutVisit(source: Provenance): Provenance {
  if (source.opgehaaldOp === undefined) return source
  return { ...source, opgehaaldOp: '', verkregenOp: '', bestanden: [] }
}

/**
 * Fingerprint of all that a dataset says: equal content gives the same value on every machine, also when a source is visited
 * again and says the same.
 */
export function fingerprint(content: DatasetInhoud): string {
  const text = canonicalJson({ ...content, provenance: withoutVisit(content.provenance) })
  return createHash('sha256').update(text).digest('hex')
}

/** Version name of a dataset: the first twelve digits of its fingerprint. */
export function versionOf(sha256: string): string {
  return sha256.slice(0, 12)
}

/** Path of a version file, relative to DATA_DIR. */
export function datasetPath(dataset: string, version: string): string {
  return join('datasets', `${dataset}-${version}.sqlite`)
}

/**
 * Writes one dataset version into its own file: filled beside its place, flushed to disk, then renamed, so that a file
 * with its final name is always whole. A file that already stands there holds the same content and is left alone.
 *
 * @returns path relative to `dataDir`
 */
export function writeDatasetFile(
  dataDir: string,
  content: DatasetInhoud,
  refused: readonly Afkeuring[],
  sha256: string,
): string {
  const relative = datasetPath(content.provenance.id, versionOf(sha256))
  const path = join(dataDir, relative)
  if (existsSync(path)) {
    // It may have been put there just before a crash: its name is flushed all the same.
    syncFolder(dirname(path))
    return relative
  }
  makeFolder(dirname(path))
  const unfinished = `${path}.half`
  rmSync(unfinished, { force: true })
  const db = createDatasetFile(unfinished)
  try {
    db.exec(DATASET_TABLES)
    db.transaction(() => {
      fill(db, content, refused)
    })()
    db.exec(DATASET_INDEXES)
    db.pragma(`user_version = ${DATASET_FORM}`)
  } finally {
    db.close()
  }
  moveDurably(unfinished, path)
  return relative
}

function fill(db: Db, content: DatasetInhoud, refused: readonly Afkeuring[]): void {
  const insert = makeInserts(db)
  const take = (isNew: boolean): void => {
    if (!isNew) throw new Error(`${content.provenance.id} holds a key twice: its normaliser let it through`)
  }
  for (const row of content.waarnemingen) take(insert.cijfer(row))
  for (const row of content.woningfeiten) take(insert.feit(row))
  for (const row of content.meldingen) take(insert.melding(row))
  fillDwellings(db, content)
  const part = db.prepare('INSERT INTO onderdeel (soort, volgorde, json) VALUES (?, ?, ?)')
  for (const name of PARTS) {
    for (const [index, member] of (content[name] ?? []).entries())
      part.run(name, index, JSON.stringify(member))
  }
  for (const name of ['programma', 'focusgebied'] as const) {
    if (content[name] !== null) part.run(name, 0, JSON.stringify(content[name]))
  }
  for (const [index, row] of refused.entries()) part.run('afgekeurd', index, JSON.stringify(row))
}

function fillDwellings(db: Db, content: DatasetInhoud): void {
  const dwelling = db.prepare(
    `INSERT INTO woning (id, buurt, straat, blok, huisnummer, huisletter, huisnummertoevoeging, postcode, eigenaar,
       energielabel, bouwjaar, oppervlakte, woningtype, pand, status, historie, lon, lat)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const row of content.woningen) {
    dwelling.run(
      row.id,
      row.buurt,
      row.straat,
      row.blok,
      row.huisnummer,
      row.huisletter ?? null,
      row.huisnummertoevoeging ?? null,
      row.postcode,
      row.eigenaar,
      row.energielabel,
      row.bouwjaar,
      row.oppervlakte ?? null,
      row.woningtype ?? null,
      row.pand ?? null,
      row.status,
      JSON.stringify(row.historie),
      row.punt[0],
      row.punt[1],
    )
  }
}
