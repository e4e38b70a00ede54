import { z } from 'zod'
import { isWijkcentrum, type Voorziening } from '../../geodata/schema/voorziening.ts'
import { ontbreekt, ontbrekend } from '../result.ts'
import type { WoningVoorAnalyse } from '../wijkanalyse/invoer-schema.ts'

/** Ten minutes on foot for an adult at 4.8 km/h. Assumption, shown with the result. */
export const WALKING_DISTANCE_METERS = 800
/**
 * Walking distance divided by distance as the crow flies. Assumption, shown with the result; streets in Dutch
 * neighbourhoods of the 1970s give about 1.2 to 1.4. A path network will replace it.
 */
export const DETOUR_FACTOR = 1.3
/** Mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS_METERS = 6_371_008.8

export const bereik = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    voorbeelddata: z.boolean(),
    /** Wijkcentra of this wijk, or in reach of one of its dwellings, whose place is known to address, street or buurt; the distance is to the buurt's middle where only that is known. */
    voorzieningen: z.array(z.object({ id: z.string(), naam: z.string(), nauwkeurigheid: z.string() })),
    woningen: z.number().int().positive(),
    binnenBereik: z.number().int().nonnegative(),
    loopafstandMeters: z.number(),
    omwegfactor: z.number(),
  }),
  ontbrekend,
])
export type Bereik = z.infer<typeof bereik>

/** Distance as the crow flies between two WGS84 positions, in metres (haversine on a sphere; error below 0.5 %). */
export function crowFliesMeters(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = Math.PI / 180
  const half = (value: number) => Math.sin((value * radians) / 2) ** 2
  const h = half(b[1] - a[1]) + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * half(b[0] - a[0])
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(h))
}

/**
 * How many dwellings of a wijk lie within walking distance of a wijkcentrum: as the crow flies times a detour factor.
 *
 * A wijkcentrum known only by wijk has no place to measure from; it is never given one.
 *
 * @param dwellings dwellings of the focus area, or null when no register is loaded
 * @param wijkNames names by which a wijkcentrum is known to belong to the area; null: all do
 * @returns counts with the assumptions used, or why it cannot be given
 */
export function reachOfFacilities(
  dwellings: readonly WoningVoorAnalyse[] | null,
  buurtenOfWijk: readonly string[],
  wijkNames: readonly string[] | null,
  facilities: readonly Voorziening[],
  exampleData: boolean,
): Bereik {
  const centres = facilities
    .filter((place) => isWijkcentrum(place.soort) && place.openingstijden !== null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const isInside = (place: Voorziening) => wijkNames === null || wijkNames.includes(place.wijkNaam)
  const inWijk = centres.filter(isInside)
  if (inWijk.length === 0) return ontbreekt('geen-voorziening-bekend')
  const measurable = centres.flatMap((place) =>
    place.ligging.punt === null || place.ligging.nauwkeurigheid === 'wijk'
      ? []
      : [{ place, at: place.ligging.punt }],
  )
  if (!measurable.some(({ place }) => isInside(place))) {
    return ontbreekt('ligging-alleen-per-wijk-bekend')
  }
  const here = new Set(buurtenOfWijk)
  const inside = (dwellings ?? []).filter((row) => here.has(row.buurt))
  if (inside.length === 0) return ontbreekt('geen-woningen-bekend')
  const limit = WALKING_DISTANCE_METERS / DETOUR_FACTOR
  const reaches = (at: readonly [number, number], row: WoningVoorAnalyse) =>
    crowFliesMeters(row.punt, at) <= limit
  const useful = measurable.filter(
    ({ place, at }) => isInside(place) || inside.some((row) => reaches(at, row)),
  )
  return {
    bekend: true,
    voorbeelddata: exampleData,
    voorzieningen: useful.map(({ place }) => ({
      id: place.id,
      naam: place.naam,
      nauwkeurigheid: place.ligging.nauwkeurigheid,
    })),
    woningen: inside.length,
    binnenBereik: inside.filter((row) => useful.some(({ at }) => reaches(at, row))).length,
    loopafstandMeters: WALKING_DISTANCE_METERS,
    omwegfactor: DETOUR_FACTOR,
  }
}
