import { LETTER_DAYS } from '../../../analyses/renovatie/bezoekronde.ts'
import { weekdayOf } from '../../../analyses/calendar.ts'
import type { Dagdeel } from '../../../geodata/schema/campagne.ts'

const DAY_MILLISECONDS = 86_400_000
const SATURDAY = 6

/** So many days after an ISO date. */
function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10)
}

/**
 * Three days a round can begin with, the first at least two weeks after the letter: an afternoon, an evening and a Saturday.
 *
 * @param briefOp day of the letter, ISO date
 */
export function momentenVoorstel(briefOp: string): { datum: string; dagdeel: Dagdeel }[] {
  // The Monday of the first week that begins after the two weeks.
  let monday = daysAfter(briefOp, LETTER_DAYS)
  while (weekdayOf(monday) !== 1) monday = daysAfter(monday, 1)
  return [
    { datum: monday, dagdeel: 'middag' },
    { datum: daysAfter(monday, 2), dagdeel: 'avond' },
    { datum: daysAfter(monday, SATURDAY - 1), dagdeel: 'ochtend' },
  ]
}
