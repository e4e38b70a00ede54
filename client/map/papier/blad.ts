/** Paper sizes of ISO 216 that can be printed on, smallest first. */
export const PAPIEREN = ['a4', 'a3', 'a2', 'a1', 'a0'] as const
export type Papier = (typeof PAPIEREN)[number]

export const RICHTINGEN = ['liggend', 'staand'] as const
export type Richting = (typeof RICHTINGEN)[number]

/** Scale denominators: 25000 means that 1 mm on paper is 25 m on the ground. Finest first. */
export const SCHALEN = [2500, 5000, 10_000, 15_000, 20_000, 25_000] as const
export type Schaal = (typeof SCHALEN)[number]

/** Where title, legend, table and sources stand: on the sheet of the map, or on a sheet of their own after it. */
export const TOELICHTINGEN = ['op-het-blad', 'los'] as const
/** `tafel`: a line of words above, and an empty edge to write on. */
export type Toelichting = (typeof TOELICHTINGEN)[number] | 'tafel'

/** A rectangle on paper in mm from the left upper corner of what it lies on. */
export interface Kader {
  x: number
  y: number
  breedte: number
  hoogte: number
}

/** Short and long side in mm. Source: ISO 216:2007, table 1. */
const ZIJDEN: Record<Papier, readonly [kort: number, lang: number]> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
  a0: [841, 1189],
}

/** How much larger words and lines are than on A3: a large sheet is read from farther away. A4 keeps 8 pt. */
const LETTERFACTOR: Record<Papier, number> = { a4: 0.9, a3: 1, a2: 1.25, a1: 1.6, a0: 2.1 }

/** Width in mm of the column with words beside a map that lies, and height of the rows under one that stands. */
const KOLOM: Record<Papier, number> = { a4: 88, a3: 126, a2: 160, a1: 205, a0: 270 }
const STROOK: Record<Papier, number> = { a4: 126, a3: 132, a2: 165, a1: 215, a0: 280 }
/** Height in mm of the line above a map that has its words on another sheet. */
const KOPREGEL: Record<Papier, number> = { a4: 15, a3: 17, a2: 21, a1: 27, a0: 35 }

/** How a sheet is laid out, all in mm. */
export interface Blad {
  breedte: number
  hoogte: number
  marge: number
  letterfactor: number
  /** Frame of the map. */
  kaart: Kader
  /** Title, message, legend, table and sources; with `los` the line above the map. */
  woorden: Kader
  /** Empty edge of a map for on the table; null on the others. */
  notities: Kader | null
  toelichting: Toelichting
}

/** Size of a sheet in mm. */
export function bladmaat(papier: Papier, richting: Richting): { breedte: number; hoogte: number } {
  const [kort, lang] = ZIJDEN[papier]
  return richting === 'staand' ? { breedte: kort, hoogte: lang } : { breedte: lang, hoogte: kort }
}

/** Share of a table sheet that stays empty to write on, and height of its heading as a share of that of a map with a line. */
const EMPTY_SHARE = 0.17
const TABLE_HEAD = 1.5

function tableSheet(
  papier: Papier,
  richting: Richting,
  inner: Kader,
  gap: number,
): Pick<Blad, 'kaart' | 'woorden' | 'notities'> {
  const head = KOPREGEL[papier] * TABLE_HEAD
  const top = inner.y + head
  const height = inner.hoogte - head
  if (richting === 'liggend') {
    const edge = inner.breedte * EMPTY_SHARE
    const map = inner.breedte - edge - gap
    return {
      woorden: { ...inner, hoogte: head },
      kaart: { ...inner, y: top, breedte: map, hoogte: height },
      notities: { x: inner.x + map + gap, y: top, breedte: edge, hoogte: height },
    }
  }
  const edge = inner.hoogte * EMPTY_SHARE
  const map = height - edge - gap
  return {
    woorden: { ...inner, hoogte: head },
    kaart: { ...inner, y: top, hoogte: map },
    notities: { ...inner, y: top + map + gap, hoogte: edge },
  }
}

/** Where map and words stand on a sheet. */
export function maakBlad(papier: Papier, richting: Richting, toelichting: Toelichting): Blad {
  const { breedte, hoogte } = bladmaat(papier, richting)
  const letterfactor = LETTERFACTOR[papier]
  const marge = papier === 'a4' ? 9 : 12
  const gap = 8 * Math.sqrt(letterfactor)
  const inner = { x: marge, y: marge, breedte: breedte - 2 * marge, hoogte: hoogte - 2 * marge }
  const base = { breedte, hoogte, marge, letterfactor, toelichting, notities: null }
  if (toelichting === 'tafel') return { ...base, ...tableSheet(papier, richting, inner, gap) }
  if (toelichting === 'los') {
    const head = KOPREGEL[papier]
    return {
      ...base,
      woorden: { ...inner, hoogte: head },
      kaart: { ...inner, y: marge + head, hoogte: inner.hoogte - head },
    }
  }
  if (richting === 'liggend') {
    const column = KOLOM[papier]
    const map = inner.breedte - column - gap
    return {
      ...base,
      kaart: { ...inner, breedte: map },
      woorden: { ...inner, x: marge + map + gap, breedte: column },
    }
  }
  const rows = STROOK[papier]
  const map = inner.hoogte - rows - gap
  return {
    ...base,
    kaart: { ...inner, hoogte: map },
    woorden: { ...inner, y: marge + map + gap, hoogte: rows },
  }
}
