import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import type { Grens } from '../../geodata/schema/gebied.ts'
import type { Planvorm, Plek } from '../../geodata/schema/planvorm.ts'
import { placeLabels, type Naamplaats } from './kaartje-labels.ts'
import type { Kaartje, Mm } from './kaartje-schema.ts'

/** A buurt as the map needs it. */
export interface Kaartbuurt {
  code: string
  naam: string
  grens: Grens
  /** Where its name stands, inside it: longitude and latitude. */
  labelpunt: readonly [number, number]
}

export interface KaartjeInvoer {
  /** Buurten of the wijk. */
  eigen: readonly Kaartbuurt[]
  /** Buurten that may lie around it; what falls outside the map is left out. */
  omgeving: readonly Kaartbuurt[]
  /** Ambitions with a shape, by the number they have in the plan. */
  ambities: readonly { nummer: number; vorm: Planvorm }[]
}

const WIDTH_MM = 170
/** A map that is wider than high stays so: at least and at most this high. */
const HEIGHT_MM = { least: 60, most: 100 } as const
const EDGE_MM = 5
/** Room below the wijk for the scale bar and the north. */
const STRIP_MM = 8
/** Metres a scale bar may say. */
const BAR_METERS = [50, 100, 200, 250, 500, 1000, 2000] as const
/** Longest bar. */
const MOST_BAR_MM = 40

/** Tenths of a millimetre: finer is not seen on paper, and makes the same bytes everywhere. */
const round = (value: number): number => Math.round(value * 10) / 10

type Rd = readonly [number, number]
type Rings = readonly (readonly Rd[])[]

const polygonsOf = (grens: Grens) => (grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates)
const ringsOf = (grens: Grens): Rings =>
  polygonsOf(grens).flatMap((rings) => rings.map((ring) => ring.map((corner) => wgs84ToRd(corner))))
const pathOf = (path: readonly Plek[]): Rd[] => path.map((place) => wgs84ToRd(place))

interface Box {
  west: number
  south: number
  east: number
  north: number
}

function boxOf(points: readonly Rd[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.south = Math.min(box.south, y)
    box.north = Math.max(box.north, y)
  }
  return box
}

/** Corners of a shape in metres: what the map must hold. */
function cornersOf(vorm: Planvorm): Rd[] {
  switch (vorm.soort) {
    case 'punt':
      return pathOf([vorm.punt])
    case 'lijn':
      return pathOf(vorm.punten)
    case 'vlak':
      return vorm.vlakken.flatMap((rings) => rings.flatMap(pathOf))
    case 'buurten':
      return []
  }
}

/**
 * The small map of a wijkaanpak: the buurten of the wijk with their names, and where each ambition is, by its number. North is up; the
 * plane is RD New, so that lengths are lengths. Where names would collide one gives way: the list beside the map holds them all.
 *
 * @example a wijk of six buurten and a priority in two of them: two discs with its number, six names
 */
export function makeKaartje({ eigen, omgeving, ambities }: KaartjeInvoer): Kaartje {
  const borders = new Map(eigen.map(({ code, grens }) => [code, ringsOf(grens)]))
  const box = boxOf([...borders.values()].flat(2).concat(ambities.flatMap(({ vorm }) => cornersOf(vorm))))
  const [wide, high] = [Math.max(1, box.east - box.west), Math.max(1, box.north - box.south)]
  const inner = WIDTH_MM - 2 * EDGE_MM
  const metersPerMm = Math.max(wide / inner, high / (HEIGHT_MM.most - 2 * EDGE_MM - STRIP_MM))
  const height = Math.max(HEIGHT_MM.least, round(high / metersPerMm + 2 * EDGE_MM + STRIP_MM))
  const [middleX, middleY] = [(box.west + box.east) / 2, (box.south + box.north) / 2]
  const place = ([x, y]: Rd): Mm => [
    round(WIDTH_MM / 2 + (x - middleX) / metersPerMm),
    round((height - STRIP_MM) / 2 - (y - middleY) / metersPerMm),
  ]
  const draw = (ring: readonly Rd[]): Mm[] => withoutRepeats(ring.map(place))
  const isSeen = (rings: readonly (readonly Mm[])[]) => {
    const seen = boxOf(rings.flat())
    return seen.east > 0 && seen.west < WIDTH_MM && seen.north > 0 && seen.south < height
  }

  const drawn = ambities.flatMap(({ nummer, vorm }) =>
    shapesOf(vorm, borders).map((shape) => ({ nummer, ...shape })),
  )
  const numbersIn = (code: string) =>
    ambities.flatMap(({ nummer, vorm }) =>
      vorm.soort === 'buurten' && vorm.buurten.includes(code) ? [nummer] : [],
    )
  const free = ambities.flatMap(({ nummer, vorm }) =>
    vorm.soort === 'buurten' ? [] : [{ nummer, at: place(middleOf(cornersOf(vorm))) }],
  )
  const names = eigen.map(({ code, naam, labelpunt }): Naamplaats => ({
    code,
    naam,
    at: place(wgs84ToRd(labelpunt)),
    nummers: numbersIn(code),
  }))
  return {
    breedteMm: WIDTH_MM,
    hoogteMm: height,
    omgeving: omgeving.map(({ grens }) => ringsOf(grens).map(draw)).filter(isSeen),
    buurten: [...borders.values()].map((rings) => rings.map(draw)),
    vlakken: drawn.flatMap(({ nummer, rings }) =>
      rings === null ? [] : [{ nummer, ringen: rings.map(draw) }],
    ),
    lijnen: drawn.flatMap(({ nummer, path }) => (path === null ? [] : [{ nummer, punten: draw(path) }])),
    ...placeLabels(names, free, { breedte: WIDTH_MM, hoogte: height - STRIP_MM }),
    balk: barOf(metersPerMm),
  }
}

/** The areas and lines of a shape; a point is only its number. */
function shapesOf(
  vorm: Planvorm,
  borders: ReadonlyMap<string, Rings>,
): { rings: Rings | null; path: readonly Rd[] | null }[] {
  switch (vorm.soort) {
    case 'punt':
      return []
    case 'lijn':
      return [{ rings: null, path: pathOf(vorm.punten) }]
    case 'vlak':
      return vorm.vlakken.map((rings) => ({ rings: rings.map(pathOf), path: null }))
    case 'buurten':
      return vorm.buurten.flatMap((code) => {
        const rings = borders.get(code)
        return rings === undefined ? [] : [{ rings, path: null }]
      })
  }
}

/** Middle of the box of a shape: for a number that people look for near it. */
function middleOf(points: readonly Rd[]): Rd {
  const { west, east, south, north } = boxOf(points)
  return [(west + east) / 2, (south + north) / 2]
}

/** A path without places that fall on the one before, and without a last one on the first. */
function withoutRepeats(path: readonly Mm[]): Mm[] {
  const kept = path.filter(([x, y], at) => at === 0 || x !== path[at - 1]?.[0] || y !== path[at - 1]?.[1])
  const [first, last] = [kept[0], kept.at(-1)]
  return kept.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? kept.slice(0, -1) : kept
}

function barOf(metersPerMm: number): Kaartje['balk'] {
  const meters = BAR_METERS.filter((length) => length / metersPerMm <= MOST_BAR_MM).at(-1) ?? BAR_METERS[0]
  return { meters, mm: round(meters / metersPerMm) }
}
