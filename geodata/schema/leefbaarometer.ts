import { z } from 'zod'
import { gebiedscode } from './gebied.ts'

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

const klasse = z.number().int().min(1).max(9).nullable()
const afwijking = z.number().nullable()

/** The five dimensions of the Leefbaarometer 3 under the names of its own service. */
export const leefbaarometerDimensie = z.enum(['fys', 'onv', 'soc', 'vrz', 'won'])
export type LeefbaarometerDimensie = z.infer<typeof leefbaarometerDimensie>

/**
 * Leefbaarometer 3 for one CBS area and year: the class of the score and of each dimension (1 zeer onvoldoende ..
 * 9 uitstekend; ordered words, never averaged), and how far score and dimensions lie from the Netherlands (no unit).
 * fys: fysieke omgeving; onv: overlast en onveiligheid; soc: sociale samenhang; vrz: voorzieningen; won: woningvoorraad.
 * A prediction out of features of the place: it enters no pijler, and its years are never joined to those of 2.0.
 */
export const leefbaarometer3 = z.object({
  gebied: gebiedscode,
  jaar: z.number().int(),
  klasse,
  klassen: z.object({ fys: klasse, onv: klasse, soc: klasse, vrz: klasse, won: klasse }),
  afwijking,
  afwijkingen: z.object({ fys: afwijking, onv: afwijking, soc: afwijking, vrz: afwijking, won: afwijking }),
  rij: z.number().int().positive(),
})
export type Leefbaarometer3 = z.infer<typeof leefbaarometer3>
