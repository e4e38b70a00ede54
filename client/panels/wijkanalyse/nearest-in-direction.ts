interface Place {
  code: string
  at: readonly [number, number]
}

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How much a place off the direction counts as farther away than one straight ahead. */
const SIDEWAYS_WEIGHT = 2

/**
 * The neighbour an arrow key leads to: the nearest place that lies more ahead than sideways or, when there is none,
 * anywhere in that half of the map.
 *
 * @returns null for another key, or when nothing lies in that direction
 */
export function nearestInDirection(places: readonly Place[], from: string, key: string): string | null {
  const direction = DIRECTIONS[key]
  const start = places.find((place) => place.code === from)
  if (direction === undefined || start === undefined) return null
  let best: { code: string; cost: number } | null = null
  for (const place of places) {
    const dx = place.at[0] - start.at[0]
    const dy = place.at[1] - start.at[1]
    const ahead = dx * direction[0] + dy * direction[1]
    const sideways = Math.abs(dx * direction[1] + dy * direction[0])
    if (place.code === from || ahead <= 0) continue
    const cost = ahead + SIDEWAYS_WEIGHT * sideways
    if (best === null || cost < best.cost) best = { code: place.code, cost }
  }
  return best?.code ?? null
}
