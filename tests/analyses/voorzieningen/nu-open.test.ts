import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LokaalMoment, openAt, openNu } from '../../../analyses/voorzieningen/nu-open.ts'
import { type Openingstijden, type Weekdag, weekdagen } from '../../../geodata/schema/voorziening.ts'
import { maakTijden } from '../../helpers/analyse-invoer.ts'
import { echteVoorzieningen } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** A moment in a month of 30 days, the tenth unless said otherwise. */
function moment(weekdag: Weekdag, minuten: number, dagVanDeMaand = 10, dagenInDeMaand = 30): LokaalMoment {
  return { weekdag, minuten, dagVanDeMaand, dagenInDeMaand }
}

function timesOf(id: string): Openingstijden {
  const times = echteVoorzieningen.find((place) => place.id === id)?.openingstijden
  if (times === undefined || times === null) throw new Error(`no hours of ${id}`)
  return times
}

const withHours = echteVoorzieningen.flatMap(({ id, openingstijden }) =>
  openingstijden === null ? [] : [{ id, times: openingstijden }],
)
const everyMinute = Array.from({ length: 1440 }, (_unused, minute) => minute)

describe('whether a place is open', () => {
  it('is yes from the opening minute and no from the closing minute, at every weekly border', () => {
    const borders = withHours.flatMap(({ id, times }) =>
      weekdagen.flatMap((day) =>
        times[day].vakken
          .filter((part) => part.wanneer === 'elke-week')
          .map((part) => ({ id, times, day, van: minutes(part.van), tot: minutes(part.tot) })),
      ),
    )
    expect(borders.length).toBeGreaterThan(20)
    for (const { id, times, day, van, tot } of borders) {
      const at = [van - 1, van, tot - 1, tot].map((minute) => openAt(times, moment(day, minute)))
      const open = at.map(({ staat }) => staat === 'open')
      expect([id, day, open]).toEqual([id, day, [false, true, true, false]])
      expect(at[0]).toEqual({ staat: 'dicht', tot: null, vanaf: van })
      expect([at[1]?.tot, at[2]?.tot]).toEqual([tot, tot])
    }
  })

  it.each([
    ['16:59', { staat: 'open', tot: 1020, vanaf: null }],
    ['17:00', { staat: 'misschien', tot: 1350, vanaf: null }],
    ['20:00', { staat: 'misschien', tot: 1350, vanaf: null }],
    ['22:29', { staat: 'misschien', tot: 1350, vanaf: null }],
    ['22:30', { staat: 'dicht', tot: null, vanaf: null }],
    ['08:59', { staat: 'dicht', tot: null, vanaf: 540 }],
  ])('is for Zuiderzee on a Saturday at %s %j', (clock, expected) => {
    expect(openAt(timesOf('zuiderzee'), moment('za', minutes(clock)))).toEqual(expected)
  })

  it('is never yes on a day on request', () => {
    const days = withHours.flatMap(({ times }) =>
      weekdagen.filter((day) => times[day].regel === 'op-aanvraag').map((day) => ({ times, day })),
    )
    expect(days.length).toBeGreaterThan(4)
    const states = days.flatMap(({ times, day }) =>
      everyMinute.map((minute) => openAt(times, moment(day, minute))),
    )
    expect(new Set(states.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"staat":"op-aanvraag","tot":null,"vanaf":null}']),
    )
  })

  it.each([28, 29, 30, 31])(
    'is for Hanzeborg in a month of %d days yes on the last Sunday only',
    (length) => {
      const times = timesOf('hanzeborg-plein-201')
      const open = Array.from({ length }, (_unused, index) => index + 1).filter(
        (day) => openAt(times, moment('zo', minutes('13:00'), day, length)).staat === 'open',
      )
      expect(open).toEqual(Array.from({ length: 7 }, (_unused, index) => length - 6 + index))
      const last = (clock: string) => openAt(times, moment('zo', minutes(clock), length, length))
      expect(last('12:59')).toEqual({ staat: 'dicht', tot: null, vanaf: 780 })
      expect(last('16:59')).toEqual({ staat: 'open', tot: 1020, vanaf: null })
      expect(last('17:00').staat).toBe('dicht')
    },
  )

  it('is unknown without hours', () => {
    expect(openAt(null, moment('ma', 600))).toEqual({ staat: 'onbekend', tot: null, vanaf: null })
  })

  it('is no on a closed day, and on a day without parts', () => {
    const shut = maakTijden({ ma: { regel: 'gesloten', vakken: [] }, di: { regel: 'open', vakken: [] } })
    expect(openAt(shut, moment('ma', 720)).staat).toBe('dicht')
    expect(openAt(shut, moment('di', 720)).staat).toBe('dicht')
  })

  it('can last until midnight', () => {
    const late = maakTijden({
      vr: { regel: 'open', vakken: [{ van: '20:00', tot: '24:00', wanneer: 'elke-week' }] },
    })
    expect(openAt(late, moment('vr', 1439))).toEqual({ staat: 'open', tot: 1440, vanaf: null })
    expect(openAt(late, moment('za', 0)).staat).toBe('op-aanvraag')
  })

  it('never promises an opening of which the source does not say on which days it is', () => {
    const sometimes = maakTijden({
      vr: { regel: 'open', vakken: [{ van: '20:00', tot: '22:00', wanneer: 'soms' }] },
    })
    expect(openAt(sometimes, moment('vr', 600))).toEqual({ staat: 'dicht', tot: null, vanaf: null })
  })
})

describe('every minute of every week', () => {
  it('has an answer for every place of the embedded data', () => {
    const answers = withHours.flatMap(({ times }) =>
      weekdagen.flatMap((day) => everyMinute.map((minute) => openAt(times, moment(day, minute)))),
    )
    expect(answers).toHaveLength(withHours.length * 7 * 1440)
    const kinds = [...new Set(answers.map((one) => JSON.stringify(one)))]
    expect(kinds.filter((kind) => !openNu.safeParse(JSON.parse(kind)).success)).toEqual([])
  })

  it('has an answer that agrees with the parts of the day, whatever these are', () => {
    const part = record({
      start: integer({ min: 0, max: 1438 }),
      length: integer({ min: 1, max: 1439 }),
      wanneer: constantFrom('elke-week', 'soms', 'laatste-van-de-maand'),
    }).map(({ start, length, wanneer }) => ({ van: start, tot: Math.min(1440, start + length), wanneer }))
    const clock = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    const anyMinute = integer({ min: 0, max: 1439 })
    assert(
      property(array(part, { maxLength: 4 }), anyMinute, boolean(), (parts, minute, last) => {
        const vakken = parts.map(({ van, tot, wanneer }) => ({ van: clock(van), tot: clock(tot), wanneer }))
        const times = maakTijden({ wo: { regel: 'open', vakken } })
        const found = openAt(times, moment('wo', minute, last ? 24 : 23))
        const held = parts.filter(({ wanneer }) => wanneer !== 'laatste-van-de-maand' || last)
        const inside = held.filter(({ van, tot }) => van <= minute && minute < tot)
        const sure = inside.some(({ wanneer }) => wanneer !== 'soms')
        expect(found.staat).toBe(sure ? 'open' : inside.length > 0 ? 'misschien' : 'dicht')
        expect(found.tot === null).toBe(inside.length === 0)
        expect(found.tot ?? minute + 1).toBeGreaterThan(minute)
        expect(found.vanaf ?? minute + 1).toBeGreaterThan(minute)
      }),
      runs(500),
    )
  })
})
