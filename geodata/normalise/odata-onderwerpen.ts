import { code, type ODataRij, type ODataTabel } from '../formats/cbs-odata.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import type { Eenheid } from '../schema/indicator.ts'
import type { ColumnMeaning } from './columns.ts'
import { refusal } from './result.ts'

/** A topic of a table: the key under which its values stand, and its stem, title and unit. */
interface Onderwerp {
  sleutel: string
  namen: ReadonlySet<string>
  eenheid: string
}

/** How CBS writes our units. Source: DataProperties of 85984NED. */
const EENHEDEN: ReadonlyMap<Eenheid, string> = new Map([
  ['procent', '%'],
  ['aantal', 'aantal'],
  ['duizend-euro', 'x 1 000 euro'],
  ['kilometer', 'km'],
  ['kilowattuur', 'kWh'],
  ['kubieke-meter', 'm³'],
  ['per-1000-inwoners', 'per 1 000 inwoners'],
])

/**
 * A stem or title in the one form in which they are equal: `k_40PersonenMetLaagsteInkomen` and
 * "40% personen met laagste inkomen" both become `40personenmetlaagsteinkomen`.
 */
export function onderwerpnaam(text: string): string {
  return text
    .replace(/^k_(?=\d)/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** A topic key without the number that differs per table: `Eenzaam_27` and `Eenzaam_28` are both `Eenzaam`. */
function stem(key: string): string {
  return key.replace(/_\d+$/, '')
}

function topicsOf(table: ODataTabel): Onderwerp[] {
  const version3 = (table.beschrijving.get('DataProperties') ?? [])
    .filter((row) => code(row, 'Type') === 'Topic')
    .map((row): Onderwerp => {
      const sleutel = code(row, 'Key')
      const namen = new Set([onderwerpnaam(stem(sleutel)), onderwerpnaam(code(row, 'Title'))])
      return { sleutel, namen, eenheid: code(row, 'Unit') }
    })
  const version4 = (table.beschrijving.get('MeasureCodes') ?? []).map((row): Onderwerp => {
    const namen = new Set([onderwerpnaam(code(row, 'Title'))])
    return { sleutel: code(row, 'Identifier'), namen, eenheid: code(row, 'Unit') }
  })
  return [...version3, ...version4]
}

/** The key of each column of ours in this very table, and why a column has none. */
export interface GevondenOnderwerpen {
  /** Column name of pijlers.csv (the stem) by key of the table. */
  kolomBijSleutel: ReadonlyMap<string, string>
  afgekeurd: Afkeuring[]
}

/**
 * Finds the columns of pijlers.csv in a table through the table's own description, by stem and title and never by the
 * number behind the stem. A column that is not there, is there twice, or has another unit than ours (a share in one
 * year, a count in another) is refused with a reason.
 */
export function vindOnderwerpen(table: ODataTabel, meaning: ColumnMeaning): GevondenOnderwerpen {
  const topics = topicsOf(table)
  const kolomBijSleutel = new Map<string, string>()
  const afgekeurd: Afkeuring[] = []
  for (const [kolom, { eenheid }] of meaning.figures) {
    const name = onderwerpnaam(kolom)
    const [found, ...more] = topics.filter(({ namen }) => namen.has(name))
    const unit = EENHEDEN.get(eenheid)
    const reden =
      found === undefined
        ? `Dit onderwerp staat niet in tabel ${table.id}.`
        : more.length > 0
          ? `Dit onderwerp staat meer dan één keer in tabel ${table.id}: wij kiezen niet.`
          : found.eenheid === unit
            ? null
            : `De eenheid in tabel ${table.id} is "${found.eenheid}", verwacht: "${unit ?? eenheid}".`
    if (reden !== null) afgekeurd.push(refusal(table.id, null, kolom, reden))
    else if (found !== undefined) kolomBijSleutel.set(found.sleutel, kolom)
  }
  return { kolomBijSleutel, afgekeurd }
}

/** Key of the one topic with this stem in a table, whatever its unit; null when it is not there exactly once. */
export function sleutelVan(table: ODataTabel, stam: string): string | null {
  const [found, ...more] = topicsOf(table).filter(({ namen }) => namen.has(onderwerpnaam(stam)))
  return found === undefined || more.length > 0 ? null : found.sleutel
}

/** Codes of a dimension with their titles, spaces cut off: `20300` is "18 jaar of ouder". */
export function dimensie(table: ODataTabel, entity: string): ReadonlyMap<string, string> {
  const rows: readonly ODataRij[] = table.beschrijving.get(entity) ?? []
  return new Map(rows.map((row) => [code(row, 'Key') || code(row, 'Identifier'), code(row, 'Title')]))
}
