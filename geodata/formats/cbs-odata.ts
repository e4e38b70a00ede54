import { parseJson } from './json.ts'

/** A value as OData writes it; spaces that pad a code are kept here and cut off where the code is read. */
export type ODataWaarde = string | number | boolean | null
export type ODataRij = ReadonlyMap<string, ODataWaarde>

/** One page of an answer: its rows, and the address of the next page when there is one. */
export interface ODataPagina {
  rijen: readonly ODataRij[]
  volgende: string | null
}

/** One answer of a table, byte for byte, with a name such as `85984NED-TypedDataSet-0001.json`. */
export interface ODataDeel {
  naam: string
  bytes: Uint8Array
}

/** A row of data with its number over all pages of the visit, counted from 1, and the part it stands in. */
export interface ODataGegeven {
  deel: string
  rij: number
  cellen: ODataRij
}

/** All that came of one table. */
export interface ODataTabel {
  /** Name of the table, e.g. `85984NED`. */
  id: string
  /** Rows that describe the table, by entity: DataProperties, MeasureCodes, Perioden, Leeftijd and so on. */
  beschrijving: ReadonlyMap<string, readonly ODataRij[]>
  /** Rows of TypedDataSet (version 3) or Observations (version 4). */
  gegevens: readonly ODataGegeven[]
}

/** Bytes that are no answer of an OData service; `message` is a Dutch sentence. */
export class ODataFout extends Error {
  override readonly name = 'ODataFout'
}

/** Entities whose rows are data and not description. */
const GEGEVENS: ReadonlySet<string> = new Set(['TypedDataSet', 'Observations'])
const DEELNAAM = /^([A-Za-z0-9]+)-([A-Za-z]+)(?:-\d{4})?\.json$/

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toRow(value: unknown, naam: string): ODataRij {
  if (!isObject(value)) throw new ODataFout(`${naam}: een rij is geen object.`)
  const cells = new Map<string, ODataWaarde>()
  for (const [key, cell] of Object.entries(value)) {
    if (cell === null || ['string', 'number', 'boolean'].includes(typeof cell)) {
      cells.set(key, cell as ODataWaarde) // its type is tested in the line above
    }
  }
  return cells
}

/**
 * One answer of CBS OData, version 3 (`odata.nextLink`) or 4 (`@odata.nextLink`), to rows. Values that are objects or
 * lists are left out: no entity of CBS has them where figures or codes stand.
 *
 * @throws ODataFout when the bytes are not JSON or hold no list of rows
 */
export function readODataPage(bytes: Uint8Array, naam: string): ODataPagina {
  let parsed: unknown
  try {
    parsed = parseJson(bytes)
  } catch {
    throw new ODataFout(`${naam}: dit is geen JSON.`)
  }
  // DataProperties as some archives keep it: the list alone, without the envelope
  const rows = Array.isArray(parsed) ? parsed : isObject(parsed) ? parsed['value'] : undefined
  if (!Array.isArray(rows)) throw new ODataFout(`${naam}: er staat geen lijst "value" in het antwoord.`)
  const next = isObject(parsed) ? (parsed['odata.nextLink'] ?? parsed['@odata.nextLink']) : undefined
  return {
    rijen: rows.map((row) => toRow(row, naam)),
    volgende: typeof next === 'string' && next !== '' ? next : null,
  }
}

/** A code without the spaces that pad it; empty where there is none. */
export function code(row: ODataRij, key: string): string {
  const value = row.get(key)
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/**
 * The parts of a visit to tables, in the order of the tables' first part. Rows of data are numbered over all parts.
 * @throws ODataFout on bytes that are no answer, or a part whose name is not `{table}-{entity}[-0001].json`
 */
export function readODataTables(delen: readonly ODataDeel[]): ODataTabel[] {
  const tables = new Map<string, { beschrijving: Map<string, ODataRij[]>; gegevens: ODataGegeven[] }>()
  let rij = 0
  for (const { naam, bytes } of delen) {
    const [, id, entity] = DEELNAAM.exec(naam) ?? []
    if (id === undefined || entity === undefined)
      throw new ODataFout(`${naam}: dit deel hoort niet bij een tabel.`)
    const table = tables.get(id) ?? { beschrijving: new Map<string, ODataRij[]>(), gegevens: [] }
    tables.set(id, table)
    const { rijen } = readODataPage(bytes, naam)
    if (GEGEVENS.has(entity)) {
      for (const cellen of rijen) {
        rij += 1
        table.gegevens.push({ deel: naam, rij, cellen })
      }
    } else {
      table.beschrijving.set(entity, [...(table.beschrijving.get(entity) ?? []), ...rijen])
    }
  }
  return [...tables].map(([id, table]) => ({ id, ...table }))
}
