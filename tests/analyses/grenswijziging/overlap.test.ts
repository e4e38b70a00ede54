import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapSquareMeters, rdVlak } from '../../../analyses/grenswijziging/overlap.ts'
import type { Grens } from '../../../geodata/schema/gebied.ts'
import { runs } from '../../helpers/property-runs.ts'
import { rdBox } from '../../helpers/rd-box.ts'
import { seededPartition } from '../../helpers/seeded-partition.ts'

const common = (left: Grens, right: Grens): number => overlapSquareMeters(rdVlak(left), rdVlak(right))

describe('what two areas have in common', () => {
  it('is half when one of two squares lies half a side further', () => {
    expect(common(rdBox(0, 0, 100, 100), rdBox(50, 0, 100, 100))).toBeCloseTo(5000, 2)
  })

  it('is nothing for neighbours and for areas far apart', () => {
    expect(common(rdBox(0, 0, 100, 100), rdBox(100, 0, 100, 100))).toBeLessThan(0.01)
    expect(common(rdBox(0, 0, 100, 100), rdBox(5000, 0, 100, 100))).toBe(0)
  })

  it('leaves holes out', () => {
    const hole = [[25, 25], [75, 25], [75, 75], [25, 75], [25, 25]] as [number, number][] // prettier-ignore
    const donut = rdBox(0, 0, 100, 100, hole)
    expect(rdVlak(donut).areaSquareMeters).toBeCloseTo(7500, 2)
    expect(common(donut, rdBox(0, 0, 100, 100))).toBeCloseTo(7500, 2)
    expect(common(donut, rdBox(25, 25, 50, 50))).toBeLessThan(0.01)
    expect(common(donut, donut)).toBeCloseTo(7500, 2)
  })

  it('counts all parts of a multipolygon', () => {
    const coordinates = [rdBox(0, 0, 10, 10), rdBox(50, 0, 10, 10)].map(
      (part) => part.coordinates,
    ) as Grens['coordinates'][]
    const parts = { type: 'MultiPolygon', coordinates } as Grens // two polygons make a multipolygon
    expect(common(parts, rdBox(0, 0, 100, 100))).toBeCloseTo(200, 2)
    expect(common(parts, rdBox(55, 0, 100, 100))).toBeCloseTo(50, 2)
  })

  it('is that of the rectangles, and the same both ways', () => {
    const side = integer({ min: 1, max: 500 })
    const shift = integer({ min: -600, max: 600 })
    assert(
      property(side, side, side, side, shift, shift, (w1, h1, w2, h2, dx, dy) => {
        const left = rdBox(0, 0, w1, h1)
        const right = rdBox(dx, dy, w2, h2)
        const width = Math.max(0, Math.min(w1, dx + w2) - Math.max(0, dx))
        const height = Math.max(0, Math.min(h1, dy + h2) - Math.max(0, dy))
        expect(common(left, right)).toBeCloseTo(width * height, 1)
        expect(common(right, left)).toBeCloseTo(common(left, right), 1)
      }),
      runs(100),
    )
  })

  it('adds up: the parts of a partition have in common with an area what the whole has', () => {
    const box = [5.4, 52.4, 5.6, 52.6] as const
    const options = { columns: 4, rows: 3, pointsPerSide: 5, filledHoles: 3, emptyHoles: 0, exclaves: 2, box }
    const parts = seededPartition({ ...options, seed: 1 }).map(({ grens }) => rdVlak(grens))
    const others = seededPartition({ ...options, seed: 2, columns: 3 }).map(({ grens }) => rdVlak(grens))
    for (const other of others) {
      const sum = parts.reduce((total, part) => total + overlapSquareMeters(part, other), 0)
      expect(sum / other.areaSquareMeters).toBeCloseTo(1, 4)
    }
  })
})
