import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import type { Meetwijze } from '../../geodata/schema/indicator.ts'
import { isMeasured } from '../measured.ts'
import { kanNietReden, type KanNietReden, ontbreekt, ontbrekend } from '../result.ts'
import { benjaminiHochberg, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { deviationsOf, meanOf, moransI } from '../statistics/morans-i.ts'
import { seededRandom } from '../statistics/seeded-random.ts'
import type { Buren } from './buren.ts'

/** With fewer areas there are too few orders to tell a pattern from chance at all (our choice). */
export const LEAST_AREAS_FOR_PATTERN = 8
/** Below this many areas a real pattern is easily missed: the result carries a warning (our choice). */
export const FEW_AREAS = 30
/** Where an area and the mean of its neighbours lie against the mean of all. */
export const ligging = z.enum(['hoog-bij-hoog', 'laag-bij-laag', 'hoog-bij-laag', 'laag-bij-hoog'])

/** One area: how alike it is to its neighbours, and whether that is more than chance after correction. */
export const lokaleSamenhang = z.object({
  gebied: gebiedscode,
  waarde: z.number(),
  ligging,
  moran: z.number(),
  kans: z.number().min(0).max(1),
  kansGecorrigeerd: z.number().min(0).max(1),
  opvallend: z.boolean(),
})

/** Whether areas with high and low figures lie together. */
export const samenhang = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    moran: z.number(),
    /** What it is on average without any pattern: -1 / (n - 1). */
    verwacht: z.number(),
    kans: z.number().min(0).max(1),
    permutaties: z.number().int(),
    seed: z.number().int(),
    /**
     * weinig-gebieden: a real pattern is easily missed; te-weinig-permutaties: with so few no single area can stand out after
     * correction, whatever its figure.
     */
    waarschuwingen: z.array(z.enum(['weinig-gebieden', 'te-weinig-permutaties'])),
    gebieden: z.array(lokaleSamenhang),
    /** Areas with a figure that have no neighbour with one. */
    zonder: z.array(z.object({ gebied: gebiedscode, reden: kanNietReden })),
  }),
  ontbrekend,
])
export type Samenhang = z.infer<typeof samenhang>

/** A measured figure of an area; areas without a figure are left out of the list. */
export interface GebiedMetWaarde {
  gebied: string
  waarde: number
}

/**
 * Global and local Moran's I of a measured figure. Chance is measured by dealing the figures again over the areas; for one area
 * its own figure stays and only those of the others are dealt (conditional permutation). P-values are two-sided, those of the
 * areas corrected for their number.
 *
 * Sources: as `moransI`; conditional permutation and its p-value, L. Anselin 1995, as `localmoran_perm` of R's spdep,
 * https://r-spatial.github.io/spdep/reference/localmoran.html; correction, M. C. Caldas de Castro and B. H. Singer 2006,
 * https://doi.org/10.1111/j.0016-7363.2006.00682.x
 *
 * @param areas every area once
 * @param neighbours of all areas, as `neighboursFromBorders` gives; areas without a figure are looked through
 * @param how how the figure came to be: model estimates borrow from neighbours and are refused
 * @param chance seed and number of permutations (999 at least for a look, 9,999 for a conclusion)
 * @throws RangeError for a figure that is no finite number, or a number of permutations that is not whole and above 0
 */
export function spatialPattern(
  areas: readonly GebiedMetWaarde[],
  neighbours: Buren,
  how: Meetwijze,
  chance: { seed: number; permutaties: number },
): Samenhang {
  if (!(Number.isInteger(chance.permutaties) && chance.permutaties > 0)) throw new RangeError('permutaties')
  if (!areas.every(({ waarde }) => Number.isFinite(waarde)))
    throw new RangeError('figures are finite numbers')
  const reason = whyNoPattern(areas, neighbours, how)
  if (reason !== null) return ontbreekt(reason)
  const { used, links } = withNeighbour(areas, neighbours)
  const places = new Set(used.map(({ gebied }) => gebied))
  const values = used.map(({ waarde }) => waarde)
  const found = moransI(values, links)
  const deviations = deviationsOf(values)
  if (found === null || deviations === null) return ontbreekt('alle-waarden-gelijk')

  const chances = used.map(({ gebied }, index) =>
    localChance(deviations, index, links[index] ?? [], gebied, chance),
  )
  const corrected = benjaminiHochberg(chances)
  return {
    bekend: true,
    moran: found.overall,
    verwacht: -1 / (used.length - 1),
    kans: overallChance(deviations, links, chance),
    permutaties: chance.permutaties,
    seed: chance.seed,
    waarschuwingen: warningsFor(used.length, chance.permutaties),
    gebieden: used.map(({ gebied, waarde }, index) => ({
      gebied,
      waarde,
      ligging: liggingOf(deviations[index] ?? 0, meanOf(deviations, links[index] ?? [])),
      moran: found.local[index] ?? 0,
      kans: chances[index] ?? 1,
      kansGecorrigeerd: corrected[index] ?? 1,
      opvallend: (corrected[index] ?? 1) <= FALSE_DISCOVERY_RATE,
    })),
    zonder: areas
      .filter(({ gebied }) => !places.has(gebied))
      .map(({ gebied }) => ({ gebied, reden: 'geen-buren' as const })),
  }
}

