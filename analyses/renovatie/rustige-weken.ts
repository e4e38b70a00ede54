import { daysBetween } from '../cyclus/dagen.ts'
import { type Omstandigheid, quietWeeksOf } from './omstandigheden.ts'
import type { Planvraag } from './planner/planvraag.ts'
import { type Uitgangspunt, valueOf } from './planner/uitgangspunten.ts'
import type { Plankeuzes } from './plankeuzes.ts'

/** Days in a row, both counted, as ISO dates. */
export interface Dagen {
  van: string
  tot: string
}

/** Most rows of quiet weeks that a question holds. */
const MOST_QUIET = 400
const DAYS_IN_WEEK = 7
/** Weeks that come back in the same quarter of every year. */
const EVERY_YEAR = [
  { soort: 'examens', in: 2 },
  { soort: 'bouwvak', in: 3 },
  { soort: 'kerst', in: 4 },
] as const

/** The weeks of one Ramadan, divided over its quarters by its days in each. */
function weeksOfRamadan({ van, tot }: Dagen, weken: number, keuzes: Plankeuzes): Planvraag['rustigeWeken'] {
  const share = (weken * DAYS_IN_WEEK) / (daysBetween(van, tot) + 1)
  return quietWeeksOf([{ soort: 'rustig', rust: 'ramadan', van, tot, bron: null }], keuzes)
    .map((row) => ({ ...row, weken: Math.min(13, row.weken * share) }))
    .filter((row) => row.weken > 0)
}

/**
 * Weeks without work: those of every year, Ramadan by the calendar, and the days that people entered. Entered days go before those of
 * their kind in that quarter; entered days of Ramadan go before the one they touch, for the moon decides.
 *
 * @param ramadans the days of each Ramadan about the time of the plan, by a calendar
 * @example four weeks of Ramadan from 20 March to 18 April: 12 of 30 days in the first quarter, so 1.6 weeks, and 2.4 in the second
 */
export function quietWeeks(
  keuzes: Plankeuzes,
  assumptions: readonly Uitgangspunt[],
  circumstances: readonly Omstandigheid[],
  ramadans: readonly Dagen[],
): Planvraag['rustigeWeken'] {
  const { eerste, kwartalen } = keuzes
  const entered = quietWeeksOf(circumstances, keuzes)
  const everyYear = Array.from({ length: kwartalen }, (_, at) => at).flatMap((at) =>
    EVERY_YEAR.filter((one) => one.in === ((eerste.kwartaal - 1 + at) % 4) + 1)
      .filter(({ soort }) => !entered.some((one) => one.soort === soort && one.kwartaal === at))
      .map(({ soort }) => ({ soort, kwartaal: at, weken: valueOf(assumptions, soort) })),
  )
  const isEntered = ({ van, tot }: Dagen) =>
    circumstances.some(
      (one) => one.soort === 'rustig' && one.rust === 'ramadan' && one.van <= tot && one.tot >= van,
    )
  const byCalendar = ramadans
    .filter((one) => !isEntered(one))
    .flatMap((one) => weeksOfRamadan(one, valueOf(assumptions, 'ramadan'), keuzes))
  return [...everyYear, ...byCalendar, ...entered].slice(0, MOST_QUIET)
}
