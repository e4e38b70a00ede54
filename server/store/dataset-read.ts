import { z } from 'zod'
import { melding, type Melding } from '../../geodata/schema/melding.ts'
import { waarneming, type Waarneming } from '../../geodata/schema/waarneming.ts'
import { eigenaar, energielabel, renovatieStatus, woning, type Woning } from '../../geodata/schema/woning.ts'
import type { WoningVoorAnalyse } from '../../analyses/wijkanalyse/invoer-schema.ts'
import type { WoningVoorKaart } from '../contract/woningen-binair.ts'
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

/**
 * All figures of a version, also of a file made before bounds were kept. Checked row by row by the file's own constraints;
 * the shape is checked on the first row.
 */
export function readFigures(db: Db): Waarneming[] {
  const statement = hasColumn(db, 'geschat')
    ? `SELECT gebied, indicator, jaar, leeftijd, waarde, ontbreekt, rij, geschat, ondergrens, bovengrens
         FROM waarneming`
    : 'SELECT gebied, indicator, jaar, leeftijd, waarde, ontbreekt, rij FROM waarneming'
  const rows = db.prepare(statement).all() as Waarneming[] // STRICT table of our own, with a CHECK on value or reason
  if (rows[0] !== undefined) waarneming.parse(rows[0])
  return rows
}

/** Whether figures of this file have a column: files of form 1 lack what came later (see DATASET_FORM). */
function hasColumn(db: Db, name: string): boolean {
  const found = db
    .prepare("SELECT count(*) FROM pragma_table_info('waarneming') WHERE name = ?")
    .pluck()
    .get(name)
  return found === 1
}

/** Members of a JSON part in their order, parsed with their schema. */
export function readPart<T extends z.ZodType>(db: Db, name: string, schema: T): z.output<T>[] {
  const rows = db.prepare('SELECT json FROM onderdeel WHERE soort = ? ORDER BY volgorde').pluck().all(name)
  return rows.map((row) => schema.parse(JSON.parse(String(row))))
}

const mapRow = z.tuple([
  z.string(),
  z.number(),
  z.number(),
  z.string(),
  z.string(),
  eigenaar,
  energielabel.nullable(),
  z.number(),
  renovatieStatus,
])

/** Dwellings for the map, in the order of their key, so that neighbours follow each other. */
export function readDwellingsForMap(db: Db): WoningVoorKaart[] {
  const rows = db
    .prepare(
      'SELECT id, lon, lat, buurt, blok, eigenaar, energielabel, bouwjaar, status FROM woning ORDER BY id',
    )
    .raw()
    .all()
  return rows.map((row) => {
    const [id, lon, lat, buurt, blok, owner, label, year, status] = mapRow.parse(row)
    return { id, punt: [lon, lat], buurt, blok, eigenaar: owner, energielabel: label, bouwjaar: year, status }
  })
}

/** What the analyses need of every dwelling. Owners and statuses are checked once per kind, not once per dwelling. */
export function readDwellingsForAnalysis(db: Db): WoningVoorAnalyse[] {
  for (const kind of db.prepare('SELECT DISTINCT eigenaar, status FROM woning').raw().all()) {
    z.tuple([eigenaar, renovatieStatus]).parse(kind)
  }
  const rows = db.prepare('SELECT buurt, eigenaar, status, lon, lat FROM woning ORDER BY id').raw().all() as [
    string,
    WoningVoorAnalyse['eigenaar'],
    WoningVoorAnalyse['status'],
    number,
    number,
  ][] // STRICT table of our own; the two closed lists are checked above
  return rows.map(([buurt, owner, status, lon, lat]) => ({
    buurt,
    eigenaar: owner,
    status,
    punt: [lon, lat],
  }))
}

/** One dwelling with its history; null when it is not in the register. */
export function readDwelling(db: Db, id: string): Woning | null {
  const row = db.prepare('SELECT * FROM woning WHERE id = ?').get(id)
  if (typeof row !== 'object' || row === null) return null
  const cells = row as Record<string, unknown> // one row of our own STRICT table
  return woning.parse({
    ...cells,
    historie: JSON.parse(String(cells['historie'])),
    punt: [cells['lon'], cells['lat']],
  })
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
