import type { Actor } from '../auth/actor.ts'
import { mayImport } from '../auth/may.ts'
import type { BewaardeInvoer } from '../store/imports.ts'

/** Whether an actor may see an import: its own role's files, and those of kinds it may bring in itself. */
export function maySeeImport(actor: Actor, one: BewaardeInvoer): boolean {
  return one.opgave === null ? one.rol === actor.rol : mayImport(actor, one.opgave.koppeling.doel)
}
