import {
  array,
  assert,
  constantFrom,
  float,
  integer,
  oneof,
  property,
  record,
  tuple,
  constant,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeJudge, vormfout, type Vormfout } from '../../../analyses/ambitie/vormfout.ts'
import { planvorm, type Planvorm, type Plek } from '../../../geodata/schema/planvorm.ts'
import { runs } from '../../helpers/property-runs.ts'
import { area, comb, ring, ringAround } from '../../helpers/plan-shapes.ts'
import { rdBox, rdPlace } from '../../helpers/rd-box.ts'

/** A gemeente of ten by ten kilometres. */
const grens = rdBox(-5000, -5000, 10_000, 10_000)
const buurten = new Set(['BU09950001', 'BU09950002'])
const judge = shapeJudge({ grens, buurten })
const codes = (faults: readonly Vormfout[]) => faults.map(({ code }) => code)
const codesOf = (vorm: Planvorm) => codes(judge(vorm))

/** Places on a lattice of steps of about 70 by 110 metres that a computer holds exactly: edges that lie over each other do so exactly. */
const exact = ([x, y]: Plek): Plek => [5.5 + x / 1024, 52.5 + y / 1024]

/** An area as it stands on paper: numbers in metres. */
const drawn = (...places: Plek[]) => area(ring(...places))

