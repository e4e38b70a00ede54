import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'
import type { Omvang } from './venster.ts'

/** Sizes of a square in metres. */
export const VAKMATEN = [100, 250, 500, 1000] as const
export type Vakmaat = (typeof VAKMATEN)[number]

/** A grid of squares: A1 lies in the north-west corner, letters run east and numbers run south. */
export interface Raster {
  /** Side of a square in metres. */
  maat: number
  /** North-west corner of square A1 in RD New, in metres. */
  oorsprong: RdPoint
  kolommen: number
  rijen: number
}

export interface Vak {
  /** Column and row, from 0. */
  kolom: number
  rij: number
}

const LETTERS = 26

/** Letters of a column: A to Z, then AA, AB and so on. */
export function kolomletters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS))
  return column < LETTERS ? last : kolomletters(Math.floor(column / LETTERS) - 1) + last
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * LETTERS + (letter.charCodeAt(0) - 64)
  return column - 1
}

/**
 * The grid over an area: its corner lies on whole multiples of the size, so that the same area and size always give the same
 * names, on every sheet and at every scale.
 *
 * @example an area from x 160,730 to 164,950 with squares of 250 m starts at x 160,500 and has 18 columns
 */
export function maakRaster(area: Omvang, maat: number): Raster {
  const west = Math.floor(area.west / maat) * maat
  const north = Math.ceil(area.noord / maat) * maat
  return {
    maat,
    oorsprong: [west, north],
    kolommen: Math.max(1, Math.ceil((area.oost - west) / maat)),
    rijen: Math.max(1, Math.ceil((north - area.zuid) / maat)),
  }
}

export function vaknaam({ kolom, rij }: Vak): string {
  return `${kolomletters(kolom)}${rij + 1}`
}

/** The square of a name such as C4 or "c 4"; null when it is no name, or lies outside the grid. */
export function leesVak(raster: Raster, name: string): Vak | null {
  const [, letters, number] = /^([A-Z]{1,2})\s*([1-9]\d{0,2})$/.exec(name.trim().toUpperCase()) ?? []
  if (letters === undefined || number === undefined) return null
  const vak = { kolom: columnOf(letters), rij: Number(number) - 1 }
  return vak.kolom < raster.kolommen && vak.rij < raster.rijen ? vak : null
}

/** The ground of a square. */
export function omvangVanVak({ maat, oorsprong: [x, y] }: Raster, { kolom, rij }: Vak): Omvang {
  return {
    west: x + kolom * maat,
    oost: x + (kolom + 1) * maat,
    noord: y - rij * maat,
    zuid: y - (rij + 1) * maat,
  }
}

/** Centre of a square. */
export function middenVanVak(raster: Raster, vak: Vak): RdPoint {
  const { west, oost, noord, zuid } = omvangVanVak(raster, vak)
  return [(west + oost) / 2, (noord + zuid) / 2]
}

/** The square in which a point lies; null outside the grid. A point on a line belongs to the square east or south of it. */
export function vakVan({ maat, oorsprong: [x, y], kolommen, rijen }: Raster, point: RdPoint): Vak | null {
  const vak = { kolom: Math.floor((point[0] - x) / maat), rij: Math.floor((y - point[1]) / maat) }
  return vak.kolom >= 0 && vak.rij >= 0 && vak.kolom < kolommen && vak.rij < rijen ? vak : null
}

/** Size of squares that are about 5 cm on paper, large enough for a sticker. */
export function vakmaatBij(schaal: number): Vakmaat {
  const wished = (schaal * 50) / 1000
  return VAKMATEN.find((size) => size >= wished * 0.7) ?? 1000
}
