import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelVan } from '../../../client/map/layers/labels.ts'
import { korteNaam } from '../../../client/map/layers/naamregels.ts'
import { isBinnen, naarPixels, naarPositie } from '../../../client/map/layers/projectie.ts'
import { type Box, plaatsWijklabels } from '../../../client/map/layers/wijklabels.ts'
import type { Grens } from '../../../geodata/schema/gebied.ts'

const square: Grens = {
  type: 'Polygon',
  coordinates: [
    [
      [5.49, 52.5],
      [5.5, 52.5],
      [5.5, 52.506],
      [5.49, 52.506],
      [5.49, 52.5],
    ],
  ],
}
const area = {
  code: 'BU1',
  naam: 'Damrif, Kustrif, Gors',
  waarde: '66,2',
  bekend: true,
  punt: [5.495, 52.503] as [number, number],
  grens: square,
}

describe('words on a buurt', () => {
  test('the name comes whole, then short, then the value alone, then nothing', () => {
    expect(labelVan(area, 14)?.naam.replaceAll('\n', ' ')).toBe('Damrif, Kustrif, Gors')
    const seen = [14, 13, 12.2, 11.6, 11, 10].map((zoom) => labelVan(area, zoom))
    expect(seen.at(-1)).toBeNull()
    expect(seen.some((label) => label?.naam === '')).toBe(true)
  })

  test('an area without a figure never shows its "geen cijfer" without its name', () => {
    for (let zoom = 9; zoom < 14; zoom += 0.2) {
      expect(labelVan({ ...area, waarde: 'geen cijfer', bekend: false }, zoom)?.naam).not.toBe('')
    }
  })

  test('short names', () => {
    expect(korteNaam('Hofstede, De Doelen')).toBe('Hofstede e.o.')
    expect(korteNaam('Atol')).toBeNull()
  })
})

describe('projection', () => {
  test('there and back again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 8, noNaN: true }),
        fc.double({ min: 50, max: 54, noNaN: true }),
        (lon, lat) => {
          const [x, y] = naarPositie(naarPixels([lon, lat], 12), 12)
          expect(x).toBeCloseTo(lon, 8)
          expect(y).toBeCloseTo(lat, 8)
        },
      ),
    )
  })
})

describe('words beside a wijk', () => {
  test('stand outside every wijk and not on each other', () => {
    const second: Grens = {
      type: 'Polygon',
      coordinates: [
        square.type === 'Polygon'
          ? (square.coordinates[0] ?? []).map(([x, y]) => [x, y - 0.006] as [number, number])
          : [],
      ],
    }
    const size = { breedte: 150, hoogte: 60 }
    const wijken = [
      { id: 'a', grenzen: [square], ...size },
      { id: 'b', grenzen: [second], ...size },
    ]
    const places = plaatsWijklabels(wijken, 13)
    expect(places.map(({ id }) => id)).toEqual(['a', 'b'])
    const rings = [square, second].flatMap((grens) =>
      grens.type === 'Polygon' ? grens.coordinates.map((ring) => ring.map((at) => naarPixels(at, 13))) : [],
    )
    const boxes = places.map(({ linksboven }) => naarPixels(linksboven, 13))
    for (const { x, y } of boxes) {
      expect(isBinnen({ x: x + size.breedte / 2, y: y + size.hoogte / 2 }, rings)).toBe(false)
    }
    const [one, two] = boxes
    expect(Math.abs((one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThanOrEqual(size.hoogte)
  })
})

describe('words beside a wijk at the edge of the map', () => {
  test('a wijk as wide as the map has its words inside the window, at every zoom', () => {
    const wide: Grens = {
      type: 'Polygon',
      coordinates: [
        [
          [5.4, 52.5],
          [5.6, 52.5],
          [5.6, 52.51],
          [5.4, 52.51],
          [5.4, 52.5],
        ],
      ],
    }
    for (const zoom of [10, 11, 12, 13]) {
      const [west, east] = [naarPixels([5.4, 52.505], zoom), naarPixels([5.6, 52.505], zoom)]
      const venster = { left: west.x - 20, right: east.x + 20, top: west.y - 300, bottom: west.y + 300 }
      const size = { breedte: Math.min(150, east.x - west.x), hoogte: 60 }
      const wijk = { id: 'a', grenzen: [wide], ...size }
      const place = (window: typeof venster | null) => {
        const [found] = plaatsWijklabels([wijk], zoom, window)
        return naarPixels(found?.linksboven ?? [0, 0], zoom)
      }
      // Without an edge the words stand east of it, where a reader looks first.
      expect(place(null).x).toBeGreaterThan(east.x)
      const inside = place(venster)
      expect(inside.x).toBeGreaterThanOrEqual(venster.left)
      expect(inside.x + size.breedte).toBeLessThanOrEqual(venster.right)
      expect(inside.y).toBeGreaterThanOrEqual(venster.top)
      expect(inside.y + size.hoogte).toBeLessThanOrEqual(venster.bottom)
    }
  })

  const bounds = [5.49, 52.5, 5.5, 52.506] as const
  /** The window of a map that shows the square with so many pixels around it. */
  const windowAround = (pixels: number, zoom: number) => {
    const [west, south, east, north] = bounds
    const [low, high] = [naarPixels([west, south], zoom), naarPixels([east, north], zoom)]
    return {
      left: low.x - pixels,
      right: high.x + pixels,
      top: high.y - pixels,
      bottom: low.y + pixels,
    }
  }
  const wijk = { id: 'a', grenzen: [square], breedte: 200, hoogte: 150, kort: { breedte: 80, hoogte: 40 } }

  test('the short words come only where the whole ones cannot be seen whole', () => {
    expect(plaatsWijklabels([wijk], 13, windowAround(300, 13))).toMatchObject([{ isKort: false }])
    expect(plaatsWijklabels([wijk], 13, windowAround(100, 13))).toMatchObject([{ isKort: true }])
    // Nothing shorter to say: then rather the whole words, in part, than none.
    const [found] = plaatsWijklabels([{ ...wijk, kort: null }], 13, windowAround(100, 13))
    expect(found).toMatchObject({ isKort: false })
  })

  test('words do not lie under what covers the map, while there is a place beside it', () => {
    const venster = windowAround(300, 13)
    const place = (bedekt: readonly Box[]) => {
      const [found] = plaatsWijklabels([wijk], 13, { ...venster, bedekt })
      const { x, y } = naarPixels(found?.linksboven ?? [0, 0], 13)
      return { left: x, top: y, right: x + wijk.breedte, bottom: y + wijk.hoogte, isKort: found?.isKort }
    }
    const free = place([])
    const away = place([free])
    expect(away.isKort).toBe(false)
    expect(
      away.left >= free.right ||
        away.right <= free.left ||
        away.top >= free.bottom ||
        away.bottom <= free.top,
    ).toBe(true)
  })
})
