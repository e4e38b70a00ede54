import type { Frame, FramePoint } from './frame.ts'
import type { Random } from './random.ts'

/** A row of dwellings on one side of a street: the blok (complex). */
export interface BlokPlan {
  dwellings: FramePoint[]
}

/** A street with the blokken on its two sides; `tile` is the cluster of streets it belongs to. */
export interface StreetPlan {
  tile: number
  line: readonly [FramePoint, FramePoint]
  /** Left side (odd house numbers) and right side (even). */
  sides: readonly [BlokPlan, BlokPlan]
}

/** Sizes in metres, typical of Dutch terraces of the nineteen seventies; assumptions, see README.md. */
const DWELLING_WIDTH = 6
const TERRACE_MIN = 6
const TERRACE_MAX = 12
const TERRACE_LEAST = 3
const TERRACE_GAP = { min: 8, max: 14 }
const TILE = { length: 170, depth: 140 }
const TILE_GAP = 8
const BORDER_MARGIN = 8
const SAMPLE_STEP = 3
const STREET_LEAST = 36
const STREET_END = 3
/** Farthest from the middle of the street to the middle of a dwelling. */
const SIDE_OFFSET = 14
/** How far from the middle of the buurt a cluster may be passed over, by chance. */
const CLUSTER_SPREAD = 300
/** Distances between parallel streets that are tried, widest first. */
const SPACINGS = [84, 70, 60, 52, 46, 40, 35, 31, 27]
/** Share of the clusters whose streets stand across those of the neighbours. */
const CROSS_SHARE = 0.3

type Place = (along: number, across: number) => FramePoint

/** Parts of one line where both sides and the middle lie inside the buurt. */
function runsInside(
  frame: Frame,
  place: Place,
  from: number,
  to: number,
  across: number,
  offset: number,
): [number, number][] {
  const runs: [number, number][] = []
  let start: number | null = null
  for (let along = from; along <= to + SAMPLE_STEP; along += SAMPLE_STEP) {
    const inside =
      along <= to &&
      [-offset, 0, offset].every((side) => frame.inside(place(along, across + side), BORDER_MARGIN))
    if (inside && start === null) start = along
    if (!inside && start !== null) {
      const end = along - SAMPLE_STEP
      if (end - start >= STREET_LEAST) runs.push([start, end])
      start = null
    }
  }
  return runs
}

function terraces(place: Place, [from, to]: [number, number], across: number, random: Random): BlokPlan {
  const dwellings: FramePoint[] = []
  let cursor = from + STREET_END
  for (;;) {
    const room = Math.floor((to - STREET_END - cursor) / DWELLING_WIDTH)
    const count = Math.min(room, random.int(TERRACE_MIN, TERRACE_MAX))
    if (count < TERRACE_LEAST) return { dwellings }
    for (let index = 0; index < count; index += 1) {
      dwellings.push(place(cursor + (index + 0.5) * DWELLING_WIDTH, across))
    }
    cursor += count * DWELLING_WIDTH + random.int(TERRACE_GAP.min, TERRACE_GAP.max)
  }
}

function streetsInTile(
  frame: Frame,
  origin: FramePoint,
  tile: number,
  spacing: number,
  random: Random,
): StreetPlan[] {
  const cross = random.chance(CROSS_SHARE)
  const place: Place = (along, across) =>
    cross ? [origin[0] + across, origin[1] + along] : [origin[0] + along, origin[1] + across]
  const length = cross ? TILE.depth : TILE.length
  const depth = cross ? TILE.length : TILE.depth
  const offset = Math.min(SIDE_OFFSET, spacing / 4)
  const streets: StreetPlan[] = []
  for (let across = spacing / 2; across <= depth - spacing / 4; across += spacing) {
    for (const run of runsInside(frame, place, TILE_GAP, length - TILE_GAP, across, offset)) {
      const sides = [
        terraces(place, run, across - offset, random),
        terraces(place, run, across + offset, random),
      ] as const
      streets.push({ tile, line: [place(run[0], across), place(run[1], across)], sides })
    }
  }
  return streets
}

function allStreets(frame: Frame, center: FramePoint, spacing: number, random: Random): StreetPlan[] {
  const tiles: { order: number; streets: StreetPlan[] }[] = []
  for (let v = frame.min[1]; v < frame.max[1]; v += TILE.depth) {
    for (let u = frame.min[0]; u < frame.max[0]; u += TILE.length) {
      const streets = streetsInTile(frame, [u, v], tiles.length, spacing, random)
      const away = Math.sqrt((u + TILE.length / 2 - center[0]) ** 2 + (v + TILE.depth / 2 - center[1]) ** 2)
      tiles.push({ order: away + random.int(0, CLUSTER_SPREAD), streets })
    }
  }
  return tiles.sort((a, b) => a.order - b.order).flatMap(({ streets }) => streets)
}

/** Number of dwellings in a list of streets. */
function capacity(streets: readonly StreetPlan[]): number {
  return streets.reduce((sum, { sides }) => sum + sides[0].dwellings.length + sides[1].dwellings.length, 0)
}

/** Takes streets from the middle outward until there are exactly `wanted` dwellings. */
function takeExactly(streets: readonly StreetPlan[], wanted: number): StreetPlan[] {
  const taken: StreetPlan[] = []
  let left = wanted
  for (const street of streets) {
    if (left === 0) break
    const [first, second] = street.sides
    const a = first.dwellings.slice(0, left)
    const b = second.dwellings.slice(0, left - a.length)
    if (a.length + b.length === 0) continue
    left -= a.length + b.length
    taken.push({ ...street, sides: [{ dwellings: a }, { dwellings: b }] })
  }
  return taken
}

/**
 * Streets, blokken and dwellings of one buurt: exactly `wanted` dwellings, all inside the border. Streets lie
 * as wide apart as the number allows; the rest of the buurt stays green. `random` gives a fresh row per
 * attempt. Throws when the buurt is too small for the number.
 */
export function layoutBuurt(
  frame: Frame,
  center: FramePoint,
  wanted: number,
  random: (attempt: number) => Random,
): StreetPlan[] {
  if (wanted === 0) return []
  for (const spacing of SPACINGS) {
    const streets = allStreets(frame, center, spacing, random(spacing))
    if (capacity(streets) >= wanted) return takeExactly(streets, wanted)
  }
  throw new Error(`no room for ${wanted} dwellings in this buurt`)
}
