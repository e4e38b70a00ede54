import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, formuleReden, toon, type Gelezen } from './celfout.ts'

/**
 * What one point before exactly three digits means, as in 1.234, where the field decides:
 * duizend: a thousands separator (a count has no decimals); decimaal: a decimal point (a share, a degree);
 * weiger: it may be either, and a mistake of a thousand times would not be noticed, so the person must say.
 */
export type PuntVoorDrie = 'duizend' | 'decimaal' | 'weiger'

/** Plain number, the form that most cells have: digits with at most one decimal point or comma. */
const PLAIN = /^-?\d+(?:[.,]\d+)?$/
/** One point and three digits, the first part not 0: 1.234, -12.345. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/
/** Thousands by points, decimals by a comma: 1.234.567 or 1.234,5. */
const DUTCH_THOUSANDS = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
/** Thousands by commas, decimals by a point: 1,234,567 or 1,234.5. */
const ENGLISH_THOUSANDS = /^-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^-?\d{1,3},\d{3}\.\d+$/
/** Thousands by spaces: 12 345,6. */
const SPACED_THOUSANDS = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/

function ambiguous(text: string, point: PuntVoorDrie): Gelezen<number> {
  if (point === 'duizend') return Number(text.replace('.', ''))
  if (point === 'decimaal') return Number(text)
  const whole = text.replace('.', '')
  const decimal = text.replace('.', ',')
  return new Celfout(`${toon(text)} kan ${whole} zijn of ${decimal}. Schrijf ${whole} of ${decimal}.`)
}

/** A text as a number; `text` has no blanks around it and a plain minus. */
function parse(text: string, point: PuntVoorDrie): Gelezen<number> {
  if (PLAIN.test(text)) {
    return AMBIGUOUS.test(text) ? ambiguous(text, point) : Number(text.replace(',', '.'))
  }
  if (DUTCH_THOUSANDS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (ENGLISH_THOUSANDS.test(text)) return Number(text.replaceAll(',', ''))
  if (SPACED_THOUSANDS.test(text)) return Number(text.replaceAll(' ', '').replace(',', '.'))
  return new Celfout(formuleReden(text) ?? `${toon(text)} is geen getal.`)
}

/** A number past this has lost digits on the way. */
const MOST = 1e15
const MOST_FAST_DIGITS = 15
const POWERS = Array.from({ length: MOST_FAST_DIGITS + 1 }, (_, power) => 10 ** power)
const [ZERO, NINE, MINUS, POINT, COMMA] = [48, 57, 45, 46, 44]

/**
 * A plain number without taking the text apart, for columns of millions of cells; NaN when the text is anything else, also
 * when its point is ambiguous. Exact: the digits are a whole number under 1e15, divided once by a power of ten.
 */
function fastNumber(text: string): number {
  const negative = text.charCodeAt(0) === MINUS
  const first = negative ? 1 : 0
  let whole = 0
  let mark = -1
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) whole = whole * 10 + (code - ZERO)
    else if ((code === POINT || code === COMMA) && mark < 0 && at > first) mark = at
    else return NaN
  }
  const digits = text.length - first - (mark < 0 ? 0 : 1)
  if (digits === 0 || digits > MOST_FAST_DIGITS) return NaN
  const decimals = mark < 0 ? 0 : text.length - mark - 1
  if (mark >= 0 && (decimals === 0 || (decimals === 3 && digits <= 6 && text.charCodeAt(mark) === POINT)))
    return NaN
  const value = whole / (POWERS[decimals] ?? 1)
  return negative && value !== 0 ? -value : value
}

/**
 * Reads a number: decimal comma or point, thousands separators (point, comma, space), a euro sign in front.
 * A lone comma is always a decimal comma (these are Dutch files); for a lone point before three digits see `PuntVoorDrie`.
 * Refused: text, formulas, true/false, NaN, Infinity, E-notation in text, numbers over 1e15.
 * Example: leesGetal('1.234,5', 'weiger') is 1234.5.
 */
export function leesGetal(cel: Cel, point: PuntVoorDrie): Gelezen<number> {
  if (cel === null) return null
  if (typeof cel === 'boolean') return new Celfout(`${toon(cel)} is geen getal.`)
  if (typeof cel === 'number') {
    return Number.isFinite(cel) && Math.abs(cel) < MOST ? cel : new Celfout(`${toon(cel)} is geen getal.`)
  }
  const fast = fastNumber(cel)
  if (!Number.isNaN(fast)) return fast
  const trimmed = cel.trim()
  if (trimmed === '') return null
  const value = PLAIN.test(trimmed)
    ? parse(trimmed, point)
    : parse(trimmed.replace(/^€\s*/, '').replace(/^[−–]/, '-').replace(/\s/g, ' '), point)
  if (typeof value !== 'number') return value instanceof Celfout ? refuseWithCell(value, trimmed) : value
  return Math.abs(value) < MOST ? value : new Celfout(`${toon(cel)} is geen getal dat hier kan staan.`)
}

/** Keeps the reason, which already shows the cell as it stands. */
function refuseWithCell(fault: Celfout, trimmed: string): Celfout {
  return fault.reden.startsWith(toon(trimmed)) ? fault : new Celfout(`${toon(trimmed)} is geen getal.`)
}

/**
 * Reads a percentage: a number with or without a percent sign behind it. The range is for the caller to judge.
 * Example: leesProcent('72,5 %') is 72.5.
 */
export function leesProcent(cel: Cel): Gelezen<number> {
  return leesGetal(typeof cel === 'string' ? cel.replace(/\s*%\s*$/, '') : cel, 'decimaal')
}
