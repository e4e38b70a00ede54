import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naarPixels, naarPositie } from '../../../../client/map/layers/projectie.ts'
import { middens, raakt } from '../../../../client/map/tekenen/raken.ts'
import { vang, VANG_PIXELS, vangnetVan } from '../../../../client/map/tekenen/vangen.ts'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { runs } from '../../../helpers/property-runs.ts'

const ZOOM = 14
const HERE: Positie = [5.49, 52.51]
/** A place some CSS pixels to the right of and below another, at the zoom of these tests. */
const away = (from: Positie, x: number, y: number): Positie => {
  const at = naarPixels(from, ZOOM)
  return naarPositie({ x: at.x + x, y: at.y + y }, ZOOM)
}
const pixelsBetween = (a: Positie, b: Positie): number => {
  const [from, to] = [naarPixels(a, ZOOM), naarPixels(b, ZOOM)]
  return Math.hypot(to.x - from.x, to.y - from.y)
}
const border = vangnetVan([[HERE, away(HERE, 200, 0), away(HERE, 200, 100), HERE]])

describe('edges to draw a corner to', () => {
  it('hold a shared edge once', () => {
    const [a, b, c, d] = [HERE, away(HERE, 50, 0), away(HERE, 50, 50), away(HERE, 0, 50)] as const
    expect(vangnetVan([[a, b, c, a], [a, c, d, a]])).toHaveLength(5 * 4) // prettier-ignore
  })
})

describe('drawing a corner to what lies near', () => {
  it('goes to a corner of the border, the same pair of numbers', () => {
    expect(vang(away(HERE, -4, 3), { hoeken: [], grenzen: border }, ZOOM)).toEqual({
      punt: HERE,
      aan: 'grens',
    })
  })

  it('goes to the nearest place on an edge when no corner is near', () => {
    const { punt, aan } = vang(away(HERE, 100, -5), { hoeken: [], grenzen: border }, ZOOM)
    expect(aan).toBe('grens')
    expect(pixelsBetween(punt, away(HERE, 100, 0))).toBeLessThan(0.01)
  })

  it('goes to an own corner before a border', () => {
    const own = away(HERE, 100, -6)
    expect(vang(away(HERE, 100, -2), { hoeken: [own], grenzen: border }, ZOOM)).toEqual({
      punt: own,
      aan: 'hoek',
    })
  })

  it('stays where it is when nothing lies within reach, and never moves farther than its reach', () => {
    const free = away(HERE, 60, -40)
    expect(vang(free, { hoeken: [], grenzen: border }, ZOOM)).toEqual({ punt: free, aan: null })
    const shift = integer({ min: -150, max: 350 })
    assert(
      property(shift, shift, (x, y) => {
        const from = away(HERE, x, y)
        const { punt, aan } = vang(from, { hoeken: [], grenzen: border }, ZOOM)
        expect(pixelsBetween(from, punt)).toBeLessThanOrEqual(VANG_PIXELS + 0.01)
        expect(aan === null).toBe(punt === from)
      }),
      runs(200),
    )
  })
})

describe('what lies under the pointer', () => {
  const triangle = {
    vorm: 'vlak',
    hoeken: [HERE, away(HERE, 100, 0), away(HERE, 100, 100)],
    af: true,
  } as const

  it('is the nearest corner, else the middle of an edge, else nothing', () => {
    expect(raakt(triangle, away(HERE, 95, 4), ZOOM, 12)).toEqual({ soort: 'hoek', hoek: 1 })
    expect(raakt(triangle, away(HERE, 50, 5), ZOOM, 12)).toMatchObject({ soort: 'midden', na: 0 })
    expect(raakt(triangle, away(HERE, 50, 50), ZOOM, 12)).toMatchObject({ soort: 'midden', na: 2 })
    expect(raakt(triangle, away(HERE, 50, -60), ZOOM, 12)).toBeNull()
  })

  it('has no middle on the last edge of an area that is not finished, nor of a line', () => {
    expect(middens(triangle).map(({ na }) => na)).toEqual([0, 1, 2])
    expect(middens({ ...triangle, af: false }).map(({ na }) => na)).toEqual([0, 1])
    expect(middens({ ...triangle, vorm: 'lijn' }).map(({ na }) => na)).toEqual([0, 1])
  })
})
