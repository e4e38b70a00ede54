import { z } from 'zod'

/**
 * What kind of area a code stands for.
 * `programmawijk` and `focusgebied` are the programme's own areas: sets of CBS buurten,
 * fixed by a recorded decision of the cyclus; all others are CBS areas.
 */
export const gebiedSoort = z.enum(['land', 'gemeente', 'wijk', 'buurt', 'programmawijk', 'focusgebied'])
export type GebiedSoort = z.infer<typeof gebiedSoort>

/** CBS buurt code, `BU` and eight digits. */
export const buurtcode = z.string().regex(/^BU\d{8}$/)
/** CBS wijk code, `WK` and six digits. */
export const wijkcode = z.string().regex(/^WK\d{6}$/)
/** CBS gemeente code, `GM` and four digits. */
export const gemeentecode = z.string().regex(/^GM\d{4}$/)
/** CBS code of the whole country; RIVM writes it as NL01, here it is always NL00. */
export const LAND = 'NL00'
/** Identifier of a programmawijk or focusgebied: lower case words joined by hyphens. */
export const programmaId = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)

/** Any area code that may be asked for. Whether it exists is decided by the data, not by its form. */
export const gebiedscode = z.string().regex(/^(NL00|GM\d{4}|WK\d{6}|BU\d{8}|[a-z][a-z0-9-]{1,40})$/)

/** An area with its place in the hierarchy; `wijk` and `gemeente` are CBS codes, null where the area is above that level. */
export const gebied = z.object({
  code: gebiedscode,
  naam: z.string().min(1),
  soort: gebiedSoort,
  wijk: wijkcode.nullable(),
  gemeente: gemeentecode.nullable(),
})
export type Gebied = z.infer<typeof gebied>

/** A ring, hole or outline vertex: longitude and latitude in degrees, WGS84. */
export const positie = z.tuple([z.number(), z.number()])
export type Positie = z.infer<typeof positie>

/** Border of one area as GeoJSON, WGS84. */
export const grens = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(positie)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(positie))) }),
])
export type Grens = z.infer<typeof grens>

/** An area with its border and the point where its label stands (inside the area). */
export const gebiedMetGrens = gebied.extend({
  grens,
  labelpunt: positie,
  /** Area of the generalised border in hectares. */
  oppervlakteHa: z.number().nonnegative(),
})
export type GebiedMetGrens = z.infer<typeof gebiedMetGrens>
