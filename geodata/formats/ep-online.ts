import Papa from 'papaparse'
import { decodeText, parseJson } from './json.ts'

/** One registration of EP-Online: cells by column name in the one form of `epKolom`. */
export interface EpRegistratie {
  /** Row of the part, counted from 1, header and lines before it excluded. */
  rij: number
  cellen: ReadonlyMap<string, string>
}

/** What a file holds: registrations, and rows that cannot be read (by number). */
export interface EpBestand {
  registraties: readonly EpRegistratie[]
  onleesbaar: readonly number[]
}

/** Lines within which the header must stand: the file has two lines before it. */
export const KOP_BINNEN_REGELS = 10

/**
 * A column name in the one form in which the versions agree: `Pand_bagverblijfsobjectid` (v2), `BAGVerblijfsobjectID`
 * (v5) become `bagverblijfsobjectid`; `Meting_geldig_tot`, `Geldig_tot` and `GeldigTot` become `geldigtot`.
 */
export function epKolom(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .replace(/^"|"$/g, '')
    .replace(/^(pand|meting)_/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Whether a line is the header: it names the two columns that every version has. */
export function isEpKop(line: string): boolean {
  const names = new Set(line.split(';').map(epKolom))
  return names.has('bagverblijfsobjectid') && names.has('energieklasse')
}

/**
 * The CSV of EP-Online: lines before the header, then cells between semicolons. A row with another number of cells than
 * the header is not read.
 * @throws Error when the bytes are not UTF-8 or the header is not within the first lines
 */
export function readEpCsv(bytes: Uint8Array): EpBestand {
  const text = decodeText(bytes)
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true })
  const head = data.slice(0, KOP_BINNEN_REGELS).findIndex((cells) => isEpKop(cells.join(';')))
  const names = data[head]?.map(epKolom)
  if (names === undefined) throw new Error('no header')
  const onleesbaar: number[] = []
  const registraties = data.slice(head + 1).flatMap((cells, index): EpRegistratie[] => {
    const rij = index + 1
    if (cells.length === names.length) {
      return [{ rij, cellen: new Map(names.map((name, column) => [name, (cells[column] ?? '').trim()])) }]
    }
    onleesbaar.push(rij)
    return []
  })
  return { registraties, onleesbaar }
}

/**
 * The JSON of EP-Online for one address: a list of registrations; a single one may stand without a list.
 * @throws Error when the bytes are not JSON or hold no registration
 */
export function readEpJson(bytes: Uint8Array): EpBestand {
  const parsed = parseJson(bytes)
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const registraties = list.map((value, index): EpRegistratie => {
    if (typeof value !== 'object' || value === null) throw new Error('no registration')
    const cells = Object.entries(value).flatMap(([name, cell]: [string, unknown]): [string, string][] =>
      typeof cell === 'string' || typeof cell === 'number' ? [[epKolom(name), String(cell).trim()]] : [],
    )
    return { rij: index + 1, cellen: new Map(cells) }
  })
  if (registraties.some(({ cellen }) => !cellen.has('bagverblijfsobjectid')))
    throw new Error('no registration')
  return { registraties, onleesbaar: [] }
}
