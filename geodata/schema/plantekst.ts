import { z } from 'zod'

/**
 * How the words that people write in a plan come in: one line, or text of several lines. Whoever takes them from a request gives its
 * own two (they look at what is written, `server/contract/plantekst.ts`); what was let in is read with `PLAIN`.
 */
export interface Plantekst {
  /** One line, that may be empty, of at most so many characters. */
  regel: (most: number) => z.ZodType<string>
  /** Lines with `\n` between, that may be empty, of at most so many characters all together. */
  tekst: (most: number) => z.ZodType<string>
}

export const PLAIN: Plantekst = {
  regel: (most) => z.string().max(most),
  tekst: (most) => z.string().max(most),
}

/** Characters of a chapter or of an ambition: about a page and a half of A4. */
export const MOST_PLAN_TEXT = 4000
