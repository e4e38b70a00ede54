import { z } from 'zod'
import type { Grens } from '../../geodata/schema/gebied.ts'
import { overlapSquareMeters, rdVlak, type RdVlak } from './overlap.ts'

/**
 * Share of both areas that must be common for two areas with the same code to count as the same area. CBS draws its
 * generalised borders anew every year; along a buurt of 50 hectares a line that shifts two metres already moves half a
 * percent. A real change of border moves a street or more, far over one percent.
 */
export const SAME_AREA_SHARE = 0.99

/**
 * An overlap under this share of the smaller of two areas is a difference in drawing and is dropped: the counterpart of
 * `SAME_AREA_SHARE`.
 */
export const SLIVER_SHARE = 1 - SAME_AREA_SHARE

/**
 * From this share covered on, what is not covered counts as drawing too (shores, slivers) and the shares are made to add up
 * to 1. Below it a part really lies outside the other division and stays unknown.
 */
export const WHOLLY_COVERED_SHARE = 0.95

/** An area of one of the two divisions. */
export interface Deelgebied {
  code: string
  grens: Grens
}

/** Number of dwellings that lie in area `van` of the old and area `naar` of the new division. */
export interface WoningTelling {
  van: string
  naar: string
  aantal: number
}

/** What one area of the new division gets from one of the old. */
export const deel = z.object({
  van: z.string(),
  /** Share (0..1) of the old area that lies here: what a count is split by. 1: it lies here wholly. */
  deelVanOud: z.number().min(0).max(1),
  /** Share (0..1) of the new area that this part fills: what a mean is weighed by where no denominator is known. */
  deelVanNieuw: z.number().min(0).max(1),
})
export type Deel = z.infer<typeof deel>

/** One area of the new division and what it is made of. */
export const kruistabelRij = z.object({
  naar: z.string(),
  /** The same code and practically the same border: its figures stand as they are. */
  zelfde: z.boolean(),
  /** What `deelVanNieuw` is measured in. */
  maat: z.enum(['woningen', 'oppervlakte']),
  /** Share (0..1) of the new area that no old area fills. */
  onbekend: z.number().min(0).max(1),
  /** In the order of the old division. */
  delen: z.array(deel),
})
export type KruistabelRij = z.infer<typeof kruistabelRij>

export const kruistabel = z.array(kruistabelRij)
export type Kruistabel = z.infer<typeof kruistabel>

/** What two areas have in common, as places in the two lists. */
interface Pair {
  old: number
  new: number
  squareMeters: number
  dwellings: number
}

/** Adds up to 1 what covers (almost) all; leaves what covers less, so that the rest stays unknown. */
function settle(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  return sum >= WHOLLY_COVERED_SHARE ? shares.map((share) => share / sum) : [...shares]
}

/**
 * From one division of a place to another: per area of the new division the parts it gets from the old.
 *
 * Areas with the same code and practically the same border are the same area; nothing about them is estimated, and nothing of
 * them goes elsewhere. Of all others the parts are measured in dwellings where dwellings are known in the area, else in
 * square metres. The shares of an old area that lies in the new division add up to 1: no count gets lost.
 *
 * @param van the old division, of one kind of area; codes do not repeat
 * @param naar the new division, of the same kind
 * @param woningen counts per pair; null when no dwellings are known
 * @returns one row per area of `naar`, in that order
 * @example a buurt of 300 dwellings is split: 100 in new buurt X and 200 in Y. X gets { deelVanOud: 1/3 }, Y { deelVanOud: 2/3 }
 */
export function makeKruistabel(
  van: readonly Deelgebied[],
  naar: readonly Deelgebied[],
  woningen: readonly WoningTelling[] | null,
): Kruistabel {
  const oldAreas = van.map(({ grens }) => rdVlak(grens))
  const newAreas = naar.map(({ grens }) => rdVlak(grens))
  const oldOfNew = sameAreas(van, naar, oldAreas, newAreas)
  const taken = new Set(oldOfNew.values())
  const oldLeft = [...van.keys()].filter((old) => !taken.has(old))
  const newLeft = [...naar.keys()].filter((place) => !oldOfNew.has(place))
  const pairs = commonParts(oldLeft, newLeft, oldAreas, newAreas, countDwellings(van, naar, woningen))
  const ofOld = sharesPerArea(pairs, 'old', oldAreas)
  const ofNew = sharesPerArea(pairs, 'new', newAreas)
  return naar.map(({ code }, place): KruistabelRij => {
    const same = oldOfNew.get(place)
    if (same !== undefined) {
      const delen = [{ van: van[same]?.code ?? '', deelVanOud: 1, deelVanNieuw: 1 }]
      return { naar: code, zelfde: true, maat: 'oppervlakte', onbekend: 0, delen }
    }
    const mine = pairs.filter((pair) => pair.new === place)
    const delen = mine
      .map((pair) => ({
        van: van[pair.old]?.code ?? '',
        deelVanOud: ofOld.get(pair) ?? 0,
        deelVanNieuw: ofNew.get(pair) ?? 0,
      }))
      .filter((part) => part.deelVanOud > 0 || part.deelVanNieuw > 0)
    const filled = delen.reduce((sum, part) => sum + part.deelVanNieuw, 0)
    return {
      naar: code,
      zelfde: false,
      maat: mine.some(({ dwellings }) => dwellings > 0) ? 'woningen' : 'oppervlakte',
      onbekend: filled >= WHOLLY_COVERED_SHARE ? 0 : 1 - filled,
      delen,
    }
  })
}

