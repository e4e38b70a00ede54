import { momentInTheNetherlands } from '../routes/lokaal-moment.ts'

const MINUTE_MILLISECONDS = 60_000
const HOUR_MINUTES = 60

/** After a try that failed the next waits this long: a full disk is not tried every minute. */
const TRY_AGAIN_MILLISECONDS = HOUR_MINUTES * MINUTE_MILLISECONDS

/** The instants around a date; one of them falls on each hour of its clock, whatever summer time does. */
const MOST_STEPS = 26 * HOUR_MINUTES

function isHour(instant: Date, hour: number): boolean {
  return Math.floor(momentInTheNetherlands(instant).minuten / HOUR_MINUTES) === hour
}

function wholeMinute(instant: Date): number {
  return Math.floor(instant.getTime() / MINUTE_MILLISECONDS) * MINUTE_MILLISECONDS
}

/**
 * First instant after `after` at which the clock on the wall in the Netherlands begins the hour. On the one night without an
 * hour of 2 the next hour takes its place; on the night that has it twice it is one hour of 120 minutes.
 */
export function nextRun(after: Date, hour: number): Date {
  const start = wholeMinute(after) + MINUTE_MILLISECONDS
  let before = new Date(start - MINUTE_MILLISECONDS)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const at = new Date(start + step * MINUTE_MILLISECONDS)
    const begins = isHour(at, hour) && !isHour(before, hour)
    const skipped = !isHour(at, hour) && isHour(at, (hour + 1) % 24) && isHour(before, (hour + 23) % 24)
    if (begins || skipped) return at
    before = at
  }
  throw new Error(`no hour ${hour} within a day`)
}

/**
 * When a backup should be made: at the first such hour after the last good one, and a while after a try that failed. A moment in the
 * past means now: a missed hour is made up for, once.
 *
 * @param last moment of the newest good backup; before there is one the moment the database was made
 * @param failed last try that gave no good backup; null: none
 */
export function dueAt(last: Date, failed: Date | null, hour: number): Date {
  const next = nextRun(last, hour)
  if (failed === null) return next
  return new Date(Math.max(next.getTime(), failed.getTime() + TRY_AGAIN_MILLISECONDS))
}
