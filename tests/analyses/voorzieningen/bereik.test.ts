import { assert, double, property, shuffledSubarray, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  crowFliesMeters,
  DETOUR_FACTOR,
  reachOfFacilities,
  WALKING_DISTANCE_METERS,
} from '../../../analyses/voorzieningen/bereik.ts'
import { rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import { maakVoorziening, maakWoning, NOORD, ZUID } from '../../helpers/analyse-invoer.ts'
import { echteVoorzieningen, echteWijk, voorbeeldwoningen } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

/** Metres in one degree of latitude on a sphere with the mean radius of the IUGG. */
const DEGREE_METERS = (Math.PI * 6_371_008.8) / 180

/** A dwelling so many metres north of the wijkcentrum at [5.5, 52.5]. */
const dwellingAt = (meters: number, buurt: string = NOORD[0]) =>
  maakWoning({ buurt, punt: [5.5, 52.5 + meters / DEGREE_METERS] })

const reach = (...places: ReturnType<typeof maakVoorziening>[]) =>
  reachOfFacilities([dwellingAt(100)], NOORD, ['Noorderwijk'], places, false)

describe('the distance as the crow flies', () => {
  it('between Cambridge and Paris is the published 404.3 km', () => {
    // Worked example of LatLon.distanceTo, https://www.movable-type.co.uk/scripts/geodesy-library.html
    const meters = crowFliesMeters([0.119, 52.205], [2.351, 48.857])
    expect((meters / 1000).toFixed(1)).toBe('404.3')
  })

  it('over one degree of latitude is 111,195 metres, wherever one is', () => {
    for (const lon of [0, 5.5, 179]) {
      expect(crowFliesMeters([lon, 52], [lon, 53])).toBeCloseTo(DEGREE_METERS, 3)
    }
    expect(Math.round(DEGREE_METERS)).toBe(111_195)
  })

  it('in Lelystad is that of the national grid within half a percent', () => {
    const corners: [number, number][] = [
      [161_000, 500_000],
      [163_000, 500_000],
      [161_000, 502_000],
    ]
    const [origin, east, north] = corners.map((corner) => rdToWgs84(corner))
    if (origin === undefined || east === undefined || north === undefined) throw new Error('no corners')
    for (const other of [east, north]) {
      expect(Math.abs(crowFliesMeters(origin, other) - 2000)).toBeLessThan(10)
    }
  })

  it('is the same there and back, zero to itself, and never a detour', () => {
    const place = tuple(double({ min: 3, max: 8, noNaN: true }), double({ min: 50, max: 54, noNaN: true }))
    assert(
      property(place, place, place, (a, b, c) => {
        expect(crowFliesMeters(a, a)).toBe(0)
        expect(crowFliesMeters(a, b)).toBeCloseTo(crowFliesMeters(b, a), 6)
        const viaC = crowFliesMeters(a, c) + crowFliesMeters(c, b)
        expect(crowFliesMeters(a, b)).toBeLessThanOrEqual(viaC + 1e-3)
      }),
      runs(200),
    )
  })
})

describe('the reach of the wijkcentra', () => {
  it('is walking distance, so the straight line times the detour', () => {
    const border = WALKING_DISTANCE_METERS / DETOUR_FACTOR
    expect(Math.round(border)).toBe(615)
    const dwellings = [0, 600, border - 1, border + 1, 700].map((meters) => dwellingAt(meters))
    expect(reachOfFacilities(dwellings, NOORD, ['Noorderwijk'], [maakVoorziening('plein')], true)).toEqual({
      bekend: true,
      voorbeelddata: true,
      voorzieningen: [{ id: 'plein', naam: 'Wijkcentrum plein', nauwkeurigheid: 'adres' }],
      woningen: 5,
      binnenBereik: 3,
      loopafstandMeters: 800,
      omwegfactor: 1.3,
    })
  })

  it('counts a dwelling near two wijkcentra once, and no dwelling of another wijk', () => {
    const places = [maakVoorziening('plein'), maakVoorziening('hof')]
    const dwellings = [dwellingAt(10), dwellingAt(20, ZUID[0])]
    expect(reachOfFacilities(dwellings, NOORD, ['Noorderwijk'], places, false)).toMatchObject({
      woningen: 1,
      binnenBereik: 1,
    })
  })

  it('includes a wijkcentrum of another wijk only when a dwelling can walk to it', () => {
    const punt: [number, number] = [6, 53]
    const far = { nauwkeurigheid: 'adres' as const, adres: null, gebied: ZUID[0], punt }
    const near = maakVoorziening('buren', { wijkNaam: 'Zuiderwijk' })
    const beyond = maakVoorziening('ver', { wijkNaam: 'Zuiderwijk', ligging: far })
    expect(reach(maakVoorziening('plein'), near, beyond)).toMatchObject({
      voorzieningen: [{ id: 'buren' }, { id: 'plein' }],
    })
  })

  it('names the wijkcentra by id, in whatever order they come', () => {
    const places = ['plein', 'hof', 'anker', 'brug'].map((id) => maakVoorziening(id))
    const plain = reach(...places)
    expect(plain).toMatchObject({
      voorzieningen: [{ id: 'anker' }, { id: 'brug' }, { id: 'hof' }, { id: 'plein' }],
    })
    assert(
      property(shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
        expect(reach(...shuffled)).toEqual(plain)
      }),
      runs(50),
    )
  })

  it('cannot be given for a place known only by wijk, also when something gave it a point', () => {
    const missing = { bekend: false, reden: 'ligging-alleen-per-wijk-bekend' }
    const byWijk = { nauwkeurigheid: 'wijk' as const, adres: null, gebied: 'WK000101' }
    expect(reach(maakVoorziening('plein', { ligging: { ...byWijk, punt: null } }))).toEqual(missing)
    expect(reach(maakVoorziening('plein', { ligging: { ...byWijk, punt: [5.5, 52.5] } }))).toEqual(missing)
    const neighbour = maakVoorziening('buren', { wijkNaam: 'Zuiderwijk' })
    const unplaced = maakVoorziening('plein', { ligging: { ...byWijk, punt: null } })
    expect(reach(unplaced, neighbour)).toEqual(missing)
  })

  it('cannot be given without a wijkcentrum with hours in the wijk', () => {
    const missing = { bekend: false, reden: 'geen-voorziening-bekend' }
    expect(reach()).toEqual(missing)
    expect(reach(maakVoorziening('plein', { openingstijden: null }))).toEqual(missing)
    expect(reach(maakVoorziening('plein', { soort: 'woonzorgcentrum' }))).toEqual(missing)
    expect(reach(maakVoorziening('buren', { wijkNaam: 'Zuiderwijk' }))).toEqual(missing)
    expect(reach(maakVoorziening('light', { soort: 'mfa-light' })).bekend).toBe(true)
  })

  it('cannot be given without dwellings in the wijk', () => {
    const missing = { bekend: false, reden: 'geen-woningen-bekend' }
    const places = [maakVoorziening('plein')]
    for (const dwellings of [null, [], [dwellingAt(10, ZUID[0])]]) {
      expect(reachOfFacilities(dwellings, NOORD, ['Noorderwijk'], places, false)).toEqual(missing)
    }
  })

  it.each([
    ['zuiderzeewijk', { bekend: false, reden: 'ligging-alleen-per-wijk-bekend' }],
    ['atolwijk', { bekend: false, reden: 'ligging-alleen-per-wijk-bekend' }],
    ['boswijk', { bekend: false, reden: 'geen-voorziening-bekend' }],
    [
      'waterwijk',
      { bekend: true, woningen: 2928, voorzieningen: [{ id: 'de-waterbever', nauwkeurigheid: 'buurt' }] },
    ],
  ])('of %s on the embedded places is %j', (id, expected) => {
    const { buurten, naam } = echteWijk(id)
    const found = reachOfFacilities(voorbeeldwoningen(), buurten, [naam], echteVoorzieningen, true)
    expect(found).toMatchObject(expected)
  })
})