describe('what is wrong with a shape', () => {
  it('is nothing of a star with a hole, two areas over each other, a line that crosses itself, a place, and whole buurten', () => {
    const star = ringAround([0, 0], (at) => (at % 2 === 0 ? 400 : 150), 24)
    expect(codesOf(area(star, ringAround([0, 0], 100, 8)))).toEqual([])
    const twice: Planvorm = {
      soort: 'vlak',
      vlakken: [[ringAround([0, 0], 100, 9)], [ringAround([50, 0], 100, 9)]],
    }
    expect(codesOf(twice)).toEqual([])
    expect(codesOf({ soort: 'lijn', punten: ring([0, 0], [100, 100], [0, 100], [100, 0]) })).toEqual([])
    expect(codesOf({ soort: 'punt', punt: rdPlace([1, 1]) })).toEqual([])
    expect(codesOf({ soort: 'buurten', buurten: [...buurten] })).toEqual([])
  })

  it.each<[string, Planvorm, string[]]>([
    ['nothing drawn', { soort: 'vlak', vlakken: [] }, ['leeg']],
    ['an area without a border', { soort: 'vlak', vlakken: [[]] }, ['leeg']],
    ['a line without corners', { soort: 'lijn', punten: [] }, ['leeg']],
    ['a line of one corner', { soort: 'lijn', punten: ring([0, 0]) }, ['te-weinig-hoeken']],
    ['an area of two corners', drawn([0, 0], [10, 0]), ['te-weinig-hoeken']],
    ['a corner twice', drawn([0, 0], [100, 0], [100, 100], [0, 0]), ['hoek-dubbel']],
    ['a line that stands still', { soort: 'lijn', punten: ring([0, 0], [0, 0]) }, ['hoek-dubbel']],
    ['an area that is a line', drawn([0, 0], [50, 0], [100, 0]), ['geen-oppervlak']],
    ['a bow tie', drawn([0, 0], [100, 100], [100, 0], [0, 100]), ['kruist']],
    [
      'an edge that goes back over another',
      area(
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [1, -1],
        ].map(([x = 0, y = 0]) => exact([x, y])),
      ),
      ['kruist'],
    ],
    [
      'a hole beside its area',
      area(ringAround([0, 0], 100, 8), ringAround([500, 0], 50, 8)),
      ['gat-buiten-rand'],
    ],
    [
      'a hole in a hole',
      area(ringAround([0, 0], 300, 8), ringAround([0, 0], 100, 8), ringAround([0, 0], 50, 8)),
      ['gat-in-gat'],
    ],
    ['a hole over the border', area(ringAround([0, 0], 100, 8), ringAround([100, 0], 50, 8)), ['kruist']],
    ['an area outside', drawn([6000, 0], [6100, 0], [6100, 100]), ['buiten-gebied']],
    ['a place outside', { soort: 'punt', punt: [4.9, 52.4] }, ['buiten-gebied']],
    ['a line that leaves', { soort: 'lijn', punten: ring([0, 0], [7000, 0]) }, ['buiten-gebied']],
    ['no buurt', { soort: 'buurten', buurten: [] }, ['leeg']],
    ['a buurt elsewhere', { soort: 'buurten', buurten: ['BU03630000'] }, ['onbekende-buurt']],
    ['a buurt twice', { soort: 'buurten', buurten: ['BU09950001', 'BU09950001'] }, ['buurt-dubbel']],
  ])('of %s', (_, vorm, wanted) => {
    const found = judge(vorm)
    expect(codes(found)).toEqual(wanted)
    expect(found.map((one) => vormfout.parse(one))).toEqual(found)
  })

  it('is named with its place: the crossing, the area and the ring', () => {
    const good = [ringAround([1000, 0], 50, 6)]
    const tie = [ring([0, 0], [100, 100], [100, 0], [0, 100])]
    const [found] = judge({ soort: 'vlak', vlakken: [good, tie] })
    expect(found).toMatchObject({ code: 'kruist', vlak: 1 })
    const [lon, lat] = rdPlace([50, 50])
    // Within the bow tie: the edge that crosses begins at one of its corners.
    expect(Math.abs((found?.plek?.[0] ?? 0) - lon)).toBeLessThan(0.001)
    expect(Math.abs((found?.plek?.[1] ?? 0) - lat)).toBeLessThan(0.001)
    const [hole] = judge(
      area(ringAround([0, 0], 100, 8), ring([0, 0], [9, 0], [9, 9]), ring([500, 0], [510, 0], [510, 9])),
    )
    expect(hole).toMatchObject({ code: 'gat-buiten-rand', ring: 2 })
  })

  it('lets an area be drawn along the border of the gemeente, to the metre of an address', () => {
    const along = ring([5000.9, -100], [5000.9, 100], [4800, 100], [4800, -100])
    expect(codesOf(area(along))).toEqual([])
    expect(codesOf(area(ring([5003, -100], [5003, 100], [4800, 100], [4800, -100])))).toEqual([
      'buiten-gebied',
    ])
  })

  it('sees an edge leave between two corners inside', () => {
    const horseshoe = shapeJudge({
      grens: {
        type: 'Polygon',
        coordinates: [
          ring(
            [0, 0],
            [900, 0],
            [900, 900],
            [600, 900],
            [600, 300],
            [300, 300],
            [300, 900],
            [0, 900],
            [0, 0],
          ),
        ],
      },
      buurten: null,
    })
    expect(codes(horseshoe(drawn([50, 50], [850, 50], [850, 250], [50, 250])))).toEqual([])
    expect(codes(horseshoe(drawn([100, 500], [800, 500], [800, 800], [100, 800])))).toEqual(['buiten-gebied'])
  })

  it('of 10,000 corners is found as of ten: a round, a knot, a comb, and one corner more', () => {
    expect(codesOf(area(ringAround([0, 0], 2000, 10_000)))).toEqual([])
    const knot = ringAround([0, 0], 2000, 10_000).map((_, at, all) => all[(at * 4999) % 10_000] ?? [0, 0])
    expect(codesOf(area(knot as Plek[]))).toEqual(['kruist'])
    expect(codesOf(area(comb(4990, 4000, 3000)))).toEqual(['te-ingewikkeld'])
    // Level in degrees, and so at a height of its own for every corner in metres.
    const level = Array.from({ length: 4998 }, (_, at): Plek => [
      5.4 + at * 1e-5,
      at % 2 === 0 ? 52.5 : 52.51,
    ])
    const levelComb: Planvorm = { soort: 'vlak', vlakken: [[[...level, [5.45, 52.49], [5.4, 52.49]]]] }
    expect(codes(shapeJudge({ grens: null, buurten: null })(levelComb))).toEqual(['te-ingewikkeld'])
    expect(codesOf(area(comb(300, 2000, 1500)))).toEqual(['te-ingewikkeld'])
    expect(codesOf(area(comb(150, 2000, 1500)))).toEqual([])
    expect(codesOf(area(ringAround([0, 0], 2000, 10_001)))).toEqual(['te-veel-hoeken'])
  })
})

