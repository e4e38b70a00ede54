import { rangeOf } from './celstand.ts'
import type { PubliekeEditie } from './schema.ts'

/** Part of an atom that must lie inside a drawn area for the atom to belong to it. */
const LEAST_INSIDE_FRACTION = 0.5

/** A drawn area made into atoms. */
export interface Uitsnede {
  /** In ascending order; empty: no atom lies inside for the larger part. */
  atomen: string[]
  /** Atoms that the drawing touches and that do not belong to it. */
  weggelaten: string[]
}

/**
 * The union of atoms that comes nearest to a drawn area. In public a drawing has no figures of its own: of two drawings that differ by
 * one house, the figures would be that house.
 *
 * @param inside per atom the part (0..1) of its dwellings, or else of its land, that lies inside the drawing
 * @example a drawing over 90 % of buurt a and 10 % of buurt b is buurt a
 */
export function snapToAtoms(inside: ReadonlyMap<string, number>): Uitsnede {
  const touched = [...inside].filter(([, fraction]) => fraction > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const belongs = (fraction: number) => fraction >= LEAST_INSIDE_FRACTION
  return {
    atomen: touched.filter(([, fraction]) => belongs(fraction)).map(([atom]) => atom),
    weggelaten: touched.filter(([, fraction]) => !belongs(fraction)).map(([atom]) => atom),
  }
}

/** What the public figures say of several atoms together. */
export interface PubliekeSom {
  laag: number
  /** null: a cell in it is withheld, so no largest value is known. */
  hoog: number | null
  /** Atoms of which the edition tells nothing. */
  onbekend: string[]
}

/**
 * A figure of an own area, added up out of what an edition already says of its atoms, and of nothing else: whatever somebody draws,
 * it tells nothing that was not public.
 *
 * @param edition the public figures
 * @param cell which table, category (null: total) and period (null: all together)
 * @returns null when the edition has no such table
 */
export function publicSum(
  edition: PubliekeEditie,
  cell: { tabel: string; categorie: string | null; periode: string | null },
  atoms: readonly string[],
): PubliekeSom | null {
  const table = edition.tabellen.find(({ id }) => id === cell.tabel)
  if (table === undefined) return null
  const areas = new Map(
    edition.gebieden.flatMap(({ id, atomen: [only, ...more] }) =>
      only === undefined || more.length > 0 ? [] : [[only, id] as const],
    ),
  )
  const sum: PubliekeSom = { laag: 0, hoog: 0, onbekend: [] }
  for (const atom of new Set(atoms)) {
    const found = table.cellen.find(
      ({ gebied, categorie, periode }) =>
        gebied === areas.get(atom) && categorie === cell.categorie && periode === cell.periode,
    )
    const { laag, hoog } = rangeOf(found?.antwoord ?? { soort: 'niet-bekend' })
    sum.laag += laag
    sum.hoog = sum.hoog === null || hoog === Infinity ? null : sum.hoog + hoog
    if (hoog === Infinity) sum.onbekend.push(atom)
  }
  return sum
}
