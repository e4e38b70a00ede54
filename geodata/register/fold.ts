import type { Registerwoning, Veldstand, Zegsman } from '../schema/registerwoning.ts'
import {
  eigenaar,
  energielabel,
  renovatieStatus,
  type StatusStap,
  type Woning,
  woningtype,
} from '../schema/woning.ts'
import { type Woningbewerking, type Woningfeit, type Woningveld, woningveld } from '../schema/woningfeit.ts'
import { volgordeVan } from '../schema/woningwerk.ts'
import { differs } from './differs.ts'
import { fieldsOfDwelling, type GezegdVeld, isFieldValue, parsePoint } from './field-values.ts'

/** An import that stands. `volgorde` is its place among all imports by the moment they were brought in, from 0. */
export interface Invoerbron {
  dataset: string
  versie: string
  volgorde: number
}

/** One thing said about one field of one dwelling, and by whom. */
export interface Gezegd extends GezegdVeld {
  herkomst: Zegsman
  /** Place of the import among the imports, or number of the change among the changes. */
  volgorde: number
}

/** A fact of an import as something said. */
export function saidByImport(
  fact: Pick<Woningfeit, 'veld' | 'waarde' | 'datum' | 'rij'>,
  from: Invoerbron,
): Gezegd {
  const { veld, waarde, datum, rij } = fact
  const { dataset, versie, volgorde } = from
  return { veld, waarde, datum, volgorde, herkomst: { soort: 'invoer', dataset, versie, rij, datum } }
}

/** All that a whole dwelling of a dataset says. `otherwise` is the day for what has none, ISO date. */
export function saidByDwelling(row: Woning, from: Invoerbron, otherwise: string): Gezegd[] {
  const { dataset, versie, volgorde } = from
  return fieldsOfDwelling(row, otherwise).map((field) => ({
    ...field,
    volgorde,
    herkomst: { soort: 'invoer', dataset, versie, rij: null, datum: field.datum },
  }))
}

/** A change by a person as something said. */
export function saidByPerson(edit: Woningbewerking): Gezegd {
  const { veld, waarde, datum, nummer, rol, reden, tijd } = edit
  const besluit = edit.besluit === true ? { besluit: true as const } : {}
  return {
    veld,
    waarde,
    datum,
    volgorde: nummer,
    herkomst: { soort: 'persoon', rol, reden, tijd, datum, ...besluit },
  }
}

/** By day; on one day people after imports, later imports after earlier ones, later changes after earlier ones. */
function inOrder(a: Gezegd, b: Gezegd): number {
  if (a.datum !== b.datum) return a.datum < b.datum ? -1 : 1
  const personal = Number(a.herkomst.soort === 'persoon') - Number(b.herkomst.soort === 'persoon')
  return personal === 0 ? a.volgorde - b.volgorde : personal
}

const sourceOf = ({ herkomst }: Gezegd): string => (herkomst.soort === 'persoon' ? '' : herkomst.dataset)

/**
 * How one field stands after all that was said about it, oldest first: the last word holds. What has an order (a status, a track, a
 * measure) moves on, so another value of it counts as a contradiction only when it is of the same day. A decision settles all that was
 * said up to its day; a source that says something later can open it again.
 */
function standOf(veld: Woningveld, said: readonly [Gezegd, ...Gezegd[]]): Veldstand {
  const last = said.at(-1) ?? said[0]
  const lastOfOthers = new Map<string, Gezegd>()
  const isSettled = last.herkomst.soort === 'persoon' && last.herkomst.besluit === true
  const moves = volgordeVan(veld) !== null
  for (const one of said) {
    if (sourceOf(one) === sourceOf(last)) continue
    if (isSettled || (moves && one.datum !== last.datum)) continue
    lastOfOthers.set(sourceOf(one), one)
  }
  return {
    veld,
    waarde: last.waarde,
    herkomst: last.herkomst,
    anders: [...lastOfOthers.values()]
      .filter((one) => differs(veld, one.waarde, last.waarde))
      .map(({ waarde, herkomst }) => ({ waarde, herkomst })),
  }
}

/** Steps of the status, oldest first; a status said again while it stands is no step. */
function historyOf(said: readonly Gezegd[]): StatusStap[] {
  const steps: StatusStap[] = []
  for (const { waarde, datum } of said) {
    const status = renovatieStatus.parse(waarde)
    if (steps.at(-1)?.status !== status) steps.push({ status, datum })
  }
  return steps
}

/** What was said per field, oldest first; what is no value of its field is left out. */
export function perFieldInOrder(said: readonly Gezegd[]): Map<Woningveld, [Gezegd, ...Gezegd[]]> {
  const perField = new Map<Woningveld, [Gezegd, ...Gezegd[]]>()
  for (const one of said) {
    if (!isFieldValue(one.veld, one.waarde)) continue
    const known = perField.get(one.veld)
    if (known === undefined) perField.set(one.veld, [one])
    else known.push(one)
  }
  for (const words of perField.values()) if (words.length > 1) words.sort(inOrder)
  return perField
}

/** The word that holds for every field about which something was said. */
export function lastWords(said: readonly Gezegd[]): Map<Woningveld, Gezegd> {
  return new Map([...perFieldInOrder(said)].map(([veld, words]) => [veld, words.at(-1) ?? words[0]]))
}

/**
 * One dwelling out of all that was said about it: per field the newest day wins; on one day a person wins over an import
 * and the later import over the earlier. What is no value of its field counts as not said. The result depends on what was
 * said only, not on the order in which it is given.
 *
 * @returns null when no source gives both position and buurt: the dwelling has no place and does not exist yet
 */
export function foldDwelling(id: string, said: readonly Gezegd[]): Registerwoning | null {
  const perField = perFieldInOrder(said)
  if (!perField.has('punt') || !perField.has('buurt')) return null
  const stands = new Map<Woningveld, Veldstand>()
  for (const veld of woningveld.options) {
    const words = perField.get(veld)
    if (words !== undefined) stands.set(veld, standOf(veld, words))
  }
  const text = (veld: Woningveld) => stands.get(veld)?.waarde ?? null
  const number = (veld: Woningveld) => (stands.has(veld) ? Number(text(veld)) : null)
  const historie = historyOf(perField.get('status') ?? [])
  return {
    woning: {
      id,
      buurt: text('buurt') ?? '',
      straat: text('straat'),
      blok: text('blok'),
      huisnummer: number('huisnummer'),
      huisletter: text('huisletter'),
      huisnummertoevoeging: text('huisnummertoevoeging'),
      postcode: text('postcode'),
      eigenaar: closed(eigenaar, text('eigenaar')) ?? 'onbekend',
      energielabel: closed(energielabel, text('energielabel')),
      bouwjaar: number('bouwjaar'),
      oppervlakte: number('oppervlakte'),
      woningtype: closed(woningtype, text('woningtype')),
      pand: text('pand'),
      status: historie.at(-1)?.status ?? null,
      historie,
      punt: parsePoint(text('punt') ?? '') ?? [0, 0],
    },
    velden: [...stands.values()],
  }
}

/** A value of a closed list; it was checked by `isFieldValue`, here it only gets its type. */
function closed<T>(list: { parse: (value: unknown) => T }, value: string | null): T | null {
  return value === null ? null : list.parse(value)
}
