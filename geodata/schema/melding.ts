import { z } from 'zod'
import { buurtcode, positie } from './gebied.ts'

/** Four kinds that are never added up. Registered crimes and signals never have a point. */
export const incidentSoort = z.enum([
  'melding-openbare-ruimte',
  'overlastmelding',
  'geregistreerd-misdrijf',
  'signaal',
])
export type IncidentSoort = z.infer<typeof incidentSoort>

/** Kinds that may stand on the staff map as a point. */
export const puntSoort = z.enum(['melding-openbare-ruimte', 'overlastmelding'])
export type PuntSoort = z.infer<typeof puntSoort>

/** One report as a point: no text, no person, no address. */
export const melding = z.object({
  id: z.string(),
  soort: puntSoort,
  onderwerp: z.string(),
  datum: z.iso.date(),
  buurt: buurtcode,
  punt: positie,
})
export type Melding = z.infer<typeof melding>

/** Number of registered crimes in an area and year; counts only, never points. */
export const misdrijfTelling = z.object({
  gebied: z.string(),
  jaar: z.number().int(),
  aantal: z.number().int().nonnegative(),
})
export type MisdrijfTelling = z.infer<typeof misdrijfTelling>
