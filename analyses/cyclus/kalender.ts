import {
  cyclusstaat,
  type Cyclusstaat,
  kalendermoment,
  type Kalendermoment,
  type Kalenderpunt,
  type Kalenderwijziging,
  type Overgang,
} from './cyclusgang-schema.ts'
import { daysBetween } from './dagen.ts'

/** Month and day of the proposals. Source: issue 4 item 10: feedback in Q2, conclusions before summer, wijkaanpak by year's end. */
const GEGEVENS = '03-31'
const TERUGKOPPELING = '06-15'
const CONCLUSIES = '06-30'
const WIJKAANPAK = '12-31'
/** A peildatum after this day leaves no time for feedback in the same second quarter. */
const LATEST_FOR_SAME_YEAR = '05-31'

/** Dates proposed for a cyclus, by moment. */
export type Kalender = Readonly<Record<Kalendermoment, string>>

/**
 * The calendar proposed for a peildatum: data by 31 March but never before the peildatum, feedback by 15 June, conclusions by 30 June,
 * wijkaanpak by 31 December. A peildatum after 31 May moves the whole calendar to the next year.
 *
 * @param peildatum ISO date
 */
export function proposedCalendar(peildatum: string): Kalender {
  const ownYear = Number(peildatum.slice(0, 4))
  const year = peildatum.slice(5) > LATEST_FOR_SAME_YEAR ? ownYear + 1 : ownYear
  const on = (day: string) => `${String(year).padStart(4, '0')}-${day}`
  return {
    gegevens: peildatum > on(GEGEVENS) ? peildatum : on(GEGEVENS),
    terugkoppeling: on(TERUGKOPPELING),
    conclusies: on(CONCLUSIES),
    wijkaanpak: on(WIJKAANPAK),
  }
}

/** State of a cyclus: where its last move led; without moves it is being prepared. */
export function stateAfter(moves: readonly Overgang[]): Cyclusstaat {
  return moves.at(-1)?.naar ?? 'voorbereiding'
}

/** The state after this one; null after the last. */
export function nextState(state: Cyclusstaat): Cyclusstaat | null {
  return cyclusstaat.options[cyclusstaat.options.indexOf(state) + 1] ?? null
}

/**
 * The calendar of a cyclus as it stands on a day. A moment is done on the day its state was left.
 *
 * @param changes changes by people, oldest first; the newest of a moment holds
 * @param moves moves of the cyclus, oldest first
 * @param today ISO date
 */
export function calendarOn(
  peildatum: string,
  changes: readonly Kalenderwijziging[],
  moves: readonly Overgang[],
  today: string,
): Kalenderpunt[] {
  const proposal = proposedCalendar(peildatum)
  const state = stateAfter(moves)
  return kalendermoment.options.map((moment): Kalenderpunt => {
    const wijziging = changes.findLast((change) => change.moment === moment) ?? null
    const datum = wijziging?.datum ?? proposal[moment]
    const klaarOp = moves.find((move) => move.van === moment)?.datum ?? null
    const dagenTeLaat = Math.max(0, daysBetween(datum, klaarOp ?? today))
    const open = dagenTeLaat > 0 ? 'te-laat' : state === moment ? 'nu' : 'later'
    return {
      moment,
      datum,
      voorstel: proposal[moment],
      wijziging,
      stand: klaarOp === null ? open : 'klaar',
      klaarOp,
      dagenTeLaat,
    }
  })
}

/** Why a moment may not be moved to a date. */
export type Kalenderfout = 'al-klaar' | 'voor-vorige' | 'na-volgende'

/** Whether a date may move: not once it is done, and the four stay in their order; null when it may. */
export function faultOfDate(
  calendar: readonly Kalenderpunt[],
  moment: Kalendermoment,
  datum: string,
): Kalenderfout | null {
  const at = calendar.findIndex((point) => point.moment === moment)
  if (calendar[at]?.stand === 'klaar') return 'al-klaar'
  const [before, after] = [calendar[at - 1], calendar[at + 1]]
  if (before !== undefined && datum < before.datum) return 'voor-vorige'
  return after !== undefined && datum > after.datum ? 'na-volgende' : null
}
