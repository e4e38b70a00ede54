import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Keepable, KEPT, keptBackups } from '../../../server/backup/keep.ts'
import { dueAt, nextRun } from '../../../server/backup/schedule.ts'

const DAY = 86_400_000
const LAST = Date.UTC(2026, 10, 26)

const daily = (days: number, over: (index: number) => Partial<Keepable> = () => ({})): Keepable[] =>
  Array.from({ length: days }, (_, index) => {
    const datum = new Date(LAST - index * DAY).toISOString().slice(0, 10)
    return { naam: `${datum}T01-00-00Z`, datum, voorBijwerken: false, goed: true, ...over(index) }
  })

const today = '2026-11-26'

describe('which backups are kept', () => {
  it('keeps 14 days, 8 weeks from Monday and 12 months of three years of daily backups', () => {
    const kept = keptBackups(daily(1100), today)
    const by = (reden: string) =>
      [...kept]
        .filter(([, reasons]) => (reasons as string[]).includes(reden))
        .map(([naam]) => naam.slice(0, 10))
    expect(by('dag')).toEqual(daily(14).map(({ datum }) => datum))
    // 26 November 2026 is a Thursday; the newest of every other week is its Sunday.
    expect(by('week')).toEqual([
      '2026-11-26',
      '2026-11-22',
      '2026-11-15',
      '2026-11-08',
      '2026-11-01',
      '2026-10-25',
      '2026-10-18',
      '2026-10-11',
    ])
    expect(by('maand')).toEqual([
      '2026-11-26',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ])
  })

  it('keeps nothing of a damaged one beyond two weeks, and puts the good one of that day in its place', () => {
    const damaged = (index: number) => ({ goed: index !== 0 && index !== 30 })
    const both = [
      ...daily(40, damaged),
      ...daily(1).map((one) => ({ ...one, naam: `${one.datum}T00-30-00Z` })),
    ]
    const kept = keptBackups(both, today)
    expect(kept.get('2026-11-26T00-30-00Z')).toEqual(['dag', 'week', 'maand'])
    expect(kept.get('2026-11-26T01-00-00Z')).toEqual(['dag'])
    expect(kept.has('2026-10-27T01-00-00Z')).toBe(false)
  })

  it('keeps the last two from before an update, however old', () => {
    const kept = keptBackups(
      daily(900, (index) => ({ voorBijwerken: [500, 600, 700].includes(index) })),
      today,
    )
    const names = [...kept].filter(([, reasons]) => reasons.includes('bijwerken')).map(([naam]) => naam)
    expect(names).toEqual([500, 600].map((index) => daily(900)[index]?.naam))
  })

  it('always keeps the newest good one, never more than the rules together, and the same again after tidying', () => {
    const one = fc.record({
      day: fc.integer({ min: 0, max: 900 }),
      hour: fc.integer({ min: 0, max: 23 }),
      voorBijwerken: fc.boolean(),
      goed: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { selector: ({ day, hour }) => day * 24 + hour, maxLength: 120 }),
        (drawn) => {
          const all = drawn.map(({ day, hour, ...rest }) => {
            const moment = new Date(LAST - day * DAY + hour * 3_600_000).toISOString()
            return {
              naam: `${moment.slice(0, 19).replaceAll(':', '-')}Z`,
              datum: moment.slice(0, 10),
              ...rest,
            }
          })
          const kept = keptBackups(all, today)
          const newestGood = all.filter(({ goed }) => goed).toSorted((a, b) => (a.naam > b.naam ? -1 : 1))[0]
          if (newestGood !== undefined) expect(kept.has(newestGood.naam)).toBe(true)
          const good = [...kept.keys()].filter((naam) => all.some((each) => each.naam === naam && each.goed))
          expect(good.length).toBeLessThanOrEqual(KEPT.dagen + KEPT.weken + KEPT.maanden + 2)
          const again = keptBackups(
            all.filter(({ naam }) => kept.has(naam)),
            today,
          )
          expect([...again.keys()].toSorted()).toEqual([...kept.keys()].toSorted())
        },
      ),
    )
  })
})

describe('when a backup is due', () => {
  const next = (after: string, hour = 2) => nextRun(new Date(after), hour).toISOString()

  it('is the next time the clock in the Netherlands begins the hour', () => {
    expect(next('2026-11-26T00:30:00Z')).toBe('2026-11-26T01:00:00.000Z')
    expect(next('2026-11-26T01:00:00Z')).toBe('2026-11-27T01:00:00.000Z')
    expect(next('2026-07-01T00:30:00Z')).toBe('2026-07-02T00:00:00.000Z')
    expect(next('2026-11-26T12:00:00Z', 0)).toBe('2026-11-26T23:00:00.000Z')
  })

  it('comes once in the nights on which the clock changes', () => {
    // 29 March 2026: from 2.00 to 3.00; 25 October 2026: 2.00 to 3.00 comes twice.
    expect(next('2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
    expect(next('2026-03-29T01:00:00Z')).toBe('2026-03-30T00:00:00.000Z')
    expect(next('2026-10-24T12:00:00Z')).toBe('2026-10-25T00:00:00.000Z')
    expect(next('2026-10-25T00:00:00Z')).toBe('2026-10-26T01:00:00.000Z')
  })

  it('makes up for a missed one once, and waits an hour after a failure', () => {
    const last = new Date('2026-11-20T01:00:10Z')
    expect(dueAt(last, null, 2).toISOString()).toBe('2026-11-21T01:00:00.000Z')
    const failed = new Date('2026-11-26T09:00:00Z')
    expect(dueAt(last, failed, 2).toISOString()).toBe('2026-11-26T10:00:00.000Z')
    expect(dueAt(new Date('2026-11-26T09:30:00Z'), failed, 2).toISOString()).toBe('2026-11-27T01:00:00.000Z')
  })
})
