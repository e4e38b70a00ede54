import type { z } from 'zod'
import { melding, type Melding } from '../../geodata/schema/melding.ts'
import { waarneming, type Waarneming } from '../../geodata/schema/waarneming.ts'
import { type Db, openDatasetFile } from './open.ts'

/** Opens a version, reads from it and closes it again. */
export function readDataset<T>(path: string, read: (db: Db) => T): T {
  const db = openDatasetFile(path)
  try {
    return read(db)
  } finally {
    db.close()
  }
}

type Cellen = readonly [
  Waarneming['indicator'],
  Waarneming['jaar'],
  Waarneming['leeftijd'],
  Waarneming['waarde'],
  Waarneming['ontbreekt'],
  Waarneming['rij'],
  Waarneming['geschat']?,
  Waarneming['ondergrens']?,
  Waarneming['bovengrens']?,
]

/**
 * All figures of a version by area, also of a file made before bounds were kept. Checked row by row by the file's own constraints;
 * the shape is checked on the first row. Read area by area and with every word kept once: forty thousand rows at once with a text
 * of their own each keep the garbage collector busy longer than reading them takes (measured: 130 against 70 ms).
 */
export function readFigures(db: Db): Waarneming[] {
  // Three columns more cost a third of the time of a wijkanalyse, and most sources leave them empty.
  const more = saysMore(db)
  const columns = `indicator, jaar, leeftijd, waarde, ontbreekt, rij${more ? ', geschat, ondergrens, bovengrens' : ''}`
  const ofArea = db.prepare(`SELECT ${columns} FROM waarneming WHERE gebied = ?`).raw()
  const keep = wordKeeper()
  const rows: Waarneming[] = []
  for (const area of db.prepare('SELECT DISTINCT gebied FROM waarneming ORDER BY gebied').pluck().all()) {
    const gebied = String(area)
    // STRICT table of our own, with a CHECK on value or reason.
    for (const cells of ofArea.all(gebied) as Cellen[]) {
      const [indicator, jaar, leeftijd, waarde, ontbreekt, rij, geschat, ondergrens, bovengrens] = cells
      const row: Waarneming = {
        gebied,
        indicator: keep(indicator),
        jaar,
        leeftijd: keep(leeftijd),
        waarde,
        ontbreekt: ontbreekt === null ? null : keep(ontbreekt),
        rij,
      }
      rows.push(more ? { ...row, geschat, ondergrens, bovengrens } : row)
    }
  }
  if (rows[0] !== undefined) waarneming.parse(rows[0])
  return rows
}

/** Gives for equal words the one that came first, so that the others can be forgotten. */
export function wordKeeper(): <Word extends string>(word: Word) => Word {
  const kept = new Map<string, string>()
  return <Word extends string>(word: Word): Word => {
    const before = kept.get(word)
    if (before !== undefined) return before as Word // the same characters
    kept.set(word, word)
    return word
  }
}

/** Whether any figure of this file was converted or has an interval of its publisher. */
function saysMore(db: Db): boolean {
  if (!hasColumn(db, 'geschat')) return false
  const found = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM waarneming
         WHERE geschat IS NOT NULL OR ondergrens IS NOT NULL OR bovengrens IS NOT NULL)`,
    )
    .pluck()
    .get()
  return found === 1
}

/** Whether figures of this file have a column: files of form 1 lack what came later (see DATASET_FORM). */
function hasColumn(db: Db, name: string): boolean {
  const found = db
    .prepare("SELECT count(*) FROM pragma_table_info('waarneming') WHERE name = ?")
    .pluck()
    .get(name)
  return found === 1
}

/** Which of these tables hold rows; a version from before a table existed has none in it. */
export function tablesWithRows(db: Db, tables: readonly string[]): string[] {
  const present = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?").pluck()
  return tables.filter(
    (table) =>
      present.get(table) === 1 && db.prepare(`SELECT EXISTS (SELECT 1 FROM ${table})`).pluck().get() === 1,
  )
}

/** Which of these lists, kept as JSON parts, have members. */
export function partsWithMembers(db: Db, names: readonly string[]): string[] {
  const has = db.prepare('SELECT EXISTS (SELECT 1 FROM onderdeel WHERE soort = ?)').pluck()
  return names.filter((name) => has.get(name) === 1)
}

/** Members of a JSON part in their order, parsed with their schema. */
export function readPart<T extends z.ZodType>(db: Db, name: string, schema: T): z.output<T>[] {
  const rows = db.prepare('SELECT json FROM onderdeel WHERE soort = ? ORDER BY volgorde').pluck().all(name)
  return rows.map((row) => schema.parse(JSON.parse(String(row))))
}

/** Reports as points, oldest first; of one year when given. */
export function readReports(db: Db, year: number | undefined): Melding[] {
  const all = db.prepare(
    `SELECT id, soort, onderwerp, datum, buurt, lon, lat FROM melding
     WHERE ? IS NULL OR substr(datum, 1, 4) = ? ORDER BY datum, id`,
  )
  const wanted = year === undefined ? null : String(year)
  return all.all(wanted, wanted).map((row) => {
    const { lon, lat, ...rest } = row as { lon: number; lat: number } // own STRICT table
    return melding.parse({ ...rest, punt: [lon, lat] })
  })
}

/** Years that have reports, ascending. */
export function readReportYears(db: Db): number[] {
  return db
    .prepare('SELECT DISTINCT CAST(substr(datum, 1, 4) AS INTEGER) FROM melding ORDER BY 1')
    .pluck()
    .all()
    .map(Number)
}
