/**
 * Days from one date to another on the calendar (proleptic Gregorian), negative when the second is earlier.
 * Days since 1 March of year 0, after the civil-calendar arithmetic of H. Hinnant (https://howardhinnant.github.io/date_algorithms.html).
 *
 * @param from ISO date, e.g. "2026-06-15"
 * @param until ISO date
 * @returns whole days; days("2026-06-15", "2026-07-01") is 16
 */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from)
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear
  )
}
