/** Calendar arithmetic of the proleptic Gregorian calendar, without a clock: dates are ISO texts (2024-02-29). */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
/** Months of a year, 1 to 12. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
/** Days of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** Year of an ISO date. Example: yearOf('2024-02-29') is 2024. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** Month of an ISO date, 1 to 12. */
export function monthOf(date: string): number {
  return Number(date.slice(5, 7))
}

/** Whether a year has 29 days in February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** Days in a year: 365 or 366. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365
}

const two = (value: number) => String(value).padStart(2, '0')

/** The day before an ISO date. Example: dayBefore('2024-03-01') is '2024-02-29'. */
export function dayBefore(date: string): string {
  const [year, month, day] = [yearOf(date), monthOf(date), Number(date.slice(8, 10))]
  if (day > 1) return `${date.slice(0, 8)}${two(day - 1)}`
  return month > 1 ? `${year}-${two(month - 1)}-${daysInMonth(year, month - 1)}` : `${year - 1}-12-31`
}

/**
 * The same day some months later, or earlier when `months` is negative; of a month that is too short its last day.
 *
 * @example monthsAfter('2026-11-30', 3) is '2027-02-28'
 */
export function monthsAfter(date: string, months: number): string {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/**
 * Day of the week by ISO 8601, 1 (Monday) to 7 (Sunday).
 *
 * Source: Zeller's congruence, C. Zeller, "Kalender-Formeln", Acta Mathematica 9 (1887), https://doi.org/10.1007/BF02406733
 *
 * @example weekdayOf('2024-01-01') is 1: a Monday
 */
export function weekdayOf(date: string): number {
  const month = monthOf(date)
  const day = Number(date.slice(8, 10))
  // January and February count as months 13 and 14 of the year before.
  const [shifted, year] = month < 3 ? [month + 12, yearOf(date) - 1] : [month, yearOf(date)]
  const zeller =
    day +
    Math.floor((13 * (shifted + 1)) / 5) +
    year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400)
  // Zeller counts from Saturday as 0.
  return ((((zeller - 2) % 7) + 7) % 7) + 1
}

/** How often a day of the week (1 to 7) falls in a year: 52 or 53 times. */
export function weekdaysInYear(year: number, weekday: number): number {
  const first = weekdayOf(`${String(year).padStart(4, '0')}-01-01`)
  const over = (weekday - first + 7) % 7
  return over < daysInYear(year) - 364 ? 53 : 52
}
