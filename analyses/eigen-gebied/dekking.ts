import { z } from 'zod'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { overlapWithAnySquareMeters, type RdVlak } from '../grenswijziging/overlap.ts'

/** From this share on a buurt counts as whole: the rest is a difference in drawing (the limit of `grenswijziging/kruistabel`). */
export const WHOLE_FROM_SHARE = 0.99
/** A strip under this share of the smaller of buurt and own area is a difference in drawing and left out (likewise). */
export const SLIVER_SHARE = 0.01

const SQUARE_METERS_PER_HECTARE = 10_000

/** How much of one buurt lies in the own area. */
export const buurtdeel = z.object({
  buurt: buurtcode,
  /** Share of the buurt that lies inside, above 0 to 1: of its dwellings where they are known, else of its area. */
  deel: z.number().positive().max(1),
  naar: z.enum(['oppervlakte', 'woningen']),
  /** Part that lies inside, in hectares. */
  hectare: z.number().nonnegative(),
  /** Chosen as a whole, or inside but for a difference in drawing. */
  heel: z.boolean(),
})
export type Buurtdeel = z.infer<typeof buurtdeel>

export const dekking = z.object({
  /** By code of the buurt. */
  delen: z.array(buurtdeel),
  hectare: z.number().nonnegative(),
})
export type Dekking = z.infer<typeof dekking>

/** A buurt with its border in RD New (`rdVlak`). */
export interface BuurtMetVlak {
  code: string
  vlak: RdVlak
}

/** Dwellings of a buurt: all of them, and those in the own area. */
export interface WoningenInBuurt {
  binnen: number
  totaal: number
}

/**
 * Which buurten an own area touches and how much of each lies in it.
 *
 * Whole buurten and drawn areas go together: what lies in more than one counts once. Borders are those of the map, which are
 * simplified, so that shares are right to a few percent, not better.
 *
 * @param buurten every buurt that could be touched
 * @param whole codes of the buurten that were chosen as a whole
 * @param drawn drawn areas in RD New, each not crossing itself
 * @param dwellings counts per buurt, where the reader may see dwellings and they are loaded; null: shares are by area
 * @example one buurt whole and half of another: 1 and 0.5
 */
export function coverageOf(
  buurten: readonly BuurtMetVlak[],
  whole: ReadonlySet<string>,
  drawn: readonly RdVlak[],
  dwellings: ReadonlyMap<string, WoningenInBuurt> | null = null,
): Dekking {
  let drawnSquareMeters = 0
  for (const { areaSquareMeters } of drawn) drawnSquareMeters += areaSquareMeters
  const delen: Buurtdeel[] = []
  let squareMeters = 0
  for (const { code, vlak } of buurten) {
    const own = vlak.areaSquareMeters
    if (!(own > 0)) continue
    const inside = whole.has(code) ? own : overlapWithAnySquareMeters(vlak, drawn)
    squareMeters += inside
    const isSliver = inside <= SLIVER_SHARE * Math.min(own, drawnSquareMeters)
    if (!whole.has(code) && isSliver) continue
    const heel = whole.has(code) || inside >= WHOLE_FROM_SHARE * own
    const counted = dwellings?.get(code)
    const byDwellings = !heel && counted !== undefined && counted.totaal > 0 && counted.binnen > 0
    delen.push({
      buurt: code,
      deel: heel ? 1 : byDwellings ? counted.binnen / counted.totaal : inside / own,
      naar: byDwellings ? 'woningen' : 'oppervlakte',
      hectare: inside / SQUARE_METERS_PER_HECTARE,
      heel,
    })
  }
  delen.sort((a, b) => (a.buurt < b.buurt ? -1 : 1))
  return { delen, hectare: squareMeters / SQUARE_METERS_PER_HECTARE }
}
