import { expect, it } from 'vitest'
import { daysBetween } from '../../../analyses/cyclus/dagen.ts'
import { ramadansFrom } from '../../../server/campagne/ramadan.ts'

it('Ramadan has the days of the calendar of Umm al-Qura as it is printed', () => {
  expect(ramadansFrom(2024, 2027)).toEqual([
    { van: '2024-03-11', tot: '2024-04-09' },
    { van: '2025-03-01', tot: '2025-03-29' },
    { van: '2026-02-18', tot: '2026-03-19' },
    { van: '2027-02-08', tot: '2027-03-08' },
  ])
})

it('a year can have two, and one that began the year before has days in this one', () => {
  expect(ramadansFrom(2030, 2030).map(({ van }) => van)).toEqual(['2030-01-05', '2030-12-26'])
  expect(ramadansFrom(2031, 2031)[0]).toEqual(ramadansFrom(2030, 2030)[1])
})

it('comes once in every Islamic year, for 29 or 30 days', () => {
  const found = ramadansFrom(2020, 2070)
  expect(new Set(found.map(({ van, tot }) => daysBetween(van, tot) + 1))).toEqual(new Set([29, 30]))
  const years = found.slice(1).map(({ van }, index) => daysBetween(found[index]?.van ?? van, van))
  expect(new Set(years)).toEqual(new Set([354, 355]))
  // 51 years of the sun are 52.6 years of the moon.
  expect([52, 53]).toContain(found.length)
})
