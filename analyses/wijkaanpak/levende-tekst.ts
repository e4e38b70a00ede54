import type { Leeftijd } from '../../geodata/schema/indicator.ts'
import { leeftijd } from '../../geodata/schema/indicator.ts'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { verwijzingId } from '../../geodata/schema/wijkambitie.ts'

/** A figure that stands in a text, tied to its source: which one, and the value it had when it was put there. */
export interface Cijfermerk {
  indicator: string
  gebied: string
  jaar: number
  leeftijd: Leeftijd
  /** In the unit of the indicator. */
  waarde: number
}

/** A piece of a text: words that people wrote, or a figure with its source. A number among the words is never called a figure. */
export type Tekstdeel =
  { soort: 'woorden'; tekst: string } | { soort: 'cijfer'; tekst: string; merk: Cijfermerk }

/**
 * A mark: `[[cijfer <indicator> <gebied> <jaar> <leeftijd> <waarde>]]`, one blank between the parts. No part can hold a bracket, so a
 * mark ends where it seems to end. The number is as JavaScript writes it, which is one way per value.
 */
const MARK =
  /\[\[cijfer ([a-z0-9-]{1,61}) ([A-Za-z0-9-]{1,41}) (\d{4}) ([a-z0-9-]{1,6}) (-?\d{1,22}(?:\.\d{1,24})?(?:e[+-]\d{1,3})?)\]\]/g

/**
 * Splits a text in words and figures. What only looks like a mark (an unknown age, a number written another way) stays words.
 * Putting all `tekst` behind each other gives the text back, letter for letter.
 *
 * @example parseLivingText('Van [[cijfer rivm-eenzaam boswijk 2020 18plus 48.1]] procent') gives words, a figure, words
 */
export function parseLivingText(text: string): Tekstdeel[] {
  const parts: Tekstdeel[] = []
  let at = 0
  for (const found of text.matchAll(MARK)) {
    const merk = markOf(found)
    if (merk === null) continue
    if (found.index > at) parts.push({ soort: 'woorden', tekst: text.slice(at, found.index) })
    parts.push({ soort: 'cijfer', tekst: found[0], merk })
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ soort: 'woorden', tekst: text.slice(at) })
  return parts
}

/** The figures of a text, in their order. */
export function marksIn(text: string): Cijfermerk[] {
  return parseLivingText(text).flatMap((part) => (part.soort === 'cijfer' ? [part.merk] : []))
}

/**
 * Writes a mark.
 * @throws RangeError when a part does not have the form of a mark: then it could not be read back
 */
export function writeMark(mark: Cijfermerk): string {
  const { indicator, gebied, jaar, waarde } = mark
  const text = `[[cijfer ${indicator} ${gebied} ${jaar} ${mark.leeftijd} ${String(waarde)}]]`
  const [only] = marksIn(text)
  if (only === undefined || markKey(only) !== markKey(mark) || only.waarde !== waarde) {
    throw new RangeError('a mark must be read back as it was written')
  }
  return text
}

/** Which figure a mark is about, whatever its value: two marks with one key are about one figure. */
export function markKey({ indicator, gebied, jaar, leeftijd: age }: Omit<Cijfermerk, 'waarde'>): string {
  return `${indicator} ${gebied} ${jaar} ${age}`
}

/** A text as it reads, each figure by its value alone: for counting words, and for looking at what is written around the figures. */
export function asWords(text: string): string {
  return parseLivingText(text)
    .map((part) => (part.soort === 'cijfer' ? String(part.merk.waarde).replace('.', ',') : part.tekst))
    .join('')
}

/** What the source gives now for a figure, with where it stands; null where it gives none any more. */
export interface Huidig<Bron> {
  waarde: number
  bron: Bron
}

/** A mark beside what the source gives now. */
export type Merkstand<Bron> =
  | { merk: Cijfermerk; stand: 'gelijk' | 'veranderd'; nu: Huidig<Bron> }
  | { merk: Cijfermerk; stand: 'weg'; nu: null }

/** Values that differ by less than this share are one value: a file may hold 12 digits of a number. */
const SAME_SHARE = 1e-12

/**
 * Holds the figures of a text against the present ones.
 *
 * @param lookUp the present figure of a mark, or null where there is none
 * @returns one row per mark, in the order of the text
 */
export function holdMarks<Bron>(
  text: string,
  lookUp: (mark: Cijfermerk) => Huidig<Bron> | null,
): Merkstand<Bron>[] {
  return marksIn(text).map((merk) => {
    const nu = lookUp(merk)
    if (nu === null) return { merk, stand: 'weg', nu }
    const isSame = Math.abs(nu.waarde - merk.waarde) <= SAME_SHARE * Math.abs(merk.waarde)
    return { merk, stand: isSame ? 'gelijk' : 'veranderd', nu }
  })
}

/** Takes over the present value of one figure, wherever it stands in the text; the words stay as they are. */
export function takeOver(text: string, mark: Omit<Cijfermerk, 'waarde'>, value: number): string {
  return parseLivingText(text)
    .map((part) =>
      part.soort === 'cijfer' && markKey(part.merk) === markKey(mark)
        ? writeMark({ ...part.merk, waarde: value })
        : part.tekst,
    )
    .join('')
}

function markOf([
  ,
  indicator = '',
  gebied = '',
  year = '',
  age = '',
  number = '',
]: RegExpExecArray): Cijfermerk | null {
  const isKnown = verwijzingId.safeParse(indicator).success && gebiedscode.safeParse(gebied).success
  const parsed = leeftijd.safeParse(age)
  const waarde = Number(number)
  // One way of writing per value: else what is read would be written back as something else.
  if (!isKnown || !parsed.success || !Number.isFinite(waarde) || String(waarde) !== number) return null
  return { indicator, gebied, jaar: Number(year), leeftijd: parsed.data, waarde }
}
