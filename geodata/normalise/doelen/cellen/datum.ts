import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, formuleReden, toon, type Gelezen } from './celfout.ts'

/** First year that a date in a list of ours can have. */
const LEAST_YEAR = 1900

const MONTHS: ReadonlyMap<string, number> = new Map(
  ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
    .map((name, index): [string, number] => [name, index + 1])
    .concat([
      ['maart', 3],
      ['januari', 1],
      ['februari', 2],
      ['april', 4],
      ['juni', 6],
      ['juli', 7],
      ['augustus', 8],
      ['september', 9],
      ['oktober', 10],
      ['november', 11],
      ['december', 12],
    ]),
)

/** A clock time behind a date, with or without seconds and zone. */
const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${TIME}$`)
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${TIME}$`)
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/
const WORDS = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/i
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function exists(year: number, month: number, day: number): boolean {
  return year >= LEAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

interface Parts {
  year: number
  month: number
  day: number
}

function partsOf(text: string): Parts | null {
  const ymd = YEAR_FIRST.exec(text) ?? DIGITS.exec(text)
  if (ymd !== null) return { year: Number(ymd[1]), month: Number(ymd[2]), day: Number(ymd[3]) }
  const dmy = DAY_FIRST.exec(text)
  if (dmy !== null) return { year: Number(dmy[3]), month: Number(dmy[2]), day: Number(dmy[1]) }
  const words = WORDS.exec(text)
  const month = MONTHS.get(words?.[2]?.toLowerCase() ?? '')
  return words === null || month === undefined
    ? null
    : { year: Number(words[3]), month, day: Number(words[1]) }
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48
const DASH = 45

/** The very form we keep, yyyy-mm-dd, checked without taking the text apart: most lists have it in every row. */
function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false
  for (let at = 0; at < 10; at++) {
    if (at !== 4 && at !== 7 && !(digit(text, at) >= 0 && digit(text, at) <= 9)) return false
  }
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3)
  return exists(year, digit(text, 5) * 10 + digit(text, 6), digit(text, 8) * 10 + digit(text, 9))
}

function parse(text: string): string | Celfout {
  if (isIsoDate(text)) return text
  const parts = partsOf(text)
  if (parts === null) {
    const reden = SHORT_YEAR.test(text)
      ? `${toon(text)} heeft een jaar van twee cijfers. Schrijf het jaar met vier cijfers.`
      : (formuleReden(text) ?? `${toon(text)} is geen datum. Schrijf de datum als 1-10-2026.`)
    return new Celfout(reden)
  }
  const { year, month, day } = parts
  return exists(year, month, day)
    ? `${year}-${two(month)}-${two(day)}`
    : new Celfout(`${toon(text)} bestaat niet als datum.`)
}

/**
 * Reads a day and gives it as yyyy-mm-dd. Read: 2026-10-01, 1-10-2026, 01/10/2026 and 1.10.2026 (the day first), 20261001,
 * 1 oktober 2026, and each of the first with a clock time behind it. A time and zone are left out: the day is the one that
 * is written. Refused: days that do not exist (31-02-2025), years before 1900 or of two digits, anything else.
 *
 * @param last last day that can be, yyyy-mm-dd; null where a day in the future is possible
 */
export function leesDatum(cel: Cel, last: string | null): Gelezen<string> {
  if (cel === null) return null
  const text = typeof cel === 'string' ? cel.trim() : String(cel)
  if (text === '') return null
  const date = parse(text)
  if (last !== null && typeof date === 'string' && date > last) {
    return new Celfout(`${toon(text)} ligt in de toekomst. Vandaag is het ${dayFirst(last)}.`)
  }
  return date
}

function dayFirst(date: string): string {
  return `${Number(date.slice(8))}-${Number(date.slice(5, 7))}-${date.slice(0, 4)}`
}
