/** A dot of the legend: the area it stands for and its place in the drawing. */
export interface Stippunt {
  code: string
  naam: string
  waarde: number
  x: number
  y: number
}

/** Areas whose dot lies between two places along the axis, whichever comes first. */
export function inVeeg(dots: readonly Stippunt[], from: number, to: number): string[] {
  const [low, high] = from < to ? [from, to] : [to, from]
  return dots.filter(({ x }) => x >= low && x <= high).map(({ code }) => code)
}

/** The dot nearest to a place, when it lies within the reach. */
export function dichtstbij(
  dots: readonly Stippunt[],
  at: { x: number; y: number },
  reach: number,
): string | null {
  let best: { code: string; distance: number } | null = null
  for (const { code, x, y } of dots) {
    const distance = Math.hypot(x - at.x, y - at.y)
    if (distance <= reach && (best === null || distance < best.distance)) best = { code, distance }
  }
  return best?.code ?? null
}

/** Steps of the keys through the dots, from the lowest value to the highest. */
export const STAPPEN: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  Home: -Infinity,
  End: Infinity,
}

/**
 * Area a key leads to; from nowhere the first, or with End the last.
 *
 * @param step one up or down the values, or to an end
 */
export function volgendeStip(dots: readonly Stippunt[], now: string | null, step: number): string | null {
  const order = [...dots].sort((a, b) => a.waarde - b.waarde || (a.code < b.code ? -1 : 1))
  const at = order.findIndex(({ code }) => code === now)
  const next = at === -1 && step !== Infinity ? 0 : Math.min(order.length - 1, Math.max(0, at + step))
  return order[next]?.code ?? null
}
