import type { Woningrij } from '../../analyses/ambitie/woningtelling.ts'
import { decodeDwellings, type WoningenKolommen } from '../contract/woningen-binair.ts'
import type { Prepared } from '../requests/prepared.ts'
import type { DwellingSource } from './woningbron.ts'

/**
 * Gives the dwellings of some buurten (null: all) as the map shows them, to the metre, so that a panel and the server count the same
 * places; each answer is unpacked once. Null: none are loaded. Whoever asks has judged who may see them.
 */
export function makeDwellingColumns(
  source: DwellingSource,
): (own: ReadonlySet<string> | null) => Promise<WoningenKolommen | null> {
  const decoded = new WeakMap<Prepared, WoningenKolommen>()
  return async (own) => {
    const prepared = await source.dwellingMap(own)
    if (prepared === null) return null
    const columns = decoded.get(prepared) ?? decodeDwellings(prepared.plain)
    decoded.set(prepared, columns)
    return columns
  }
}

/** Dwellings in the form of the map as a row that can be counted. */
export function rowOf({ kop, posities, buurt, eigenaar, label }: WoningenKolommen): Woningrij {
  return {
    aantal: kop.aantal,
    posities,
    eigenaar,
    label,
    buurtVan: (at) => kop.buurten[buurt[at] ?? -1] ?? '',
  }
}
