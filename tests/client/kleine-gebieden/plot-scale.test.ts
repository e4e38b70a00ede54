import { array, assert, float, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOn, plotScale } from '../../../client/panels/kleine-gebieden/plot-scale.ts'
import { runs } from '../../helpers/property-runs.ts'

const around = (laag: number, hoog: number) => ({ waarde: (laag + hoog) / 2, laag, hoog })

describe('the scale of a plot of intervals', () => {
  it('goes from round mark to round mark', () => {
    expect(plotScale([around(42, 61), around(55, 81)])).toEqual({
      from: 40,
      to: 90,
      marks: [40, 50, 60, 70, 80, 90],
    })
    expect(plotScale([])).toEqual({ from: 0, to: 100, marks: [0, 50, 100] })
    expect(plotScale([around(50, 50)])).toEqual({ from: 50, to: 51, marks: [50, 51] })
  })

  it('holds every interval, with few marks', () => {
    const value = float({ min: 0, max: 100, noNaN: true })
    assert(
      property(array(tuple(value, value), { minLength: 1, maxLength: 20 }), (pairs) => {
        const values = pairs.map(([a, b]) => around(Math.min(a, b), Math.max(a, b)))
        const scale = plotScale(values)
        const places = values.flatMap(({ laag, hoog }) => [placeOn(scale, laag), placeOn(scale, hoog)])
        expect(places.every((place) => place >= -1e-9 && place <= 100 + 1e-9)).toBe(true)
        expect(scale.marks.length).toBeLessThanOrEqual(7)
      }),
      runs(200),
    )
  })
})
