import { z } from 'zod'
import { WIDE_POINTS, WIDE_RELATIVE } from '../betrouwbaarheid/klasse.ts'
import type { Cijfer, Fout } from '../result.ts'

/** An estimate for an area that holds parts of buurten, with the limits between which the true value lies. */
export const schatting = z.object({
  waarde: z.number(),
  laag: z.number(),
  hoog: z.number(),
  /** False: a source gives no margin, so that the limits hold what parts of buurten can differ and not what the source can. */
  bronmarge: z.boolean(),
})
export type Schatting = z.infer<typeof schatting>

/** A buurt with its figure, and the share of it (above 0 to 1) that lies inside. */
export interface Deelcijfer {
  cijfer: Pick<Cijfer, 'waarde' | 'fout'>
  deel: number
  /** Whom the figure is about in the whole buurt: inhabitants; null where that is not known. */
  aantal: number | null
  /** What counts instead where `aantal` is not known everywhere: hectares of the part that lies inside. */
  hectare: number
}

/**
 * Percentage of an area that holds parts of buurten, estimated from whole buurten.
 *
 * The value is the mean of the buurten, weighed by the people in each part: share times inhabitants, or hectares where they are
 * not known. It supposes that a part is like its buurt. How far that can be off is no guess: of a buurt where x percent has a
 * trait, at most all of them and at least x minus everybody outside live in the part. Those limits hold whatever the truth
 * is. Without inhabitants the weights are not known either, and the limits are those of the widest part.
 *
 * Source of the limits: O. D. Duncan and B. Davis, "An alternative to ecological correlation", American Sociological Review 18
 * (1953), 665-666, https://doi.org/10.2307/2088122. Of the weights: M. F. Goodchild and N. S.-N. Lam, "Areal interpolation: a
 * variant of the traditional spatial problem", Geo-Processing 1 (1980), 297-312.
 *
 * @param parts at least one; percentages 0-100
 * @returns null where the limits are 30 points apart or more (the NCHS limit of `betrouwbaarheid/klasse`): then the range of the
 *   buurten says all there is
 * @throws RangeError without parts, or for a share outside 0 to 1
 * @example nine tenths of a buurt with 20 %: 20, from 11.1 to 22.2
 */
export function estimatePercentage(parts: readonly Deelcijfer[]): Schatting | null {
  const weights = weightsOf(parts)
  let [waarde, low, high, total] = [0, 0, 0, 0]
  let [lowest, highest] = [100, 0]
  for (const [at, { cijfer, deel }] of parts.entries()) {
    const weight = weights.of[at] ?? 0
    const [from, to] = limitsOf(cijfer)
    const least = Math.max(0, (from - 100 * (1 - deel)) / deel)
    const most = Math.min(100, to / deel)
    waarde += weight * cijfer.waarde
    low += weight * least
    high += weight * most
    total += weight
    lowest = Math.min(lowest, least)
    highest = Math.max(highest, most)
  }
  if (!(total > 0)) return null
  const [laag, hoog] = weights.arePeople ? [low / total, high / total] : [lowest, highest]
  if (hoog - laag >= WIDE_POINTS) return null
  return { waarde: waarde / total, laag, hoog, bronmarge: hasMargins(parts) }
}

/**
 * A count of an area that holds parts of buurten, estimated from whole buurten: share times count. It lies between what the whole
 * buurten have together and what all that are touched have, for all or nothing can lie in a part.
 *
 * @returns null where the limits are apart 1.6 times the value or more (the NCHS limit of `betrouwbaarheid/klasse`)
 * @throws RangeError without parts, or for a share outside 0 to 1
 * @example 100 in a whole buurt and half of one with 40: 120, from 100 to 140
 */
export function estimateCount(parts: readonly Omit<Deelcijfer, 'aantal' | 'hectare'>[]): Schatting | null {
  checkShares(parts)
  let [waarde, laag, hoog] = [0, 0, 0]
  for (const { cijfer, deel } of parts) {
    const [from, to] = limitsOf(cijfer)
    waarde += deel * cijfer.waarde
    laag += deel === 1 ? Math.max(0, from) : 0
    hoog += to
  }
  if (hoog - laag >= WIDE_RELATIVE * waarde) return null
  return { waarde, laag, hoog, bronmarge: hasMargins(parts) }
}

function weightsOf(parts: readonly Deelcijfer[]): { of: number[]; arePeople: boolean } {
  checkShares(parts)
  const people = parts.flatMap(({ aantal, deel }) => (aantal === null ? [] : [aantal * deel]))
  const arePeople = people.length === parts.length
  return { of: arePeople ? people : parts.map(({ hectare }) => hectare), arePeople }
}

function checkShares(parts: readonly Pick<Deelcijfer, 'deel'>[]): void {
  if (parts.length === 0) throw new RangeError('an estimate needs at least one part')
  if (!parts.every(({ deel }) => deel > 0 && deel <= 1)) throw new RangeError('a share lies above 0, to 1')
}

/** Limits of a figure by its own error; itself where the source gives none. */
function limitsOf({ waarde, fout }: { waarde: number; fout: Fout }): readonly [number, number] {
  if (fout.soort === 'interval') return [fout.laag, fout.hoog]
  if (fout.soort === 'afronding') return [waarde - fout.plusMin, waarde + fout.plusMin]
  return [waarde, waarde]
}

function hasMargins(parts: readonly Pick<Deelcijfer, 'cijfer'>[]): boolean {
  return parts.every(({ cijfer }) => cijfer.fout.soort !== 'niet-in-bron')
}
