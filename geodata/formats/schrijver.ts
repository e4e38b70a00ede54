import type { Cel, Geometrie } from './lezer.ts'

/** What stands in a column: decides how typed formats store it. A number is never written as text, nor text as a number. */
export type KolomSoort = 'tekst' | 'geheel' | 'getal'

export interface Uitvoerkolom {
  /** Lower case letters, digits and underscores, so that every format and GIS takes it as it is. */
  naam: string
  soort: KolomSoort
  /** Dutch: what stands in it. */
  uitleg: string
}

/** One row with its key; `cellen` follow the columns, null is an empty cell. `geometrie` is WGS84, longitude first. */
export interface Uitvoerrij {
  id: string
  cellen: readonly Cel[]
  geometrie: Geometrie | null
}

/** A table as it goes out. Rows are made when they are asked for: the largest has tens of thousands. */
export interface Uitvoertabel {
  naam: string
  kolommen: readonly Uitvoerkolom[]
  /** Kind of geometry of the rows, or points, lines and areas in one layer; null for a table without places. */
  geometrie: 'vlak' | 'punt' | 'gemengd' | null
  aantal: number
  /** Row at a place, 0 to `aantal` - 1; the same place gives the same row. */
  rij: (index: number) => Uitvoerrij
}

/** What stands beside the rows: per line a subject and its text, e.g. "Licentie", "CC BY 4.0". */
export type Toelichting = readonly (readonly [onderwerp: string, tekst: string])[]

/** All rows of a table in order. */
export function* rijenVan(tabel: Uitvoertabel): Generator<Uitvoerrij> {
  for (let index = 0; index < tabel.aantal; index += 1) yield tabel.rij(index)
}

/** Starts of a cell that a spreadsheet takes for a formula. Source: OWASP, "CSV Injection". */
const FORMULA_START = /^[=+\-@\t\r\n]/

/** Text that a spreadsheet will not run: what begins as a formula gets an apostrophe in front. Numbers never come here. */
export function zonderFormule(tekst: string): string {
  return FORMULA_START.test(tekst) ? `'${tekst}` : tekst
}
