import { describe, expect, it } from 'vitest'
import { eigenVlakken } from '../../../../client/map/delen/eigenlaag.ts'
import { zoekGebied } from '../../../../client/map/tekenen/plek.ts'
import { LEGE_STAND, type Tekenstand } from '../../../../client/map/tekenen/stand.ts'
import { Tekenhand } from '../../../../client/map/tekenen/tekenhand.ts'
import { tekening } from '../../../../client/map/tekenen/tekening.ts'
import type { GebiedMetGrens, Positie } from '../../../../geodata/schema/gebied.ts'
import { rdBox, rdPlace } from '../../../helpers/rd-box.ts'

const CORNERS: Positie[] = [
  [0, 0],
  [1, 0],
  [1, 1],
]
const rollen = (stand: Partial<Tekenstand>) =>
  tekening({ ...LEGE_STAND, ...stand }).features.map(({ properties }) => String(properties?.['rol']))

describe('the drawing as GeoJSON', () => {
  it('is nothing while nothing is drawn', () => {
    expect(rollen({})).toEqual([])
  })

  it('of an open area shows where the next edge and the last one would come, and no middles', () => {
    const stand: Partial<Tekenstand> = {
      vorm: 'vlak',
      hoeken: CORNERS,
      wijzer: { punt: [0, 1], door: 'aanwijzer' },
    }
    expect(rollen(stand)).toEqual(['vlak', 'lijn', 'hulp', 'hoek', 'hoek', 'hoek'])
    const help = tekening({ ...LEGE_STAND, ...stand }).features[2]
    expect(help?.geometry).toEqual({ type: 'LineString', coordinates: [[1, 1], [0, 1], [0, 0]] }) // prettier-ignore
  })

  it('of a finished area closes its border and offers the middles of its edges', () => {
    const stand = { vorm: 'vlak', hoeken: CORNERS, af: true, gekozen: 1 } as const
    expect(rollen(stand)).toEqual(['vlak', 'lijn', 'midden', 'midden', 'midden', 'hoek', 'gekozen', 'hoek'])
    const border = tekening({ ...LEGE_STAND, ...stand }).features[1]
    expect(border?.geometry).toMatchObject({ coordinates: [...CORNERS, [0, 0]] })
  })

  it('of a point is one corner', () => {
    expect(rollen({ vorm: 'punt', hoeken: [[0, 0]], af: true })).toEqual(['hoek'])
  })
})

describe('the own area on the map', () => {
  it('fills buurten and rings, and draws the outline of the buurten together with that of the rings', () => {
    const west = rdBox(0, 0, 100, 100)
    const east = rdBox(100, 0, 100, 100)
    const { features } = eigenVlakken([west, east], [CORNERS])
    expect(features.map(({ geometry }) => geometry.type)).toEqual([
      'Polygon',
      'Polygon',
      'Polygon',
      'MultiLineString',
    ])
    const outline = features.at(-1)?.geometry
    // One line round both squares, and one round the ring: the shared edge is gone.
    expect(outline?.type === 'MultiLineString' ? outline.coordinates.map((line) => line.length) : []).toEqual(
      [7, 4],
    )
  })
})

describe('the buurt at a place', () => {
  const area = (code: string, x: number, hole?: Positie[]): GebiedMetGrens => ({
    code,
    naam: code,
    soort: 'buurt',
    wijk: null,
    gemeente: null,
    grens: hole === undefined ? rdBox(x, 0, 100, 100) : rdBox(x, 0, 100, 100, hole),
    labelpunt: rdPlace([x + 50, 50]),
    oppervlakteHa: 1,
  })
  const hole: Positie[] = [[240, 40], [260, 40], [260, 60], [240, 60], [240, 40]] // prettier-ignore

  it('is the one that holds it, not a hole in it, or none', () => {
    const find = zoekGebied([area('A', 0), area('B', 200, hole)])
    expect(find(rdPlace([50, 50]))?.code).toBe('A')
    expect(find(rdPlace([210, 50]))?.code).toBe('B')
    expect(find(rdPlace([250, 50]))).toBeNull()
    expect(find(rdPlace([150, 50]))).toBeNull()
  })
})

describe('who follows a hand', () => {
  it('hears of several commands once, and of none that changes nothing', () => {
    const hand = new Tekenhand(() => null)
    let heard = 0
    const stop = hand.volg(() => {
      heard += 1
    })
    hand.doe({ soort: 'begin', vorm: 'lijn' }, { soort: 'zet', punt: [0, 0] })
    expect(heard).toBe(1)
    hand.doe({ soort: 'verplaats', hoek: 7, punt: [1, 1] })
    expect(heard).toBe(1)
    stop()
    hand.doe({ soort: 'breekAf' })
    expect(heard).toBe(1)
  })
})
