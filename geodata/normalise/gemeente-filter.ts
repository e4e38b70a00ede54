import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { refusal } from './result.ts'

/** Digits of a CBS code that name the gemeente, e.g. 1234 of BU12340110. */
export function gemeenteCijfers(code: string): string {
  return code.slice(2, 6)
}

/** One line for all rows about other gemeenten: a box around a gemeente always brings neighbours along. */
export function anderenOvergeslagen(bestand: string, aantal: number, gemeente: string): Afkeuring[] {
  if (aantal === 0) return []
  const rows = aantal === 1 ? '1 rij gaat' : `${aantal} rijen gaan`
  return [refusal(bestand, null, null, `${rows} niet over ${gemeente}. Die nemen wij niet over.`)]
}
