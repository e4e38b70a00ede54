/** Quarters are counted from the year 0, so that the next quarter is one more. Example: the third of 2025 is 8102. */
export type Quarter = number

const MONTHS_PER_QUARTER = 3
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/

function partsOf(day: string): [year: number, month: number, day: number] {
  const [, year, month, date] = ISO_DAY.exec(day) ?? []
  if (year === undefined) throw new RangeError(`"${day}" is not an ISO date`)
  return [Number(year), Number(month), Number(date)]
}

/**
 * Days since 1 March of the year 0 in the Gregorian calendar; for differences between days. No clock and no time zone.
 *
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil,
 * https://howardhinnant.github.io/date_algorithms.html
 *
 * @param day an ISO date, years 0001 to 9999
 * @throws RangeError for a text that is not an ISO date
 * @example dayNumber('2025-03-01') - dayNumber('2025-02-28') is 1
 */
export function dayNumber(day: string): number {
  const [civilYear, month, date] = partsOf(day)
  const year = month <= 2 ? civilYear - 1 : civilYear
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
}

/** Quarter in which an ISO date lies. Example: quarterOf('2025-09-30') is 8102. */
export function quarterOf(day: string): Quarter {
  const [year, month] = partsOf(day)
  return year * 4 + Math.floor((month - 1) / MONTHS_PER_QUARTER)
}

/** First day of a quarter as a number of days. */
export function firstDayOf(quarter: Quarter): number {
  const month = (quarter % 4) * MONTHS_PER_QUARTER + 1
  return dayNumber(`${String(yearOf(quarter)).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
}

/** Year of a quarter. Example: yearOf(8102) is 2025. */
export function yearOf(quarter: Quarter): number {
  return Math.floor(quarter / 4)
}

/** The last quarter of a year. Example: lastQuarterOf(2034) is 8139. */
export function lastQuarterOf(year: number): Quarter {
  return year * 4 + 3
}
