/** Breaks of the difference with the gemeente, in percentage points: under 5 is not called a difference. */
export const VERSCHIL_GRENZEN = [-10, -5, 5, 10] as const
/** Most classes of a figure; more cannot be told apart. */
export const MEESTE_KLASSEN = 5

/** Classes of a figure: `grenzen` are the breaks between them, ascending; the ends are round numbers for the axis. */
export interface Klassen {
  grenzen: readonly number[]
  van: number
  tot: number
}

/** Steps that read as round, in any power of ten. */
const ROUND_STEPS = [1, 2, 5, 10] as const

/** Smallest round step (1, 2 or 5 times a power of ten) that is at least `value`. */
export function roundStep(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  // A hair of tolerance, so that 0.1 * 3 and the like do not jump to the next step.
  const step = ROUND_STEPS.find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10
  return step * power
}

/** Rounds to a multiple of `step`, without the crumbs of binary fractions. */
function toStep(value: number, step: number, how: (value: number) => number): number {
  return Number((how(value / step) * step).toFixed(6))
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}

/**
 * At most five classes with round breaks, near the quantiles, so that each holds about as many areas.
 *
 * Breaks are rounded to about a thirtieth of the range; equal breaks fall together and give fewer classes. With no or
 * one distinct value there is one class.
 *
 * @param values known values of the areas that are drawn, in the unit of the figure
 * @example 30 buurten between 66.2 and 87.4 give breaks 73, 75, 78 and 82 or the like, axis 66 to 88
 */
export function maakKlassen(values: readonly number[]): Klassen {
  const sorted = [...values].sort((a, b) => a - b)
  const least = sorted.at(0)
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) return { grenzen: [], van: 0, tot: 1 }
  if (least === most) return { grenzen: [], van: toStep(least, 1, Math.floor), tot: Math.floor(least) + 1 }
  const step = roundStep((most - least) / 30)
  const wanted = Math.min(MEESTE_KLASSEN, new Set(sorted).size)
  const breaks = new Set<number>()
  for (let index = 1; index < wanted; index += 1) {
    const at = toStep(quantile(sorted, index / wanted), step, Math.round)
    if (at > least && at <= most) breaks.add(at)
  }
  const axisStep = roundStep((most - least) / 10)
  return {
    grenzen: [...breaks].sort((a, b) => a - b),
    van: toStep(least, axisStep, Math.floor),
    tot: toStep(most, axisStep, Math.ceil),
  }
}

/** Number of the class of a value, from 0; a value on a break belongs to the class above it. */
export function klasseVan(value: number, breaks: readonly number[]): number {
  let place = 0
  for (const at of breaks) if (value >= at) place += 1
  return place
}

/**
 * Place in the palette of a class, when there may be fewer classes than colours: the first and last colour stay in use.
 *
 * @example with 3 classes the places are 0, 2 and 4
 */
export function paletplaats(klasse: number, aantal: number, kleuren: number): number {
  if (aantal <= 1) return Math.floor(kleuren / 2)
  return Math.round((klasse * (kleuren - 1)) / (aantal - 1))
}

/**
 * Class of a difference with the gemeente: 0 is 10 points or more lower, 2 is no difference, 4 is 10 or more higher.
 *
 * @param punten difference in percentage points, already rounded to one decimal
 */
export function verschilklasse(punten: number): 0 | 1 | 2 | 3 | 4 {
  if (punten <= VERSCHIL_GRENZEN[0]) return 0
  if (punten <= VERSCHIL_GRENZEN[1]) return 1
  if (punten < VERSCHIL_GRENZEN[2]) return 2
  return punten < VERSCHIL_GRENZEN[3] ? 3 : 4
}
