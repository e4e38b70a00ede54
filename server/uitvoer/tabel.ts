import type { Cel, Geometrie } from '../../geodata/formats/lezer.ts'
import type { KolomSoort, Uitvoerkolom, Uitvoerrij, Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import { type Kolomnaam, kolomTekst } from '../contract/text/nl/uitvoer.ts'

/** A column that knows how to read its cell from a row of the layer. */
export interface Celkolom<T> extends Uitvoerkolom {
  cel: (row: T) => Cel
}

/** Declares a column whose name has its words in `kolomTekst`. */
export function kolom<T>(naam: Kolomnaam, soort: KolomSoort, cel: (row: T) => Cel): Celkolom<T> {
  return { naam, soort, uitleg: kolomTekst[naam], cel }
}

/**
 * A table whose rows are made from `sleutels` when they are asked for. Rows with geometry are kept once made: they are few,
 * and every question for a part of the map looks at all of them.
 */
export function maakTabel<K, T>(deel: {
  naam: string
  geometrie: Uitvoertabel['geometrie']
  kolommen: readonly Celkolom<T>[]
  sleutels: readonly K[]
  maak: (key: K) => T
  id: (row: T) => string
  plaats: (row: T) => Geometrie | null
}): Uitvoertabel {
  const { sleutels, kolommen } = deel
  const kept = new Map<number, Uitvoerrij>()
  const rij = (index: number): Uitvoerrij => {
    const before = kept.get(index)
    if (before !== undefined) return before
    const key = sleutels[index]
    if (key === undefined) throw new RangeError(`no row ${index} in ${deel.naam}`)
    const row = deel.maak(key)
    const made: Uitvoerrij = {
      id: deel.id(row),
      cellen: kolommen.map(({ cel }) => cel(row)),
      geometrie: deel.plaats(row),
    }
    if (deel.geometrie !== null) kept.set(index, made)
    return made
  }
  return {
    naam: deel.naam,
    geometrie: deel.geometrie,
    kolommen: kolommen.map(({ naam, soort, uitleg }) => ({ naam, soort, uitleg })),
    aantal: sleutels.length,
    rij,
  }
}

const same = <T>(value: T): T => value

/** A table of rows that are there already. */
export function tabelVan<T>(
  deel: Omit<Parameters<typeof maakTabel<T, T>>[0], 'sleutels' | 'maak'>,
  rows: readonly T[],
): Uitvoertabel {
  return maakTabel<T, T>({ ...deel, sleutels: rows, maak: same })
}
