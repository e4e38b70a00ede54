import { describe, expect, test } from 'vitest'
import { metersPerPixel, schaalbalk, schaalnoemer, zoomVoorSchaal } from '../../../client/map/schaal.ts'

describe('scale of the map', () => {
  test('at the largest zoom the scale is exactly the smallest denominator', () => {
    const zoom = zoomVoorSchaal(52.51, 10_000)
    expect(zoom).toBeCloseTo(14.14, 2)
    expect(schaalnoemer(52.51, zoom)).toBeCloseTo(10_000, 6)
    expect(schaalnoemer(52.51, zoom - 0.1)).toBeGreaterThan(10_000)
  })

  test('at the equator and zoom 0 the world is 512 pixels', () => {
    expect(metersPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.686, 3)
  })

  test('the scale bar is round and fits', () => {
    for (let zoom = 8; zoom < 15; zoom += 0.3) {
      const { meters, pixels } = schaalbalk(52.5, zoom, 90)
      expect(pixels).toBeLessThanOrEqual(90)
      expect(pixels).toBeGreaterThan(90 / 2.6)
      expect(String(meters)).toMatch(/^[125]0*$/)
    }
  })
})
