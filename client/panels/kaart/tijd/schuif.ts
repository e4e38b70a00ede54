/** Steps of the divider in percent of the picture: one press, and with Shift. */
const SMALL_STEP = 2
const LARGE_STEP = 10

/** Keeps a place inside the picture. */
export function inBeeld(percent: number): number {
  return Math.min(100, Math.max(0, percent))
}

/**
 * Where a key brings the divider; null for a key that means nothing here.
 *
 * @param percent where it stands, 0 (left edge) to 100
 */
export function schuifMetToets(percent: number, key: string, shift: boolean): number | null {
  const step = shift ? LARGE_STEP : SMALL_STEP
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return inBeeld(percent - step)
    case 'ArrowRight':
    case 'ArrowUp':
      return inBeeld(percent + step)
    case 'PageDown':
      return inBeeld(percent - LARGE_STEP)
    case 'PageUp':
      return inBeeld(percent + LARGE_STEP)
    case 'Home':
      return 0
    case 'End':
      return 100
    default:
      return null
  }
}
