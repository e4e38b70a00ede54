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
  /** Stable name, for what people change about it later. */
  id: z.string().optional(),
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
  /** Name of the programme. */
  programma: z.string(),
  /** Name of the line of the programme. */
  lijn: z.string(),
  streven: z.array(streven),
  fondsen: z.array(z.string()),
  /** Names of the partners, as the plan spells them here. */
  partners: z.array(z.string()),
  van: z.number().int().nullable(),
  tot: z.number().int().nullable(),
  /** Sensitive lines appear by name only: no place, no number. */
  alleenNaam: z.boolean(),
  /** Ids of the goals it serves. */
  doelen: z.array(z.string()).optional(),
  /** Building block of the line it belongs to. */
  bouwsteen: z.string().optional(),
  /** What is done, in the words of the plan. */
  interventies: z.array(z.string()).optional(),
  /** What the plan counts. */
  monitoring: z.array(z.string()).optional(),
  /** Norm or remark of the plan. */
  toelichting: z.string().optional(),
})
export type Actie = z.infer<typeof actie>

/** One of the three programmes. */
export const deelprogramma = z.object({
  id: z.string(),
  naam: z.string(),
  /** Function of who chairs its stuurgroep. */
  voorzitter: z.string().nullable(),
})
export type Deelprogramma = z.infer<typeof deelprogramma>

/** A line of a programme. */
export const lijn = z.object({
  id: z.string(),
  /** Id of its programme. */
  programma: z.string(),
  naam: z.string(),
  /** For whom, in the words of the plan. */
  voorWie: z.string().nullable(),
  /** Line of action of the national programme. */
  nplv: z.string().nullable(),
  van: z.number().int().nullable(),
  tot: z.number().int().nullable(),
  alleenNaam: z.boolean(),
})
export type Lijn = z.infer<typeof lijn>

/** A goal of a line, or a part of another goal. */
export const doel = z.object({
  id: z.string(),
  /** Id of its line. */
  lijn: z.string(),
  /** Id of the goal it is a part of. */
  onder: z.string().nullable(),
  naam: z.string(),
})
export type Doel = z.infer<typeof doel>

/** An organisation or group that takes part. */
export const partner = z.object({
  id: z.string(),
  naam: z.string(),
  /** Other names the plan uses for it. */
  ookGenoemd: z.array(z.string()),
})
export type Partner = z.infer<typeof partner>

/**
 * The programme as the plan gives it, with the year of the plan. What versions of before do not hold is optional: they are read
 * again when an analysis is repeated.
 */
export const programma = z.object({
  naam: z.string(),
  planJaar: z.number().int(),
  ambitie: z.string().optional(),
  kernwaarden: z.array(z.string()).optional(),
  /** Goals of the programme as a whole. */
  hoofddoelen: z.array(z.string()).optional(),
  rollen: z.array(z.string()).optional(),
  programmas: z.array(deelprogramma).optional(),
  lijnen: z.array(lijn).optional(),
  doelen: z.array(doel).optional(),
  partners: z.array(partner).optional(),
  fondsen: z.array(fonds),
  acties: z.array(actie),
})
export type Programma = z.infer<typeof programma>
