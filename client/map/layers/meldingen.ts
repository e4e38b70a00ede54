import { type Melding, puntSoort, type PuntSoort } from '../../../geodata/schema/melding.ts'
import type { Thema } from '../palettes.ts'
import { rgba } from './woningen.ts'

/** A colour per kind; the shapes differ too (full and hollow), so that colour is never the only sign. */
export const MELDINGKLEUREN: Record<Thema, Record<PuntSoort, string>> = {
  licht: { 'melding-openbare-ruimte': '#2f2d74', overlastmelding: '#8a2f17' },
  donker: { 'melding-openbare-ruimte': '#b9b8f0', overlastmelding: '#f0b877' },
}

/** Number of reports per kind. Two kinds are never added up. */
export function tellingPerSoort(rows: readonly Melding[]): Record<PuntSoort, number> {
  const counts: Record<PuntSoort, number> = { 'melding-openbare-ruimte': 0, overlastmelding: 0 }
  for (const row of rows) counts[row.soort] += 1
  return counts
}

/** Reports of one kind as flat positions with one colour. */
export function meldingpunten(
  rows: readonly Melding[],
  thema: Thema,
): { soort: PuntSoort; aantal: number; posities: Float64Array; kleur: [number, number, number, number] }[] {
  return puntSoort.options.map((soort) => {
    const ofKind = rows.filter((row) => row.soort === soort)
    const posities = new Float64Array(ofKind.length * 2)
    for (const [index, row] of ofKind.entries()) posities.set(row.punt, index * 2)
    return { soort, aantal: ofKind.length, posities, kleur: rgba(MELDINGKLEUREN[thema][soort]) }
  })
}
