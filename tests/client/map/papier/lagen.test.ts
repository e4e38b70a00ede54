import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RdPoint } from '../../../../geodata/coordinates/rd-new.ts'
import { type Figuur, elementen, svgTekst } from '../../../../client/map/papier/figuur.ts'
import { knipRing, vensterdoos } from '../../../../client/map/papier/knippen.ts'
import type { Papierlaag, Puntenlaag, Vormenlaag } from '../../../../client/map/papier/lagen.ts'
import { laagregels } from '../../../../client/map/papier/laagregels.ts'
import { doos, oppervlak } from '../../../../client/map/papier/meetkunde.ts'
import { maakPapierkaart } from '../../../../client/map/papier/papierkaart.ts'
import { laagFiguren, vasteTekens } from '../../../../client/map/papier/tekenlagen.ts'
import { naarPapier, type Venster } from '../../../../client/map/papier/venster.ts'
import { hoekenVan, middenVan, zeshoekVan } from '../../../../client/map/layers/zeshoeken.ts'
import { runs } from '../../../helpers/property-runs.ts'
import { oostOpPapier } from './lelystad.ts'

const MIDDLE: RdPoint = [162_000, 503_000]
/** A hundredth of a mm, to which signs are rounded, on each of two sides. */
const ROUNDED = 0.0101

/** Points up to 6 km away: far more than the frames below show. */
const point = fc
  .tuple(fc.integer({ min: -6000, max: 6000 }), fc.integer({ min: -6000, max: 6000 }))
  .map(([dx, dy]): RdPoint => [MIDDLE[0] + dx, MIDDLE[1] + dy])
const venster: fc.Arbitrary<Venster> = fc.record({
  breedte: fc.integer({ min: 40, max: 300 }),
  hoogte: fc.integer({ min: 40, max: 300 }),
  schaal: fc.constantFrom(2500, 5000, 10_000, 15_000, 25_000),
  midden: fc.constant(MIDDLE),
})
const factor = fc.constantFrom(0.9, 1, 1.66)

function dots(groups: readonly (readonly RdPoint[])[]): Puntenlaag {
  const forms = ['vierkant', 'stip', 'ring'] as const
  return {
    soort: 'punten',
    naam: 'woningen',
    dekking: 1,
    groepen: groups.map((punten, at) => ({
      sleutel: String(at),
      naam: `groep ${at}`,
      kleur: `#00000${at}`,
      vorm: forms[at % 3] ?? 'stip',
      punten,
    })),
  }
}

