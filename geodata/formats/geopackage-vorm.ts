import { WKBLoader } from '@loaders.gl/wkt'

/** A geometry blob of a GeoPackage as GeoJSON that is still to be judged; null for an empty one. */
export type Pakketvorm = { geometrie: unknown; reden: null } | { geometrie: null; reden: string }

/** Bytes of the envelope by its indicator. Source: GeoPackage 1.3, 2.1.3. */
const envelopeBytes = [0, 32, 48, 48, 64]
/** Shapes in shapes: a multipolygon needs two. */
const deepest = 4

const refuse = (reden: string): Pakketvorm => ({ geometrie: null, reden })
const again = 'Sla de laag opnieuw op als GeoPackage.'

/**
 * Reads the header and the well-known binary of one geometry. The header is not believed: magic, version, coordinate system
 * and envelope are held against the table and against the shape itself, and all counts against the bytes that are there,
 * before the library makes anything of them.
 *
 * @param srs coordinate system of the table (`srs_id`)
 */
export function leesPakketvorm(blob: Uint8Array, srs: number, mostVertices: number): Pakketvorm {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  if (blob.byteLength < 8 || view.getUint16(0) !== 0x4750)
    return refuse(`Dit is geen vorm van een GeoPackage. ${again}`)
  const flags = view.getUint8(3)
  const size = envelopeBytes[(flags >> 1) & 7]
  if (view.getUint8(2) !== 0 || flags > 0x1f || size === undefined || blob.byteLength < 8 + size) {
    return refuse(`De kop van deze vorm klopt niet. ${again}`)
  }
  const isLittle = (flags & 1) === 1
  const own = view.getInt32(4, isLittle)
  if (own !== srs) return refuse(`De vorm zegt stelsel ${own} en de laag stelsel ${srs}. ${again}`)

  const wkb = blob.subarray(8 + size)
  const found = walk(wkb, mostVertices)
  if (typeof found === 'string') return refuse(found)
  const saysEmpty = (flags & 0x10) !== 0
  if (saysEmpty !== found.isEmpty)
    return refuse(`De kop zegt ten onrechte dat deze vorm ${saysEmpty ? '' : 'niet '}leeg is. ${again}`)
  if (found.isEmpty) return { geometrie: null, reden: null }
  if (size > 0) {
    const envelope = [0, 1, 2, 3].map((index) => view.getFloat64(8 + 8 * index, isLittle))
    const fits = found.bounds.every((bound, index) => isNear(bound, envelope[index] ?? Number.NaN))
    if (!fits) return refuse(`De omtrek in de kop van deze vorm klopt niet met de vorm zelf. ${again}`)
  }
  try {
    // The library wants a buffer of its own.
    return { geometrie: WKBLoader.parseSync?.(Uint8Array.from(wkb).buffer) ?? null, reden: null }
  } catch {
    return refuse(`Deze vorm is niet te lezen. ${again}`)
  }
}

/** Programs round an envelope outwards to single precision. */
function isNear(bound: number, said: number): boolean {
  return Math.abs(bound - said) <= 1e-6 * Math.max(1, Math.abs(bound))
}

interface Gelopen {
  isEmpty: boolean
  /** minx, maxx, miny, maxy: the order of the envelope. */
  bounds: readonly number[]
}

/** Walks over well-known binary without making anything of it; a Dutch reason when a count or a kind is not true. */
function walk(wkb: Uint8Array, mostVertices: number): Gelopen | string {
  const view = new DataView(wkb.buffer, wkb.byteOffset, wkb.byteLength)
  const broken = `Deze vorm is afgebroken of beschadigd. ${again}`
  let at = 0
  let vertices = 0
  let minX = Infinity
  let maxX = -Infinity
  let minY = Infinity
  let maxY = -Infinity

  const left = (): number => wkb.byteLength - at
  const points = (count: number, dimensions: number, isLittle: boolean): string | null => {
    if (count < 0 || count * dimensions * 8 > left()) return broken
    vertices += count
    if (vertices > mostVertices)
      return `De vorm heeft meer dan ${mostVertices} punten. Maak haar eenvoudiger.`
    for (let index = 0; index < count; index += 1) {
      const x = view.getFloat64(at, isLittle)
      const y = view.getFloat64(at + 8, isLittle)
      // An empty point is written as a point without numbers.
      if (!Number.isNaN(x) || !Number.isNaN(y)) {
        minX = Math.min(minX, x)
        maxX = Math.max(maxX, x)
        minY = Math.min(minY, y)
        maxY = Math.max(maxY, y)
      } else vertices -= 1
      at += dimensions * 8
    }
    return null
  }
  const count = (isLittle: boolean, leastBytes: number): number => {
    if (left() < 4) return -1
    const value = view.getUint32(at, isLittle)
    at += 4
    return value * leastBytes > left() ? -1 : value
  }
  const shape = (depth: number, wanted: number | null): string | null => {
    if (left() < 5 || depth > deepest) return broken
    const order = view.getUint8(at)
    if (order > 1) return broken
    const isLittle = order === 1
    const code = view.getUint32(at + 1, isLittle)
    at += 5
    const kind = code % 1000
    if (code >= 4000 || kind < 1 || kind > 6)
      return 'Deze soort vorm wordt niet gelezen. Gebruik punten, lijnen of vlakken.'
    if (wanted !== null && kind !== wanted) return broken
    const dimensions = [2, 3, 3, 4][Math.floor(code / 1000)] ?? 2
    if (kind === 1) return points(1, dimensions, isLittle)
    const parts = count(isLittle, kind === 2 ? dimensions * 8 : kind === 3 ? 4 : 5)
    if (parts === -1) return broken
    if (kind === 2) return points(parts, dimensions, isLittle)
    for (let part = 0; part < parts; part += 1) {
      const fault =
        kind === 3
          ? points(count(isLittle, dimensions * 8), dimensions, isLittle)
          : shape(depth + 1, kind - 3)
      if (fault !== null) return fault
    }
    return null
  }

  const fault = shape(1, null)
  if (fault !== null) return fault
  if (left() > 0) return broken
  return { isEmpty: vertices === 0, bounds: [minX, maxX, minY, maxY] }
}
