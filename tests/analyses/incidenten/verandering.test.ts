import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Telling } from '../../../analyses/incidenten/telling.ts'
import { compareWithYearBefore, judge } from '../../../analyses/incidenten/verandering.ts'
import { runs } from '../../helpers/property-runs.ts'

const overlast = (aantal: number): Telling<'overlastmelding'> => ({
  soort: 'overlastmelding',
  aantal,
  bron: null,
})

describe('a year against the year before', () => {
  it('is the ratio with the mid-p limits of the exact test', () => {
    // Independent: with equal exposure the events of the second year are binomial(665, 1/2); 365 of 665 by normal approximation on the
    // log of the ratio gives 1.043-1.419 (https://www.openepi.com/PDFDocs/CompareTwoRatesDoc.pdf), near the exact limits.
    const found = compareWithYearBefore(2023, overlast(365), overlast(300))
    expect(found).toMatchObject({ bekend: true, verhouding: expect.closeTo(365 / 300, 12) })
    if (!found.bekend) throw new Error('known')
    const half = 1.959964 * Math.sqrt(1 / 365 + 1 / 300)
    expect(found.laag).toBeCloseTo((365 / 300) * Math.exp(-half), 2)
    expect(found.hoog ?? 0).toBeCloseTo((365 / 300) * Math.exp(half), 2)
  })

  it('is per day: 366 events in a leap year after 365 are no rise', () => {
    expect(compareWithYearBefore(2024, overlast(366), overlast(365))).toMatchObject({
      verhouding: expect.closeTo(1, 12),
    })
  })

  it('says why it cannot be made', () => {
    expect(compareWithYearBefore(2023, overlast(3), null)).toEqual({
      bekend: false,
      reden: 'geen-volledig-jaar-ervoor',
    })
    expect(compareWithYearBefore(2023, overlast(0), overlast(0))).toEqual({
      bekend: false,
      reden: 'beide-jaren-nul',
    })
    const missing = { bekend: false, reden: 'buurt-niet-in-bron' } as const
    expect(compareWithYearBefore(2023, missing, overlast(3))).toEqual(missing)
    expect(compareWithYearBefore(2023, overlast(3), missing)).toEqual(missing)
  })

  it('is called more or less only after correction, and in the right direction', () => {
    const rise = compareWithYearBefore(2023, overlast(40), overlast(0))
    expect(judge(rise, 0.001)).toMatchObject({ verhouding: null, hoog: null, oordeel: 'meer' })
    expect(judge(compareWithYearBefore(2023, overlast(0), overlast(40)), 0.05)).toMatchObject({
      oordeel: 'minder',
    })
    expect(judge(rise, 0.051)).toMatchObject({ oordeel: 'geen-verschil' })
  })

  it('holds its ratio between its limits', () => {
    const count = integer({ min: 0, max: 300 })
    assert(
      property(count, count, integer({ min: 1990, max: 2040 }), (now, before, year) => {
        const found = compareWithYearBefore(year, overlast(now), overlast(before))
        if (!found.bekend) return
        const ratio = found.verhouding ?? Infinity
        expect(found.laag).toBeLessThanOrEqual(ratio)
        expect(found.hoog ?? Infinity).toBeGreaterThanOrEqual(ratio)
      }),
      runs(100),
    )
  })
})
