import type { LokaalMoment, OpenNu } from '../../analyses/voorzieningen/nu-open.ts'
import type { Openingstijden, Weekdag } from '../../geodata/schema/voorziening.ts'

const WEEKDAYS: Readonly<Record<string, Weekdag>> = {
  Mon: 'ma',
  Tue: 'di',
  Wed: 'wo',
  Thu: 'do',
  Fri: 'vr',
  Sat: 'za',
  Sun: 'zo',
}

/** The clock on the wall in the Netherlands, wherever the phone is. */
export function nederlandsMoment(instant: Date): LokaalMoment {
  const part = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Amsterdam',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return {
    weekdag: WEEKDAYS[part['weekday'] ?? ''] ?? 'ma',
    minuten: Number(part['hour']) * 60 + Number(part['minute']),
    dagVanDeMaand: Number(part['day']),
    dagenInDeMaand: new Date(Date.UTC(Number(part['year']), Number(part['month']), 0)).getUTCDate(),
  }
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/**
 * Whether a place is open: the rule of `analyses/voorzieningen/nu-open.ts`, without its schema, which would bring 60 kB of zod to every
 * phone. A test holds the two against each other.
 */
export function openOp(times: Openingstijden, moment: LokaalMoment): OpenNu {
  const day = times[moment.weekdag]
  const lastOfMonth = moment.dagVanDeMaand > moment.dagenInDeMaand - 7
  const parts = day.vakken
    .filter(({ wanneer }) => wanneer !== 'laatste-van-de-maand' || lastOfMonth)
    .map(({ van, tot, wanneer }) => ({ van: minutesOf(van), tot: minutesOf(tot), sure: wanneer !== 'soms' }))
  const inside = parts.filter(({ van, tot }) => van <= moment.minuten && moment.minuten < tot)
  const until = (rows: readonly { tot: number }[]) => Math.max(...rows.map(({ tot }) => tot))
  const sure = inside.filter((part) => part.sure)
  if (sure.length > 0) return { staat: 'open', tot: until(sure), vanaf: null }
  if (inside.length > 0) return { staat: 'misschien', tot: until(inside), vanaf: null }
  const later = parts.filter((part) => part.sure && part.van > moment.minuten).map(({ van }) => van)
  if (later.length > 0) return { staat: 'dicht', tot: null, vanaf: Math.min(...later) }
  return { staat: day.regel === 'op-aanvraag' ? 'op-aanvraag' : 'dicht', tot: null, vanaf: null }
}
