import type { WoningenKolommen } from '../../../server/contract/woningen-binair.ts'
import type { Woningmasker } from './woningen.ts'

/**
 * Numbers of the dwellings in some buurten, in the order of their keys.
 *
 * @param masker dwellings that are kept; null: all
 */
export function woningenIn(
  columns: WoningenKolommen,
  buurten: readonly string[],
  masker: Woningmasker,
): number[] {
  const wanted = new Set(
    columns.kop.buurten.flatMap((code, place) => (buurten.includes(code) ? [place] : [])),
  )
  const found: number[] = []
  for (let index = 0; index < columns.kop.aantal; index += 1) {
    if (wanted.has(columns.buurt[index] ?? -1) && masker?.[index] !== 0) found.push(index)
  }
  return found.sort((a, b) => (columns.sleutelnummer[a] ?? 0) - (columns.sleutelnummer[b] ?? 0))
}
