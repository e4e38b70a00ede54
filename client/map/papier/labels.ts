import { schrijfwijzen, tekstbreedte } from './letters.ts'
import { boxInVlak, type Doos, doos, isIn, ligtIn, overlapt, type Ring, zwaartepunt } from './meetkunde.ts'
import type { Punt } from './venster.ts'

/** Sizes of words on the map in mm, before the factor of the sheet: 8.4 pt and up. */
export const LETTERMAAT = { naam: 2.96, waarde: 3.16, wijk: 5.2, context: 2.9 } as const
/** Height of a line as a share of its size. */
export const REGELHOOGTE = 1.13
/** Least room between words inside a buurt and its border in mm. */
const MARGIN = 0.55
/** Places that are tried in a row over the area, and in a column. */
const TRIES = 9

export type Regelsoort = 'naam' | 'waarde' | 'geen'
export interface Regel {
  tekst: string
  soort: Regelsoort
}

/** A buurt that wants words: its name, and its value or that it has none. */
export interface Labelvraag {
  code: string
  naam: string
  /** Empty: the name alone. */
  waarde: string
  bekend: boolean
  ringen: readonly Ring[]
  punt: Punt
}

/** Words as they stand on paper. */
export interface Label {
  code: string
  regels: readonly Regel[]
  anker: 'middle' | 'start' | 'end'
  /** Place of the anchor of the lines, and the top of the first line. */
  x: number
  boven: number
  doos: Doos
  /** From the words to the point they are about; null: they stand on it. */
  lijn: readonly [Punt, Punt] | null
}

export function regelmaat(soort: Regelsoort, factor: number): number {
  return (soort === 'waarde' ? LETTERMAAT.waarde : LETTERMAAT.naam) * factor
}

/** Width and height of lines in mm. */
export function maatVan(lines: readonly Regel[], factor: number): { breedte: number; hoogte: number } {
  const sizes = lines.map(({ tekst, soort }) => ({
    size: regelmaat(soort, factor),
    width: tekstbreedte(tekst, regelmaat(soort, factor), soort === 'waarde'),
  }))
  return {
    breedte: Math.max(0, ...sizes.map(({ width }) => width)),
    hoogte: sizes.reduce((sum, { size }) => sum + size * REGELHOOGTE, 0),
  }
}

/** Lines of a label: the name over one or more lines, and the value under it. */
export function regelsVan(names: readonly string[], { waarde, bekend }: Labelvraag): Regel[] {
  return [
    ...names.map((tekst): Regel => ({ tekst, soort: 'naam' })),
    ...(waarde === '' ? [] : [{ tekst: waarde, soort: bekend ? 'waarde' : 'geen' } as const]),
  ]
}

/** A point inside an area for the end of a line: the label point, or another one that no sign stands on. */
export function vrijPunt(vraag: Labelvraag, taken: readonly Doos[]): Punt {
  const free = ([x, y]: Punt) =>
    !taken.some((box) => x > box.links && x < box.rechts && y > box.boven && y < box.onder)
  return free(vraag.punt) ? vraag.punt : (placesIn(vraag).find(free) ?? vraag.punt)
}

/** Points inside an area, best first: centre of gravity, label point, then a lattice around them. */
function placesIn({ ringen, punt }: Labelvraag): Punt[] {
  const centre = zwaartepunt(ringen) ?? punt
  const xs = ringen.flat().map(([x]) => x)
  const ys = ringen.flat().map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const lattice: Punt[] = []
  for (let column = 1; column < TRIES; column += 1) {
    for (let row = 1; row < TRIES; row += 1) {
      lattice.push([left + (width * column) / TRIES, top + (height * row) / TRIES])
    }
  }
  const far = ([x, y]: Punt) => Math.hypot(x - centre[0], y - centre[1])
  const inside = lattice.filter((place) => isIn(place, ringen)).sort((a, b) => far(a) - far(b))
  return [centre, punt, ...inside]
}

/** Where inside words may stand: within the frame, and not on these boxes. */
export interface Binnenruimte {
  kader: Doos
  bezet: readonly Doos[]
}

/** Lines where they fit inside the area and touch nothing that stands there; null when nowhere. */
function fitInside(
  vraag: Labelvraag,
  regels: readonly Regel[],
  factor: number,
  { kader, bezet }: Binnenruimte,
): Label | null {
  const { breedte, hoogte } = maatVan(regels, factor)
  for (const [x, y] of placesIn(vraag)) {
    const box = doos(x - breedte / 2, y - hoogte / 2, breedte, hoogte)
    const roomy = {
      links: box.links - MARGIN,
      rechts: box.rechts + MARGIN,
      boven: box.boven - MARGIN / 2,
      onder: box.onder + MARGIN / 2,
    }
    if (!ligtIn(roomy, kader) || bezet.some((other) => overlapt(roomy, other))) continue
    if (!boxInVlak(roomy, vraag.ringen)) continue
    return { code: vraag.code, regels, anker: 'middle', x, boven: y - hoogte / 2, doos: box, lijn: null }
  }
  return null
}

/** Name and value inside the buurt: whole, on more lines, or short ("X e.o."); null when none of them fits. */
export function labelBinnen(vraag: Labelvraag, factor: number, room: Binnenruimte): Label | null {
  for (const names of schrijfwijzen(vraag.naam, LETTERMAAT.naam)) {
    const found = fitInside(vraag, regelsVan(names, vraag), factor, room)
    if (found !== null) return found
  }
  return null
}

/** The value alone inside the buurt; null when it does not fit or there is none. */
export function waardeBinnen(vraag: Labelvraag, factor: number, room: Binnenruimte): Label | null {
  if (!vraag.bekend || vraag.waarde === '') return null
  return fitInside(vraag, [{ tekst: vraag.waarde, soort: 'waarde' }], factor, room)
}
