/** Distance between the lines of "geen cijfer" in CSS pixels. */
const PERIOD = 9
/** Pixels per CSS pixel in the image, so that the lines stay thin on a fine screen. */
export const PATROON_DICHTHEID = 2

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Distance between the lines of "onzeker" in CSS pixels: closer than those of "geen cijfer", and leaning the other way. */
const UNCERTAIN_PERIOD = 6
/** Half the width of a line of "onzeker" in CSS pixels. */
const UNCERTAIN_HALF_WIDTH = 0.7

type Beeldpunten = { width: number; height: number; data: Uint8Array }

/** How much of a pixel lies on a line, 0-1, for a pixel whose distance along the axis to the lines is `place`. */
function cover(place: number, size: number, halfWidth: number): number {
  const across = Math.min(place, size - place) / Math.SQRT2
  return Math.max(0, Math.min(1, halfWidth * PATROON_DICHTHEID + 0.5 - across))
}

/**
 * The sign for an uncertain figure: lines in the colour of the ground that lean to the other side than those of a missing figure,
 * with the colour of the class between them.
 *
 * @param line colour of the lines, #rrggbb
 */
export function onzekerPatroon(line: string): Beeldpunten {
  const size = UNCERTAIN_PERIOD * PATROON_DICHTHEID
  const [red, green, blue] = channels(line)
  const data = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      // The lines are x - y = 0, size, -size. MapLibre wants the colour multiplied by its own opacity.
      const part = cover((x - y + size) % size, size, UNCERTAIN_HALF_WIDTH)
      data.set([red * part, green * part, blue * part, 255 * part].map(Math.round), (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}

/**
 * The sign for a missing figure: lines of 1 px at 45 degrees, every 9 px along the axis, as an image that repeats
 * without a seam.
 *
 * @param line colour of the lines, #rrggbb
 * @param ground colour between them
 */
export function ontbreektPatroon(line: string, ground: string): Beeldpunten {
  const size = PERIOD * PATROON_DICHTHEID
  const [on, off] = [channels(line), channels(ground)]
  const data = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      // The lines are x + y = 0, size, 2 size, one CSS pixel wide.
      const part = cover((x + y) % size, size, 0.5)
      for (const channel of [0, 1, 2] as const) {
        data[(y * size + x) * 4 + channel] = Math.round(on[channel] * part + off[channel] * (1 - part))
      }
      data[(y * size + x) * 4 + 3] = 255
    }
  }
  return { width: size, height: size, data }
}
