import { array, assert, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BuurtMetVlak, coverageOf, dekking } from '../../../analyses/eigen-gebied/dekking.ts'
import { countPerBuurt } from '../../../analyses/eigen-gebied/punten.ts'
import { overlapWithAnySquareMeters, rdVlak } from '../../../analyses/grenswijziging/overlap.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { runs } from '../../helpers/property-runs.ts'
import { rdBox, rdPlace } from '../../helpers/rd-box.ts'

/** Three buurten of 10 hectares in a row. */
const ROW: BuurtMetVlak[] = [0, 1, 2].map((at) => ({
  code: `BU0995000${at + 1}`,
  vlak: rdVlak(rdBox(at * 250, 0, 250, 400)),
}))
const [A, B, C] = ['BU09950001', 'BU09950002', 'BU09950003'] as const
const box = (x: number, y: number, width: number, height: number) => rdVlak(rdBox(x, y, width, height))

describe('how much of each buurt lies in an own area', () => {
  it('is the whole of a buurt that was chosen, and the drawn part of another', () => {
    const found = coverageOf(ROW, new Set([A]), [box(250, 0, 125, 400)])
    expect(dekking.parse(found)).toEqual(found)
    expect(found.hectare).toBeCloseTo(15, 6)
    expect(found.delen).toMatchObject([
      { buurt: A, deel: 1, heel: true },
      { buurt: B, heel: false, naar: 'oppervlakte' },
    ])
    expect(found.delen[1]?.deel).toBeCloseTo(0.5, 6)
  })

  it('counts once what is drawn twice, or drawn over a chosen buurt', () => {
    const twice = coverageOf(ROW, new Set(), [box(0, 0, 150, 400), box(100, 0, 100, 400)])
    expect(twice.delen[0]?.deel).toBeCloseTo(200 / 250, 6)
    const over = coverageOf(ROW, new Set([A]), [box(0, 0, 250, 400)])
    expect(over.hectare).toBeCloseTo(10, 6)
  })

  it('takes a buurt that is all but drawn for whole, and leaves a sliver out', () => {
    const { delen } = coverageOf(ROW, new Set(), [box(1, 0, 250, 400)])
    expect(delen).toMatchObject([{ buurt: A, deel: 1, heel: true }])
  })

  it('goes by dwellings where they are known and some lie inside', () => {
    const drawn = [box(250, 0, 125, 400)]
    const dwellings = new Map([[B, { binnen: 30, totaal: 120 }]])
    expect(coverageOf(ROW, new Set(), drawn, dwellings).delen).toMatchObject([
      { deel: 0.25, naar: 'woningen' },
    ])
    const none = new Map([[B, { binnen: 0, totaal: 120 }]])
    expect(coverageOf(ROW, new Set(), drawn, none).delen).toMatchObject([{ naar: 'oppervlakte' }])
  })

  it('touches nothing outside', () => {
    expect(coverageOf(ROW, new Set(), [box(5000, 0, 10, 10)])).toEqual({ delen: [], hectare: 0 })
    expect(coverageOf(ROW, new Set([C]), []).delen.map(({ buurt }) => buurt)).toEqual([C])
  })

  it('of a union is never less than of one part, nor more than of all together, and is exact for rectangles', () => {
    const side = integer({ min: 1, max: 300 })
    const shift = integer({ min: -100, max: 250 })
    const base = box(0, 0, 250, 400)
    assert(
      property(array(tuple(shift, shift, side, side), { minLength: 1, maxLength: 4 }), (boxes) => {
        const others = boxes.map(([x, y, width, height]) => box(x, y, width, height))
        const union = overlapWithAnySquareMeters(base, others)
        expect(union).toBeCloseTo(squareMetersOfUnion(boxes), 0)
        expect(overlapWithAnySquareMeters(base, others.toReversed())).toBeCloseTo(union, 3)
      }),
      runs(60),
    )
  })
})

/** Area of rectangles together inside 250 by 400 metres, by cutting at every edge: independent of strips. */
function squareMetersOfUnion(boxes: readonly (readonly [number, number, number, number])[]): number {
  const cuts = (places: number[], most: number) =>
    [...new Set([0, most, ...places.filter((at) => at > 0 && at < most)])].sort((a, b) => a - b)
  const xs = cuts(boxes.flatMap(([x, , width]) => [x, x + width]), 250) // prettier-ignore
  const ys = cuts(boxes.flatMap(([, y, , height]) => [y, y + height]), 400) // prettier-ignore
  let total = 0
  for (const [i, x] of xs.entries()) {
    for (const [j, y] of ys.entries()) {
      const [nextX, nextY] = [xs[i + 1] ?? x, ys[j + 1] ?? y]
      const isInside = boxes.some(
        ([bx, by, width, height]) => bx <= x && nextX <= bx + width && by <= y && nextY <= by + height,
      )
      if (isInside) total += (nextX - x) * (nextY - y)
    }
  }
  return total
}

describe('points in an own area', () => {
  const ring: Positie[] = [rdPlace([0, 0]), rdPlace([100, 0]), rdPlace([100, 100]), rdPlace([0, 100])]
  const places = [rdPlace([50, 50]), rdPlace([99, 1]), rdPlace([150, 50]), rdPlace([400, 50])]
  const points = {
    aantal: 4,
    posities: places.flatMap((place) => [...place]),
    buurtVan: (at: number) => (at === 3 ? B : A),
  }

  it('are counted by where they lie in a drawn area, by their register in a chosen buurt, once in both', () => {
    expect(countPerBuurt(points, { buurten: new Set(), vlakken: [ring] })).toEqual(
      new Map([
        [A, { binnen: 2, totaal: 3 }],
        [B, { binnen: 0, totaal: 1 }],
      ]),
    )
    expect(countPerBuurt(points, { buurten: new Set([A]), vlakken: [ring] }).get(A)).toEqual({
      binnen: 3,
      totaal: 3,
    })
  })

  it('of nothing are none', () => {
    expect(countPerBuurt({ ...points, aantal: 0 }, { buurten: new Set([A]), vlakken: [] }).size).toBe(0)
  })
})
