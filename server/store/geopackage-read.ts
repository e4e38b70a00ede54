import { z } from 'zod'
import type { Pakket, Pakketrij, Pakkettabel } from '../../geodata/formats/geopackage-lezer.ts'
import { type Db, openForeignFile } from './open.ts'

/** Application ids of a GeoPackage: `GPKG`, and `GP10` and `GP11` of before 1.2; 0 where the writer left it out. */
const applicationIds = new Set([0x47504b47, 0x47503130, 0x47503131, 0])
/** More layers than a person can choose from. */
const mostTables = 200

const contents = z.array(
  z.object({
    naam: z.string(),
    geometriekolom: z.string().nullable(),
    srsId: z.number().int().nullable(),
    organisatie: z.string().nullable(),
    code: z.number().int().nullable(),
    srsNaam: z.string().nullable(),
  }),
)
const columnNames = z.array(z.string())

/**
 * Opens a GeoPackage for reading. Only real tables are listed: a view or a virtual table would run what its maker wrote.
 * Generated columns are left out for the same reason.
 *
 * @throws when it is no GeoPackage or its lists are damaged
 */
export function openGeopackage(path: string): Pakket {
  const db = openForeignFile(path)
  try {
    if (!applicationIds.has(Number(db.pragma('application_id', { simple: true })))) {
      throw new Error('this SQLite file is not a GeoPackage')
    }
    // In place of its lists a file can have views, which run what their maker wrote, for as long as he liked.
    const lists = db
      .prepare(
        `SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND rootpage > 0
         AND name IN ('gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys')`,
      )
      .pluck()
      .get()
    if (lists !== 3) throw new Error('the lists of this GeoPackage are missing')
  } catch (error) {
    db.close()
    throw error
  }
  return {
    tabellen: () => listTables(db),
    rijen: (tabel) => iterateRows(db, tabel),
    sluit: () => void db.close(),
  }
}

/** The real tables that the contents list names; a virtual table and a view have no root page. */
function listTables(db: Db): Pakkettabel[] {
  const rows = db
    .prepare(
      `SELECT c.table_name AS naam, g.column_name AS geometriekolom, g.srs_id AS srsId,
              s.organization AS organisatie, s.organization_coordsys_id AS code, s.srs_name AS srsNaam
       FROM gpkg_contents c
       JOIN sqlite_schema t ON t.type = 'table' AND t.name = c.table_name AND t.rootpage > 0
       LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
       LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
       WHERE c.data_type IN ('features', 'attributes')
       ORDER BY c.table_name LIMIT ?`,
    )
    .all(mostTables)
  return contents.parse(rows).map(({ naam, geometriekolom, srsId, organisatie, code, srsNaam }) => {
    const columns = columnNames.parse(db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(naam))
    if (geometriekolom !== null && !columns.includes(geometriekolom))
      throw new Error('geometry column is missing')
    const srs =
      srsId === null
        ? null
        : { id: srsId, organisatie: organisatie ?? '', code: code ?? srsId, naam: srsNaam ?? String(srsId) }
    return {
      naam,
      geometriekolom,
      kolommen: columns.filter((name) => name !== geometriekolom),
      srs,
      rijen: Number(
        db
          .prepare(`SELECT count(*) FROM ${quote(naam)}`)
          .pluck()
          .get(),
      ),
    }
  })
}

const cell = z.union([z.string(), z.number(), z.bigint(), z.instanceof(Uint8Array), z.null()])

/** Largest single value: a geometry of a million vertices takes 16 MB. */
const MOST_VALUE_BYTES = 20_000_000

/** Rows in the order of the file, one in memory at a time. @throws Error when a single value is larger than any should be */
function* iterateRows(db: Db, { naam, kolommen, geometriekolom }: Pakkettabel): IterableIterator<Pakketrij> {
  const columns = geometriekolom === null ? kolommen : [...kolommen, geometriekolom]
  // Read from the headers of the rows alone, so that no giant value is in memory before it is refused.
  const large = columns.map((column) => `octet_length(${quote(column)}) > ${MOST_VALUE_BYTES}`).join(' OR ')
  const isTooLarge = db.prepare(`SELECT EXISTS (SELECT 1 FROM ${quote(naam)} NOT INDEXED WHERE ${large})`)
  if (isTooLarge.pluck().get() === 1) throw new Error('a value is larger than any border or text')
  const statement = db.prepare(`SELECT ${columns.map(quote).join(', ')} FROM ${quote(naam)} NOT INDEXED`)
  for (const row of statement.safeIntegers(true).raw().iterate()) {
    const values = z.array(cell).parse(row)
    const blob = geometriekolom === null ? null : values.pop()
    if (blob !== null && !(blob instanceof Uint8Array)) throw new Error('geometry is no blob')
    yield { waarden: values.map(plainNumber), geometrie: blob }
  }
}

function plainNumber(value: z.infer<typeof cell>): z.infer<typeof cell> {
  return typeof value === 'bigint' && value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
    ? Number(value)
    : value
}

/** A name from a file of someone else as an SQL identifier. */
function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
