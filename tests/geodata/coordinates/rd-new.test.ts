import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rdToWgs84, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { rdToWgs84Direct } from '../../../geodata/coordinates/rd-new-direct.ts'

/** 0.000005 degrees is about half a metre: the stated accuracy with room to spare. */
const DEGREES = 5

describe('RD New', () => {
  it('places the tower of Amersfoort where it stands', () => {
    const [lon, lat] = rdToWgs84([155_000, 463_000])
    expect(lon).toBeCloseTo(5.38720621, DEGREES)
    expect(lat).toBeCloseTo(52.1551744, DEGREES)
    const [x, y] = wgs84ToRd([5.38720621, 52.1551744])
    expect(Math.abs(x - 155_000)).toBeLessThan(0.5)
    expect(Math.abs(y - 463_000)).toBeLessThan(0.5)
  })

  it('comes back to the same point everywhere in the Netherlands, within a centimetre', () => {
    assert(
      property(integer({ min: 10_000, max: 280_000 }), integer({ min: 305_000, max: 615_000 }), (x, y) => {
        const [backX, backY] = wgs84ToRd(rdToWgs84([x, y]))
        expect(Math.abs(backX - x)).toBeLessThan(0.01)
        expect(Math.abs(backY - y)).toBeLessThan(0.01)
      }),
    )
  })
})

describe('RD New to WGS84, written out', () => {
  it('gives what proj4 gives, to a billionth of a degree, all over the Netherlands', () => {
    for (let x = 0; x <= 300_000; x += 12_500) {
      for (let y = 300_000; y <= 625_000; y += 12_500) {
        const [lon, lat] = rdToWgs84([x, y])
        const [directLon, directLat] = rdToWgs84Direct([x, y])
        expect(Math.abs(directLon - lon)).toBeLessThan(1e-9)
        expect(Math.abs(directLat - lat)).toBeLessThan(1e-9)
      }
    }
  })

  it('gives the origin itself', () => {
    const [lon, lat] = rdToWgs84Direct([155_000, 463_000])
    expect(lon).toBeCloseTo(5.38720621, DEGREES)
    expect(lat).toBeCloseTo(52.1551744, DEGREES)
  })
})
