import { z } from 'zod'

/**
 * Class of one area of the Leefbaarometer 2.0 in one year: 1 zeer onvoldoende .. 9 uitstekend.
 * The areas are the Leefbaarometer's own: their codes look like CBS codes and mean something else,
 * so they are never joined to a CBS area by code. Classes are ordered words and are never averaged.
 */
export const leefbaarometerKlasse = z.object({
  lbmCode: z.string(),
  naam: z.string(),
  jaar: z.number().int(),
  klasse: z.number().int().min(1).max(9).nullable(),
  rij: z.number().int().positive(),
})
export type LeefbaarometerKlasse = z.infer<typeof leefbaarometerKlasse>
