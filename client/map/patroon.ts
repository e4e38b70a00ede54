/** Distance between the lines of "geen cijfer" in CSS pixels. */
const PERIOD = 9
/** Pixels per CSS pixel in the image, so that the lines stay thin on a fine screen. */
export const PATROON_DICHTHEID = 2

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/**
 * The sign for a missing figure: lines of 1 px at 45 degrees, every 9 px along the axis, as an image that repeats
 * without a seam.
 *
 * @param line colour of the lines, #rrggbb
 * @param ground colour between them
 */
export function ontbreektPatroon(
  line: string,
  ground: string,
): { width: number; height: number; data: Uint8Array } {
  const size = PERIOD * PATROON_DICHTHEID
  const [on, off] = [channels(line), channels(ground)]
  const data = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      // Distance to the nearest line, across it: the lines are x + y = 0, size, 2 size.
      const place = (x + y) % size
      const across = Math.min(place, size - place) / Math.SQRT2
      const cover = Math.max(0, Math.min(1, PATROON_DICHTHEID / 2 + 0.5 - across))
      for (const channel of [0, 1, 2] as const) {
        data[(y * size + x) * 4 + channel] = Math.round(on[channel] * cover + off[channel] * (1 - cover))
      }
      data[(y * size + x) * 4 + 3] = 255
    }
  }
  return { width: size, height: size, data }
}
