import { array, assert, double, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reeks } from '../../../analyses/verandering/verandering-schema.ts'
import { roundStep, seriesScale } from '../../../client/panels/verandering/series-scale.ts'
import { runs } from '../../helpers/property-runs.ts'

const FRAME = { width: 320, height: 168, left: 46, right: 14, top: 14, bottom: 24 }

function series(points: readonly { jaar: number; waarde: number; half?: number }[]): Reeks {
  return {
    indicator: 'proef',
    leeftijd: 'alle',
    eenheid: 'procent',
    breuken: [],
    gebieden: [
      {
        gebied: 'GM0001',
        metingen: points.map(({ jaar, waarde, half }) => ({
          jaar,
          waarde,
          laag: half === undefined ? null : waarde - half,
          hoog: half === undefined ? null : waarde + half,
          aantal: null,
          inwoners: null,
        })),
      },
    ],
  }
}

describe('the scale of a small chart', () => {
  it('has round steps, at most three of them', () => {
    expect([
      roundStep(10, 3),
      roundStep(7, 3),
      roundStep(0.4, 3),
      roundStep(900, 3),
      roundStep(0, 3),
    ]).toEqual([5, 5, 0.2, 500, 1])
  })

  it('keeps every value and every limit inside the drawing, the newest year on the right', () => {
    const point = record({
      jaar: integer({ min: 2002, max: 2030 }),
      waarde: double({ min: -1000, max: 100_000, noNaN: true }),
      half: double({ min: 0, max: 500, noNaN: true }),
    })
    assert(
      property(array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const scale = seriesScale(series(points), FRAME)
        for (const { jaar, waarde, half } of points) {
          for (const y of [waarde - half, waarde, waarde + half].map((value) => scale.y(value))) {
            expect(y).toBeGreaterThanOrEqual(FRAME.top - 1e-6)
            expect(y).toBeLessThanOrEqual(FRAME.height - FRAME.bottom + 1e-6)
          }
          expect(scale.x(jaar)).toBeGreaterThanOrEqual(FRAME.left)
          expect(scale.x(jaar)).toBeLessThanOrEqual(FRAME.width - FRAME.right)
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(6)
      }),
      runs(200),
    )
  })

  it('of one year, or of equal values, is still a drawing', () => {
    const one = seriesScale(series([{ jaar: 2024, waarde: 5 }]), FRAME)
    expect(one.x(2024)).toBe(46 + 130)
    const equal = seriesScale(
      series([
        { jaar: 2022, waarde: 0 },
        { jaar: 2024, waarde: 0 },
      ]),
      FRAME,
    )
    expect(equal.y(0)).toBeGreaterThan(FRAME.top)
    expect(equal.y(0)).toBeLessThan(FRAME.height - FRAME.bottom)
  })
})
