import { expect, it } from 'vitest'
import {
  dagenVanKwartaal,
  dagenVanMaand,
  kwartaalVan,
  vorigKwartaal,
} from '../../../analyses/voortgang/kwartaal.ts'
import { kwartaalId } from '../../../geodata/schema/voortgang.ts'

it('puts every day of thirty years in one quarter, between its first and last day', () => {
  const counted = new Map<string, number>()
  for (let at = Date.UTC(2010, 0, 1); at < Date.UTC(2040, 0, 1); at += 86_400_000) {
    const day = new Date(at)
    const iso = day.toISOString().slice(0, 10)
    const quarter = kwartaalVan(iso)
    const { van, tot } = dagenVanKwartaal(quarter)
    expect(kwartaalId.safeParse(quarter).success && van <= iso && iso <= tot, iso).toBe(true)
    // The machine's own clock says which third of the year it is.
    expect(quarter).toBe(`${day.getUTCFullYear()}-K${Math.floor(day.getUTCMonth() / 3) + 1}`)
    counted.set(quarter, (counted.get(quarter) ?? 0) + 1)
  }
  expect(counted.size).toBe(120)
  for (const [quarter, days] of counted) {
    const { van, tot } = dagenVanKwartaal(quarter)
    expect((Date.parse(tot) - Date.parse(van)) / 86_400_000 + 1, quarter).toBe(days)
    expect(dagenVanKwartaal(vorigKwartaal(quarter)).tot < van).toBe(true)
  }
})

it('knows the days of a month and the quarter before the first', () => {
  expect(dagenVanMaand('2028-02')).toEqual({ van: '2028-02-01', tot: '2028-02-29' })
  expect(vorigKwartaal('2026-K1')).toBe('2025-K4')
})
