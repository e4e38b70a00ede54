import type { BekendeEigenaar, Energielabel, RenovatieStatus } from '../../schema/woning.ts'
import { CORPORATION_SHARES, SHARE_VVE_BLOKKEN } from './assumptions.ts'
import type { Random } from './random.ts'

/** First and last year in which a wijk is taken to be built; other wijken use the widest span. Assumptions. */
const BUILT: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['zuiderzeewijk', [1967, 1973]],
  ['atolwijk', [1972, 1979]],
  ['boswijk', [1976, 1983]],
  ['waterwijk', [1979, 1987]],
])
const BUILT_ELSEWHERE = [1967, 1987] as const
/** Probability that a dwelling that was not renovated has no registered label. */
const NO_LABEL = 0.12

type Weights = readonly (readonly [Energielabel, number])[]
const RENOVATED: Weights = [
  ['A++', 0.05],
  ['A+', 0.1],
  ['A', 0.45],
  ['B', 0.4],
]
/** Labels by the last building year for which they hold, oldest first. */
const LABELS: readonly (readonly [number, Weights])[] = [
  [
    1974,
    [
      ['C', 0.1],
      ['D', 0.3],
      ['E', 0.3],
      ['F', 0.2],
      ['G', 0.1],
    ],
  ],
  [
    1984,
    [
      ['B', 0.08],
      ['C', 0.3],
      ['D', 0.35],
      ['E', 0.2],
      ['F', 0.07],
    ],
  ],
  [
    9999,
    [
      ['B', 0.2],
      ['C', 0.5],
      ['D', 0.25],
      ['E', 0.05],
    ],
  ],
]

/** What holds for all dwellings of one blok. */
export interface BlokTraits {
  bouwjaar: number
  /** Fraction of the dwellings owned by the corporation; null when the whole blok is a VvE. */
  corporationShare: number | null
}

/** Draws building year and ownership of one blok in a programmawijk. */
export function drawBlok(wijk: string, random: Random): BlokTraits {
  const [from, to] = BUILT.get(wijk) ?? BUILT_ELSEWHERE
  return {
    bouwjaar: random.int(from, to),
    corporationShare: random.chance(SHARE_VVE_BLOKKEN) ? null : random.weighted<number>(CORPORATION_SHARES),
  }
}

/** Draws the owner of one dwelling: within a blok rent and private stand mixed (gespikkeld bezit). */
export function drawOwner(blok: BlokTraits, random: Random): BekendeEigenaar {
  if (blok.corporationShare === null) return 'vve'
  return random.chance(blok.corporationShare) ? 'corporatie' : 'particulier'
}

/** Draws the energy label; null when none is registered. A renovated dwelling has B or better. */
export function drawLabel(bouwjaar: number, status: RenovatieStatus, random: Random): Energielabel | null {
  if (status === 'opgeleverd' || status === 'nazorg') return random.weighted(RENOVATED)
  if (random.chance(NO_LABEL)) return null
  const weights = LABELS.find(([until]) => bouwjaar <= until)?.[1] ?? RENOVATED
  return random.weighted(weights)
}
