import type { Campagne, Campagnegebied } from '../../geodata/schema/campagne.ts'

/** Whether a campaign still holds its dwellings. */
export function holdsDwellings({ staat }: Pick<Campagne, 'staat'>): boolean {
  return staat === 'voorbereiding' || staat === 'loopt'
}

interface Placed {
  blok: string | null
  straat: string | null
  buurt: string
}

/** Where in a list the dwellings of each block, street and buurt stand. */
export interface Plekken {
  blokken: ReadonlyMap<string, readonly number[]>
  straten: ReadonlyMap<string, readonly number[]>
  buurten: ReadonlyMap<string, readonly number[]>
}

/** By list, which is never changed: every campaign of a screen asks the same one, and walking it takes longer than what is found. */
const kept = new WeakMap<readonly Placed[], Plekken>()

function placesBy(rows: readonly Placed[], kind: keyof Placed): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, row] of rows.entries()) {
    const name = row[kind]
    if (name === null) continue
    const before = places.get(name)
    if (before === undefined) places.set(name, [at])
    else before.push(at)
  }
  return places
}

/** The blocks, streets and buurten of a list of dwellings, worked out once for the same list. */
export function placesIn(rows: readonly Placed[]): Plekken {
  const before = kept.get(rows)
  if (before !== undefined) return before
  const made = {
    blokken: placesBy(rows, 'blok'),
    straten: placesBy(rows, 'straat'),
    buurten: placesBy(rows, 'buurt'),
  }
  kept.set(rows, made)
  return made
}

/** Dwellings of an area, those of its blocks, its streets and its buurten, in the order of the list, which is not to be changed later. */
export function dwellingsIn<Row extends Placed>(gebied: Campagnegebied, rows: readonly Row[]): Row[] {
  const places = placesIn(rows)
  const found = new Set<number>()
  for (const kind of ['blokken', 'straten', 'buurten'] as const) {
    for (const name of gebied[kind]) for (const at of places[kind].get(name) ?? []) found.add(at)
  }
  return [...found].toSorted((one, other) => one - other).flatMap((at) => rows[at] ?? [])
}
