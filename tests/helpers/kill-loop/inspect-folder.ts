import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { verifyChain } from '../../../server/logboek/verify.ts'
import { secretFor } from '../../../server/secret.ts'
import { makeLogReader } from '../../../server/store/log-reader.ts'
import { readHead } from '../../../server/store/log-writer.ts'
import { Sqlite, type SqliteDatabase } from '../../../server/store/sqlite.ts'
import { faultsOfEditions } from './inspect-editions.ts'
import { PAIRED } from './paired.ts'

const texts = z.array(z.string())

function column(db: SqliteDatabase, sql: string): string[] {
  return texts.parse(db.prepare(sql).pluck().all()).toSorted()
}

const versionRow = z.object({
  dataset: z.string(),
  bestand: z.string(),
  zegel: z.string().nullable(),
  actueel: z.number(),
})
const importRow = z.object({
  id: z.string(),
  staat: z.string(),
  sha256: z.string(),
  versie: z.string().nullable(),
})

const sha256Of = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Files of versions: each one the register names as current is there under its seal, and nothing half lies beside them. */
function faultsOfVersions(db: SqliteDatabase, dataDir: string): string[] {
  const rows = z.array(versionRow).parse(db.prepare('SELECT * FROM dataset_versie').all())
  const broken = rows.filter(({ bestand, zegel, actueel }) => {
    const path = join(dataDir, bestand)
    if (!existsSync(path)) return actueel === 1
    return zegel !== null && sha256Of(path) !== zegel
  })
  // A version that was put in its place and not yet pointed to belongs to an import that can still be applied.
  const tried = new Set(
    column(db, `SELECT json_extract(verslag, '$.versie') FROM invoer WHERE verslag IS NOT NULL`),
  )
  const named = new Set(rows.map(({ bestand }) => bestand))
  const loose = readdirSync(join(dataDir, 'datasets')).filter((name) => {
    const version = /-([0-9a-f]{12})\.sqlite$/.exec(name)?.[1]
    return !named.has(join('datasets', name)) && (version === undefined || !tried.has(version))
  })
  return [
    ...broken.map(({ dataset, bestand }) => `the file ${bestand} of ${dataset} is gone or damaged`),
    ...loose.map((name) => `nobody knows the file ${name}`),
  ]
}

/** Imports: after a start none is half way, each that needs its file has it whole, and no folder is left over. */
function faultsOfImports(db: SqliteDatabase, dataDir: string): string[] {
  const rows = z.array(importRow).parse(db.prepare('SELECT id, staat, sha256, versie FROM invoer').all())
  const withFile = rows.filter(({ staat }) => ['herkend', 'beproefd', 'gestopt'].includes(staat))
  const fileOf = (id: string) => join(dataDir, 'invoer', id, 'bestand')
  const half = rows.filter(({ staat }) => staat === 'proef').map(({ id }) => `the dry run of ${id} hangs`)
  const gone = withFile
    .filter(({ id, sha256 }) => !existsSync(fileOf(id)) || sha256Of(fileOf(id)) !== sha256)
    .map(({ id }) => `the file of import ${id} is gone or damaged`)
  const folder = join(dataDir, 'invoer')
  const known = new Set(withFile.map(({ id }) => id))
  const left = existsSync(folder) ? readdirSync(folder).filter((id) => !known.has(id)) : []
  return [...half, ...gone, ...left.map((id) => `the folder of import ${id} was left behind`)]
}

/** The audit as a chain: every row linked to the one before, with the secret of the folder. */
function faultsOfChain(db: SqliteDatabase, dataDir: string): string[] {
  const key = secretFor({ dataDir, secret: null }).keyFor('logboek')
  const entries = makeLogReader(db)(0, Number.MAX_SAFE_INTEGER)
  const contents = entries.flatMap(({ content }) => (content === null ? [] : [content]))
  const { genoemd } = verifyChain(key, {
    rows: entries.map(({ row }) => row),
    contents: new Map(contents.map((content) => [content.nummer, content])),
    head: readHead(db),
    anchors: [],
  })
  return genoemd.map((fault) => `the audit is broken: ${JSON.stringify(fault)}`)
}

/**
 * Everything half or damaged in a data folder, read without changing a byte of the databases; none when all is well. To be
 * asked of a server that has just started and does nothing yet.
 *
 * @param editionsInOrder whether the start put the folders of the editions in order; false for what only the store has opened
 */
export function faultsOfFolder(
  dataDir: string,
  audits: ReadonlyMap<string, number>,
  editionsInOrder = true,
): string[] {
  const db = new Sqlite(join(dataDir, 'main.sqlite'), { readonly: true, fileMustExist: true })
  try {
    const integrity = column(db, 'PRAGMA integrity_check').filter((line) => line !== 'ok')
    const foreign = db.pragma('foreign_key_check')
    // A backup that is due begins by itself, right after a start.
    const unfinished = column(
      db,
      `SELECT id FROM taak WHERE staat IN ('wacht', 'bezig') AND soort <> 'reservekopie'`,
    )
    const unpaired = PAIRED.filter(
      ({ rows, audited }) => column(db, rows).join() !== column(db, audited).join(),
    )
    const count = db.prepare('SELECT count(*) FROM audit WHERE handeling = ? AND object = ?').pluck()
    const silent = [...audits].filter(([row, least]) => {
      const [action = '', object = ''] = row.split(' ')
      return Number(count.get(action, object)) < least
    })
    return [
      ...integrity.map((line) => `integrity_check: ${line}`),
      ...(Array.isArray(foreign) && foreign.length > 0 ? ['foreign_key_check finds rows'] : []),
      ...faultsOfChain(db, dataDir),
      ...unfinished.map((id) => `task ${id} seems to run`),
      ...unpaired.map(({ what }) => `${what} and the audit differ`),
      ...silent.map(([row, least]) => `the audit has fewer than ${least} rows: ${row}`),
      ...faultsOfVersions(db, dataDir),
      ...faultsOfImports(db, dataDir),
      ...faultsOfEditions(db, dataDir, editionsInOrder),
    ]
  } finally {
    db.close()
  }
}
