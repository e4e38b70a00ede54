import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Overgang } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import { daysBetween } from '../../../analyses/cyclus/dagen.ts'
import {
  calendarOn,
  faultOfDate,
  nextState,
  proposedCalendar,
  stateAfter,
} from '../../../analyses/cyclus/kalender.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const move = (van: Overgang['van'], datum: string): Overgang => ({
  van,
  naar: nextState(van) ?? van,
  datum,
  rol: 'programmabureau',
  reden: 'proef',
})

describe('days between dates', () => {
  it('agrees with the clock of the machine over a century, leap years included', () => {
    fc.assert(
      fc.property(day, day, (from, until) => {
        expect(daysBetween(from, until)).toBe((Date.parse(until) - Date.parse(from)) / 86_400_000)
      }),
    )
  })
})

describe('the calendar of a cyclus', () => {
  it('proposes feedback in Q2, conclusions before summer and the wijkaanpak by the end of the year', () => {
    expect(proposedCalendar('2025-01-01')).toEqual({
      gegevens: '2025-03-31',
      terugkoppeling: '2025-06-15',
      conclusies: '2025-06-30',
      wijkaanpak: '2025-12-31',
    })
  })

  it('asks for no data before the peildatum, and moves to the next year when Q2 cannot be met', () => {
    expect(proposedCalendar('2025-05-01').gegevens).toBe('2025-05-01')
    expect(proposedCalendar('2025-05-31').terugkoppeling).toBe('2025-06-15')
    expect(proposedCalendar('2025-06-01').gegevens).toBe('2026-03-31')
  })

  it('keeps its order for every peildatum', () => {
    fc.assert(
      fc.property(day, (peildatum) => {
        const { gegevens, terugkoppeling, conclusies, wijkaanpak } = proposedCalendar(peildatum)
        expect([peildatum, gegevens, terugkoppeling, conclusies, wijkaanpak].toSorted()).toEqual([
          peildatum,
          gegevens,
          terugkoppeling,
          conclusies,
          wijkaanpak,
        ])
      }),
    )
  })

  it('says what is done, what is late and by how much', () => {
    const moves = [move('voorbereiding', '2025-03-01'), move('gegevens', '2025-04-02')]
    const calendar = calendarOn('2025-01-01', [], moves, '2025-06-20')
    expect(calendar.map(({ stand, dagenTeLaat }) => [stand, dagenTeLaat])).toEqual([
      ['klaar', 2],
      ['te-laat', 5],
      ['later', 0],
      ['later', 0],
    ])
    expect(calendar[0]?.klaarOp).toBe('2025-04-02')
    expect(stateAfter(moves)).toBe('terugkoppeling')
  })

  it('is not late on the day itself', () => {
    const on = (today: string) =>
      calendarOn('2025-01-01', [], [move('voorbereiding', '2025-01-05')], today)[0]
    expect(on('2025-03-31')).toMatchObject({ stand: 'nu', dagenTeLaat: 0 })
    expect(on('2025-04-01')).toMatchObject({ stand: 'te-laat', dagenTeLaat: 1 })
  })

  it('holds the newest change of a date and keeps the proposal beside it', () => {
    const change = (datum: string) => ({
      moment: 'conclusies' as const,
      datum,
      reden: 'vakantie',
      rol: 'programmabureau',
      gewijzigdOp: '2025-02-01',
    })
    const calendar = calendarOn('2025-01-01', [change('2025-07-10'), change('2025-07-04')], [], '2025-02-01')
    expect(calendar[2]).toMatchObject({ datum: '2025-07-04', voorstel: '2025-06-30' })
  })

  it('lets no date pass another, nor a step that is done', () => {
    const calendar = calendarOn('2025-01-01', [], [move('gegevens', '2025-04-02')], '2025-05-01')
    expect(faultOfDate(calendar, 'gegevens', '2025-04-10')).toBe('al-klaar')
    expect(faultOfDate(calendar, 'conclusies', '2025-06-14')).toBe('voor-vorige')
    expect(faultOfDate(calendar, 'terugkoppeling', '2025-07-01')).toBe('na-volgende')
    expect(faultOfDate(calendar, 'conclusies', '2025-06-15')).toBeNull()
    expect(faultOfDate(calendar, 'wijkaanpak', '2026-02-01')).toBeNull()
  })
})
