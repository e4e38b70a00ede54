import { z } from 'zod'
import { buurtcode } from './gebied.ts'

/** Most corners of a drawn shape, all its rings together: more is a mistake of a tool, not a drawing. */
export const MOST_CORNERS = 10_000

/** Longitude and latitude in degrees (WGS84, EPSG:4326); whether it lies in the focus area is for the server to say. */
export const plek = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export type Plek = z.infer<typeof plek>

/** A closed line without its first corner repeated at the end; at least three corners. */
const ring = z.array(plek).min(3).max(MOST_CORNERS)

/**
 * The shape of something in a plan: a place, a line, areas (each with its outer border first and then its holes), or whole buurten.
 * Whether borders cross is for the server to say: `analyses/ambitie`.
 */
export const planvorm = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('punt'), punt: plek }),
  z.strictObject({ soort: z.literal('lijn'), punten: z.array(plek).min(2).max(MOST_CORNERS) }),
  z.strictObject({
    soort: z.literal('vlak'),
    vlakken: z.array(z.array(ring).min(1).max(100)).min(1).max(100),
  }),
  z.strictObject({ soort: z.literal('buurten'), buurten: z.array(buurtcode).min(1).max(100) }),
])
export type Planvorm = z.infer<typeof planvorm>
