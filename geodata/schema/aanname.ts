import { z } from 'zod'
import { buurtcode } from './gebied.ts'

/** One assumption behind generated data, listed so that anyone can read and reject it. */
export const aanname = z.object({
  id: z.string(),
  /** Dutch sentence. */
  tekst: z.string(),
  waarde: z.number().nullable(),
  eenheid: z.string().nullable(),
})
export type Aanname = z.infer<typeof aanname>

/** Assumed size of a buurt: example data, never a weight of a real figure. */
export const buurtAanname = z.object({
  buurt: buurtcode,
  woningen: z.number().int().nonnegative(),
  inwoners: z.number().int().nonnegative(),
  inwoners65plus: z.number().int().nonnegative(),
})
export type BuurtAanname = z.infer<typeof buurtAanname>

/** A street of the example data, drawn as a line inside its buurt. */
export const straat = z.object({
  id: z.string(),
  naam: z.string(),
  buurt: buurtcode,
  lijn: z.array(z.tuple([z.number(), z.number()])).min(2),
})
export type Straat = z.infer<typeof straat>
