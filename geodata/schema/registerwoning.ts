import { z } from 'zod'
import { datasetId } from './herkomst.ts'
import { woning } from './woning.ts'
import { woningveld } from './woningfeit.ts'

/** Who says something about a field: a row of an import, or a person. `datum` is the day from which it holds. */
export const zegsman = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('invoer'),
    dataset: datasetId,
    versie: z.string(),
    /** Row of the list; null where the dataset holds whole dwellings. */
    rij: z.number().int().positive().nullable(),
    datum: z.iso.date(),
  }),
  z.object({
    soort: z.literal('persoon'),
    rol: z.string(),
    reden: z.string(),
    /** Moment at which it was written down. */
    tijd: z.iso.datetime(),
    datum: z.iso.date(),
    /** The person chose between sources that differed. Absent: just said it. */
    besluit: z.literal(true).optional(),
  }),
])
export type Zegsman = z.infer<typeof zegsman>

/** One field of a dwelling as it stands: its value, where that comes from, and who said something else. */
export const veldstand = z.object({
  veld: woningveld,
  waarde: z.string(),
  herkomst: zegsman,
  /** The last word of every other source that differs. Nobody has decided between them yet. */
  anders: z.array(z.object({ waarde: z.string(), herkomst: zegsman })),
})
export type Veldstand = z.infer<typeof veldstand>

/** A dwelling with the origin of each of its fields, in the order of `woningveld`. */
export const registerwoning = z.object({ woning, velden: z.array(veldstand) })
export type Registerwoning = z.infer<typeof registerwoning>
