import type { Proefverslag } from '../../geodata/schema/invoer.ts'
import { woningveld } from '../../geodata/schema/woningfeit.ts'
import { volgordeVan } from '../../geodata/schema/woningwerk.ts'
import { readPart, readDataset } from './dataset-read.ts'
import { z } from 'zod'
import type { Db } from './open.ts'
import type { VersionWriter } from './version-writer.ts'

/** A table of a dataset file: what its rows are known by, and what makes two of them differ. */
interface Tafel {
  naam: string
  sleutel: readonly string[]
  waarden: readonly string[]
  /** What is compared, where that is not every row. */
  stand?: (schema: string) => string
  /** Which rows of before (`o`) a file that adds takes along; left out: those whose key it does not have. */
  blijft?: string
}

const ORDERED = woningveld.options.filter((veld) => volgordeVan(veld) !== null).map((veld) => `'${veld}'`)

/** Tables an import fills. Where a value came from (row of the file) is no difference. */
const TABLES: readonly Tafel[] = [
  {
    naam: 'waarneming',
    sleutel: ['gebied', 'indicator', 'jaar', 'leeftijd'],
    waarden: ['waarde', 'ontbreekt'],
  },
  {
    naam: 'woning_feit',
    sleutel: ['woning', 'veld'],
    waarden: ['waarde', 'datum'],
    // A field may stand there once a day: what differs is the newest of it. SQLite takes `waarde` from the row of the maximum.
    stand: (schema) =>
      `(SELECT woning, veld, waarde, max(datum) AS datum FROM ${schema}.woning_feit GROUP BY woning, veld)`,
    // Steps of a status, track or measure add up to a history; of any other field the file has the last word.
    blijft: `o.veld IN (${ORDERED.join()}) OR NOT EXISTS
      (SELECT 1 FROM main.woning_feit AS n WHERE n.woning = o.woning AND n.veld = o.veld)`,
  },
  { naam: 'melding', sleutel: ['id'], waarden: ['soort', 'onderwerp', 'datum', 'buurt', 'lon', 'lat'] },
  {
    naam: 'signaal',
    sleutel: ['id'],
    waarden: [
      'thema',
      'pijler',
      'buurt',
      'periode_van',
      'periode_tot',
      'soort_organisatie',
      'hoe_vaak',
      'vraagt',
      'houding',
      'tekst',
    ],
  },
  { naam: 'enquete_antwoord', sleutel: ['rij', 'vraag'], waarden: ['gebied', 'antwoord', 'gewicht'] },
]

/** Lists kept as JSON parts that an import fills, with the field their members are known by. */
const PARTS = { voorzieningen: 'id', woonzorgzones: 'id', gebieden: 'code' } as const

/** How many changed rows a report shows before and after. */
const EXAMPLES = 20

const member = z.record(z.string(), z.unknown())

type Verschil = Proefverslag['verschil']

const tablesIn = (db: Db, schema: string): Set<string> =>
  new Set(
    db.prepare(`SELECT name FROM ${schema}.sqlite_schema WHERE type = 'table'`).pluck().all().map(String),
  )

/** Rows of the present version that the new file does not mention are taken along: a row of the file wins. */
function copyTable(db: Db, { naam, blijft = 'TRUE' }: Tafel): void {
  const columns = (schema: string) =>
    db.prepare(`SELECT name FROM pragma_table_info(?, ?)`).pluck().all(naam, schema).map(String)
  const old = new Set(columns('oud'))
  const shared = columns('main')
    .filter((column) => old.has(column))
    .join(', ')
  db.exec(
    `INSERT OR IGNORE INTO main.${naam} (${shared}) SELECT ${shared} FROM oud.${naam} AS o WHERE ${blijft}`,
  )
}

