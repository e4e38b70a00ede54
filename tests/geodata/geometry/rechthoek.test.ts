import { featureCollection, polygon } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { omhullende, type Rechthoek, snijdtRechthoek } from '../../../geodata/geometry/rechthoek.ts'
import { runs } from '../../helpers/property-runs.ts'

/** A star-shaped ring around a middle: simple, mostly concave. */
const star = fc
  .tuple(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -20, max: 20 }),
    fc.array(fc.integer({ min: 2, max: 15 }), { minLength: 4, maxLength: 9 }),
  )
  .map(([x, y, radii]): GeoJSON.Polygon => {
    const ring = radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    })
    const [first = [0, 0]] = ring
    const hole = ring.map(([px = 0, py = 0]) => [x + (px - x) / 2, y + (py - y) / 2]).reverse()
    return {
      type: 'Polygon',
      coordinates: [
        [...ring, first],
        [...hole, hole[0] ?? [0, 0]],
      ],
    }
  })

const box = fc
  .tuple(
    fc.double({ min: -30, max: 30, noNaN: true }),
    fc.double({ min: -30, max: 30, noNaN: true }),
    fc.double({ min: 0.5, max: 12, noNaN: true }),
    fc.double({ min: 0.5, max: 12, noNaN: true }),
  )
  .map(([x, y, width, height]): Rechthoek => [x, y, x + width, y + height])

function asPolygon([west, south, east, north]: Rechthoek) {
  return polygon([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ])
}

describe('a geometry and a rectangle', () => {
  it('touch exactly when another program finds a common part', () => {
    let touching = 0
    fc.assert(
      fc.property(star, box, (shape, rectangle) => {
        const common = intersect(featureCollection([polygon(shape.coordinates), asPolygon(rectangle)]))
        if (common !== null) touching += 1
        expect(snijdtRechthoek(shape, rectangle)).toBe(common !== null)
      }),
      runs(400),
    )
    expect(touching).toBeGreaterThan(20)
  })

  it('knows a rectangle wholly inside, one in a hole, and one around', () => {
    const ring = (least: number, most: number) => [
      [least, least],
      [most, least],
      [most, most],
      [least, most],
      [least, least],
    ]
    const shape: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[ring(0, 10), ring(4, 6)], [ring(20, 21)]],
    }
    expect(snijdtRechthoek(shape, [1, 1, 2, 2])).toBe(true)
    expect(snijdtRechthoek(shape, [4.5, 4.5, 5.5, 5.5])).toBe(false)
    expect(snijdtRechthoek(shape, [-1, -1, 30, 30])).toBe(true)
    expect(snijdtRechthoek(shape, [19, 19, 20, 20])).toBe(true)
    expect(snijdtRechthoek(shape, [11, 0, 19, 30])).toBe(false)
  })

  it('counts points on the edge, and lines that only pass through', () => {
    expect(snijdtRechthoek({ type: 'Point', coordinates: [1, 2] }, [1, 2, 3, 4])).toBe(true)
    expect(snijdtRechthoek({ type: 'Point', coordinates: [0.9, 2] }, [1, 2, 3, 4])).toBe(false)
    const line: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [10, 10],
      ],
    }
    expect(snijdtRechthoek(line, [4, 4, 5, 5])).toBe(true)
    expect(snijdtRechthoek(line, [6, 1, 8, 3])).toBe(false)
  })
})

describe('the rectangle around geometries', () => {
  it('holds all of them, and is null when there is nothing', () => {
    expect(
      omhullende([null, { type: 'Point', coordinates: [5, 52] }, { type: 'Point', coordinates: [6, 51] }]),
    ).toEqual([5, 51, 6, 52])
    expect(omhullende([null])).toBeNull()
  })
})
