import { z } from 'zod'

/** What can be wrong with the log. */
export const breuksoort = z.enum([
  'rij-veranderd',
  'rijen-weg',
  'volgorde',
  'inhoud-veranderd',
  'inhoud-ontbreekt',
  'inhoud-zonder-rij',
  'wissing-onbewezen',
  'einde-weg',
  'slot-veranderd',
  'anker-vals',
  'anker-wijkt-af',
  'ouder-dan-anker',
])
export type Breuksoort = z.infer<typeof breuksoort>

/** One place where the log does not hold, with the number of the row; null where it is about no row. */
export const breuk = z.object({ soort: breuksoort, nummer: z.number().int().nullable() })
export type Breuk = z.infer<typeof breuk>

/** Outcome of a check of the whole log. */
export const controle = z.object({
  goed: z.boolean(),
  /** Number of the last row. */
  rijen: z.number().int(),
  /** Rows whose content was wiped at the end of its term. */
  gewist: z.number().int(),
  /** Anchors outside the database it was held against. */
  ankers: z.number().int(),
  breuken: z.number().int(),
  soorten: z.array(breuksoort),
  /** The first breaks. */
  genoemd: z.array(breuk),
})
export type Controle = z.infer<typeof controle>
