import type { Planvorm } from '../../geodata/schema/planvorm.ts'
import type { BuurtMetVlak } from '../eigen-gebied/dekking.ts'
import { overlapWithAnySquareMeters, rdVlak, type RdVlak } from '../grenswijziging/overlap.ts'
import type { Samenloop } from './beeld-schema.ts'
import { pointsInside, type Punten } from './binnen.ts'
import { grensVanVlak } from './grens.ts'

/** Another ambition, or a campaign of the renovation, with its shape. */
export interface AndereVorm {
  id: string
  soort: Samenloop['soort']
  vorm: Planvorm
}

/** Less than this in square metres in both is a difference in drawing. */
const LEAST_SQUARE_METERS = 1

/**
 * A shape as plane figures in RD New; null for a point and a line, which have no area.
 *
 * @param buurten every buurt that may be named
 */
export function planesOf(vorm: Planvorm, buurten: readonly BuurtMetVlak[]): RdVlak[] | null {
  switch (vorm.soort) {
    case 'punt':
    case 'lijn':
      return null
    case 'vlak':
      return vorm.vlakken.map((rings) => rdVlak(grensVanVlak(rings)))
    case 'buurten': {
      const chosen = new Set(vorm.buurten)
      return buurten.filter(({ code }) => chosen.has(code)).map(({ vlak }) => vlak)
    }
  }
}

/** Area of figures together in square metres: what lies in two of them counts once. */
export function unionSquareMeters(planes: readonly RdVlak[]): number {
  const [first] = planes
  if (first === undefined) return 0
  if (planes.length === 1) return first.areaSquareMeters
  return overlapWithAnySquareMeters(boxAround(planes), planes)
}

/**
 * Which other ambitions and campaigns share ground or dwellings with a shape: the same homes claimed twice are so seen at once.
 * Made once for the others; then asked for one shape after another.
 *
 * @param points dwellings to count; null: who asks may not see them
 * @param afstandMeters within which a dwelling counts for a point or a line
 * @example an ambition over the north half of a campaign with 61 dwellings there: { woningen: 61 }
 */
export function makeSamenloop(
  others: readonly AndereVorm[],
  buurten: readonly BuurtMetVlak[],
  points: Punten | null,
  afstandMeters: number,
): (vorm: Planvorm) => Samenloop[] {
  const prepared = others.map((other) => {
    const planes = planesOf(other.vorm, buurten)
    return {
      other,
      planes,
      squareMeters: planes === null ? null : unionSquareMeters(planes),
      inside: points === null ? null : pointsInside(points, other.vorm, afstandMeters),
    }
  })
  return (vorm) => {
    if (prepared.length === 0) return []
    const ours = planesOf(vorm, buurten)
    const ourSquareMeters = ours === null ? null : unionSquareMeters(ours)
    const ourPoints = points === null ? null : pointsInside(points, vorm, afstandMeters)
    return prepared.flatMap(({ other, planes, squareMeters, inside }) => {
      const shared =
        ours === null || planes === null || ourSquareMeters === null || squareMeters === null
          ? null
          : Math.max(0, ourSquareMeters + squareMeters - unionSquareMeters([...ours, ...planes]))
      const both = ourPoints === null || inside === null ? null : countBoth(ourPoints, inside)
      const isShared = (shared ?? 0) >= LEAST_SQUARE_METERS || (both ?? 0) > 0
      return isShared ? [{ id: other.id, soort: other.soort, vierkanteMeter: shared, woningen: both }] : []
    })
  }
}

function countBoth(a: Uint8Array, b: Uint8Array): number {
  let count = 0
  for (let at = 0; at < a.length; at += 1) if (a[at] === 1 && b[at] === 1) count += 1
  return count
}

function boxAround(planes: readonly RdVlak[]): RdVlak {
  const minX = Math.min(...planes.map((plane) => plane.minX)) - 1
  const minY = Math.min(...planes.map((plane) => plane.minY)) - 1
  const maxX = Math.max(...planes.map((plane) => plane.maxX)) + 1
  const maxY = Math.max(...planes.map((plane) => plane.maxY)) + 1
  return {
    edges: [minX, maxX].map((x) => ({ lowX: x, lowY: minY, highX: x, highY: maxY })),
    minX,
    minY,
    maxX,
    maxY,
    areaSquareMeters: (maxX - minX) * (maxY - minY),
  }
}
