import { randomFor, type Random } from '../../geodata/datasets/voorbeeld/random.ts'
import type { IndexedArea } from '../../geodata/geometry/area-index.ts'
import type { Positie } from '../../geodata/schema/gebied.ts'

export interface PartitionOptions {
  seed: number
  columns: number
  rows: number
  /** Vertices on each side between two corners; a whole area has about four times one more. */
  pointsPerSide: number
  /** Holes that an area of their own fills: as many areas come behind those of the grid. */
  filledHoles: number
  /** Holes that stay empty. */
  emptyHoles: number
  /** Holes that belong to another area of the grid, which so becomes a multipolygon. */
  exclaves: number
  /** Least x, least y, greatest x, greatest y. */
  box: readonly [number, number, number, number]
}

/** Greatest shift of a corner and of a point on a side, as a share of a cell: small enough that sides never cross. */
const CORNER_SHIFT = 0.2
const SIDE_SHIFT = 0.06
/** Radius of a hole as a share of a cell: it stays off the sides. */
const HOLE_RADIUS = 0.15
const HOLE_VERTICES = 12

/**
 * Areas that fill a box without a gap, as CBS wijken fill a country: neighbours share every vertex of their border, some
 * areas have a hole, and some holes are filled by an area of their own or by a part of another. The outer border is the box.
 */
export function seededPartition(options: PartitionOptions): IndexedArea[] {
  const { seed, columns, rows, box } = options
  const random = randomFor(seed, 'partition')
  const width = (box[2] - box[0]) / columns
  const height = (box[3] - box[1]) / rows
  const shift = (share: number): number => (random.next() * 2 - 1) * share
  const place = (column: number, row: number): Positie => [box[0] + column * width, box[1] + row * height]
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index): Positie => {
    const column = index % (columns + 1)
    const row = Math.floor(index / (columns + 1))
    const isEdge = column === 0 || row === 0 || column === columns || row === rows
    if (isEdge) return place(column, row)
    return place(column + shift(CORNER_SHIFT), row + shift(CORNER_SHIFT))
  })
  const corner = (column: number, row: number): Positie => corners[row * (columns + 1) + column] ?? [NaN, NaN]
  const side = (from: Positie, to: Positie, isOuter: boolean): Positie[] => [
    from,
    ...Array.from({ length: options.pointsPerSide }, (_, index): Positie => {
      const share = (index + 1) / (options.pointsPerSide + 1)
      const [dx, dy] = isOuter ? [0, 0] : [shift(SIDE_SHIFT) * width, shift(SIDE_SHIFT) * height]
      return [from[0] + (to[0] - from[0]) * share + dx, from[1] + (to[1] - from[1]) * share + dy]
    }),
  ]
  const level = Array.from({ length: columns * (rows + 1) }, (_, index) => {
    const column = index % columns
    const row = Math.floor(index / columns)
    return side(corner(column, row), corner(column + 1, row), row === 0 || row === rows)
  })
  const upright = Array.from({ length: (columns + 1) * rows }, (_, index) => {
    const column = index % (columns + 1)
    const row = Math.floor(index / (columns + 1))
    return side(corner(column, row), corner(column, row + 1), column === 0 || column === columns)
  })
  const polygons = Array.from({ length: columns * rows }, (_, index): Positie[][][] => {
    const column = index % columns
    const row = Math.floor(index / columns)
    const ring = [
      ...(level[row * columns + column] ?? []),
      ...(upright[row * (columns + 1) + column + 1] ?? []),
      ...backwards(level[(row + 1) * columns + column] ?? [], corner(column + 1, row + 1)),
      ...backwards(upright[row * (columns + 1) + column] ?? [], corner(column, row + 1)),
    ]
    return [[[...ring, corner(column, row)]]]
  })
  addHoles(polygons, options, random, (index) => {
    const [x, y] = place((index % columns) + 0.5, Math.floor(index / columns) + 0.5)
    return circle(x, y, width * HOLE_RADIUS, height * HOLE_RADIUS)
  })
  return polygons.map((coordinates, index) => ({
    code: `A${index}`,
    grens: { type: 'MultiPolygon', coordinates },
  }))
}

/** A side in the other direction: from its far corner up to, but without, its first point. */
function backwards(points: readonly Positie[], far: Positie): Positie[] {
  return [far, ...points.slice(1).reverse()]
}

function circle(x: number, y: number, radiusX: number, radiusY: number): Positie[] {
  const ring = Array.from({ length: HOLE_VERTICES }, (_, index): Positie => {
    const angle = (index / HOLE_VERTICES) * 2 * Math.PI
    return [x + Math.cos(angle) * radiusX, y + Math.sin(angle) * radiusY]
  })
  return [...ring, ring[0] ?? [x, y]]
}

function addHoles(
  polygons: Positie[][][][],
  { filledHoles, emptyHoles, exclaves }: PartitionOptions,
  random: Random,
  holeOf: (index: number) => Positie[],
): void {
  const grid = polygons.length
  const total = filledHoles + emptyHoles + exclaves
  for (let hole = 0; hole < total; hole += 1) {
    const host = Math.floor((hole * grid) / total)
    const ring = holeOf(host)
    polygons[host]?.[0]?.push(ring)
    const inside = [[...ring].reverse()]
    if (hole < filledHoles) polygons.push([inside])
    else if (hole < filledHoles + exclaves) polygons[(host + random.int(1, grid - 1)) % grid]?.push(inside)
  }
}