const starts = (d: unknown) =>
  [...String(d).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

/** Box of every sign of a path of squares or circles: from its first corner, or the left end of its circle. */
function boxes({ attr }: Figuur) {
  const d = String(attr['d'])
  const size = Number(/^M\S+ [-\d.]+?(?:h|a[\d.]+ [\d.]+ 0 1 0 )([\d.]+)/.exec(d)?.[1])
  const isSquare = d.includes('h')
  const edge = Number(attr['strokeWidth'] ?? 0) / 2
  return starts(d).map(([x, y]) => ({
    links: x - edge,
    rechts: x + size + edge,
    boven: (isSquare ? y : y - size / 2) - edge,
    onder: (isSquare ? y + size : y + size / 2) + edge,
  }))
}

describe('points on paper', () => {
  const groups = fc.array(fc.array(point, { maxLength: 30 }), { minLength: 1, maxLength: 3 })

  test('one path for each colour; each sign lies whole in the frame, and the legend counts what is drawn', () => {
    fc.assert(
      fc.property(groups, venster, factor, (points, frame, size) => {
        const layer = dots(points)
        const drawn = laagFiguren([layer], frame, size)
        const { regels, opBlad } = laagregels(layer, frame, size)
        expect(drawn).toHaveLength(regels.filter(({ aantal }) => aantal !== 0).length)
        for (const path of drawn) {
          const row = regels.find(({ sleutel }) => sleutel === path.attr['data-groep'])
          expect(starts(path.attr['d'])).toHaveLength(row?.aantal ?? -1)
          expect([path.attr['fill'], path.attr['stroke']]).toContain(row?.staal.kleur)
          for (const { links, rechts, boven, onder } of boxes(path)) {
            expect(Math.min(links, boven)).toBeGreaterThanOrEqual(-ROUNDED)
            expect(rechts).toBeLessThanOrEqual(frame.breedte + ROUNDED)
            expect(onder).toBeLessThanOrEqual(frame.hoogte + ROUNDED)
          }
        }
        expect(opBlad).toBe(regels.reduce((sum, { aantal }) => sum + (aantal ?? 0), 0))
      }),
      runs(150),
    )
  })

  test('only what lies at the very edge or beyond it is left out', () => {
    fc.assert(
      fc.property(groups, venster, (points, frame) => {
        const inside = points.flat().filter((one) => {
          const [x, y] = naarPapier(frame, one)
          return x > 3 && y > 3 && x < frame.breedte - 3 && y < frame.hoogte - 3
        })
        expect(laagregels(dots(points), frame, 1).opBlad).toBeGreaterThanOrEqual(inside.length)
      }),
      runs(100),
    )
  })

  test('a square stands where its dwelling stands', () => {
    const frame = { breedte: 200, hoogte: 200, schaal: 10_000, midden: MIDDLE }
    const [path] = laagFiguren([dots([[[MIDDLE[0] + 100, MIDDLE[1] + 50]]])], frame, 1)
    const [box] = path === undefined ? [] : boxes(path)
    if (box === undefined) throw new Error('no square')
    expect((box.links + box.rechts) / 2).toBeCloseTo(110, 1)
    expect((box.boven + box.onder) / 2).toBeCloseTo(95, 1)
  })

  test('fifteen thousand dwellings are six paths of under thirty bytes each', () => {
    const all = Array.from({ length: 6 }, (_none, group) =>
      Array.from({ length: 2500 }, (_nothing, at): RdPoint => [
        MIDDLE[0] - 1000 + (at % 50) * 37.3 + group * 3.1,
        MIDDLE[1] - 1000 + Math.floor(at / 50) * 41.7,
      ]),
    )
    const layer = {
      ...dots(all),
      groepen: dots(all).groepen.map((one) => ({ ...one, vorm: 'vierkant' as const })),
    }
    const drawn = laagFiguren([layer], { breedte: 300, hoogte: 300, schaal: 25_000, midden: MIDDLE }, 1)
    expect(drawn).toHaveLength(6)
    expect(drawn.map(svgTekst).join('').length).toBeLessThan(15_000 * 30)
  })
})

describe('hexagons on paper', () => {
  test('the part of a ring in a box never lies outside it; one inside stays itself', () => {
    const ring = fc.tuple(
      fc.double({ min: -50, max: 250, noNaN: true }),
      fc.double({ min: -50, max: 250, noNaN: true }),
      fc.double({ min: 1, max: 60, noNaN: true }),
    )
    fc.assert(
      fc.property(ring, ([x, y, r]) => {
        const corners = Array.from({ length: 6 }, (_none, at) => {
          const turn = (at * Math.PI) / 3
          return [x + r * Math.cos(turn), y + r * Math.sin(turn)] as const
        })
        const part = knipRing(corners, doos(0, 0, 200, 200))
        for (const [px, py] of part) {
          expect(Math.min(px, py)).toBeGreaterThanOrEqual(-1e-9)
          expect(Math.max(px, py)).toBeLessThanOrEqual(200 + 1e-9)
        }
        const whole = x > r && y > r && x < 200 - r && y < 200 - r
        const area = Math.abs(oppervlak(part))
        const full = (3 * Math.sqrt(3) * r * r) / 2
        expect(area).toBeLessThanOrEqual(full + 1e-6)
        expect(area - full > -1e-6 || !whole).toBe(true)
        expect(part.length === 0 || !(x > 200 + r || y < -r)).toBe(true)
      }),
      runs(300),
    )
  })

  test('a quarter of a square that lies over a corner is left', () => {
    const square = [[-10, -10], [10, -10], [10, 10], [-10, 10]] as const // prettier-ignore
    expect(Math.abs(oppervlak(knipRing(square, doos(0, 0, 100, 100))))).toBeCloseTo(100, 9)
  })

  test('each class is a path; the legend counts its hexagons; a number stands only where it has room', () => {
    const cells = [[0, 0, 3], [300, 0, 12], [0, 500, 3], [9000, 0, 3]].map(([dx = 0, dy = 0, aantal = 0]) => {
      const cell = zeshoekVan(MIDDLE[0] + dx, MIDDLE[1] + dy)
      return { ring: hoekenVan(cell), midden: middenVan(cell), aantal, klasse: aantal > 5 ? 1 : 0 }
    }) // prettier-ignore
    const layer: Papierlaag = {
      soort: 'zeshoeken',
      naam: 'meldingen',
      dekking: 1,
      klassen: [
        { naam: '1 tot en met 5', kleur: '#f6e3ee', woord: '#14232b' },
        { naam: '6 of meer', kleur: '#5b1657', woord: '#ffffff' },
      ],
      cellen: cells,
    }
    const base = oostOpPapier('a3', 'liggend', 25_000)
    const input = { ...base, buurten: new Map(), gebieden: [], lagen: [layer] }
    const frame = { ...base.venster, midden: MIDDLE }
    expect(laagregels(layer, frame, 1).regels.map(({ aantal }) => aantal)).toEqual([2, 1])
    const words = (schaal: number) =>
      [...elementen(maakPapierkaart({ ...input, venster: { ...frame, schaal } }).figuur)]
        .filter(({ naam }) => naam === 'text')
        .map(({ delen }) => delen.join(''))
    expect(
      words(25_000)
        .filter((one) => one === '3' || one === '12')
        .sort(),
    ).toEqual(['12', '3', '3'])
    const paths = laagFiguren([layer], frame, 1)
    expect(paths.map(({ attr }) => attr['fill'])).toEqual(['#f6e3ee', '#5b1657'])
  })
})

describe('shapes of plans on paper', () => {
  const square = ([x, y]: RdPoint, side: number): RdPoint[] => [
    [x, y], [x + side, y], [x + side, y + side], [x, y + side],
  ] // prettier-ignore
  const shape = fc.oneof(
    fc.tuple(point, fc.integer({ min: 20, max: 3000 })).map(([at, side]) => {
      const ring = square(at, side)
      return { vlakken: [[ring]], lijnen: [[...ring, ...ring.slice(0, 1)]], punten: [] }
    }),
    fc
      .array(point, { minLength: 2, maxLength: 6 })
      .map((line) => ({ vlakken: [], lijnen: [line], punten: [] })),
    point.map((one) => ({ vlakken: [], lijnen: [], punten: [one] })),
  )

  test('each number stands once, whole in the frame, and is in the list; without a number nothing is drawn', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 12 }), venster, factor, (shapes, frame, size) => {
        const layer: Vormenlaag = {
          soort: 'vormen',
          naam: 'ambities',
          dekking: 1,
          vormen: shapes.map((vorm, at) => ({ nummer: String(at + 1), naam: `ambitie ${at + 1}`, vorm })),
        }
        const rows = laagregels(layer, frame, size).regels.map(({ sleutel }) => sleutel)
        const { figuren, dozen } = vasteTekens([layer], frame, size)
        expect(figuren.map(({ attr }) => attr['data-nummer'])).toEqual(rows)
        const { rechts, onder } = vensterdoos(frame)
        for (const box of dozen) {
          expect(Math.min(box.links, box.boven)).toBeGreaterThanOrEqual(0)
          expect(box.rechts).toBeLessThanOrEqual(rechts)
          expect(box.onder).toBeLessThanOrEqual(onder)
        }
        const drawn = new Set(laagFiguren([layer], frame, size).map(({ attr }) => attr['data-groep']))
        expect([...drawn].sort()).toEqual([...rows].sort())
      }),
      runs(150),
    )
  })

  test('two ambitions at one place keep both their numbers readable', () => {
    const vorm = { vlakken: [], lijnen: [], punten: [MIDDLE] }
    const layer: Vormenlaag = {
      soort: 'vormen',
      naam: 'ambities',
      dekking: 1,
      vormen: ['1', '2', '3'].map((nummer) => ({ nummer, naam: nummer, vorm })),
    }
    const { dozen } = vasteTekens([layer], { breedte: 100, hoogte: 100, schaal: 5000, midden: MIDDLE }, 1)
    for (const [at, box] of dozen.entries())
      for (const other of dozen.slice(at + 1))
        expect(
          box.rechts <= other.links ||
            other.rechts <= box.links ||
            box.onder <= other.boven ||
            other.onder <= box.boven,
        ).toBe(true)
  })
})