/**
 * Why `spatialPattern` would give none; null: it gives one. Nothing is dealt, so that it costs next to nothing to ask.
 *
 * @param areas every area once, each figure a finite number
 * @param neighbours of all areas, as `neighboursFromBorders` gives
 */
export function whyNoPattern(
  areas: readonly GebiedMetWaarde[],
  neighbours: Buren,
  how: Meetwijze,
): KanNietReden | null {
  if (!isMeasured(how)) return 'modelschatting-niet-opnieuw'
  const { used } = withNeighbour(areas, neighbours)
  if (areas.length >= LEAST_AREAS_FOR_PATTERN && used.length === 0) return 'geen-buren'
  if (used.length < LEAST_AREAS_FOR_PATTERN) return 'te-weinig-gebieden'
  return deviationsOf(used.map(({ waarde }) => waarde)) === null ? 'alle-waarden-gelijk' : null
}

/** Areas that have a neighbour with a figure, by code so that the order of the input changes no number, and the places of those. */
function withNeighbour(
  areas: readonly GebiedMetWaarde[],
  neighbours: Buren,
): { used: GebiedMetWaarde[]; links: number[][] } {
  const withFigure = new Set(areas.map(({ gebied }) => gebied))
  const around = (gebied: string) => (neighbours.get(gebied) ?? []).filter((code) => withFigure.has(code))
  const used = areas
    .filter(({ gebied }) => around(gebied).length > 0)
    .toSorted((a, b) => (a.gebied < b.gebied ? -1 : 1))
  const places = new Map(used.map(({ gebied }, index) => [gebied, index]))
  return { used, links: used.map(({ gebied }) => around(gebied).flatMap((code) => places.get(code) ?? [])) }
}

function warningsFor(areas: number, permutaties: number): ('weinig-gebieden' | 'te-weinig-permutaties')[] {
  const smallestChance = 2 / (permutaties + 1)
  return [
    ...(areas < FEW_AREAS ? (['weinig-gebieden'] as const) : []),
    ...(smallestChance * areas > FALSE_DISCOVERY_RATE ? (['te-weinig-permutaties'] as const) : []),
  ]
}

function liggingOf(own: number, around: number): z.infer<typeof ligging> {
  if (own > 0) return around > 0 ? 'hoog-bij-hoog' : 'hoog-bij-laag'
  return around > 0 ? 'laag-bij-hoog' : 'laag-bij-laag'
}

/** Two-sided chance from how many deals were at least as high and as low; the observed one counts as a deal. */
function twoSided(high: number, low: number, deals: number): number {
  return Math.min(1, (2 * (Math.min(high, low) + 1)) / (deals + 1))
}

function overallChance(
  deviations: readonly number[],
  links: readonly (readonly number[])[],
  { seed, permutaties }: { seed: number; permutaties: number },
): number {
  const random = seededRandom(seed, 'samenhang')
  const dealt = Float64Array.from(deviations)
  const products = () =>
    links.reduce((sum, around, index) => sum + (dealt[index] ?? 0) * meanOf(dealt, around), 0)
  const observed = products()
  const noise = roundingOf(deviations) * deviations.length
  let [high, low] = [0, 0]
  for (let deal = 0; deal < permutaties; deal += 1) {
    shuffleFirst(dealt, dealt.length, random.below)
    const value = products()
    if (value >= observed - noise) high += 1
    if (value <= observed + noise) low += 1
  }
  return twoSided(high, low, permutaties)
}

function localChance(
  deviations: readonly number[],
  index: number,
  around: readonly number[],
  gebied: string,
  { seed, permutaties }: { seed: number; permutaties: number },
): number {
  const random = seededRandom(seed, `samenhang/${gebied}`)
  const own = deviations[index] ?? 0
  const others = Float64Array.from(deviations.filter((_value, place) => place !== index))
  const first = Array.from(around, (_place, position) => position)
  const observed = own * meanOf(deviations, around)
  const noise = roundingOf(deviations)
  let [high, low] = [0, 0]
  for (let deal = 0; deal < permutaties; deal += 1) {
    shuffleFirst(others, around.length, random.below)
    const value = own * meanOf(others, first)
    if (value >= observed - noise) high += 1
    if (value <= observed + noise) low += 1
  }
  return twoSided(high, low, permutaties)
}

/** Deals with the same figures in another order are equal, though the last bits of their sums may differ. */
function roundingOf(deviations: readonly number[]): number {
  const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return 1e-12 * largest ** 2
}

/** Puts a fair draw without replacement in the first `count` places (Fisher and Yates). */
function shuffleFirst(values: Float64Array, count: number, below: (count: number) => number): void {
  for (let place = 0; place < count; place += 1) {
    const other = place + below(values.length - place)
    const kept = values[place] ?? 0
    values[place] = values[other] ?? 0
    values[other] = kept
  }
}
