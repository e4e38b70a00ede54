import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { Afkeuring, DatasetInhoud } from '../../geodata/schema/dataset-inhoud.ts'
import { DATASET_FORM, DATASET_TABLES } from './dataset-tables.ts'
import { createDatasetFile, type Db } from './open.ts'

/** Lists of a dataset that are kept as JSON parts, one row per member. */
export const PARTS = [
  'gebieden',
  'leefbaarometer',
  'voorzieningen',
  'woonzorgzones',
  'straten',
  'misdrijven',
  'aannamen',
  'buurtAannamen',
] as const

/** Fingerprint of all that a dataset says: equal content gives the same value on every machine. */
export function fingerprint(content: DatasetInhoud): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
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
  if (existsSync(path)) return relative
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.half`
  rmSync(unfinished, { force: true })
  const db = createDatasetFile(unfinished)
  try {
    db.exec(DATASET_TABLES)
    db.transaction(() => {
      fill(db, content, refused)
    })()
    db.pragma(`user_version = ${DATASET_FORM}`)
  } finally {
    db.close()
  }
  renameSync(unfinished, path)
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
  return relative
}

function fill(db: Db, content: DatasetInhoud, refused: readonly Afkeuring[]): void {
  const figure = db.prepare(
    `INSERT INTO waarneming (gebied, indicator, jaar, leeftijd, waarde, ontbreekt, rij, geschat, ondergrens, bovengrens)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const row of content.waarnemingen) {
    figure.run(
      row.gebied,
      row.indicator,
      row.jaar,
      row.leeftijd,
      row.waarde,
      row.ontbreekt,
      row.rij,
      row.geschat ?? null,
      row.ondergrens ?? null,
      row.bovengrens ?? null,
    )
  }
  const dwelling = db.prepare(
    `INSERT INTO woning (id, buurt, straat, blok, huisnummer, postcode, eigenaar, energielabel, bouwjaar, status,
       historie, lon, lat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const row of content.woningen) {
    dwelling.run(
      row.id,
      row.buurt,
      row.straat,
      row.blok,
      row.huisnummer,
      row.postcode,
      row.eigenaar,
      row.energielabel,
      row.bouwjaar,
      row.status,
      JSON.stringify(row.historie),
      row.punt[0],
      row.punt[1],
    )
  }
  const report = db.prepare(
    'INSERT INTO melding (id, soort, onderwerp, datum, buurt, lon, lat) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  for (const row of content.meldingen) {
    report.run(row.id, row.soort, row.onderwerp, row.datum, row.buurt, row.punt[0], row.punt[1])
  }
  const part = db.prepare('INSERT INTO onderdeel (soort, volgorde, json) VALUES (?, ?, ?)')
  for (const name of PARTS) {
    for (const [index, member] of content[name].entries()) part.run(name, index, JSON.stringify(member))
  }
  for (const name of ['programma', 'focusgebied'] as const) {
    if (content[name] !== null) part.run(name, 0, JSON.stringify(content[name]))
  }
  for (const [index, row] of refused.entries()) part.run('afgekeurd', index, JSON.stringify(row))
}
