import { eigenaar, energielabel, renovatieStatus, statusGroepVan } from '../../../geodata/schema/woning.ts'
import { GEEN } from '../../../server/contract/woningen-binair.ts'
import { behoudenNummers, type Kaartwoningen } from './campagnes.ts'
import { LABELKLASSEN, type Woningmasker } from './woningen.ts'

/** What is kept of the dwellings; an empty list, or null, keeps all. Values of different kinds must all hold. */
export interface Woningkeuze {
  /** Statuses, or groups of them. */
  status: readonly string[]
  /** Labels; A also keeps what is better than A. `onbekend` keeps those without. */
  label: readonly string[]
  eigenaar: readonly string[]
  /** Ids of campaigns; `geen` keeps what is in none. */
  campagne: readonly string[]
  buurten: ReadonlySet<string> | null
}

/** What a filter calls a value that no source knows. */
const UNKNOWN = 'onbekend'

/** Which of the 256 values of a column are kept. */
export function keptValues(wanted: readonly string[], names: readonly (readonly string[])[]): Uint8Array {
  const kept = new Uint8Array(256)
  for (const [value, all] of names.entries()) if (all.some((name) => wanted.includes(name))) kept[value] = 1
  if (wanted.includes(UNKNOWN)) kept[GEEN] = 1
  return kept
}

export const STATUS_NAMES = renovatieStatus.options.map((status) => [status, statusGroepVan(status)])
export const LABEL_NAMES = energielabel.options.map((label) => [
  label,
  ...LABELKLASSEN.filter((one) => label.startsWith(one)),
])
export const OWNER_NAMES = eigenaar.options.map((owner) => [owner])

/** For every dwelling 1 when it is kept and 0 when not; null when nothing is left out. */
export function woningmasker(columns: Kaartwoningen, keuze: Woningkeuze): Woningmasker {
  const tests: { column: Uint8Array | Uint16Array; kept: Uint8Array }[] = []
  if (keuze.status.length > 0)
    tests.push({ column: columns.status, kept: keptValues(keuze.status, STATUS_NAMES) })
  if (keuze.label.length > 0)
    tests.push({ column: columns.label, kept: keptValues(keuze.label, LABEL_NAMES) })
  if (keuze.eigenaar.length > 0) {
    tests.push({ column: columns.eigenaar, kept: keptValues(keuze.eigenaar, OWNER_NAMES) })
  }
  if (keuze.campagne.length > 0 && columns.campagne !== undefined) {
    const { campagne } = columns
    tests.push({ column: campagne.nummer, kept: behoudenNummers(campagne, keuze.campagne) })
  }
  const { buurten } = keuze
  if (buurten !== null) {
    const kept = Uint8Array.from(columns.kop.buurten, (code) => (buurten.has(code) ? 1 : 0))
    tests.push({ column: columns.buurt, kept })
  }
  if (tests.length === 0) return null
  const mask = new Uint8Array(columns.kop.aantal).fill(1)
  for (const { column, kept } of tests) {
    for (let index = 0; index < mask.length; index += 1) {
      if (kept[column[index] ?? GEEN] !== 1) mask[index] = 0
    }
  }
  return mask
}
