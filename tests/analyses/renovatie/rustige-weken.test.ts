import { describe, expect, it } from 'vitest'
import type { Omstandigheid } from '../../../analyses/renovatie/omstandigheden.ts'
import { quietWeeks } from '../../../analyses/renovatie/rustige-weken.ts'
import { assumptionsWith, TWO_YEARS } from '../../helpers/plan-input.ts'

const one = { van: '2027-03-20', tot: '2027-04-18' }
const entered = (van: string, tot: string): Omstandigheid => ({
  soort: 'rustig',
  rust: 'ramadan',
  van,
  tot,
  bron: null,
})
const weeks = (ramadans: (typeof one)[], all: readonly Omstandigheid[] = [], change = {}) =>
  quietWeeks(TWO_YEARS, assumptionsWith(change), all, ramadans)
    .filter(({ soort }) => soort === 'ramadan')
    .map(({ kwartaal, weken }) => [kwartaal, Math.round(weken * 1000) / 1000])

describe('weeks without work', () => {
  it('come back every year in their quarter', () => {
    const found = quietWeeks(TWO_YEARS, assumptionsWith({}), [], [])
    expect(found.map(({ soort, kwartaal, weken }) => [soort, kwartaal, weken])).toEqual([
      ['examens', 1, 2],
      ['bouwvak', 2, 3],
      ['kerst', 3, 2],
      ['examens', 5, 2],
      ['bouwvak', 6, 3],
      ['kerst', 7, 2],
    ])
  })

  it('of Ramadan are divided over the quarters in which its days lie, as many as the assumption says', () => {
    expect(weeks([one])).toEqual([
      [0, 1.6],
      [1, 2.4],
    ])
    expect(weeks([one], [], { ramadan: 2 })).toEqual([
      [0, 0.8],
      [1, 1.2],
    ])
    expect(weeks([one], [], { ramadan: 0 })).toEqual([])
    // Of one that begins before the plan only the days within it.
    expect(weeks([{ van: '2026-12-22', tot: '2027-01-10' }])).toEqual([[0, 2]])
    expect(weeks([{ van: '2030-01-05', tot: '2030-02-03' }])).toEqual([])
  })

  it('of Ramadan go by the days that people entered where they did, whole', () => {
    expect(weeks([one], [entered('2027-03-22', '2027-03-31')])).toEqual([[0, 1.429]])
    const other = { van: '2028-03-08', tot: '2028-04-06' }
    expect(weeks([one, other], [entered('2027-03-22', '2027-03-31')]).map(([quarter]) => quarter)).toEqual([
      4, 5, 0,
    ])
  })
})
