import type { Dagen } from '../../analyses/renovatie/rustige-weken.ts'

/** Ramadan is the ninth month. */
const RAMADAN = 9
const MONTHS_IN_YEAR = 12
/** No month of this calendar is shorter. */
const SHORTEST_MONTH_DAYS = 29
const DAY_MILLISECONDS = 86_400_000

const months = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  month: 'numeric',
  timeZone: 'UTC',
})

/** Month of the calendar of Umm al-Qura in which a day lies, 1 to 12. */
function monthAt(day: number): number {
  const parts = months.formatToParts(day * DAY_MILLISECONDS)
  return Number(parts.find(({ type }) => type === 'month')?.value)
}

const isoOf = (day: number) => new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10)

/**
 * Each Ramadan with days in some years, by the calendar of Umm al-Qura. The moon decides: what people see may be a day off.
 *
 * Source: the calendar in the Unicode CLDR, which every Node carries; R.H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia",
 * https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm
 *
 * @example ramadansFrom(2027, 2027) is 8 February up to and including 8 March
 */
export function ramadansFrom(firstYear: number, lastYear: number): Dagen[] {
  const found: Dagen[] = []
  const end = Date.UTC(lastYear + 1, 0, 1) / DAY_MILLISECONDS
  let day = Date.UTC(firstYear, 0, 1) / DAY_MILLISECONDS
  // One that is under way on the first of January began before.
  while (monthAt(day) === RAMADAN) day -= 1
  while (day < end) {
    const ahead = (RAMADAN - monthAt(day) + MONTHS_IN_YEAR) % MONTHS_IN_YEAR
    if (ahead > 0) {
      day += Math.max(1, (ahead - 1) * SHORTEST_MONTH_DAYS)
      continue
    }
    const first = day
    while (monthAt(day) === RAMADAN) day += 1
    found.push({ van: isoOf(first), tot: isoOf(day - 1) })
  }
  return found
}
