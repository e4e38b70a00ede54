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
  const candidates = places
    .filter((place) => place.code !== from)
    .map((place) => {
      const dx = place.at[0] - start.at[0]
      const dy = place.at[1] - start.at[1]
      return {
        code: place.code,
        ahead: dx * direction[0] + dy * direction[1],
        sideways: Math.abs(dx * direction[1] + dy * direction[0]),
      }
    })
    .filter(({ ahead }) => ahead > 0)
  const straight = candidates.filter(({ ahead, sideways }) => ahead >= sideways)
  const cost = (place: { ahead: number; sideways: number }) => place.ahead + SIDEWAYS_WEIGHT * place.sideways
  const ordered = (straight.length > 0 ? straight : candidates).toSorted((a, b) => cost(a) - cost(b))
  return ordered[0]?.code ?? null
}