function countRows(db: Db, tafel: Tafel, total: Verschil): void {
  const { naam, sleutel, waarden, stand = (schema: string) => `${schema}.${naam}` } = tafel
  const [now, before] = [stand('main'), stand('oud')]
  const same = sleutel.map((column) => `n.${column} = o.${column}`).join(' AND ')
  const changed = waarden.map((column) => `n.${column} IS NOT o.${column}`).join(' OR ')
  const one = (sql: string): number => Number(db.prepare(sql).pluck().get())
  const rowsNow = one(`SELECT count(*) FROM ${now}`)
  const rowsBefore = one(`SELECT count(*) FROM ${before}`)
  const shared = one(`SELECT count(*) FROM ${now} n JOIN ${before} o ON ${same}`)
  const differ = one(`SELECT count(*) FROM ${now} n JOIN ${before} o ON ${same} WHERE ${changed}`)
  total.nieuw += rowsNow - shared
  total.verdwenen += rowsBefore - shared
  total.gewijzigd += differ
  total.gelijk += shared - differ
  if (differ === 0 || total.voorbeelden.length >= EXAMPLES) return
  const text = (alias: string, columns: readonly string[], between: string) =>
    columns.map((column) => `ifnull(${alias}.${column}, '-')`).join(` || '${between}' || `)
  const rows = db
    .prepare(
      `SELECT ${text('n', sleutel, ' ')} AS sleutel, ${text('o', waarden, ', ')} AS voor, ${text('n', waarden, ', ')} AS na
       FROM ${now} n JOIN ${before} o ON ${same} WHERE ${changed} ORDER BY 1 LIMIT ?`,
    )
    .all(EXAMPLES - total.voorbeelden.length)
  total.voorbeelden.push(...(rows as Verschil['voorbeelden'])) // three texts, as selected
}

function comparePart(
  before: readonly Record<string, unknown>[],
  now: ReadonlyMap<string, unknown>,
  key: string,
  total: Verschil,
): void {
  const old = new Map(before.map((row) => [String(row[key]), JSON.stringify(row)]))
  for (const [id, row] of now) {
    const was = old.get(id)
    const is = JSON.stringify(row)
    if (was === undefined) total.nieuw += 1
    else if (was === is) total.gelijk += 1
    else {
      total.gewijzigd += 1
      if (total.voorbeelden.length < EXAMPLES) total.voorbeelden.push({ sleutel: id, voor: was, na: is })
    }
  }
  for (const id of old.keys()) if (!now.has(id)) total.verdwenen += 1
}

/**
 * Joins a version that is being filled with the version that is current now.
 *
 * @param basePath file of the current version; null when the dataset is new
 * @param keep true: rows of the base that the new file does not mention are taken along (aanvullen)
 * @returns how many rows are new, changed, the same and gone, by key
 */
export function joinWithBase(writer: VersionWriter, basePath: string | null, keep: boolean): Verschil {
  const total: Verschil = { nieuw: 0, gewijzigd: 0, gelijk: 0, verdwenen: 0, voorbeelden: [] }
  const { db } = writer
  const lists = Object.entries(PARTS) as [keyof typeof PARTS, string][] // entries of a constant
  if (basePath === null) {
    for (const { naam } of TABLES)
      total.nieuw += Number(db.prepare(`SELECT count(*) FROM ${naam}`).pluck().get())
    for (const [name] of lists) total.nieuw += writer.part(name).size
    return total
  }
  // Attaching is not possible inside the transaction of the fill.
  db.exec('COMMIT')
  db.prepare('ATTACH ? AS oud').run(basePath)
  db.exec('BEGIN')
  const present = tablesIn(db, 'oud')
  for (const table of TABLES) {
    if (!present.has(table.naam)) {
      total.nieuw += Number(db.prepare(`SELECT count(*) FROM main.${table.naam}`).pluck().get())
      continue
    }
    if (keep) copyTable(db, table)
    countRows(db, table, total)
  }
  db.exec('COMMIT')
  db.exec('DETACH oud')
  db.exec('BEGIN')
  for (const [name, key] of lists) {
    const before = readDataset(basePath, (base) => readPart(base, name, member))
    const now = writer.part(name)
    if (keep) for (const row of before) if (!now.has(String(row[key]))) now.set(String(row[key]), row)
    comparePart(before, now, key, total)
  }
  return total
}
