import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { geopackageGeometrie } from '../../geodata/formats/geopackage-geometrie.ts'
import type { Geometrie } from '../../geodata/formats/lezer.ts'
import {
  type KolomSoort,
  rijenVan,
  type Toelichting,
  type Uitvoertabel,
} from '../../geodata/formats/schrijver.ts'
import { inRd } from '../../geodata/geometry/naar-rd.ts'
import { omhullende, type Rechthoek } from '../../geodata/geometry/rechthoek.ts'
import { alsMeervlak } from '../../geodata/geometry/vlakken.ts'
import type { Stelsel } from '../../geodata/schema/invoer.ts'
import { GEOPACKAGE_SYSTEMS, GEOPACKAGE_TABLES } from './geopackage-tables.ts'
import { createGeoPackageFile, type Db } from './open.ts'

/** What a GeoPackage says about its layer, beside the rows. */
export interface GeopackageOpgave {
  titel: string
  uitleg: string
  stelsel: Stelsel
  gemaaktOp: Date
  /** Lines of the table `toelichting`. */
  toelichting: Toelichting
  /** JSON-LD (schema.org Dataset) with sources and licences, for the metadata of the file. */
  metadata: object
}

const SRS_ID: Record<Stelsel, number> = { 'rd-new': 28992, wgs84: 4326 }
const SQL_TYPE: Record<KolomSoort, string> = { tekst: 'TEXT', geheel: 'INTEGER', getal: 'REAL' }
const GEOMETRY_TYPE = { vlak: 'MULTIPOLYGON', punt: 'POINT', gemengd: 'GEOMETRY' } as const
/** Columns of our own in every layer; no layer has a column of these names. */
const KEY_COLUMN = 'fid'
const GEOMETRY_COLUMN = 'geom'
const EXPLANATION_TABLE = 'toelichting'

/** A name as SQL writes it. Names come from our own list of columns and from indicator ids. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Name of the layer's table: letters, digits and underscores, as GIS programs like it. */
export function geopackageTabelnaam(name: string): string {
  return name.replaceAll(/[^a-z0-9]/g, '_')
}

function writeRows(db: Db, table: Uitvoertabel, name: string, stelsel: Stelsel): Rechthoek | null {
  const columns = table.kolommen.map(({ naam, soort }) => `${quoted(naam)} ${SQL_TYPE[soort]}`)
  const geometry = table.geometrie === null ? [] : [`${GEOMETRY_COLUMN} ${GEOMETRY_TYPE[table.geometrie]}`]
  const parts = [`${KEY_COLUMN} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL`, ...geometry, ...columns]
  db.exec(`CREATE TABLE ${quoted(name)} (${parts.join(', ')})`)
  const names = [
    ...(table.geometrie === null ? [] : [GEOMETRY_COLUMN]),
    ...table.kolommen.map(({ naam }) => quoted(naam)),
  ]
  const insert = db.prepare(
    `INSERT INTO ${quoted(name)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  const shapes: Geometrie[] = []
  for (const { cellen, geometrie } of rijenVan(table)) {
    if (table.geometrie === null) {
      insert.run(cellen)
      continue
    }
    const inSystem = geometrie === null || stelsel === 'wgs84' ? geometrie : inRd(geometrie)
    const shape = inSystem === null ? null : table.geometrie === 'vlak' ? alsMeervlak(inSystem) : inSystem
    if (shape !== null) shapes.push(shape)
    insert.run([shape === null ? null : geopackageGeometrie(shape, SRS_ID[stelsel]), ...cellen])
  }
  return omhullende(shapes)
}

function writeExplanation(db: Db, lines: Toelichting): void {
  db.exec(
    `CREATE TABLE ${EXPLANATION_TABLE} (${KEY_COLUMN} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, onderwerp TEXT, tekst TEXT)`,
  )
  const insert = db.prepare(`INSERT INTO ${EXPLANATION_TABLE} (onderwerp, tekst) VALUES (?, ?)`)
  for (const line of lines) insert.run(...line)
}

function fill(db: Db, table: Uitvoertabel, about: GeopackageOpgave): void {
  db.exec(GEOPACKAGE_TABLES)
  const system = db.prepare(
    `INSERT INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition, description)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  for (const row of GEOPACKAGE_SYSTEMS) system.run(...row)
  const name = geopackageTabelnaam(table.naam)
  const [minX, minY, maxX, maxY] = writeRows(db, table, name, about.stelsel) ?? [null, null, null, null]
  writeExplanation(db, about.toelichting)
  const now = about.gemaaktOp.toISOString()
  const srs = table.geometrie === null ? null : SRS_ID[about.stelsel]
  const content = db.prepare(
    `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, min_x, min_y, max_x, max_y, srs_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const kind = table.geometrie === null ? 'attributes' : 'features'
  content.run(name, kind, about.titel, about.uitleg, now, minX, minY, maxX, maxY, srs)
  content.run(EXPLANATION_TABLE, 'attributes', EXPLANATION_TABLE, '', now, null, null, null, null, null)
  if (table.geometrie !== null) {
    db.prepare(
      'INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES (?, ?, ?, ?, 0, 0)',
    ).run(name, GEOMETRY_COLUMN, GEOMETRY_TYPE[table.geometrie], srs)
  }
  db.prepare(
    "INSERT INTO gpkg_metadata (id, md_scope, md_standard_uri, mime_type, metadata) VALUES (1, 'dataset', 'https://schema.org/Dataset', 'application/ld+json', ?)",
  ).run(JSON.stringify(about.metadata))
  db.prepare(
    "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id) VALUES ('table', ?, ?, 1)",
  ).run(name, now)
}

/**
 * A table as a GeoPackage 1.3 (OGC 12-128r18): one layer, a table `toelichting`, and metadata with sources and licences.
 * Made in a folder of its own under the system's temporary folder, which is gone when this returns.
 */
export function schrijfGeopackage(table: Uitvoertabel, about: GeopackageOpgave): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkcyclus-uitvoer-'))
  try {
    const path = join(folder, 'uitvoer.gpkg')
    const db = createGeoPackageFile(path)
    try {
      db.transaction(() => {
        fill(db, table, about)
      })()
    } finally {
      db.close()
    }
    return new Uint8Array(readFileSync(path))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
