import { afgerond, volgensDeRechterhand } from '../geometry/vlakken.ts'
import type { Cel } from './lezer.ts'
import { type KolomSoort, rijenVan, type Uitvoerrij, type Uitvoertabel } from './schrijver.ts'

/** Decimals of a degree: 7 is about a centimetre. */
const DEGREE_DECIMALS = 7
const ROWS_AT_A_TIME = 500

/**
 * A cell as JSON. A whole number in a column of fractions is written 48.0: GIS programs take the kind of a column from its
 * first features, and would cut 72.5 to 72 in a column that begins with 48.
 */
function cellJson(value: Cel, soort: KolomSoort): string {
  const text = JSON.stringify(value)
  return soort === 'getal' && typeof value === 'number' && /^-?\d+$/.test(text) ? `${text}.0` : text
}

/** One row as a GeoJSON feature in WGS84 (RFC 7946): key as id, outer rings anticlockwise, seven decimals at most. */
export function geojsonFeature(
  { id, cellen, geometrie }: Uitvoerrij,
  kolommen: Uitvoertabel['kolommen'],
): string {
  const shape = geometrie === null ? null : afgerond(volgensDeRechterhand(geometrie), DEGREE_DECIMALS)
  const properties = kolommen.map(
    ({ naam, soort }, index) => `${JSON.stringify(naam)}:${cellJson(cellen[index] ?? null, soort)}`,
  )
  return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${JSON.stringify(shape)},"properties":{${properties.join()}}}`
}

/**
 * A table as a GeoJSON feature collection in WGS84. `naam` and `leden` stand beside the features: what a reader must know
 * of source and licence.
 */
export function schrijfGeojson(
  tabel: Uitvoertabel,
  leden: Readonly<Record<string, unknown>>,
): Uint8Array<ArrayBuffer> {
  const head = JSON.stringify({ type: 'FeatureCollection', name: tabel.naam, ...leden })
  const chunks = [Buffer.from(`${head.slice(0, -1)},"features":[`, 'utf8')]
  let parts: string[] = []
  let first = true
  const flush = (): void => {
    chunks.push(Buffer.from(`${first ? '\n' : ',\n'}${parts.join(',\n')}`, 'utf8'))
    first = false
    parts = []
  }
  for (const row of rijenVan(tabel)) {
    parts.push(geojsonFeature(row, tabel.kolommen))
    if (parts.length >= ROWS_AT_A_TIME) flush()
  }
  if (parts.length > 0) flush()
  return Buffer.concat([...chunks, Buffer.from('\n]}\n', 'utf8')])
}
