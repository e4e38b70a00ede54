import { describe, expect, it } from 'vitest'
import { daysInMonth, MONTHS } from '../../../analyses/calendar.ts'
import { judgePattern, PER_MONTH, PER_WEEKDAY, spreadOver } from '../../../analyses/incidenten/patroon.ts'
import { benjaminiHochberg } from '../../../analyses/statistics/benjamini-hochberg.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

const pad = (value: number) => String(value).padStart(2, '0')
/** So many events on every day of a year. */
const everyDay = (year: number, count = 1) =>
  MONTHS.flatMap((month) =>
    Array.from({ length: daysInMonth(year, month) }, (_, day) => `${year}-${pad(month)}-${pad(day + 1)}`),
  ).flatMap((date) => Array.from({ length: count }, () => date))

const days2023 = everyDay(2023)
/** Dates of 2023, drawn evenly. */
function drawn(count: number, random: ReturnType<typeof seededRandom>): string[] {
  return Array.from({ length: count }, () => days2023[Math.floor(random.next() * days2023.length)] ?? '')
}

describe('the spread over months and weekdays', () => {
  it('of one event every day is even: a long month is no busy month', () => {
    for (const division of [PER_MONTH, PER_WEEKDAY]) {
      const found = spreadOver(everyDay(2024), [2024], division)
      expect(found).toMatchObject({ bekend: true, kans: expect.closeTo(1, 9) })
      if (!found.bekend) throw new Error('known')
      for (const part of found.vakken) expect(part.gemiddeld.waarde).toBeCloseTo(found.gelijk, 9)
    }
  })

  it('counts every event of its years once, and none of another year', () => {
    const dates = [...everyDay(2022), ...everyDay(2023), ...everyDay(1999)]
    for (const division of [PER_MONTH, PER_WEEKDAY]) {
      const found = spreadOver(dates, [2023, 2022], division)
      if (!found.bekend) throw new Error('known')
      expect(found.vakken.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(730)
      expect(found.vakken.reduce((sum, { dagen }) => sum + dagen, 0)).toBe(730)
      expect(found.jaren).toEqual([2022, 2023])
    }
  })

  it('finds December when twice as much is reported in December', () => {
    const dates = [...everyDay(2023, 2), ...everyDay(2023, 2).filter((date) => date.slice(5, 7) === '12')]
    const found = spreadOver(dates, [2023], PER_MONTH)
    if (!found.bekend) throw new Error('known')
    expect(judgePattern(found, found.kans)).toMatchObject({ oordeel: 'patroon' })
    const busiest = found.vakken.toSorted((a, b) => b.gemiddeld.waarde - a.gemiddeld.waarde)[0]
    expect(busiest?.nummer).toBe(12)
    expect(busiest?.gemiddeld.laag).toBeGreaterThan(found.gelijk)
  })

  it('is not tested without a complete year or with few events', () => {
    expect(spreadOver(everyDay(2023), [], PER_MONTH)).toEqual({ bekend: false, reden: 'geen-volledig-jaar' })
    expect(spreadOver(['2023-01-01'], [2023], PER_MONTH)).toEqual({
      bekend: false,
      reden: 'te-weinig-meldingen',
    })
    expect(spreadOver([], [2023], PER_WEEKDAY)).toEqual({ bekend: false, reden: 'te-weinig-meldingen' })
  })

  /** Seven areas, two kinds, months and weekdays, all by chance: in about 5 % of the rounds anything at all is called a pattern. */
  it('claims a pattern out of noise in at most 8 % of the rounds', () => {
    const random = seededRandom(testSeed, 'even reports')
    const rounds = scaled(100)
    let alarms = 0
    for (let round = 0; round < rounds; round += 1) {
      const found = Array.from({ length: 14 }, () => drawn(150, random)).flatMap((dates) =>
        [PER_MONTH, PER_WEEKDAY].map((division) => spreadOver(dates, [2023], division)),
      )
      const chances = found.flatMap((one) => (one.bekend ? [one.kans] : []))
      expect(chances).toHaveLength(28)
      const corrected = benjaminiHochberg(chances)
      if (found.some((one, index) => judgedAsPattern(one, corrected[index] ?? 1))) alarms += 1
    }
    expect(alarms / rounds).toBeLessThanOrEqual(0.08)
  })
})

function judgedAsPattern(found: ReturnType<typeof spreadOver>, corrected: number): boolean {
  const judged = judgePattern(found, corrected)
  return judged.bekend && judged.oordeel === 'patroon'
}
