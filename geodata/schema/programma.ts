import { z } from 'zod'

/** A fund with the window in which it pays; `voor` says for which dwellings where the plan says so. */
export const fonds = z.object({
  id: z.string(),
  naam: z.string(),
  van: z.number().int().nullable(),
  tot: z.number().int().nullable(),
  voor: z.array(z.enum(['corporatie', 'particulier', 'vve'])),
  letOp: z.string().nullable(),
})
export type Fonds = z.infer<typeof fonds>

/** A target as the plan states it; `aantal` is null where the plan names a target without a number. */
export const streven = z.object({
  wat: z.string(),
  aantal: z.number().nullable(),
  totEnMet: z.number().nullable(),
  eenheid: z.enum(['aantal', 'procent']),
  circa: z.boolean(),
})
export type Streven = z.infer<typeof streven>

export const actie = z.object({
  id: z.string(),
  naam: z.string(),
  programma: z.string(),
  lijn: z.string(),
  streven: z.array(streven),
  fondsen: z.array(z.string()),
  partners: z.array(z.string()),
  van: z.number().int().nullable(),
  tot: z.number().int().nullable(),
  /** Sensitive lines appear by name only: no place, no number. */
  alleenNaam: z.boolean(),
})
export type Actie = z.infer<typeof actie>

/** The programme as the plan gives it, with the year of the plan. */
export const programma = z.object({
  naam: z.string(),
  planJaar: z.number().int(),
  fondsen: z.array(fonds),
  acties: z.array(actie),
})
export type Programma = z.infer<typeof programma>
