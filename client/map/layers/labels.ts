import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { korteNaam, opRegels } from './naamregels.ts'
import { ringenVan } from './omtrek.ts'
import { isBinnen, naarPixels, naarPositie, type Pixel } from './projectie.ts'

/** What a label is made of: the name and, under it, the value or "geen cijfer" in italics. */
export interface LabelInvoer {
  code: string
  naam: string
  waarde: string
  bekend: boolean
  punt: Positie
  grens: Grens
}

/** A label as it is drawn; `naam` is empty when only the value fits. */
export interface BuurtLabel {
  code: string
  /** Where the words stand: the centre of gravity when they fit there, else the label point. */
  punt: Positie
  naam: string
  waarde: string
  bekend: boolean
}

/** Size of the words on the map in CSS pixels (design.md section 8). */
export const NAAM_PIXELS = 12.5
export const WAARDE_PIXELS = 13.5
/** Mean width of a letter as a share of the size of Source Sans 3; wide enough for most words. */
const LETTER_SHARE = 0.49
const LINE_SHARE = 1.06
/** Least room between the words and the border. */
const MARGIN_PIXELS = 1

/** Estimated width of words in CSS pixels. */
export function tekstbreedte(text: string, size: number): number {
  return text.length * size * LETTER_SHARE
}

function boxFits(width: number, height: number, at: Pixel, rings: readonly (readonly Pixel[])[]): boolean {
  const x = width / 2 + MARGIN_PIXELS
  const y = height / 2 + MARGIN_PIXELS
  for (const part of [-1, -0.5, 0, 0.5, 1]) {
    const edges = [
      { x: at.x + x * part, y: at.y - y },
      { x: at.x + x * part, y: at.y + y },
      { x: at.x - x, y: at.y + y * part },
      { x: at.x + x, y: at.y + y * part },
    ]
    if (edges.some((edge) => !isBinnen(edge, rings))) return false
  }
  return true
}

/** Centre of gravity of the largest ring, when it lies inside: words look best there. */
function zwaartepunt(rings: readonly (readonly Pixel[])[]): Pixel[] {
  let best = { size: 0, x: 0, y: 0 }
  for (const ring of rings) {
    // Taken from the first vertex: the pixels of the whole world are too large to square without loss.
    const start = ring[0] ?? { x: 0, y: 0 }
    let [size, x, y] = [0, 0, 0]
    for (const [index, vertex] of ring.entries()) {
      const next = ring[(index + 1) % ring.length] ?? start
      const [ax, ay, bx, by] = [vertex.x - start.x, vertex.y - start.y, next.x - start.x, next.y - start.y]
      const cross = ax * by - bx * ay
      size += cross / 2
      x += ((ax + bx) * cross) / 6
      y += ((ay + by) * cross) / 6
    }
    if (Math.abs(size) > Math.abs(best.size)) best = { size, x: start.x + x / size, y: start.y + y / size }
  }
  return best.size !== 0 && isBinnen(best, rings) ? [{ x: best.x, y: best.y }] : []
}

/** Ways to write a name: whole on one to three lines, then the short one. */
function waysToWrite(name: string): string[][] {
  const short = korteNaam(name)
  return [...opRegels(name.split(' ')), ...(short === null ? [] : opRegels(short.split(' ')))]
}

/**
 * The label of one buurt at a zoom: name and value when they fit inside the border, else the short name ("X e.o."),
 * else the value alone, else nothing.
 *
 * @param zoom MapLibre zoom at which it is drawn
 */
export function labelVan(area: LabelInvoer, zoom: number): BuurtLabel | null {
  const rings = ringenVan(area.grens).map((ring) => ring.map((position) => naarPixels(position, zoom)))
  const places = [...zwaartepunt(rings), naarPixels(area.punt, zoom)]
  const fits = (width: number, height: number) => places.find((at) => boxFits(width, height, at, rings))
  const valueWidth = tekstbreedte(area.waarde, WAARDE_PIXELS)
  const base = { code: area.code, waarde: area.waarde, bekend: area.bekend }
  for (const lines of waysToWrite(area.naam)) {
    const width = Math.max(valueWidth, ...lines.map((line) => tekstbreedte(line, NAAM_PIXELS)))
    const height = lines.length * NAAM_PIXELS * LINE_SHARE + WAARDE_PIXELS * LINE_SHARE
    const at = fits(width, height)
    if (at !== undefined) return { ...base, punt: naarPositie(at, zoom), naam: lines.join('\n') }
  }
  if (!area.bekend) return null
  const at = fits(valueWidth, WAARDE_PIXELS)
  return at === undefined ? null : { ...base, punt: naarPositie(at, zoom), naam: '' }
}
