import { describe, expect, it } from 'vitest'
import { insideTest, pointsInside } from '../../../analyses/ambitie/binnen.ts'
import { makeTeller } from '../../../analyses/ambitie/teller.ts'
import {
  countDwellings,
  dwellingsPerBuurt,
  type Woningrij,
  woningtelling,
} from '../../../analyses/ambitie/woningtelling.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { makeAreaIndex } from '../../../geodata/geometry/area-index.ts'
import type { Planvorm, Plek } from '../../../geodata/schema/planvorm.ts'
import { area, ring, ringAround } from '../../helpers/plan-shapes.ts'
import { rdPlace } from '../../helpers/rd-box.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

type Random = () => number

/** Places on a lattice of a ten-thousandth of a degree: corners of shapes stand on dwellings, and edges run through them. */
const onLattice = (random: Random, most: number): Plek => [
  5.47 + Math.floor(random() * most) / 10_000,
  52.5 + Math.floor(random() * most) / 10_000,
]

function dwellings(count: number, place: (random: Random) => Plek, seed: number): Woningrij {
  const random = seededRandom(seed, 'woningen').next
  return {
    aantal: count,
    posities: Float64Array.from(Array.from({ length: count }, () => place(random)).flat()),
    eigenaar: Uint8Array.from({ length: count }, () => Math.floor(random() * 4)),
    label: Uint8Array.from({ length: count }, () => (random() < 0.2 ? 255 : Math.floor(random() * 11))),
    buurtVan: (at) => `BU0995000${at % 7}`,
  }
}

/** The plain recount: every dwelling, one by one. */
function recount(rows: Woningrij, vorm: Planvorm, meters: number) {
  return countDwellings(rows, pointsInside(rows, vorm, meters), dwellingsPerBuurt(rows))
}

/** Any shape: areas with holes and over each other, also tangled; lines, places, buurten; inside, across and outside the dwellings. */
function shape(random: Random, place: (random: Random) => Plek): Planvorm {
  const many = (least: number, more: number) =>
    Array.from({ length: least + Math.floor(random() * more) }, () => place(random))
  const kind = random()
  if (kind < 0.1) return { soort: 'punt', punt: place(random) }
  if (kind < 0.25) return { soort: 'lijn', punten: many(2, 12) }
  if (kind < 0.3) return { soort: 'buurten', buurten: [`BU0995000${Math.floor(random() * 9)}`, 'BU09950003'] }
  const vlakken = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => many(3, 20)),
  )
  return { soort: 'vlak', vlakken }
}

