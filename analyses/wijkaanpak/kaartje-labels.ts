import type { Kaartje, Mm } from './kaartje-schema.ts'

/** A buurt with its name, where that is best, and the numbers of the ambitions in it. */
export interface Naamplaats {
  code: string
  naam: string
  at: Mm
  nummers: readonly number[]
}

/** Size of letters and discs on the map, in mm. */
export const LETTER_MM = 2.9
export const LINE_MM = 3.3
/** Radius of a disc with a number. */
export const DISC_MM = 1.9
const DISC_STEP_MM = 2 * DISC_MM + 0.4
/** Width of a letter as a share of its size: a little more than the mean of the names of the buurten, so that a name never sticks out. */
const LETTER_WIDTH = 0.54
/** Most lines of one name. */
const MOST_LINES = 3
/** A name of more letters than this is broken. */
const LONG = 14

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const round = (value: number): number => Math.round(value * 10) / 10

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Ways to write a name, best first: on few lines, then its first word with "e.o." (and surroundings), then not at all. */
function waysToWrite(name: string): string[][] {
  const words = name.split(' ')
  const whole = name.length <= LONG ? [[name]] : []
  const broken = inLines(words)
  const short = words.length > 1 ? [[`${(words[0] ?? name).replace(/[,.]$/, '')} e.o.`]] : []
  return [
    ...whole,
    ...(broken.length <= MOST_LINES ? [broken] : []),
    ...(name.length > LONG ? [[name]] : []),
    ...short,
    [],
  ]
}

/** Words over lines of at most `LONG` letters where that goes. */
function inLines(words: readonly string[]): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= LONG) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Places to try, in shares of the size of the label: on its point first, then ever further from it. */
const SHIFTS: readonly Mm[] = [
  [0, 0],
  [0, -0.6],
  [0, 0.6],
  [-0.45, 0],
  [0.45, 0],
  [0, -1.1],
  [0, 1.1],
  [-0.45, -0.7],
  [0.45, 0.7],
  [-0.45, 0.7],
  [0.45, -0.7],
]

/**
 * Places names and numbers so that none lies over another and none leaves the map. Names of buurten with a number go first, then by
 * code, so that the same map always looks the same. A name that fits nowhere is left out, its numbers never are.
 *
 * @param free numbers of shapes that people drew, where their middle is
 */
export function placeLabels(
  names: readonly Naamplaats[],
  free: readonly { nummer: number; at: Mm }[],
  { breedte, hoogte }: { breedte: number; hoogte: number },
): Pick<Kaartje, 'labels' | 'nummers'> {
  const taken: Box[] = []
  const labels: Kaartje['labels'] = []
  const nummers: Kaartje['nummers'] = []
  const fits = (box: Box) =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= breedte &&
    box.bottom <= hoogte &&
    !taken.some((one) => overlaps(one, box))

  for (const { nummer, at } of free) {
    const box = discBox(at)
    const shift = [0, 1, -1, 2, -2, 3, -3].find((steps) => fits(moved(box, steps * DISC_STEP_MM, 0))) ?? 0
    const [x, y] = [round(at[0] + shift * DISC_STEP_MM), at[1]]
    taken.push(discBox([x, y]))
    nummers.push({ nummer, x, y })
  }
  const order = names.toSorted(
    (a, b) => Number(b.nummers.length > 0) - Number(a.nummers.length > 0) || (a.code < b.code ? -1 : 1),
  )
  for (const one of order) {
    const placed = placeOf(one, fits)
    if (placed === null) continue
    taken.push(placed.box)
    const { x, top, regels } = placed
    if (regels.length > 0) labels.push({ regels, x, y: round(top + LETTER_MM * 0.85) })
    const row = (one.nummers.length - 1) / 2
    const y = round(top + regels.length * LINE_MM + DISC_MM + (regels.length > 0 ? 0.4 : 0))
    for (const [at, nummer] of one.nummers.entries()) {
      nummers.push({ nummer, x: round(x + (at - row) * DISC_STEP_MM), y })
    }
  }
  return { labels, nummers: nummers.toSorted((a, b) => a.nummer - b.nummer || a.y - b.y || a.x - b.x) }
}

const discBox = ([x, y]: Mm): Box => ({
  left: x - DISC_MM,
  right: x + DISC_MM,
  top: y - DISC_MM,
  bottom: y + DISC_MM,
})

const moved = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
  left: left + dx,
  right: right + dx,
  top: top + dy,
  bottom: bottom + dy,
})

/** The first way and place that fits; numbers alone stand on their point when nothing does. Null: nothing to draw. */
function placeOf(
  { naam, at: [x, y], nummers }: Naamplaats,
  fits: (box: Box) => boolean,
): { regels: string[]; x: number; top: number; box: Box } | null {
  const discs =
    nummers.length > 0
      ? { width: nummers.length * DISC_STEP_MM, height: 2 * DISC_MM + 0.4 }
      : { width: 0, height: 0 }
  for (const regels of waysToWrite(naam)) {
    if (regels.length === 0 && nummers.length === 0) return null
    const width = Math.max(discs.width, ...regels.map((line) => line.length * LETTER_MM * LETTER_WIDTH))
    const height = regels.length * LINE_MM + discs.height
    const boxAt = (dx: number, dy: number): Box => ({
      left: x + dx - width / 2,
      right: x + dx + width / 2,
      top: y + dy - height / 2,
      bottom: y + dy + height / 2,
    })
    const [dx, dy] = SHIFTS.map(([right, down]): Mm => [right * width, down * height]).find(([right, down]) =>
      fits(boxAt(right, down)),
    ) ?? [null, null]
    if (dx !== null && dy !== null) {
      const box = boxAt(dx, dy)
      return { regels, x: round(x + dx), top: box.top, box }
    }
    if (regels.length === 0) return { regels, x, top: boxAt(0, 0).top, box: boxAt(0, 0) }
  }
  return null
}
