import { z } from 'zod'
import type { Openingstijden, Weekdag } from '../../geodata/schema/voorziening.ts'

/** A moment on the clock in the Netherlands; the caller turns an instant into this, the analysis knows no clock. */
export interface LokaalMoment {
  weekdag: Weekdag
  /** Minutes since midnight, 0-1439. */
  minuten: number
  dagVanDeMaand: number
  dagenInDeMaand: number
}

/**
 * Whether a place is open: `misschien` when it is open on some of these days and the source does not say which.
 * `tot` and `vanaf` are minutes since midnight.
 */
export const openNu = z.object({
  staat: z.enum(['open', 'misschien', 'dicht', 'op-aanvraag', 'onbekend']),
  tot: z.number().int().nullable(),
  /** Later today it opens at this time; null when it does not. */
  vanaf: z.number().int().nullable(),
})
export type OpenNu = z.infer<typeof openNu>

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/**
 * Whether a place is open at a moment, by its published weekly hours.
 *
 * "Op aanvraag" is not open. Hours on only some days count as `misschien` outside the ordinary hours. Holidays are
 * not in the source and are not guessed. A closing time is exclusive: at 17:00 a place open until 17:00 is closed.
 *
 * @param times weekly hours, null when the source gives none
 * @example a wijkcentrum on a Saturday at 20:00 gives `misschien` until 22:30: open late twice a month
 */
export function openAt(times: Openingstijden | null, moment: LokaalMoment): OpenNu {
  if (times === null) return { staat: 'onbekend', tot: null, vanaf: null }
  const day = times[moment.weekdag]
  const lastOfMonth = moment.dagVanDeMaand > moment.dagenInDeMaand - 7
  const parts = day.vakken
    .filter((part) => part.wanneer !== 'laatste-van-de-maand' || lastOfMonth)
    .map((part) => ({ van: minutesOf(part.van), tot: minutesOf(part.tot), sure: part.wanneer !== 'soms' }))
  const inside = parts.filter((part) => part.van <= moment.minuten && moment.minuten < part.tot)
  const sure = inside.filter((part) => part.sure)
  if (sure.length > 0) return { staat: 'open', tot: Math.max(...sure.map((part) => part.tot)), vanaf: null }
  if (inside.length > 0) {
    return { staat: 'misschien', tot: Math.max(...inside.map((part) => part.tot)), vanaf: null }
  }
  const later = parts.filter((part) => part.sure && part.van > moment.minuten).map((part) => part.van)
  if (later.length > 0) return { staat: 'dicht', tot: null, vanaf: Math.min(...later) }
  return { staat: day.regel === 'op-aanvraag' ? 'op-aanvraag' : 'dicht', tot: null, vanaf: null }
}