/** Place of the old area by place of the new one, for areas that are the same in both divisions. */
function sameAreas(
  van: readonly Deelgebied[],
  naar: readonly Deelgebied[],
  oldAreas: readonly RdVlak[],
  newAreas: readonly RdVlak[],
): Map<number, number> {
  const placeOf = new Map(van.map(({ code }, place) => [code, place]))
  const same = new Map<number, number>()
  for (const [place, { code }] of naar.entries()) {
    const old = placeOf.get(code)
    const before = old === undefined ? undefined : oldAreas[old]
    const after = newAreas[place]
    if (old === undefined || before === undefined || after === undefined) continue
    const larger = Math.max(before.areaSquareMeters, after.areaSquareMeters)
    const smaller = Math.min(before.areaSquareMeters, after.areaSquareMeters)
    if (smaller < SAME_AREA_SHARE * larger) continue // no overlap can be large enough
    if (overlapSquareMeters(before, after) >= SAME_AREA_SHARE * larger) same.set(place, old)
  }
  return same
}

type DwellingCount = (old: number, place: number) => number

function countDwellings(
  van: readonly Deelgebied[],
  naar: readonly Deelgebied[],
  counts: readonly WoningTelling[] | null,
): DwellingCount {
  const byPair = new Map<string, number>()
  for (const { van: from, naar: to, aantal } of counts ?? []) {
    const key = `${from}|${to}`
    byPair.set(key, (byPair.get(key) ?? 0) + aantal)
  }
  return (old, place) => byPair.get(`${van[old]?.code}|${naar[place]?.code}`) ?? 0
}

/** Pairs that have ground in common, in the order of the old division; slivers are left out. */
function commonParts(
  oldLeft: readonly number[],
  newLeft: readonly number[],
  oldAreas: readonly RdVlak[],
  newAreas: readonly RdVlak[],
  dwellingsOf: DwellingCount,
): Pair[] {
  const pairs: Pair[] = []
  for (const old of oldLeft) {
    for (const place of newLeft) {
      const before = oldAreas[old]
      const after = newAreas[place]
      if (before === undefined || after === undefined) continue
      const squareMeters = overlapSquareMeters(before, after)
      const smaller = Math.min(before.areaSquareMeters, after.areaSquareMeters)
      if (squareMeters === 0 || squareMeters < SLIVER_SHARE * smaller) continue
      pairs.push({ old, new: place, squareMeters, dwellings: dwellingsOf(old, place) })
    }
  }
  return pairs
}

/** Share of each area of one side that lies in each pair: by dwellings where it has any, else by square metres. */
function sharesPerArea(
  pairs: readonly Pair[],
  side: 'old' | 'new',
  areas: readonly RdVlak[],
): Map<Pair, number> {
  const groups = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const group = groups.get(pair[side])
    if (group === undefined) groups.set(pair[side], [pair])
    else group.push(pair)
  }
  const shares = new Map<Pair, number>()
  for (const [place, group] of groups) {
    const squareMeters = areas[place]?.areaSquareMeters ?? 0
    const byArea = settle(group.map((pair) => Math.min(1, pair.squareMeters / squareMeters)))
    const covered = Math.min(
      1,
      byArea.reduce((sum, share) => sum + share, 0),
    )
    const dwellings = group.reduce((sum, pair) => sum + pair.dwellings, 0)
    for (const [index, pair] of group.entries()) {
      // dwellings divide what is covered; how much of the area is covered is a matter of ground
      const share = dwellings > 0 ? (pair.dwellings / dwellings) * covered : (byArea[index] ?? 0)
      shares.set(pair, Math.min(1, share))
    }
  }
  return shares
}
