import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afstandMeters,
  lengteMeters,
  omtrekMeters,
  oppervlakteVierkanteMeters,
} from '../../../../client/map/tekenen/maten.ts'
import { rdToWgs84 } from '../../../../geodata/coordinates/rd-new.ts'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { runs } from '../../../helpers/property-runs.ts'
import { rdPlace } from '../../../helpers/rd-box.ts'

/**
 * Length of the geodesic on the WGS84 ellipsoid by Vincenty's inverse formula (Survey Review 23 (1975), 88-93): another way of
 * measuring than the plane of RD New, to a tenth of a millimetre.
 */
function vincentyMeters([lon1, lat1]: Positie, [lon2, lat2]: Positie): number {
  const [a, f] = [6_378_137, 1 / 298.257223563]
  const b = a * (1 - f)
  const radians = Math.PI / 180
  const u1 = Math.atan((1 - f) * Math.tan(lat1 * radians))
  const u2 = Math.atan((1 - f) * Math.tan(lat2 * radians))
  const L = (lon2 - lon1) * radians
  let lambda = L
  for (let step = 0; step < 100; step += 1) {
    const sinSigma = Math.hypot(
      Math.cos(u2) * Math.sin(lambda),
      Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
    )
    if (sinSigma === 0) return 0
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda)
    const sigma = Math.atan2(sinSigma, cosSigma)
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma
    const cos2 = 1 - sinAlpha ** 2
    const middle = cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cos2
    const C = (f / 16) * cos2 * (4 + f * (4 - 3 * cos2))
    const next =
      L + (1 - C) * f * sinAlpha * (sigma + C * sinSigma * (middle + C * cosSigma * (2 * middle ** 2 - 1)))
    if (Math.abs(next - lambda) > 1e-13) {
      lambda = next
      continue
    }
    const k = (cos2 * (a * a - b * b)) / (b * b)
    const A = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)))
    const B = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)))
    const inner =
      cosSigma * (2 * middle ** 2 - 1) - (B / 6) * middle * (4 * sinSigma ** 2 - 3) * (4 * middle ** 2 - 3)
    return b * A * (sigma - B * sinSigma * (middle + (B / 4) * inner))
  }
  throw new Error('no convergence')
}

describe('distance', () => {
  it('is that between points of which RD and degrees are published (test points of RDNAPTRANS)', () => {
    // NSGI, RDNAPTRANS2018, validation points in ETRS89 and RD, https://www.nsgi.nl/rdnaptrans
    const texel: Positie = [4.824761912, 53.160753042]
    const noordGroningen: Positie = [6.776726674, 53.41948205]
    const published = Math.hypot(247_380.56 - 117_380.12, 604_580.78 - 575_040.34)
    expect(Math.abs(afstandMeters(texel, noordGroningen) - published)).toBeLessThan(0.6)
  })

  it('keeps within 2 in 10,000 of the geodesic on the ellipsoid all over Lelystad', () => {
    const lon = double({ min: 5.4, max: 5.6, noNaN: true })
    const lat = double({ min: 52.4, max: 52.6, noNaN: true })
    assert(
      property(lon, lat, lon, lat, (lon1, lat1, lon2, lat2) => {
        const geodesic = vincentyMeters([lon1, lat1], [lon2, lat2])
        const plane = afstandMeters([lon1, lat1], [lon2, lat2])
        expect(Math.abs(plane - geodesic)).toBeLessThanOrEqual(geodesic * 2e-4 + 1e-6)
      }),
      runs(200),
    )
  })

  it('adds up along a line, and round an area', () => {
    const ring = [rdPlace([0, 0]), rdPlace([300, 0]), rdPlace([300, 400])]
    expect(lengteMeters(ring)).toBeCloseTo(700, 3)
    expect(omtrekMeters(ring)).toBeCloseTo(1200, 3)
    expect(lengteMeters(ring.slice(0, 1))).toBe(0)
    expect(omtrekMeters([])).toBe(0)
  })
})

describe('area', () => {
  it('is that of a rectangle, whichever way its border runs', () => {
    assert(
      property(integer({ min: 1, max: 5000 }), integer({ min: 1, max: 5000 }), (width, height) => {
        const ring = [rdPlace([0, 0]), rdPlace([width, 0]), rdPlace([width, height]), rdPlace([0, height])]
        expect(oppervlakteVierkanteMeters(ring)).toBeCloseTo(width * height, 0)
        expect(oppervlakteVierkanteMeters(ring.toReversed())).toBeCloseTo(width * height, 0)
      }),
      runs(50),
    )
  })

  it('is that of a regular polygon of 24 corners: n r squared sin(2 pi / n) / 2', () => {
    const ring = Array.from({ length: 24 }, (_, at) => {
      const angle = (at * 2 * Math.PI) / 24
      return rdToWgs84([162_000 + 500 * Math.cos(angle), 502_000 + 500 * Math.sin(angle)])
    })
    expect(oppervlakteVierkanteMeters(ring)).toBeCloseTo(
      (24 * 500 ** 2 * Math.sin((2 * Math.PI) / 24)) / 2,
      1,
    )
  })

  it('of fewer than three corners is nothing', () => {
    expect(oppervlakteVierkanteMeters([])).toBe(0)
    expect(oppervlakteVierkanteMeters([rdPlace([0, 0]), rdPlace([9, 9])])).toBe(0)
  })
})
