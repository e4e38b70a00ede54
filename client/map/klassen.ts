import { ckmeans } from 'simple-statistics'
import type { Verschil } from '../../analyses/vergelijking/verschil.ts'
import type { Klassekeuze } from './vlakbeeld/keuze.ts'

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

/** What the map does by itself: five classes with about as many areas each. */
export const KLASSEN_VANZELF: Klassekeuze = { methode: 'kwantiel', aantal: MEESTE_KLASSEN, norm: null }

/**
 * Classes with round breaks, made as asked.
 *
 * kwantiel: about as many areas in each; gelijk: each as wide; natuurlijk: where the values leave room, so that each class is as
 * much alike as can be (Jenks, by the optimal grouping of Wang and Song 2011 in simple-statistics); norm: steps of one round size
 * to both sides of a value.
 *
 * Breaks of the first two are rounded to about a thirtieth of the range; equal breaks fall together and give fewer classes. With
 * no or one distinct value there is one class. Around a norm every class stays, also where no area lies, so that a colour always
 * means the same side of it.
 *
 * @param values known values of the areas that are drawn, in the unit of the figure
 * @example 30 buurten between 66.2 and 87.4 give breaks 73, 75, 78 and 82 or the like, axis 66 to 88
 */
export function maakKlassen(values: readonly number[], keuze: Klassekeuze = KLASSEN_VANZELF): Klassen {
  const sorted = [...values].sort((a, b) => a - b)
  const least = sorted.at(0)
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) return { grenzen: [], van: 0, tot: 1 }
  if (keuze.methode === 'norm' && keuze.norm !== null)
    return aroundNorm(least, most, keuze.norm, keuze.aantal)
  if (least === most) return { grenzen: [], van: toStep(least, 1, Math.floor), tot: Math.floor(least) + 1 }
  const wanted = Math.min(keuze.aantal, MEESTE_KLASSEN, new Set(sorted).size)
  const axisStep = roundStep((most - least) / 10)
  return {
    grenzen:
      keuze.methode === 'natuurlijk' ? natural(sorted, wanted) : rounded(sorted, wanted, keuze.methode),
    van: toStep(least, axisStep, Math.floor),
    tot: toStep(most, axisStep, Math.ceil),
  }
}

/** Breaks at shares of the areas or of the range, rounded; what falls together or outside is left out. */
function rounded(
  sorted: readonly number[],
  count: number,
  method: Exclude<Klassekeuze['methode'], 'natuurlijk'>,
): number[] {
  const [least = 0, most = 0] = [sorted.at(0), sorted.at(-1)]
  const step = roundStep((most - least) / 30)
  const breaks = new Set<number>()
  for (let index = 1; index < count; index += 1) {
    const share = index / count
    const place = method === 'gelijk' ? least + (most - least) * share : quantile(sorted, share)
    const at = toStep(place, step, Math.round)
    if (at > least && at <= most) breaks.add(at)
  }
  return [...breaks].sort((a, b) => a - b)
}

/** Between two natural groups lies the roundest number that parts them: no value changes its group by rounding. */
function natural(sorted: number[], count: number): number[] {
  const groups = ckmeans(sorted, count).filter((group) => group.length > 0)
  return groups.slice(1).map((group, index) => {
    const below = groups[index]?.at(-1) ?? 0
    return roundestBetween(below, group[0] ?? below)
  })
}

/** The roundest number above `below` and at most `above`, nearest to the middle. */
function roundestBetween(below: number, above: number): number {
  const middle = (below + above) / 2
  for (let step = roundStep(above - below); step > (above - below) / 1000; step = roundStep(step / 2.5)) {
    const at = [Math.round, Math.floor, Math.ceil]
      .map((how) => toStep(middle, step, how))
      .find((candidate) => candidate > below && candidate <= above)
    if (at !== undefined) return at
  }
  return above
}

/** Classes to both sides of a norm; an even number of classes has the norm itself as a break. */
function aroundNorm(least: number, most: number, norm: number, count: number): Klassen {
  const farthest = Math.max(most - norm, norm - least)
  // With four or five classes the outer one starts at two steps, so that a third of the way is a step.
  const step = roundStep(farthest / (count === 3 ? 2 : 3))
  const factors = count === 3 ? [-1, 1] : count === 4 ? [-1, 0, 1] : [-2, -1, 1, 2]
  const grenzen = factors.map((factor) => Number((norm + factor * step).toFixed(6)))
  const axisStep = roundStep((Math.max(most, norm + 2 * step) - Math.min(least, norm - 2 * step)) / 10)
  return {
    grenzen,
    van: toStep(Math.min(least, (grenzen[0] ?? norm) - step / 2), axisStep, Math.floor),
    tot: toStep(Math.max(most, (grenzen.at(-1) ?? norm) + step / 2), axisStep, Math.ceil),
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
 * Class of a difference: 0 is 10 points or more lower, 2 is no difference, 4 is 10 or more higher. Whether it is a difference was
 * judged before, by the margin or by the rule of five points; the size only says how far.
 */
export function verschilplaats({ punten, oordeel }: Pick<Verschil, 'punten' | 'oordeel'>): 0 | 1 | 2 | 3 | 4 {
  if (oordeel === 'geen-verschil') return 2
  const [far, , , high] = VERSCHIL_GRENZEN
  if (punten < 0) return punten <= far ? 0 : 1
  return punten >= high ? 4 : 3
}
