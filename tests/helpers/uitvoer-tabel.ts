import type { Cel, Geometrie } from '../../geodata/formats/lezer.ts'
import type { KolomSoort, Uitvoertabel } from '../../geodata/formats/schrijver.ts'

/** A small table for the tests of the writers: columns as name and kind, rows as cells with an optional geometry. */
export function kleineTabel(
  kolommen: readonly (readonly [string, KolomSoort])[],
  rijen: readonly { cellen: readonly Cel[]; geometrie?: Geometrie | null }[],
  geometrie: Uitvoertabel['geometrie'] = null,
): Uitvoertabel {
  return {
    naam: 'proef',
    geometrie,
    kolommen: kolommen.map(([naam, soort]) => ({ naam, soort, uitleg: `kolom ${naam}` })),
    aantal: rijen.length,
    rij: (index) => ({
      id: `rij-${index}`,
      cellen: rijen[index]?.cellen ?? [],
      geometrie: rijen[index]?.geometrie ?? null,
    }),
  }
}
