/** Least x, least y, greatest x, greatest y, in any one coordinate system. */
export type Rechthoek = readonly [number, number, number, number]

type Position = GeoJSON.Position

function* positionsOf(geometry: GeoJSON.Geometry): Generator<Position> {
  switch (geometry.type) {
    case 'Point':
      yield geometry.coordinates
      return
    case 'MultiPoint':
    case 'LineString':
      yield* geometry.coordinates
      return
    case 'MultiLineString':
    case 'Polygon':
      for (const line of geometry.coordinates) yield* line
      return
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) for (const ring of rings) yield* ring
      return
    case 'GeometryCollection':
      for (const part of geometry.geometries) yield* positionsOf(part)
  }
}

/** Smallest rectangle around all given geometries; null when there is no position at all. */
export function omhullende(geometries: Iterable<GeoJSON.Geometry | null>): Rechthoek | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const geometry of geometries) {
    if (geometry === null) continue
    for (const [x = NaN, y = NaN] of positionsOf(geometry)) {
      west = Math.min(west, x)
      south = Math.min(south, y)
      east = Math.max(east, x)
      north = Math.max(north, y)
    }
  }
  return west <= east ? [west, south, east, north] : null
}

function inside([x = NaN, y = NaN]: Position, [west, south, east, north]: Rechthoek): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

/** Whether a segment touches a rectangle (Liang and Barsky 1984: what is left after clipping by its four sides). */
function segmentTouches(from: Position, to: Position, [west, south, east, north]: Rechthoek): boolean {
  const [x = NaN, y = NaN] = from
  const dx = (to[0] ?? NaN) - x
  const dy = (to[1] ?? NaN) - y
  let enters = 0
  let leaves = 1
  for (const [step, room] of [
    [-dx, x - west],
    [dx, east - x],
    [-dy, y - south],
    [dy, north - y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
    } else if (step < 0) {
      enters = Math.max(enters, room / step)
    } else {
      leaves = Math.min(leaves, room / step)
    }
  }
  return enters <= leaves
}

function lineTouches(line: readonly Position[], box: Rechthoek): boolean {
  return line.some((position, index) => index > 0 && segmentTouches(line[index - 1] ?? [], position, box))
}

/** Whether a point lies in a polygon with holes, by the number of edges to its east (even-odd rule). */
function polygonHolds(rings: readonly Position[][], x: number, y: number): boolean {
  let odd = false
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? []
      const [x2 = 0, y2 = 0] = ring[index] ?? []
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd
    }
  }
  return odd
}

function polygonTouches(rings: readonly Position[][], box: Rechthoek): boolean {
  // When no edge touches the rectangle it lies wholly inside or wholly outside the polygon: one corner tells.
  return rings.some((ring) => lineTouches(ring, box)) || polygonHolds(rings, box[0], box[1])
}

/** Whether a geometry and a rectangle have at least one point in common; both in the same coordinate system. */
export function snijdtRechthoek(geometry: GeoJSON.Geometry, box: Rechthoek): boolean {
  switch (geometry.type) {
    case 'Point':
      return inside(geometry.coordinates, box)
    case 'MultiPoint':
      return geometry.coordinates.some((position) => inside(position, box))
    case 'LineString':
      return lineTouches(geometry.coordinates, box)
    case 'MultiLineString':
      return geometry.coordinates.some((line) => lineTouches(line, box))
    case 'Polygon':
      return polygonTouches(geometry.coordinates, box)
    case 'MultiPolygon':
      return geometry.coordinates.some((rings) => polygonTouches(rings, box))
    case 'GeometryCollection':
      return geometry.geometries.some((part) => snijdtRechthoek(part, box))
  }
}
