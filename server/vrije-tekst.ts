import { signaalReden } from '../geodata/normalise/doelen/signaaltekst.ts'
import type { Invoerfout } from './contract/problemen.ts'

/**
 * What may not stand in free texts that people write about a wijk: names, addresses, telephone numbers, e-mail, cases. The same rule as
 * for a list of signals that is brought in.
 *
 * @param texts text by the name of its field in the body
 * @returns one fault per field, with the words why
 */
export function faultsOfTexts(texts: Readonly<Record<string, string>>): Invoerfout[] {
  return Object.entries(texts).flatMap(([veld, text]) => {
    const melding = signaalReden(text)
    return melding === null ? [] : [{ deel: 'body' as const, veld, melding }]
  })
}
