import { describe, expect, test } from 'vitest'
import { labelLines } from '../../../client/panels/wijkanalyse/label-lines.ts'
import { labelPlace } from '../../../client/panels/wijkanalyse/label-place.ts'
import { nearestInDirection } from '../../../client/panels/wijkanalyse/nearest-in-direction.ts'
import { boundsOf, extentAt, pathOf, projectionFor } from '../../../client/panels/wijkanalyse/projection.ts'
import type { Grens } from '../../../geodata/schema/gebied.ts'

/** A rectangle of about 680 by 1,110 m near Lelystad. */
const rectangle: Grens = {
  type: 'Polygon',
  coordinates: [
    [
      [5.5, 52.5],
      [5.51, 52.5],
      [5.51, 52.51],
      [5.5, 52.51],
      [5.5, 52.5],
    ],
  ],
}
const bounds = boundsOf([rectangle]) ?? { west: 0, east: 1, south: 0, north: 1 }
const projection = projectionFor(bounds, 300, { least: 100, most: 1000 }, 10)

describe('projection of the small map', () => {
  test('north is up, west is left, and the padding stays free', () => {
    const [left, bottom] = projection.project([5.5, 52.5])
    const [right, top] = projection.project([5.51, 52.51])
    expect([left, right, top].map(Math.round)).toEqual([10, 290, 10])
    expect(Math.round(bottom)).toBe(projection.height - 10)
  })

  test('a metre is as long to the north as to the east', () => {
    const [x0, y0] = projection.project([5.5, 52.5])
    const [x1, y1] = projection.project([5.51, 52.51])
    const east = (x1 - x0) / projection.pixelsPerMeter
    const north = (y0 - y1) / projection.pixelsPerMeter
    expect(east).toBeCloseTo(111_320 * 0.01 * Math.cos((52.505 * Math.PI) / 180), -1)
    expect(north).toBeCloseTo(1113.2, -1)
  })

  test('a very high or flat wijk stays inside the bounds of the drawing', () => {
    expect(projectionFor(bounds, 300, { least: 100, most: 200 }, 10).height).toBe(200)
    expect(projectionFor({ ...bounds, north: 52.5001 }, 300, { least: 100, most: 200 }, 10).height).toBe(100)
  })

  test('a border becomes a closed path; without borders there are no bounds', () => {
    expect(pathOf(rectangle, projection)).toMatch(/^M10 [\d.]+L290 [\d.]+L.*Z$/)
    expect(boundsOf([])).toBeNull()
  })

  test('room inside an area is measured from border to border', () => {
    expect(extentAt(rectangle, 100, projection.height / 2, projection)).toEqual({
      left: expect.closeTo(10, 1),
      right: expect.closeTo(290, 1),
    })
    expect(extentAt(rectangle, 5, projection.height / 2, projection)).toBeNull()
  })
})

describe('labels', () => {
  test('a name is never cut: whole, in two lines, shortened to its first place, or not at all', () => {
    expect(labelLines('Atol', 100, 12.5, 1)).toEqual(['Atol'])
    expect(labelLines('Zuiderzeelaan, Waddenlaan', 90, 12.5, 2)).toEqual(['Zuiderzeelaan,', 'Waddenlaan'])
    expect(labelLines('Lelycentre, Maerlant', 90, 12.5, 1)).toEqual(['Lelycentre e.o.'])
    expect(labelLines('Oostrandpark', 30, 12.5, 2)).toBeNull()
  })

  test('a label stands in the middle of the free room', () => {
    const place = labelPlace('Atol', '72,8', rectangle, [5.508, 52.505], projection)
    expect(place?.names).toEqual(['Atol'])
    expect(place?.x).toBeCloseTo(150, 0)
  })

  test('nothing is drawn where nothing fits', () => {
    const tiny = projectionFor(
      { west: 5.4, east: 5.6, south: 52.4, north: 52.6 },
      300,
      { least: 100, most: 400 },
      0,
    )
    expect(labelPlace('Atol', '72,8', rectangle, [5.505, 52.505], tiny)).toBeNull()
  })
})

describe('arrow keys', () => {
  const places = [
    { code: 'midden', at: [0, 0] as const },
    { code: 'rechts', at: [10, 1] as const },
    { code: 'rechtsonder', at: [4, 20] as const },
    { code: 'boven', at: [0, -5] as const },
  ]
  test.each([
    ['ArrowRight', 'rechts'],
    ['ArrowUp', 'boven'],
    ['ArrowDown', 'rechtsonder'],
    ['ArrowLeft', null],
    ['Enter', null],
  ])('%s leads to %s', (key, expected) => {
    expect(nearestInDirection(places, 'midden', key)).toBe(expected)
  })
})
