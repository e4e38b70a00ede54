import { plaatsInRing } from '../coordinates/plaats-in-ring.ts'
import { type VlakkeRing, vindKruising } from '../coordinates/ring-kruising.ts'

/** A position of two numbers; heights and measures are dropped. */
type Positie = [number, number]

/** A geometry that was judged good, or a Dutch sentence that says what is wrong with it. */
export type Oordeel = { geometrie: GeoJSON.Geometry; reden: null } | { geometrie: null; reden: string }

/** Comparisons of holes with the outer ring before a shape is called too tangled. */
const mostHoleSteps = 50_000_000

const tooTangled = 'De vorm is te ingewikkeld om te controleren. Maak haar eenvoudiger.'
const noShape = 'De vorm is niet te lezen. Sla het bestand opnieuw op in uw kaartprogramma.'

/** Thrown inside this file only; comes out as the reason of an `Oordeel`. */
class Vormfout extends Error {}

/**
 * Judges a geometry of unknown make (GeoJSON form, in whichever coordinates) and gives a clean copy in two dimensions.
 * Refused: other kinds than point, line and polygon and their multiples; positions that are no finite numbers; lines under
 * two positions; rings under four, not closed or without area; polygons whose lines cross; holes outside their polygon; more
 * than `mostVertices` positions. Rings may touch themselves or each other in a point, as the makers of Shapefiles allow.
 */
export function keurGeometrie(value: unknown, mostVertices: number): Oordeel {
  try {
    return { geometrie: readGeometry(value, { left: mostVertices, most: mostVertices }), reden: null }
  } catch (error) {
    if (error instanceof Vormfout) return { geometrie: null, reden: error.message }
    throw error
  }
}

interface Room {
  left: number
  most: number
}

function readGeometry(value: unknown, room: Room): GeoJSON.Geometry {
  if (typeof value !== 'object' || value === null || !('type' in value)) throw new Vormfout(noShape)
  const coordinates = 'coordinates' in value ? value.coordinates : null
  switch (value.type) {
    case 'Point':
      return { type: 'Point', coordinates: readPosition(coordinates, room) }
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: readList(coordinates, (one) => readPosition(one, room)) }
    case 'LineString':
      return { type: 'LineString', coordinates: readLine(coordinates, room) }
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: readList(coordinates, (one) => readLine(one, room)) }
    case 'Polygon':
      return { type: 'Polygon', coordinates: readPolygon(coordinates, room) }
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: readList(coordinates, (one) => readPolygon(one, room)) }
    case 'GeometryCollection':
      throw new Vormfout('Dit is een verzameling van verschillende vormen. Zet elke vorm in een eigen rij.')
    default:
      throw new Vormfout(noShape)
  }
}

function readList<T>(value: unknown, read: (one: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new Vormfout(noShape)
  if (value.length === 0) throw new Vormfout('De vorm is leeg.')
  return value.map(read)
}

function readPosition(value: unknown, room: Room): Positie {
  if (!Array.isArray(value)) throw new Vormfout(noShape)
  const [x, y] = value as unknown[] // an array of anything
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
    throw new Vormfout('Een punt van de vorm heeft geen geldige coördinaten.')
  }
  room.left -= 1
  if (room.left < 0) throw new Vormfout(`De vorm heeft meer dan ${room.most} punten. Maak haar eenvoudiger.`)
  return [x, y]
}

function readLine(value: unknown, room: Room): Positie[] {
  const line = readList(value, (one) => readPosition(one, room))
  if (line.length < 2) throw new Vormfout('Een lijn heeft maar een punt. Een lijn heeft er ten minste twee.')
  return line
}

function readPolygon(value: unknown, room: Room): Positie[][] {
  const rings = readList(value, (one) => readList(one, (position) => readPosition(position, room)))
  const flat = rings.map((ring) => {
    const first = ring[0]
    const last = ring.at(-1)
    if (first === undefined || first[0] !== last?.[0] || first[1] !== last[1]) {
      throw new Vormfout('De grens is niet gesloten: het laatste punt is niet gelijk aan het eerste.')
    }
    if (ring.length < 4) throw new Vormfout('De grens heeft minder dan vier punten. Zo is het geen vlak.')
    return flatten(ring)
  })
  const crossing = vindKruising(flat)
  if (crossing.soort === 'te-ingewikkeld') throw new Vormfout(tooTangled)
  if (crossing.soort === 'kruist') {
    throw new Vormfout(
      `De grens kruist zichzelf bij ${crossing.x}, ${crossing.y}. Herstel de vorm in uw kaartprogramma.`,
    )
  }
  if (flat.some((ring) => areaTwice(ring) === 0)) throw new Vormfout('De grens heeft geen oppervlak.')
  checkHoles(flat)
  return rings
}

/** Rings do not cross here, so one position of a hole that lies free of the outer ring tells where all of it lies. */
function checkHoles([outer, ...holes]: readonly VlakkeRing[]): void {
  if (outer === undefined) return
  let steps = 0
  for (const hole of holes) {
    for (let at = 0; at + 1 < hole.length; at += 2) {
      steps += outer.length
      if (steps > mostHoleSteps) throw new Vormfout(tooTangled)
      const place = plaatsInRing(outer, hole[at] ?? 0, hole[at + 1] ?? 0)
      if (place === 'buiten')
        throw new Vormfout('Een gat ligt buiten het vlak. Herstel de vorm in uw kaartprogramma.')
      if (place === 'binnen') break
    }
  }
}

function flatten(ring: readonly Positie[]): VlakkeRing {
  const flat = new Float64Array(ring.length * 2)
  ring.forEach(([x, y], index) => {
    flat[2 * index] = x
    flat[2 * index + 1] = y
  })
  return flat
}

/** Twice the signed area, measured from the first position, so that far coordinates lose no digits. */
function areaTwice(ring: VlakkeRing): number {
  const x0 = ring[0] ?? 0
  const y0 = ring[1] ?? 0
  let sum = 0
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const ax = (ring[at] ?? 0) - x0
    const ay = (ring[at + 1] ?? 0) - y0
    const bx = (ring[at + 2] ?? 0) - x0
    const by = (ring[at + 3] ?? 0) - y0
    sum += ax * by - bx * ay
  }
  return sum
}
