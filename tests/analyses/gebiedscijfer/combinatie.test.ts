import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineFigures, type Term } from '../../../analyses/gebiedscijfer/combinatie.ts'
import { varianceOf } from '../../../analyses/gebiedscijfer/variantie.ts'
import { USUAL_CONFIDENCE } from '../../../analyses/statistics/interval.ts'
import { runs } from '../../helpers/property-runs.ts'

const between = (waarde: number, laag: number, hoog: number, factor = 1): Term => ({
  waarde,
  factor,
  fout: { soort: 'interval', laag, hoog, zekerheid: USUAL_CONFIDENCE },
})
const rounded = (waarde: number, plusMin: number, factor = 1): Term => ({
  waarde,
  factor,
  fout: { soort: 'afronding', plusMin },
})
const counted = (waarde: number, factor = 1): Term => ({
  waarde,
  factor,
  fout: { soort: 'volledige-telling' },
})
const bare = (waarde: number, factor = 1): Term => ({ waarde, factor, fout: { soort: 'niet-in-bron' } })

describe('figures together', () => {
  it('of which the intervals stand apart add up as squares, each side apart: Zou and Donner', () => {
    expect(combineFigures([between(10, 8, 12), between(4, 1, 7, -1)], 'los')).toEqual({
      waarde: 6,
      fout: {
        soort: 'interval',
        laag: 6 - Math.sqrt(13),
        hoog: 6 + Math.sqrt(13),
        zekerheid: 0.95,
        wijze: 'methode',
      },
    })
  })

  it('of one model may all be off to one side: the mean is as uncertain as its parts', () => {
    const parts = [between(20, 16, 26, 0.25), between(30, 26, 36, 0.75)]
    expect(combineFigures(parts, 'samen')).toMatchObject({
      waarde: 27.5,
      fout: { soort: 'interval', laag: 23.5, hoog: 33.5 },
    })
  })

  it('that are rounded add up the rounding: it is a limit, not chance', () => {
    const sum = combineFigures([rounded(1005, 2.5), rounded(640, 2.5), counted(12)], 'los')
    expect(sum).toEqual({ waarde: 1657, fout: { soort: 'afronding', plusMin: 5 } })
    const mean = combineFigures([rounded(20, 0.5, 0.5), rounded(30, 0.5, 0.5)], 'los')
    expect(mean).toEqual({ waarde: 25, fout: { soort: 'afronding', plusMin: 0.5 } })
  })

  it('puts rounding on top of chance', () => {
    expect(combineFigures([between(20, 18, 22), rounded(15, 0.5, -1)], 'los')).toMatchObject({
      waarde: 5,
      fout: { laag: 2.5, hoog: 7.5 },
    })
  })

  it('stay a full count when all are, and have no margin when one has none', () => {
    expect(combineFigures([counted(3), counted(4)], 'los')).toEqual({
      waarde: 7,
      fout: { soort: 'volledige-telling' },
    })
    expect(combineFigures([between(3, 2, 4), bare(4), rounded(5, 2.5)], 'samen')).toEqual({
      waarde: 12,
      fout: { soort: 'niet-in-bron' },
    })
  })

  it('are at least one, with limits round the value', () => {
    expect(() => combineFigures([], 'los')).toThrow(RangeError)
    expect(() => combineFigures([between(5, 6, 7)], 'los')).toThrow(RangeError)
    expect(() => combineFigures([counted(NaN)], 'los')).toThrow(RangeError)
  })

  it('with symmetric intervals add up their variances when they stand apart, and never get wider than together', () => {
    const part = fc.tuple(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const terms = parts.map(([value, half, factor]) => between(value, value - half, value + half, factor))
        const apart = combineFigures(terms, 'los')
        let expected = 0
        for (const term of terms) expected += term.factor ** 2 * (varianceOf(term) ?? NaN)
        const scale = Math.max(1, expected)
        expect((varianceOf(apart) ?? NaN) / scale).toBeCloseTo(expected / scale, 6)
        const together = combineFigures(terms, 'samen')
        expect((varianceOf(together) ?? NaN) / scale).toBeGreaterThanOrEqual(expected / scale - 1e-6)
      }),
      runs(200),
    )
  })
})
