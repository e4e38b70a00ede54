import { type Planobject, type PlanobjectVan, vanSoort } from '../../../../geodata/schema/wijkaanpak.ts'
import type { WijkaanpakAntwoord } from '../../../../server/contract/wijkaanpak-schema.ts'

export type Opmerkingobject = PlanobjectVan<'opmerking'>
type Plek = WijkaanpakAntwoord['opmerkingplekken'][number]['plek']

/** A remark with where it stands now; null: loose. */
export interface Opmerkingrij {
  opmerking: Opmerkingobject
  plek: Plek
}

export interface Opmerkinglijst {
  /** Tasks that ask something of this role, and of everybody. */
  voorU: Opmerkingrij[]
  open: Opmerkingrij[]
  /** Open remarks whose sentence or object is gone. */
  los: Opmerkingrij[]
  afgedaan: Opmerkingrij[]
}

/** Open tasks for a role; those for everybody too. */
export function takenVoor(objecten: readonly Planobject[], rol: string | null): Opmerkingobject[] {
  return vanSoort(objecten, 'opmerking').filter(
    ({ velden }) =>
      velden.isTaak && !velden.isAfgedaan && (velden.voorRol === null || velden.voorRol === rol),
  )
}

/** The remarks of a plan in the lists in which a person reads them, the newest first; each stands in one list. */
export function opmerkinglijst(
  { objecten, opmerkingplekken }: Pick<WijkaanpakAntwoord, 'objecten' | 'opmerkingplekken'>,
  rol: string | null,
): Opmerkinglijst {
  const places = new Map(opmerkingplekken.map(({ opmerking, plek }) => [opmerking, plek]))
  const tasks = new Set(takenVoor(objecten, rol).map(({ id }) => id))
  const rows = vanSoort(objecten, 'opmerking')
    .map((opmerking): Opmerkingrij => ({ opmerking, plek: places.get(opmerking.id) ?? null }))
    .toReversed()
  const done = ({ opmerking }: Opmerkingrij) => opmerking.velden.isAfgedaan
  const mine = ({ opmerking }: Opmerkingrij) => tasks.has(opmerking.id)
  return {
    voorU: rows.filter(mine),
    open: rows.filter((row) => !done(row) && !mine(row) && row.plek !== null),
    los: rows.filter((row) => !done(row) && !mine(row) && row.plek === null),
    afgedaan: rows.filter(done),
  }
}

/**
 * The open remarks that stand at an object or a field of it now, in the order in which they were made.
 *
 * @param veld null: those about the object as a whole
 */
export function opmerkingenBij(
  { objecten, opmerkingplekken }: Pick<WijkaanpakAntwoord, 'objecten' | 'opmerkingplekken'>,
  object: string,
  veld: string | null,
): (Opmerkingrij & { plek: NonNullable<Plek> })[] {
  const places = new Map(opmerkingplekken.map(({ opmerking, plek }) => [opmerking, plek]))
  return vanSoort(objecten, 'opmerking').flatMap((opmerking) => {
    const plek = places.get(opmerking.id) ?? null
    if (plek === null || opmerking.velden.isAfgedaan) return []
    return plek.object === object && plek.veld === veld ? [{ opmerking, plek }] : []
  })
}
