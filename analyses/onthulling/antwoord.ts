import type { KeyedChance } from './oplosser-schema.ts'
import { COUNT_WIDTH } from './primair.ts'
import type { PubliekAntwoord } from './schema.ts'
import { type Cel, cellKey } from './stelsel.ts'

/** A way to publish a cell, with the counts it leaves open. */
export interface Trede {
  antwoord: PubliekAntwoord
  laag: number
  hoog: number
}

/** Widths of classes of shares, in whole per cents. */
const CLASS_PERCENTS = [5, 10, 20, 50] as const

/** Steps of rounding, both multiples of five so that figures look alike. */
const ROUNDING_BASES = [5, 10] as const

/** Below twice the base a rounded count is only said to be less than that. */
function leastRounded(base: number): number {
  return 2 * base
}

/**
 * The ways to publish a cell, from the most to the least precise; each leaves open all that the one before leaves open, and
 * ranges are at least five wide. Empty: there is no way.
 *
 * @param cell the cell
 * @param total true value of its total, which is published as it is where a class is
 * @param chance decides which way a count is rounded; always the same for the same dwellings
 * @example 63 of 300 dwellings as a share: 20 to 25 %, 20 to 30 %, 20 to 40 %, 0 to 50 %
 */
export function publicSteps(cell: Cel, total: number, chance: KeyedChance): Trede[] {
  const { waarde, soort } = cell
  switch (soort) {
    case 'aantal':
    case 'som':
      return [{ antwoord: { soort: 'waarde', waarde }, laag: waarde, hoog: waarde }]
    case 'aandeel':
      return nested(CLASS_PERCENTS.map((percent) => shareClass(waarde, total, percent)))
    case 'afgerond':
      return nested(
        ROUNDING_BASES.map((base) => rounded(waarde, base, chance(`${base} ${cellKey(cell.sleutel)}`))),
      )
  }
}

/** Those that are wide enough and leave open what the ones before leave open. */
function nested(steps: readonly Trede[]): Trede[] {
  const kept: Trede[] = []
  for (const step of steps) {
    const last = kept.at(-1)
    const holdsLast = last === undefined || (step.laag <= last.laag && step.hoog >= last.hoog)
    if (step.hoog - step.laag >= COUNT_WIDTH && holdsLast) kept.push(step)
  }
  return kept
}

/**
 * The class of a share: of `percent` per cent wide, from a multiple of it. Whole arithmetic, so that no count changes class by a last
 * bit.
 *
 * @param count 0 or more, at most `total`
 * @param total above 0
 * @returns `laag` and `hoog`: the least and largest count in the class, for who knows the total
 */
export function shareClass(count: number, total: number, percent: number): Trede {
  const last = 100 / percent - 1
  const number = total === 0 ? 0 : Math.min(last, Math.floor((100 * count) / (percent * total)))
  const from = number * percent
  const to = from + percent
  const laag = Math.ceil((from * total) / 100)
  const hoog = number === last ? total : Math.ceil((to * total) / 100) - 1
  return { antwoord: { soort: 'aandeel', van: from / 100, tot: to / 100, laag, hoog }, laag, hoog }
}

/**
 * A count rounded to a multiple of `base`, up or down by chance in proportion, so that sums of many are right on average. Low
 * counts are one class: rounding them would say more than that they are low.
 *
 * With base 5: 0 to 9 is 'less than 10'; 10 to 14 becomes 15; from 15 on, up or down. So 15 stands for 10 to 19, 20 for 16 to
 * 24. Source of rounding by chance with a key per set of units: J. Wooton and B. Fraser, "A review of confidentiality protections
 * for statistical tables" (Australian Bureau of Statistics), 2005; unbiased rounding: I. Fellegi, 1975.
 *
 * @param chance 0 up to and not including 1, fixed for this set of dwellings
 */
export function rounded(count: number, base: number, chance: number): Trede {
  const least = leastRounded(base)
  if (count < least) return trede(null, 0, least - 1)
  const lowest = least + base
  if (count < lowest) return trede(lowest, least, lowest + base - 1)
  const over = count % base
  const value = count - over + (chance * base < over ? base : 0)
  return value === lowest
    ? trede(lowest, least, lowest + base - 1)
    : trede(value, value - base + 1, value + base - 1)
}

function trede(waarde: number | null, laag: number, hoog: number): Trede {
  return { antwoord: { soort: 'afgerond', waarde, laag, hoog }, laag, hoog }
}
