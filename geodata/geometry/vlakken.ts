type Geometry = GeoJSON.Geometry
type Position = GeoJSON.Position

/** A geometry with every position changed by `change`. Collections do not occur here. */
export function metPosities(geometry: Geometry, change: (position: Position) => Position): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: change(geometry.coordinates) }
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(change) }
    case 'MultiLineString':
    case 'Polygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(change)) }
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(change))),
      }
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((part) => metPosities(part, change)),
      }
  }
}

/** A geometry with its coordinates rounded to a number of decimals. */
export function afgerond(geometry: Geometry, decimals: number): Geometry {
  const factor = 10 ** decimals
  return metPosities(geometry, (position) => position.map((value) => Math.round(value * factor) / factor))
}

/** Twice the signed area of a ring: positive when it runs anticlockwise. */
function turning(ring: readonly Position[]): number {
  let sum = 0
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? []
    const [x2 = 0, y2 = 0] = ring[index] ?? []
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

function rewound(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => (turning(ring) > 0 === (index === 0) ? ring : ring.toReversed()))
}

/** The right-hand rule of RFC 7946, section 3.1.6: outer rings anticlockwise, holes clockwise. */
export function volgensDeRechterhand(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: rewound(geometry.coordinates) }
  if (geometry.type === 'MultiPolygon') {
    return { ...geometry, coordinates: geometry.coordinates.map(rewound) }
  }
  return geometry
}

/** A polygon as a multipolygon of one part; any other geometry as it is. For layers that hold one kind only. */
export function alsMeervlak(geometry: Geometry): Geometry {
  return geometry.type === 'Polygon'
    ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
    : geometry
}