describe('circles and numbers on paper', () => {
  const circles: Papierlaag = {
    soort: 'cirkels',
    naam: 'bereik',
    dekking: 1,
    cirkels: [
      { punt: MIDDLE, lopenMeters: 500, rollatorMeters: 250 },
      { punt: [MIDDLE[0] + 20_000, MIDDLE[1]], lopenMeters: 500, rollatorMeters: 250 },
    ],
    woorden: { lopen: 'lopend', rollator: 'rollator' },
  }

  test('a circle has its radius to scale, and one far away is not drawn', () => {
    const frame = { breedte: 200, hoogte: 200, schaal: 10_000, midden: MIDDLE }
    const drawn = laagFiguren([circles], frame, 1)
    // 500 m at 1:10,000 is 50 mm: from 50 to 150 mm round the middle of 200 mm.
    expect(drawn.map(({ attr }) => attr['d'])).toEqual([
      'M50 100a50 50 0 1 0 100 0a50 50 0 1 0 -100 0z',
      'M50 100a50 50 0 1 0 100 0a50 50 0 1 0 -100 0z',
      'M75 100a25 25 0 1 0 50 0a25 25 0 1 0 -50 0z',
    ])
    expect(laagregels(circles, frame, 1).opBlad).toBe(1)
  })

  test('a number of signals stands at its buurt, and names of buurten keep clear of it', () => {
    const base = oostOpPapier('a3', 'liggend', 15_000)
    const getallen = base.gebieden
      .filter(({ code }) => base.buurten.has(code))
      .map(({ code, naam, punt }, at) => ({ code, naam, punt, aantal: at + 1 }))
    const layer: Papierlaag = { soort: 'getallen', naam: 'signalen', dekking: 1, getallen, woord: 'signalen' }
    const { figuren, dozen } = vasteTekens([layer], base.venster, base.factor)
    const shown = new Set(figuren.map(({ attr }) => attr['data-signalen']))
    const sum = getallen.filter(({ code }) => shown.has(code)).reduce((all, { aantal }) => all + aantal, 0)
    expect(shown.size).toBeGreaterThan(10)
    expect(laagregels(layer, base.venster, base.factor).opBlad).toBe(sum)
    const drawn = [...elementen(maakPapierkaart({ ...base, lagen: [layer] }).figuur)]
    expect(drawn.filter(({ attr }) => attr['data-signalen'] !== undefined)).toHaveLength(shown.size)
    // The middle of a word never lies on a number.
    const words = drawn.filter(
      ({ naam, attr }) =>
        naam === 'text' && attr['textAnchor'] === 'middle' && Number(attr['fontSize']) < 3.2,
    )
    expect(words.length).toBeGreaterThan(10)
    for (const { attr } of words) {
      const [x, y] = [Number(attr['x']), Number(attr['y'])]
      expect(dozen.some((box) => x > box.links && x < box.rechts && y > box.boven && y < box.onder)).toBe(
        false,
      )
    }
  })
})
