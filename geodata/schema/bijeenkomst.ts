import { z } from 'zod'
import { programmaId } from './gebied.ts'

/** How many themes a ranking holds at most. */
export const MOST_RANKED = 3

/**
 * A session with residents, or of the breed integraal netwerk (professionals, residents welcome), with its own ranking of themes.
 * It is no weight in any proposal: it stands beside it. No names, addresses or cases.
 */
export const bijeenkomst = z.object({
  id: z.uuid(),
  cyclus: z.string(),
  soort: z.enum(['bewoners', 'professionals']),
  /** Wijk it is about; null: the whole stadsdeel. */
  wijk: programmaId.nullable(),
  stadsdeel: z.string(),
  datum: z.iso.date(),
  /** Where it was held: a place everybody may know, e.g. a wijkcentrum. */
  plaats: z.string(),
  /** Form, e.g. wijktafels. */
  vorm: z.string(),
  aantalMensen: z.number().int().positive(),
  /** For professionals: number of organisations, and of residents among them. */
  aantalOrganisaties: z.number().int().nonnegative().nullable(),
  aantalBewoners: z.number().int().nonnegative().nullable(),
  /** Whom the invitation reached, in words, e.g. "uitnodiging in 1.200 brievenbussen". */
  bereik: z.string(),
  volgorde: z
    .array(
      z.object({
        /** Theme of `analyses/prioriteiten/themas.ts`, or a theme of their own in one line. */
        thema: z.string(),
        toelichting: z.string(),
        houding: z.enum(['bevestigt', 'spreekt-tegen', 'nieuw']).nullable(),
      }),
    )
    .min(1)
    .max(MOST_RANKED),
  vastgelegdOp: z.iso.datetime({ offset: true }),
  rol: z.string(),
})
export type Bijeenkomst = z.infer<typeof bijeenkomst>
