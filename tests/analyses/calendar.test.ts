import { assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import {
  daysInMonth,
  daysInYear,
  MONTHS,
  monthOf,
  monthsAfter,
  WEEKDAYS,
  weekdayOf,
  weekdaysInYear,
  yearOf,
} from '../../analyses/calendar.ts'
import { runs } from '../helpers/property-runs.ts'

const MILLISECONDS_PER_DAY = 86_400_000

it('gives every day the weekday, month and year of the clock of the machine, over four centuries', () => {
  // 1800 to 2200: far enough for the rule of the centuries.
  const first = Date.UTC(1800, 0, 1) / MILLISECONDS_PER_DAY
  const last = Date.UTC(2200, 0, 1) / MILLISECONDS_PER_DAY
  assert(
    property(integer({ min: first, max: last }), (day) => {
      const moment = new Date(day * MILLISECONDS_PER_DAY)
      const text = moment.toISOString().slice(0, 10)
      expect(weekdayOf(text)).toBe(moment.getUTCDay() === 0 ? 7 : moment.getUTCDay())
      expect([yearOf(text), monthOf(text)]).toEqual([moment.getUTCFullYear(), moment.getUTCMonth() + 1])
    }),
    runs(500),
  )
})

it('divides a year over months and weekdays without losing a day', () => {
  for (const year of [1900, 2000, 2022, 2023, 2024, 2100]) {
    const sum = (days: readonly number[]) => days.reduce((total, count) => total + count, 0)
    expect(sum(MONTHS.map((month) => daysInMonth(year, month)))).toBe(daysInYear(year))
    expect(sum(WEEKDAYS.map((weekday) => weekdaysInYear(year, weekday)))).toBe(daysInYear(year))
  }
  expect([1900, 2000, 2023, 2024].map(daysInYear)).toEqual([365, 366, 365, 366])
})

it('knows that 2024 began on a Monday and had 53 Mondays and Tuesdays', () => {
  expect(weekdayOf('2024-01-01')).toBe(1)
  expect(WEEKDAYS.map((weekday) => weekdaysInYear(2024, weekday))).toEqual([53, 53, 52, 52, 52, 52, 52])
})

/** Days are kept, or become the last of a month that is too short: https://www.w3.org/TR/xmlschema-2/#adding-durations-to-dateTimes */
it.each([
  ['2000-03-31', 1, '2000-04-30'],
  ['2000-03-30', 1, '2000-04-30'],
  ['2000-01-12', 5, '2000-06-12'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-08-26', 3, '2026-11-26'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
])('%s, %i months later', (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to)
})

it('goes as many months on as it was told, and never past the end of one', () => {
  assert(
    property(integer({ min: 10_957, max: 40_000 }), integer({ min: -240, max: 240 }), (day, months) => {
      const from = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
      const to = monthsAfter(from, months)
      const count = (iso: string) => yearOf(iso) * 12 + monthOf(iso)
      expect(count(to) - count(from)).toBe(months)
      const kept = Math.min(Number(from.slice(8)), daysInMonth(yearOf(to), monthOf(to)))
      expect(Number(to.slice(8))).toBe(kept)
      expect(new Date(`${to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(to)
    }),
    runs(300),
  )
})
