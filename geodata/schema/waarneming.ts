import { z } from 'zod'
import { gebiedscode } from './gebied.ts'
import { leeftijd } from './indicator.ts'

/**
 * Why a value is missing. A missing value stays missing and keeps its reason.
 * niet-gepubliceerd: the source has the row but leaves the cell empty;
 * niet-in-dit-jaar: the source did not ask or publish this figure in this year for anybody;
 * niet-op-dit-niveau: the source gives this figure only for larger areas;
 * afgekeurd: a value stood in the source and was rejected at import (see the import report);
 * niet-om-te-rekenen: the source gives it for areas with other borders, and it cannot be converted to this one.
 */
export const ontbreektReden = z.enum([
  'niet-gepubliceerd',
  'niet-in-dit-jaar',
  'niet-op-dit-niveau',
  'afgekeurd',
  'niet-om-te-rekenen',
])
export type OntbreektReden = z.infer<typeof ontbreektReden>

/** One value of one indicator for one CBS area, year and age group; exactly one of `waarde` and `ontbreekt` is null. */
export const waarneming = z
  .object({
    gebied: gebiedscode,
    indicator: z.string(),
    jaar: z.number().int().min(1900).max(2100),
    leeftijd,
    waarde: z.number().nullable(),
    ontbreekt: ontbreektReden.nullable(),
    /** Row of the source file, counted from 1, header excluded. */
    rij: z.number().int().positive(),
    /**
     * Share (0..1) of this value that was estimated when it was converted from another division of areas; absent or null: the
     * value was published for this very area.
     */
    geschat: z.number().min(0).max(1).nullable().optional(),
    /** Interval the publisher gives for this value, in the unit of the value; absent or null: the source gives none. */
    ondergrens: z.number().nullable().optional(),
    bovengrens: z.number().nullable().optional(),
  })
  .refine((row) => (row.waarde === null) !== (row.ontbreekt === null), {
    message: 'a value is either known or missing with a reason',
  })
export type Waarneming = z.infer<typeof waarneming>
