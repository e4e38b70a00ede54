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

/** All figures of a version. Checked row by row by the file's own constraints; the shape is checked on the first row. */
export function readFigures(db: Db): Waarneming[] {
  const rows = db
    .prepare('SELECT gebied, indicator, jaar, leeftijd, waarde, ontbreekt, rij FROM waarneming')
    .all() as Waarneming[] // table of our own making, STRICT, with a CHECK on value or reason
  if (rows[0] !== undefined) waarneming.parse(rows[0])
  return rows
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
