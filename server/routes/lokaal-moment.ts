import type { LokaalMoment } from '../../analyses/voorzieningen/nu-open.ts'
import type { Weekdag } from '../../geodata/schema/voorziening.ts'

const WEEKDAYS: Record<string, Weekdag> = {
  Mon: 'ma',
  Tue: 'di',
  Wed: 'wo',
  Thu: 'do',
  Fri: 'vr',
  Sat: 'za',
  Sun: 'zo',
}

const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The clock on the wall in the Netherlands at an instant, summer time included. */
export function momentInTheNetherlands(instant: Date): LokaalMoment {
  const part = Object.fromEntries(inAmsterdam.formatToParts(instant).map(({ type, value }) => [type, value]))
  const year = Number(part['year'])
  const month = Number(part['month'])
  return {
    weekdag: WEEKDAYS[part['weekday'] ?? ''] ?? 'ma',
    minuten: Number(part['hour']) * 60 + Number(part['minute']),
    dagVanDeMaand: Number(part['day']),
    dagenInDeMaand: new Date(Date.UTC(year, month, 0)).getUTCDate(),
  }
}

/** Date on the calendar in the Netherlands at an instant, e.g. "2026-10-25". */
export function dateInTheNetherlands(instant: Date): string {
  const part = Object.fromEntries(inAmsterdam.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}`
}
