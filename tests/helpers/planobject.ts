import { LEEG, type PlanobjectVan, type Plansoort, type VeldenVan } from '../../geodata/schema/wijkaanpak.ts'

let count = 0

/** The same id for the same number. */
export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** An object of a plan with some fields filled in; each with an id of its own. */
export function planobjectOf<S extends Plansoort>(
  soort: S,
  velden: Partial<VeldenVan[S]> = {},
): PlanobjectVan<S> {
  const id = uuidOf((count += 1))
  const about = { id, stam: id, soort, verwijderd: false, versie: 1, veldversies: {}, rol: 'programmabureau' }
  return { ...about, vanUzelf: true, velden: { ...LEEG[soort], ...velden } } as unknown as PlanobjectVan<S> // the fields of this kind
}
