import { z } from 'zod'
import type { Bezoekdag, Dagdeel, Tijdwens } from '../../geodata/schema/campagne.ts'
import { weekdayOf } from '../calendar.ts'
import { dayNumber } from '../statistics/calendar-quarter.ts'

/** Most homes that one pair visits on a day. Source: domain.md, "Keukentafelgesprek". */
export const MOST_VISITS_A_DAY = 12
/** Days between the letter and the first visit. Source: the same, "letter two weeks before". */
export const LETTER_DAYS = 14
/** Parts of the week a round must reach. Source: the same, "three different day parts, evening and Saturday included". */
export const LEAST_PARTS = 3

/** A moment at which pairs go round. */
export interface Bezoekmoment {
  datum: string
  dagdeel: Dagdeel
}

/** What is wrong with a round. */
export const rondefout = z.enum([
  'brief-te-laat',
  'te-weinig-dagdelen',
  'geen-avond',
  'geen-zaterdag',
  'zondag',
  'dag-dubbel',
  'te-weinig-plaats',
  'geen-woningen',
])
export type Rondefout = z.infer<typeof rondefout>

const SATURDAY = 6
const SUNDAY = 7

/** Part of the week: Saturday is one of its own, whatever the hour. */
export const partOf = ({ datum, dagdeel }: Bezoekmoment): Tijdwens =>
  weekdayOf(datum) === SATURDAY ? 'zaterdag' : dagdeel

/**
 * What is wrong with the moments of a round; empty: nothing.
 *
 * @param homes number of homes to visit
 * @param duos number of pairs that go round at each moment
 */
export function faultsOfRound(
  briefOp: string,
  moments: readonly Bezoekmoment[],
  homes: number,
  duos: number,
): Rondefout[] {
  const faults: Rondefout[] = []
  if (homes === 0) faults.push('geen-woningen')
  const first = moments.map(({ datum }) => datum).toSorted()[0]
  if (first !== undefined && dayNumber(first) - dayNumber(briefOp) < LETTER_DAYS) faults.push('brief-te-laat')
  if (moments.some(({ datum }) => weekdayOf(datum) === SUNDAY)) faults.push('zondag')
  // Twelve a day is twelve a day: a second part of the same day gives a pair no more.
  if (new Set(moments.map(({ datum }) => datum)).size < moments.length) faults.push('dag-dubbel')
  const parts = new Set(moments.map(partOf))
  if (parts.size < LEAST_PARTS) faults.push('te-weinig-dagdelen')
  if (!parts.has('avond')) faults.push('geen-avond')
  if (!parts.has('zaterdag')) faults.push('geen-zaterdag')
  if (moments.length * duos * MOST_VISITS_A_DAY < homes) faults.push('te-weinig-plaats')
  return faults
}

/**
 * Divides the homes of a street over the moments and pairs of a round, in the order of the walk and about as many each day, so that no
 * pair has more than twelve on a day.
 *
 * @param homes ids in the order of the walk
 * @example 30 homes, 3 moments, 1 pair: ten each
 * @throws RangeError when they do not fit; ask `faultsOfRound` first
 */
export function divideVisits(
  homes: readonly string[],
  moments: readonly Bezoekmoment[],
  duos: number,
): Bezoekdag[] {
  const slots = moments
    .toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
    .flatMap((moment) => Array.from({ length: duos }, (_, at) => ({ ...moment, duo: at + 1 })))
  if (homes.length > slots.length * MOST_VISITS_A_DAY)
    throw new RangeError('more homes than a round can visit')
  let at = 0
  return slots.map(({ datum, dagdeel, duo }, index) => {
    const size = Math.ceil((homes.length - at) / (slots.length - index))
    const woningen = homes.slice(at, at + size)
    at += size
    return { datum, dagdeel, duo, woningen }
  })
}

/** The part of the week in which people of a home want the talk, and the day on which that was written down, ISO date. */
export interface GezegdeWens {
  tijd: Tijdwens
  op: string
}

/**
 * The days of a round in which every home that asked for a part of the week has gone to the first day of that part, where a pair has room.
 * Days up to the one on which it was said stay as they were, and so does a home for which there is no such day.
 *
 * @param wishes by dwelling
 * @example a home of Monday afternoon that wants an evening goes to the pair of Wednesday evening with fewer than twelve homes
 */
export function daysByWish(
  days: readonly Bezoekdag[],
  wishes: ReadonlyMap<string, GezegdeWens>,
): Bezoekdag[] {
  const moved = days.map((day) => ({ ...day, woningen: [...day.woningen] }))
  for (const [at, day] of days.entries()) {
    for (const home of day.woningen) {
      const wish = wishes.get(home)
      if (wish === undefined || day.datum <= wish.op || partOf(day) === wish.tijd) continue
      const to = moved.find(
        (one) => one.datum > wish.op && partOf(one) === wish.tijd && one.woningen.length < MOST_VISITS_A_DAY,
      )
      const from = moved[at]
      if (to === undefined || from === undefined) continue
      from.woningen = from.woningen.filter((one) => one !== home)
      to.woningen.push(home)
    }
  }
  return moved
}
