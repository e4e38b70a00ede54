import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import type { Eigenaar } from '../../geodata/schema/woning.ts'
import type { Punt } from './aansluitend.ts'

/** A dwelling, as far as making blocks per street asks. */
export interface Straatwoning {
  id: string
  buurt: string
  straat: string | null
  huisnummer: number | null
  blok: string | null
  eigenaar: Eigenaar
  punt: Punt
}

/** Metres between two homes from which they are no longer one row: some seven houses. Assumption. */
const APART_METERS = 40
/** Most homes in one block: about what a crew does in a quarter and a half. Assumption. */
const MOST_HOMES = 20
/** Letters of the name of a street in the name of its block, which has 80. */
const STREET_LETTERS = 50

/** With what the name of a derived block ends, so that every list that names it says so; a number where the rest is the same twice. */
const MARK = / \(afgeleid(?: \d+)?\)$/

/** Whether a block was made of a street here, and does not come out of the register. */
export function isStreetBlock(id: string): boolean {
  return MARK.test(id)
}

type Huis = Straatwoning & { straat: string }

/** Private homes of which no source says the block, and of which the street is known. */
const isAlone = (row: Straatwoning): row is Huis =>
  row.eigenaar === 'particulier' && row.blok === null && row.straat !== null

/** One side of a street in one buurt; homes without a house number stand apart. */
function sideOf({ buurt, straat, huisnummer }: Huis): string {
  const side = huisnummer === null ? 'zonder' : huisnummer % 2 === 0 ? 'even' : 'oneven'
  return JSON.stringify([buurt, straat, side])
}

const inOrder = (a: Huis, b: Huis) =>
  (a.huisnummer ?? 0) - (b.huisnummer ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Cuts a side of a street where the next home lies too far away. */
function rowsOf(side: readonly Huis[]): Huis[][] {
  const rows: Huis[][] = []
  let before: readonly [number, number] | null = null
  for (const home of side.toSorted(inOrder)) {
    const here = wgs84ToRd(home.punt)
    const isBeside = before !== null && Math.hypot(here[0] - before[0], here[1] - before[1]) <= APART_METERS
    if (isBeside) rows.at(-1)?.push(home)
    else rows.push([home])
    before = here
  }
  return rows
}

/** Cuts a row that is too long into parts that differ at most one home in size. */
function partsOf(row: readonly Huis[]): Huis[][] {
  const parts = Math.ceil(row.length / MOST_HOMES)
  return Array.from({ length: parts }, (_, part) =>
    row.slice(Math.round((part * row.length) / parts), Math.round(((part + 1) * row.length) / parts)),
  )
}

function nameOf(part: readonly Huis[]): string {
  const [first, last] = [part[0], part.at(-1)]
  const [from, to] = [first?.huisnummer ?? null, last?.huisnummer ?? null]
  const numbers = from === null || to === null ? '' : from === to ? ` ${from}` : ` ${from}-${to}`
  return `${(first?.straat ?? '').slice(0, STREET_LETTERS)}${numbers}`
}

/**
 * Blocks for private homes that belong to none: homes on one side of a street, in one buurt, that follow each other and lie no further
 * apart than a row of houses does. Tenants and a VvE decide per complex, which a street does not say: their homes get no block here. How far
 * a home is makes no difference, so that a block keeps its name while work goes on.
 *
 * @param rows all dwellings of the register, in any order: the answer is the same
 * @returns name of the block by id of the dwelling, for those that get one
 * @example Kamp 12, 3, 5 and 7 private and in no block, 5 metres apart: all three in `Kamp 12 3-7 (afgeleid)`
 */
export function streetBlocks(rows: readonly Straatwoning[]): Map<string, string> {
  const sides = new Map<string, Huis[]>()
  for (const row of rows) {
    if (!isAlone(row)) continue
    const side = sideOf(row)
    const before = sides.get(side)
    if (before === undefined) sides.set(side, [row])
    else before.push(row)
  }
  const times = new Map<string, number>()
  const blocks = new Map<string, string>()
  for (const [, side] of [...sides].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const part of rowsOf(side).flatMap(partsOf)) {
      const name = nameOf(part)
      const time = (times.get(name) ?? 0) + 1
      times.set(name, time)
      // The same numbers again: another buurt, or homes without a number.
      const own = `${name} (afgeleid${time === 1 ? '' : ` ${time}`})`
      for (const { id } of part) blocks.set(id, own)
    }
  }
  return blocks
}

/** The same dwellings, those that get one with their block per street. */
export function withStreetBlocks<Row extends Straatwoning>(rows: readonly Row[]): readonly Row[] {
  const blocks = streetBlocks(rows)
  return blocks.size === 0 ? rows : rows.map((row) => ({ ...row, blok: blocks.get(row.id) ?? row.blok }))
}
