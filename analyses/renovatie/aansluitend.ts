/** Longitude and latitude in degrees (WGS84). */
export type Punt = readonly [number, number]

/** Metres in one degree of latitude (mean, WGS84). */
const METERS_PER_DEGREE = 111_320
/** Most neighbours that a question names of a block; one that a block leaves out can still name it. */
const MOST_NEIGHBOURS = 40
/** A cell, and those after it that touch it: so each pair of cells comes once. */
const CELLS_AHEAD = [
  [0, 0],
  [1, -1],
  [1, 0],
  [1, 1],
  [0, 1],
] as const

type Plat = readonly [east: number, north: number]
/** Per square of the ground the dwellings that stand in it, by block. */
type Raster = Map<string, Map<string, Plat[]>>

/** Puts every dwelling in its square, in metres on a plane: within a municipality the earth is flat enough. */
function rasterOf(blocks: ReadonlyMap<string, readonly Punt[]>, metres: number): Raster {
  const all = [...blocks.values()].flat()
  const mean = all.reduce((sum, [, lat]) => sum + lat, 0) / Math.max(1, all.length)
  const narrow = Math.cos((mean * Math.PI) / 180)
  const raster: Raster = new Map()
  for (const [block, points] of blocks) {
    for (const [lon, lat] of points) {
      const flat: Plat = [lon * narrow * METERS_PER_DEGREE, lat * METERS_PER_DEGREE]
      const key = `${Math.floor(flat[0] / metres)}/${Math.floor(flat[1] / metres)}`
      const cell = raster.get(key) ?? new Map<string, Plat[]>()
      raster.set(key, cell)
      const own = cell.get(block)
      if (own === undefined) cell.set(block, [flat])
      else own.push(flat)
    }
  }
  return raster
}

const touch = (some: readonly Plat[], others: readonly Plat[], metres: number) =>
  some.some(([east, north]) =>
    others.some((other) => Math.hypot(other[0] - east, other[1] - north) <= metres),
  )

/**
 * Blocks that lie beside each other: their nearest dwellings are no further apart than a distance, whatever their streets are called.
 * A grid of squares as wide as that distance keeps it fast: only dwellings in squares that touch are held against each other.
 *
 * @param blocks points of the dwellings of each block
 * @param metres the distance, as the crow flies; 0: nothing is beside anything
 * @returns per block its neighbours, by name
 */
export function adjoiningBlocks(
  blocks: ReadonlyMap<string, readonly Punt[]>,
  metres: number,
): Map<string, string[]> {
  const beside = new Map([...blocks.keys()].map((block) => [block, new Set<string>()]))
  const raster = metres > 0 ? rasterOf(blocks, metres) : new Map<string, Map<string, Plat[]>>()
  for (const [key, here] of raster) {
    const [column = 0, row = 0] = key.split('/').map(Number)
    for (const [right, up] of CELLS_AHEAD) {
      const there = raster.get(`${column + right}/${row + up}`) ?? new Map<string, Plat[]>()
      for (const [one, points] of here) {
        for (const [other, others] of there) {
          if (one === other || beside.get(one)?.has(other) === true) continue
          if (!touch(points, others, metres)) continue
          beside.get(one)?.add(other)
          beside.get(other)?.add(one)
        }
      }
    }
  }
  return new Map([...beside].map(([block, set]) => [block, [...set].toSorted().slice(0, MOST_NEIGHBOURS)]))
}
