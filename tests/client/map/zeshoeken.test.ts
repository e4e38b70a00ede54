import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hoekenVan,
  klasseVanTelling,
  middenVan,
  telklassen,
  vulZeshoeken,
  ZESHOEK_BREEDTE_METERS,
  zeshoekVan,
} from '../../../client/map/layers/zeshoeken.ts'

/** RD New of the Netherlands: metres. */
const x = fc.double({ min: 0, max: 300_000, noNaN: true })
const y = fc.double({ min: 300_000, max: 625_000, noNaN: true })
const points = fc.array(fc.tuple(x, y), { maxLength: 200 })

/** Signed distance over the three axes of a hexagon: inside when none is over half the width. Independent of the rounding. */
function farthestAxis(dx: number, dy: number): number {
  const turns = [0, Math.PI / 3, (2 * Math.PI) / 3]
  return Math.max(...turns.map((turn) => Math.abs(dx * Math.cos(turn) + dy * Math.sin(turn))))
}

describe('hexagons of the fixed grid', () => {
  test('a point lies inside its hexagon, and inside no neighbour', () => {
    fc.assert(
      fc.property(x, y, (px, py) => {
        const cell = zeshoekVan(px, py)
        const [mx, my] = middenVan(cell)
        const half = ZESHOEK_BREEDTE_METERS / 2
        expect(farthestAxis(px - mx, py - my)).toBeLessThanOrEqual(half + 1e-6)
        for (const [dq, dr] of [
          [1, 0],
          [0, 1],
          [-1, 1],
          [-1, 0],
          [0, -1],
          [1, -1],
        ] as const) {
          const [nx, ny] = middenVan({ q: cell.q + dq, r: cell.r + dr })
          expect(farthestAxis(px - nx, py - ny)).toBeGreaterThanOrEqual(half - 1e-6)
        }
      }),
    )
  })

  test('every point is in exactly one hexagon, so that the counts add up', () => {
    fc.assert(
      fc.property(points, (all) => {
        const cells = vulZeshoeken(all)
        const seen = cells.flatMap((cell) => cell.punten)
        expect(seen.toSorted((a, b) => a - b)).toEqual(all.map((_, index) => index))
        expect(new Set(cells.map(({ q, r }) => `${q} ${r}`)).size).toBe(cells.length)
        for (const cell of cells) expect(cell.punten.length).toBeGreaterThan(0)
      }),
    )
  })

  test('the grid does not depend on which points there are, nor on their order', () => {
    fc.assert(
      fc.property(points, fc.nat(), (all, seed) => {
        const turned = all.map((_, index): [number, number] => all[(index + seed) % all.length] ?? [0, 0])
        const count = (rows: readonly (readonly [number, number])[]) =>
          new Map(vulZeshoeken(rows).map(({ q, r, punten }) => [`${q} ${r}`, punten.length]))
        expect(count(turned)).toEqual(count(all))
      }),
    )
  })

  test('the corners are one side apart and enclose 5.41 hectares', () => {
    const corners = hoekenVan({ q: 700, r: 1900 })
    let twice = 0
    for (const [index, [ax, ay]] of corners.entries()) {
      const [bx, by] = corners[(index + 1) % 6] ?? [0, 0]
      expect(Math.hypot(bx - ax, by - ay)).toBeCloseTo(250 / Math.sqrt(3), 6)
      twice += ax * by - bx * ay
    }
    // Area of a regular hexagon from the distance between its flat sides: (sqrt 3 / 2) d squared; against the clock it is positive.
    expect(twice / 2).toBeCloseTo((Math.sqrt(3) / 2) * 250 ** 2, 2)
  })
})

describe('classes of counts', () => {
  test('are round, begin at 1 and are at most five', () => {
    expect(telklassen(0)).toEqual([])
    expect(telklassen(1)).toEqual([1])
    expect(telklassen(4)).toEqual([1, 2])
    expect(telklassen(37)).toEqual([1, 2, 5, 10, 20])
    expect(telklassen(300)).toEqual([1, 20, 50, 100, 200])
  })

  test('every count from 1 falls in one class, which is never below its break', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
        const [count, most] = [Math.min(a, b), Math.max(a, b)]
        const breaks = telklassen(most)
        const place = klasseVanTelling(breaks, count)
        expect(count).toBeGreaterThanOrEqual(breaks[place] ?? Infinity)
        expect(count).toBeLessThan(breaks[place + 1] ?? Infinity)
      }),
    )
  })
})
