import { daysInMonth, MONTHS, monthOf, WEEKDAYS, weekdayOf, weekdaysInYear, yearOf } from '../calendar.ts'
import { ontbreekt, type Ontbrekend } from '../result.ts'
import { FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { chiSquareUniform } from '../statistics/chi-square-uniform.ts'
import { countInterval } from '../statistics/count-interval.ts'
import type { Patroon } from './incidenten-schema.ts'

/** A pattern that is not yet corrected for the number of patterns that were looked for. */
export type Patroonmeting =
  Ontbrekend | (Omit<Extract<Patroon, { bekend: true }>, 'kansGecorrigeerd' | 'oordeel'> & { bekend: true })

/** A way to divide the days of a year: number of the part a date is in, days of a part in a year, and days per unit on screen. */
export interface Verdeling {
  delen: readonly number[]
  deelVan: (date: string) => number
  dagenIn: (year: number, part: number) => number
  dagenPerEenheid: number
}

/** Months, per 30 days: a long month is not a busy month. */
export const PER_MONTH: Verdeling = {
  delen: MONTHS,
  deelVan: monthOf,
  dagenIn: daysInMonth,
  dagenPerEenheid: 30,
}
/** Days of the week, per day. */
export const PER_WEEKDAY: Verdeling = {
  delen: WEEKDAYS,
  deelVan: weekdayOf,
  dagenIn: weekdaysInYear,
  dagenPerEenheid: 1,
}

/**
 * How events of one kind are spread over the months or the days of the week, over complete years together, with one test against an
 * even spread.
 *
 * @param dates ISO dates; those outside the years are left out
 * @param years complete years, none twice
 * @returns every part with its number per unit and limits; a reason without a complete year, or with too few events to test
 * @example 310 events in the Januaries and 280 in the Februaries of four years: both 2.5 per day, so no pattern
 */
export function spreadOver(
  dates: readonly string[],
  years: readonly number[],
  { delen, deelVan, dagenIn, dagenPerEenheid }: Verdeling,
): Patroonmeting {
  if (years.length === 0) return ontbreekt('geen-volledig-jaar')
  const inYears = new Set(years)
  const counts = new Map<number, number>()
  for (const date of dates) {
    if (!inYears.has(yearOf(date))) continue
    const part = deelVan(date)
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const parts = delen.map((nummer) => ({
    nummer,
    aantal: counts.get(nummer) ?? 0,
    dagen: years.reduce((sum, year) => sum + dagenIn(year, nummer), 0),
  }))
  const test = chiSquareUniform(
    parts.map(({ aantal }) => aantal),
    parts.map(({ dagen }) => dagen),
  )
  if (test === null) return ontbreekt('te-weinig-meldingen')
  const total = (key: 'aantal' | 'dagen') => parts.reduce((sum, part) => sum + part[key], 0)
  return {
    bekend: true,
    jaren: years.toSorted((a, b) => a - b),
    vakken: parts.map((part) => {
      const { value, lower, upper } = countInterval(part.aantal)
      const unit = dagenPerEenheid / part.dagen
      return { ...part, gemiddeld: { waarde: value * unit, laag: lower * unit, hoog: upper * unit } }
    }),
    gelijk: (total('aantal') / total('dagen')) * dagenPerEenheid,
    chiKwadraat: test.chiSquare,
    vrijheidsgraden: test.degreesOfFreedom,
    kans: test.pValue,
  }
}

/** The pattern with its chance after correction over every pattern that was looked for. */
export function judgePattern(found: Patroonmeting, corrected: number): Patroon {
  if (!found.bekend) return found
  const oordeel = corrected <= FALSE_DISCOVERY_RATE ? 'patroon' : 'geen-patroon'
  return { ...found, kansGecorrigeerd: corrected, oordeel }
}