describe('counting while a shape moves', () => {
  it('gives what the plain recount gives, for 1,000 shapes of every kind, on borders too', () => {
    const rows = dwellings(500, (random) => onLattice(random, 40), testSeed)
    const teller = makeTeller(rows)
    const random = seededRandom(testSeed, 'vormen').next
    let counted = 0
    for (let run = 0; run < scaled(1000); run += 1) {
      // A quarter of the shapes stick out of the dwellings, on every side.
      const reach = run % 4 === 0 ? 60 : 40
      const vorm = shape(random, (draw) => {
        const [lon, lat] = onLattice(draw, reach)
        return run % 4 === 0 ? [lon - 0.001, lat - 0.001] : [lon, lat]
      })
      const meters = [5, 50, 200][run % 3] ?? 50
      const found = teller.tel(vorm, meters)
      expect(found, JSON.stringify(vorm)).toEqual(recount(rows, vorm, meters))
      counted += found.totaal
    }
    // The shapes held something, and not everything.
    expect(counted / scaled(1000)).toBeGreaterThan(30)
    expect(counted / scaled(1000)).toBeLessThan(450)
  })

  it('does so for a shape of 500 corners over 15,000 dwellings', () => {
    const random = (draw: Random): Plek => rdPlace([draw() * 3000, draw() * 3000])
    const rows = dwellings(15_000, random, testSeed)
    const wobble = seededRandom(testSeed, 'rand').next
    const vorm = area(
      ringAround([1500, 1500], () => 900 + 400 * wobble(), 500),
      ringAround([1500, 1500], 300, 40),
    )
    const found = makeTeller(rows).tel(vorm, 50)
    expect(found).toEqual(recount(rows, vorm, 50))
    expect(woningtelling.parse(found)).toEqual(found)
    // The border lies 1,100 m out on average and the hole 300 m: about a third of nine square kilometres.
    expect(found.totaal / 15_000).toBeGreaterThan(0.34)
    expect(found.totaal / 15_000).toBeLessThan(0.46)
  })

  it('counts nothing where there are no dwellings', () => {
    const none = makeTeller(dwellings(0, () => [0, 0], 1))
    expect(none.tel(area(ringAround([0, 0], 100, 5)), 50).totaal).toBe(0)
    expect(none.tel({ soort: 'punt', punt: rdPlace([0, 0]) }, 50).totaal).toBe(0)
    const one = makeTeller({
      aantal: 1,
      posities: rdPlace([0, 0]),
      eigenaar: [0],
      label: [3],
      buurtVan: () => 'BU09950001',
    })
    expect(one.tel(area(ringAround([0, 0], 100, 5)), 50)).toMatchObject({
      totaal: 1,
      perEigenaar: { corporatie: 1, particulier: 0, vve: 0, onbekend: 0 },
      perBuurt: [{ buurt: 'BU09950001', binnen: 1, totaal: 1 }],
    })
  })
})

describe('the plain rule', () => {
  it('is that of the index that places a million points, away from borders', () => {
    const random = seededRandom(testSeed, 'plekken').next
    const free = (draw: Random): Plek => [5.47 + draw() * 0.01, 52.5 + draw() * 0.01]
    for (let run = 0; run < scaled(60); run += 1) {
      const vorm = shape(random, free)
      if (vorm.soort !== 'vlak') continue
      const closed = vorm.vlakken.map((rings) => rings.map((one) => [...one, one[0] ?? ([0, 0] as Plek)]))
      const index = makeAreaIndex([{ code: 'a', grens: { type: 'MultiPolygon', coordinates: closed } }])
      const isIn = insideTest(vorm, 50)
      for (let point = 0; point < 200; point += 1) {
        const [lon, lat] = free(random)
        expect(isIn(lon, lat, '')).toBe(index.find(lon, lat) === 0)
      }
    }
  })

  it('counts within the distance of a line, and not a hand beyond', () => {
    const line: Planvorm = { soort: 'lijn', punten: ring([0, 0], [300, 0], [300, 400]) }
    const isIn = insideTest(line, 50)
    const at = (x: number, y: number) => isIn(...rdPlace([x, y]), '')
    // Beside the edge, beyond its end, in the bend: 50 metres of the plane.
    expect([at(150, 49.9), at(150, -49.9), at(-49.9, 0), at(335, -35), at(300, 449.9)]).toEqual(
      Array(5).fill(true),
    )
    expect([at(150, 50.1), at(150, -50.1), at(-50.1, 0), at(336, -36), at(300, 450.1)]).toEqual(
      Array(5).fill(false),
    )
    const place = insideTest({ soort: 'punt', punt: rdPlace([0, 0]) }, 20)
    expect(place(...rdPlace([12, 15.9]), '')).toBe(true)
    expect(place(...rdPlace([12, 16.1]), '')).toBe(false)
  })

  it('leaves a hole out, and an island in it is an area of its own', () => {
    const rings = [ringAround([0, 0], 300, 30), ringAround([0, 0], 200, 30)]
    const island = [ringAround([0, 0], 100, 30)]
    const isIn = insideTest({ soort: 'vlak', vlakken: [rings, island] }, 50)
    expect([250, 150, 50].map((x) => isIn(...rdPlace([x, 0]), ''))).toEqual([true, false, true])
  })
})
