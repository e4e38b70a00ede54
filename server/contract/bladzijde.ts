import { z } from 'zod'

/** Which list of an answer comes in pages, and how many rows a page holds at most; that is also what it holds unasked. */
export interface Bladzijden {
  veld: string
  grootte: number
}

const positief = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number)
    .pipe(z.number().int().max(most))
    .optional()

/**
 * The query of a list that can grow without end: which page, from 1, and how many rows on it. An endpoint that has it says so
 * in `bladzijden`; the answer then names the next and the previous page in its header Link (RFC 8288), the way of the Dutch API
 * Design Rules.
 *
 * @param grootte most rows on a page
 */
export function bladzijdevraag(grootte: number) {
  return { pagina: positief(1_000_000), aantal: positief(grootte) }
}
