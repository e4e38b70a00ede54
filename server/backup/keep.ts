import type { Bewaarreden } from '../contract/reservekopieen.ts'

/** How many backups are kept, by rule. */
export const KEPT = { dagen: 14, weken: 8, maanden: 12 } as const

/** The newest backups made before an update are kept beside the rules: an update is found wanting after weeks, too. */
const KEPT_BEFORE_UPDATE = 2

/** What decides whether a backup stays. */
export interface Keepable {
  naam: string
  /** Date on the calendar in the Netherlands, e.g. 2026-11-26. */
  datum: string
  /** Made before an update changed the database. */
  voorBijwerken: boolean
  /** Its check found nothing wrong. */
  goed: boolean
}

const DAY_MILLISECONDS = 86_400_000

/** Days since 1970-01-01. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS
}

/** The Monday on or before a date as a day number; 1970-01-01 was a Thursday. */
function weekOf(date: string): string {
  const day = dayNumber(date)
  return String(day - ((((day + 3) % 7) + 7) % 7))
}

/** The newest of each of the last `count` periods in which there is one. */
function newestOfEach(
  newestFirst: readonly Keepable[],
  periodOf: (date: string) => string,
  count: number,
): string[] {
  const newest = new Map<string, string>()
  for (const { naam, datum } of newestFirst) {
    if (!newest.has(periodOf(datum))) newest.set(periodOf(datum), naam)
  }
  return [...newest.values()].slice(0, count)
}

/**
 * Which backups stay, and by which rules: the newest of each of the last 14 days, 8 weeks (from Monday) and 12 months that
 * have one, and the last two made before an update. Periods without a backup do not count, so a server that stood still loses
 * nothing. A damaged one keeps no place of a good one; it stays while it is among the newest 14 days, so that somebody can look.
 *
 * @param today date in the Netherlands
 */
export function keptBackups(backups: readonly Keepable[], today: string): Map<string, Bewaarreden[]> {
  const newestFirst = backups.toSorted((a, b) => (a.naam > b.naam ? -1 : 1))
  const good = newestFirst.filter(({ goed }) => goed)
  const kept = new Map<string, Bewaarreden[]>()
  const keep = (reden: Bewaarreden, names: readonly string[]): void => {
    for (const name of names) kept.set(name, [...(kept.get(name) ?? []), reden])
  }
  const lookAt = newestFirst.filter(
    ({ goed, datum }) => !goed && dayNumber(today) - dayNumber(datum) < KEPT.dagen,
  )
  keep(
    'dag',
    newestOfEach(good, (date) => date, KEPT.dagen),
  )
  keep(
    'dag',
    lookAt.map(({ naam }) => naam),
  )
  keep('week', newestOfEach(good, weekOf, KEPT.weken))
  keep(
    'maand',
    newestOfEach(good, (date) => date.slice(0, 7), KEPT.maanden),
  )
  const before = good.filter(({ voorBijwerken }) => voorBijwerken).slice(0, KEPT_BEFORE_UPDATE)
  keep(
    'bijwerken',
    before.map(({ naam }) => naam),
  )
  return kept
}
