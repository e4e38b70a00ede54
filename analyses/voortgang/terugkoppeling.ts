import { z } from 'zod'
import {
  antwoordsoort,
  type Antwoordsoort,
  inbrenger,
  type Inbrenger,
  themaAntwoord,
  type ThemaAntwoord,
} from '../../geodata/schema/voortgang.ts'
import { monthsAfter } from '../calendar.ts'
import type { Periode } from './kwartaal.ts'

/** Once that a theme was raised: in the ranking of a session, or in a signal. */
export interface Inbreng {
  van: Inbrenger
  thema: string
  /** Programmawijk; null: wider than one wijk. */
  wijk: string | null
  datum: string
}

/** Months within which a theme gets an answer. Source: domain.md, "An answer is due within a quarter". */
export const MONTHS_TO_ANSWER = 3

/**
 * A theme with how often it was raised and what the answer is. `beantwoord`: everything raised so far was answered; `open`: it waits, and
 * is in time; `te-laat`: it waits longer than a quarter.
 */
export const themastand = z.object({
  van: inbrenger,
  thema: z.string(),
  wijk: z.string().nullable(),
  keer: z.number().int().positive(),
  eerst: z.iso.date(),
  laatst: z.iso.date(),
  /** The answer that holds now; it may be older than what was raised last. */
  antwoord: themaAntwoord.nullable(),
  /** Answers before it, newest first. */
  eerder: z.array(themaAntwoord),
  /** Last day for the answer that is due; null: none is. */
  uiterlijk: z.iso.date().nullable(),
  stand: z.enum(['beantwoord', 'open', 'te-laat']),
})
export type Themastand = z.infer<typeof themastand>

const plain = (thema: string) => thema.trim().toLowerCase()
/** Tells themes apart: by who raised it, where, and its words without capitals. */
export const themasleutel = ({ van, thema, wijk }: Pick<Inbreng, 'van' | 'thema' | 'wijk'>): string =>
  JSON.stringify([van, wijk, plain(thema)])

/**
 * Lays every theme that was raised beside its answers. An answer is about all that was raised up to its day; what is raised again after
 * it asks for an answer anew, within a quarter of that day.
 *
 * @param vandaag ISO date; what was raised or answered after it does not count yet
 * @returns late ones first, then by the day the answer is due, then what was answered; of each the newest first
 * @example raised on 26 August, no answer: due on 26 November, late from the day after
 */
export function answersToThemes(
  raised: readonly Inbreng[],
  answers: readonly ThemaAntwoord[],
  vandaag: string,
): Themastand[] {
  const themes = new Map<string, { first: Inbreng; days: string[] }>()
  for (const row of raised.toSorted((a, b) => compare(a.datum, b.datum) || compare(a.thema, b.thema))) {
    if (row.datum > vandaag) continue
    const key = themasleutel(row)
    const before = themes.get(key)
    if (before === undefined) themes.set(key, { first: row, days: [row.datum] })
    else before.days.push(row.datum)
  }
  const found = [...themes].map(([key, { first, days }]): Themastand => {
    const own = answers
      .filter((row) => row.datum <= vandaag && themasleutel(row) === key)
      .toSorted((a, b) => compare(b.datum, a.datum) || b.nummer - a.nummer)
    const [antwoord = null, ...eerder] = own
    const waiting = days.find((day) => antwoord === null || day > antwoord.datum)
    const uiterlijk = waiting === undefined ? null : monthsAfter(waiting, MONTHS_TO_ANSWER)
    return {
      van: first.van,
      thema: first.thema,
      wijk: first.wijk,
      keer: days.length,
      eerst: first.datum,
      laatst: days.at(-1) ?? first.datum,
      antwoord,
      eerder,
      uiterlijk,
      stand: uiterlijk === null ? 'beantwoord' : uiterlijk < vandaag ? 'te-laat' : 'open',
    }
  })
  return found.toSorted(
    (a, b) =>
      ORDER.indexOf(a.stand) - ORDER.indexOf(b.stand) ||
      compare(a.uiterlijk ?? '', b.uiterlijk ?? '') ||
      compare(b.laatst, a.laatst) ||
      compare(themasleutel(a), themasleutel(b)),
  )
}

const ORDER: readonly Themastand['stand'][] = ['te-laat', 'open', 'beantwoord']
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Counts of themes and answers over a period. */
export const antwoordtelling = z.object({
  /** Themes raised in the period. */
  ingebracht: z.number().int(),
  /** Answers given in the period, by kind. */
  gegeven: z.record(antwoordsoort, z.number().int()),
  /** Themes that wait at the end of the period, and of those the ones that waited too long. */
  open: z.number().int(),
  teLaat: z.number().int(),
})
export type Antwoordtelling = z.infer<typeof antwoordtelling>

/** Counts what was raised, answered and left open in a period; a theme raised twice in it counts once. */
export function countAnswers(
  raised: readonly Inbreng[],
  answers: readonly ThemaAntwoord[],
  { van, tot }: Periode,
): Antwoordtelling {
  const within = ({ datum }: { datum: string }) => datum >= van && datum <= tot
  const stands = answersToThemes(raised, answers, tot)
  const given = answers.filter(within)
  const count = (soort: Antwoordsoort) => given.filter(({ antwoord }) => antwoord === soort).length
  return {
    ingebracht: new Set(raised.filter(within).map(themasleutel)).size,
    gegeven: {
      gedaan: count('gedaan'),
      'doen-we-dit-jaar': count('doen-we-dit-jaar'),
      'komt-in-het-plan': count('komt-in-het-plan'),
      'kan-niet': count('kan-niet'),
      'weten-we-nog-niet': count('weten-we-nog-niet'),
    },
    open: stands.filter(({ stand }) => stand !== 'beantwoord').length,
    teLaat: stands.filter(({ stand }) => stand === 'te-laat').length,
  }
}
