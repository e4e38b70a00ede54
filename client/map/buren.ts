import type { Positie } from '../../geodata/schema/gebied.ts'

export type Windrichting = 'noord' | 'oost' | 'zuid' | 'west'

/** Where each arrow key goes. */
export const PIJLEN: Readonly<Record<string, Windrichting>> = {
  ArrowUp: 'noord',
  ArrowRight: 'oost',
  ArrowDown: 'zuid',
  ArrowLeft: 'west',
}

/** An area that can be reached with the arrow keys: its code and the point of its label. */
export interface Plek {
  code: string
  punt: Positie
}

const UNIT: Record<Windrichting, readonly [number, number]> = {
  noord: [0, 1],
  oost: [1, 0],
  zuid: [0, -1],
  west: [-1, 0],
}
/** A place aside counts this many times as far, so that an arrow goes straight on rather than slantwise. */
const SIDEWAYS_WEIGHT = 2

/**
 * The area one arrow key away: the nearest label point within 45 degrees of the direction; when there is none, the
 * nearest at that side at all. Null at the edge.
 *
 * @param from code where the reader is; unknown or null starts at the first place
 */
export function buurInRichting(
  places: readonly Plek[],
  from: string | null,
  direction: Windrichting,
): string | null {
  const here = places.find((place) => place.code === from)
  if (here === undefined) return places[0]?.code ?? null
  const [east, north] = UNIT[direction]
  const shrink = Math.cos((here.punt[1] * Math.PI) / 180)
  let best: { code: string; cost: number; wide: boolean } | null = null
  for (const place of places) {
    if (place.code === here.code) continue
    const x = (place.punt[0] - here.punt[0]) * shrink
    const y = place.punt[1] - here.punt[1]
    const along = x * east + y * north
    const aside = Math.abs(x * north) + Math.abs(y * east)
    if (along <= 0) continue
    const wide = aside > along
    const cost = along + aside * SIDEWAYS_WEIGHT
    const better = best === null || (best.wide && !wide) || (best.wide === wide && cost < best.cost)
    if (better) best = { code: place.code, cost, wide }
  }
  return best?.code ?? null
}
