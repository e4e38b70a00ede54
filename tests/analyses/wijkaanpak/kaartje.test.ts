import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeKaartje } from '../../../analyses/wijkaanpak/kaartje.ts'
import { DISC_MM, LETTER_MM, LINE_MM, placeLabels } from '../../../analyses/wijkaanpak/kaartje-labels.ts'
import type { Kaartje } from '../../../analyses/wijkaanpak/kaartje-schema.ts'
import { kaartjeSvg } from '../../../analyses/wijkaanpak/kaartje-svg.ts'
import { rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import { wijkIds } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'
import { rdBox } from '../../helpers/rd-box.ts'
import { echtDocument } from '../../helpers/wijkaanpak-echt.ts'

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Boxes as a reader would draw them around letters and discs: a letter is half its size wide on average. */
function boxes({ labels, nummers }: Pick<Kaartje, 'labels' | 'nummers'>): Box[] {
  return [
    ...labels.map(({ regels, x, y }) => {
      const width = Math.max(...regels.map((line) => line.length)) * LETTER_MM * 0.5
      const top = y - LETTER_MM * 0.75
      return { left: x - width / 2, right: x + width / 2, top, bottom: top + regels.length * LINE_MM - 0.6 }
    }),
    ...nummers.map(({ x, y }) => ({
      left: x - DISC_MM,
      right: x + DISC_MM,
      top: y - DISC_MM,
      bottom: y + DISC_MM,
    })),
  ]
}

const collide = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the map of a wijk', () => {
  it.each(wijkIds)('of %s keeps names and numbers apart and inside', (id) => {
    const { kaart } = echtDocument(id)
    const found = boxes(kaart)
    for (const [at, one] of found.entries()) {
      expect(found.slice(at + 1).filter((other) => collide(one, other))).toEqual([])
      expect(one.left).toBeGreaterThanOrEqual(-0.1)
      expect(one.right).toBeLessThanOrEqual(kaart.breedteMm + 0.1)
    }
    expect(kaart.labels.length).toBeGreaterThanOrEqual(Math.ceil(kaart.buurten.length / 2))
    expect(kaart.hoogteMm).toBeGreaterThanOrEqual(60)
    expect(kaart.hoogteMm).toBeLessThanOrEqual(100.1)
  })

  it('has lengths that are lengths: a square of 500 metres is a square, and as long as the bar says', () => {
    const buurt = {
      code: 'BU00000001',
      naam: 'Proef',
      grens: rdBox(0, 0, 500, 500),
      labelpunt: [5.5, 52.5] as const,
    }
    const { buurten, balk } = makeKaartje({ eigen: [buurt], omgeving: [], ambities: [] })
    const ring = buurten[0]?.[0] ?? []
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
    const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
    expect(Math.abs(wide - high)).toBeLessThan(0.6)
    expect(Math.abs((wide / 500) * balk.meters - balk.mm)).toBeLessThan(0.3)
  })

  it('draws every shape by its number: a place as a number alone, a line, an area with a hole', () => {
    const [west, south] = rdToWgs84([160_000, 500_000])
    const eigen = [
      { code: 'BU1', naam: 'Proef', grens: rdBox(0, 0, 900, 900), labelpunt: [west, south] as const },
    ]
    const inside = rdBox(100, 100, 300, 300)
    const hole = rdBox(200, 200, 50, 50)
    if (inside.type !== 'Polygon' || hole.type !== 'Polygon') throw new Error('a box is one polygon')
    const rings = [...inside.coordinates, ...hole.coordinates].map((ring) => ring.slice(0, -1))
    const corner = inside.coordinates[0]?.[0] ?? [0, 0]
    const other = hole.coordinates[0]?.[0] ?? [0, 0]
    const { vlakken, lijnen, nummers } = makeKaartje({
      eigen,
      omgeving: [],
      ambities: [
        { nummer: 1, vorm: { soort: 'vlak', vlakken: [rings] } },
        { nummer: 2, vorm: { soort: 'lijn', punten: [corner, other] } },
        { nummer: 3, vorm: { soort: 'punt', punt: corner } },
      ],
    })
    expect(vlakken.map(({ nummer, ringen }) => [nummer, ringen.length])).toEqual([[1, 2]])
    expect(lijnen.map(({ nummer }) => nummer)).toEqual([2])
    expect(nummers.map(({ nummer }) => nummer)).toEqual([1, 2, 3])
  })
})

describe('placing names', () => {
  it('never lets two collide, whatever the names and places; a number is never left out', () => {
    const place = fc.record({
      naam: fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcdefgh ,') }),
      x: fc.double({ min: 5, max: 165, noNaN: true }),
      y: fc.double({ min: 5, max: 95, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), (places) => {
        const made = placeLabels(
          places.map(({ naam, x, y }, at) => ({ code: `BU${100 + at}`, naam, at: [x, y], nummers: [] })),
          [],
          { breedte: 170, hoogte: 100 },
        )
        const found = boxes(made)
        return found.every((one, at) => found.slice(at + 1).every((other) => !collide(one, other)))
      }),
      runs(200),
    )
    const crowded = placeLabels(
      Array.from({ length: 8 }, (_, at) => ({
        code: `BU${at}`,
        naam: 'Een lange naam',
        at: [80, 50],
        nummers: [at],
      })),
      [],
      { breedte: 170, hoogte: 100 },
    )
    expect(crowded.nummers.map(({ nummer }) => nummer)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})

describe('the drawing', () => {
  const { kaart } = echtDocument('waterwijk')
  const svg = kaartjeSvg(kaart, 'Kaart van <Waterwijk> & om', '500 m')

  it('is lines and letters alone, with a title, and takes nothing from elsewhere', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="170mm"/)
    expect(svg).toContain('<title>Kaart van &lt;Waterwijk&gt; &amp; om</title>')
    expect(svg).not.toMatch(/<image|<script|href|url\(/)
    expect(svg).toContain('>500 m</text>')
  })

  it('is the same letters each time', () => {
    expect(kaartjeSvg(echtDocument('waterwijk').kaart, 'a', 'b')).toBe(kaartjeSvg(kaart, 'a', 'b'))
  })
})