describe('any shape that the schema lets through', () => {
  const lon = oneof(float({ min: -180, max: 180, noNaN: true }), float({ min: 5, max: 6, noNaN: true }))
  const lat = oneof(float({ min: -90, max: 90, noNaN: true }), float({ min: 52, max: 53, noNaN: true }))
  // Small whole numbers make corners meet, edges lie over each other and rings touch.
  const lattice = tuple(integer({ min: 0, max: 4 }), integer({ min: 0, max: 4 })).map(([x, y]) =>
    exact([x, y]),
  )
  const place = oneof(tuple(lon, lat), lattice, constantFrom<Plek>([180, 90], [-180, -90], [0, 0]))
  const rings = array(array(place, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 4 })
  const anyShape = oneof(
    record({ soort: constant('punt' as const), punt: place }),
    record({ soort: constant('lijn' as const), punten: array(place, { minLength: 2, maxLength: 9 }) }),
    record({ soort: constant('vlak' as const), vlakken: array(rings, { minLength: 1, maxLength: 3 }) }),
    record({
      soort: constant('buurten' as const),
      buurten: array(constantFrom('BU09950001', 'BU09950002', 'BU00000000'), { minLength: 1, maxLength: 4 }),
    }),
  )

  it('is judged without a throw, always alike, and by codes with a place', () => {
    assert(
      property(anyShape, (shape) => {
        const vorm = planvorm.parse(shape)
        const found = judge(vorm)
        expect(judge(vorm)).toEqual(found)
        expect(found.map((one) => vormfout.parse(one))).toEqual(found)
      }),
      runs(2000),
    )
  })

  it('crosses exactly when two of its edges do, tried pair by pair', () => {
    const free = shapeJudge({ grens: null, buurten: null })
    const corners = array(tuple(integer({ min: 0, max: 6 }), integer({ min: 0, max: 6 })), {
      minLength: 3,
      maxLength: 7,
    })
    assert(
      property(corners, (places) => {
        const names = new Set(places.map(String))
        if (names.size < places.length) return
        const found = codes(free(area(places.map(exact))))
        if (found.includes('geen-oppervlak')) return
        expect(found.includes('kruist')).toBe(crossesByPairs(places))
      }),
      runs(2000),
    )
  })
})

/** Every pair of edges, in whole numbers: they cross inside both, or share a length. */
function crossesByPairs(places: readonly [number, number][]): boolean {
  const edges = places.map((from, at): [[number, number], [number, number]] => [
    from,
    places[(at + 1) % places.length] ?? from,
  ])
  const turn = ([ax, ay]: number[], [bx, by]: number[], [px, py]: number[]) =>
    Math.sign(
      ((bx ?? 0) - (ax ?? 0)) * ((py ?? 0) - (ay ?? 0)) - ((by ?? 0) - (ay ?? 0)) * ((px ?? 0) - (ax ?? 0)),
    )
  return edges.some(([a, b], at) =>
    edges.slice(at + 1).some(([c, d]) => {
      const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
      if (abc !== 0 || abd !== 0) return abc * abd < 0 && cda * cdb < 0
      const along = a[0] === b[0] ? 1 : 0
      const [p, q] = [a[along], b[along]].toSorted((one, two) => one - two)
      const [r, s] = [c[along], d[along]].toSorted((one, two) => one - two)
      return Math.min(q ?? 0, s ?? 0) > Math.max(p ?? 0, r ?? 0)
    }),
  )
}
