import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { labelLines, textWidth } from './label-lines.ts'
import { type Projection, roomFor } from './projection.ts'

/** Sizes of the letters on the map, in pixels of the drawing. */
export const NAME_PIXELS = 12.5
export const VALUE_PIXELS = 13.5
export const LINE_PIXELS = 15
/** Free room between a label and the border of its buurt, both sides together. */
const MARGIN_PIXELS = 6

/** Where a label stands: its middle, the lines of the name (none when it does not fit), above them the value. */
export interface LabelPlace {
  x: number
  y: number
  names: string[]
}

/**
 * Name in two lines, name in one line, or the value alone: the first that fits inside the area; null when nothing fits.
 * The label moves sideways to the middle of the free room, never out of its buurt.
 */
export function labelPlace(
  name: string,
  value: string,
  border: Grens,
  labelPoint: Positie,
  projection: Projection,
): LabelPlace | null {
  const at = projection.project(labelPoint)
  for (const mostLines of [1, 2, 0]) {
    const room = roomFor(border, at, (mostLines + 1) * LINE_PIXELS - 2, projection)
    if (room === null) continue
    const width = room.right - room.left - MARGIN_PIXELS
    const names = mostLines === 0 ? [] : labelLines(name, width, NAME_PIXELS, mostLines)
    if (names === null || textWidth(value, VALUE_PIXELS) > width) continue
    // A short form ("X e.o.") waits until the whole name was tried in two lines.
    if (mostLines === 1 && names.join(' ') !== name) continue
    return { x: (room.left + room.right) / 2, y: at[1], names }
  }
  return null
}
