import {
  type Beheersoort,
  DINGEN,
  fondsNu,
  isAfgelopen,
  isBeeindigd,
  type ProgrammaNu,
} from '../schema/programmastand.ts'
import { zoekDing } from './stand.ts'

/** Why a thing of the programme cannot be as somebody wants it; the words stand in the text catalogue. */
export type Programmafoutcode =
  | 'bestaat-al'
  | 'onbekend'
  | 'beeindigd'
  | 'venster-omgekeerd'
  | 'fonds-afgelopen'
  | 'buiten-venster'
  | 'voor-venster'
  | 'jaar-buiten-fonds'
  | 'in-verleden'
  | 'boven-fonds'
  | 'onder-begroot'
  | 'alleen-naam'
  | 'boven-honderd'

export interface Programmafout {
  veld: string
  code: Programmafoutcode
  /** What it is about: the name of a fund, an amount in euro, a year. */
  bij: string
}

/** What a check looks at: the thing as it would be, the programme around it, and what day it is (ISO date). */
export interface Kring {
  stand: ProgrammaNu
  vandaag: string
}

/** A period that ends before it begins. */
export function reversed(row: { van: number | null; tot: number | null }): Programmafout[] {
  return row.van !== null && row.tot !== null && row.tot < row.van
    ? [{ veld: 'tot', code: 'venster-omgekeerd', bij: String(row.van) }]
    : []
}

/** What a field names must exist and still run; a fund that has ended takes nothing new. */
export function references(
  { stand, vandaag }: Kring,
  veld: string,
  soort: Beheersoort,
  ids: readonly string[],
): Programmafout[] {
  return ids.flatMap((id): Programmafout[] => {
    const found = zoekDing(stand, soort, id)
    if (found === null) return [{ veld, code: 'onbekend', bij: id }]
    const bij = String(found['naam'] ?? id)
    const fund = soort === 'fonds' ? fondsNu.parse(found) : null
    if (fund !== null && isAfgelopen(fund, vandaag)) return [{ veld, code: 'fonds-afgelopen', bij }]
    const { beeindigdOp } = DINGEN[soort].schema.parse(found)
    return isBeeindigd({ beeindigdOp }, vandaag) ? [{ veld, code: 'beeindigd', bij }] : []
  })
}

/** Two things of one name in one place are one too many. */
export function double(
  row: { id: string; naam: string },
  others: readonly { id: string; naam: string }[],
): Programmafout[] {
  const plain = (naam: string) => naam.trim().toLowerCase()
  const twin = others.find(({ id, naam }) => id !== row.id && plain(naam) === plain(row.naam))
  return twin === undefined ? [] : [{ veld: 'naam', code: 'bestaat-al', bij: twin.naam }]
}
