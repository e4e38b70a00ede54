import { dateInTheNetherlands } from './lokaal-moment.ts'

const HOUR_MILLISECONDS = 3_600_000

/** The moment a day begins in the Netherlands: one hour before midnight UTC in winter, two in summer. */
export function beginOfDay(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`).getTime()
  const summer = new Date(midnight - 2 * HOUR_MILLISECONDS)
  return dateInTheNetherlands(summer) === date ? summer : new Date(midnight - HOUR_MILLISECONDS)
}

/** The moment a day is over in the Netherlands. */
export function endOfDay(date: string): Date {
  const next = new Date(`${date}T12:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return beginOfDay(next.toISOString().slice(0, 10))
}
