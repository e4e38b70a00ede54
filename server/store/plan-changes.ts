import { z } from 'zod'
import type { Plansoort } from '../../geodata/schema/wijkaanpak.ts'
import { readHead } from './log-writer.ts'
import type { Db } from './open.ts'
import { notePlanChange } from './plan-notices.ts'
import type { Wie } from './plans.ts'
import { statementOf } from './statements.ts'

/** Name of the field that says whether an object stands. */
export const PRESENT = 'aanwezig'

export const setKind = z.enum([
  'begin',
  'kopie',
  'wijziging',
  'toevoeging',
  'verwijdering',
  'herstel',
  'versie-terug',
  'ongedaan',
  'opnieuw',
  'opmerking',
])
export type Setsoort = z.infer<typeof setKind>

/** A field to write. */
export interface Veldschrijving {
  /** Number of the object. */
  object: number
  veld: string
  /** JSON; null: as if it was never written. */
  waarde: string | null
  /** For an undo and a redo: the change whose value stands again, 0 for none. */
  terugNaar: number | null
}

/** An object to make, with the fields it begins with. */
export interface Nieuw {
  id: string
  soort: Plansoort
  stam: string
  /** JSON by field. */
  velden: ReadonlyMap<string, string>
}

export interface Setgegevens {
  soort: Setsoort
  doel: number | null
  wie: Wie
  now: Date
}

/** Begins the next version of a plan; call it inside withChange. Returns the number of the set and of the version. */
function beginSet(
  db: Db,
  plan: number,
  { soort, doel, wie, now }: Setgegevens,
): { set: number; versie: number } {
  const versie =
    Number(
      statementOf(db, 'SELECT coalesce(max(versie), 0) FROM planset WHERE aanpak = ?', 'kolom').get(plan),
    ) + 1
  const { lastInsertRowid } = statementOf(
    db,
    `INSERT INTO planset (aanpak, versie, soort, doel, rol, persoon, logboek_voor, tijd)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(plan, versie, soort, doel, wie.rol, wie.persoon, readHead(db)?.nummer ?? 0, now.toISOString())
  notePlanChange(db, plan)
  return { set: Number(lastInsertRowid), versie }
}

function insertChanges(db: Db, plan: number, set: number, changes: readonly Veldschrijving[]): void {
  const last = statementOf(
    db,
    'SELECT max(nummer) FROM planwijziging WHERE aanpak = ? AND object = ? AND veld = ?',
    'kolom',
  )
  const insert = statementOf(
    db,
    `INSERT INTO planwijziging (planset, aanpak, object, veld, waarde, voorganger, terug_naar)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const { object, veld, waarde, terugNaar } of changes) {
    insert.run(set, plan, object, veld, waarde, last.get(plan, object, veld), terugNaar)
  }
}

/**
 * Writes changes of fields as the next version of a plan; call it inside withChange. Returns the version.
 * @throws Error when the plan or its cyclus is adopted
 */
export function writeChanges(
  db: Db,
  plan: number,
  about: Setgegevens,
  changes: readonly Veldschrijving[],
): number {
  const { set, versie } = beginSet(db, plan, about)
  insertChanges(db, plan, set, changes)
  return versie
}

/** Writes new objects, with changes beside them, as the next version of a plan; call it inside withChange. Returns the version. */
export function writeObjects(db: Db, plan: number, about: Setgegevens, objects: readonly Nieuw[]): number {
  const { set, versie } = beginSet(db, plan, about)
  const insert = statementOf(
    db,
    'INSERT INTO planobject (id, aanpak, soort, stam, planset) VALUES (?, ?, ?, ?, ?)',
  )
  for (const { id, soort, stam, velden } of objects) {
    const object = Number(insert.run(id, plan, soort, stam, set).lastInsertRowid)
    const changes = [[PRESENT, 'true'] as const, ...velden].map(([veld, waarde]): Veldschrijving => ({
      object,
      veld,
      waarde,
      terugNaar: null,
    }))
    insertChanges(db, plan, set, changes)
  }
  return versie
}

/** Gives a version a name; call it inside withChange. */
export function insertVersionName(
  db: Db,
  plan: number,
  versie: number,
  naam: string,
  rol: string,
  now: Date,
): void {
  statementOf(db, 'INSERT INTO planversienaam (aanpak, versie, naam, rol, tijd) VALUES (?, ?, ?, ?, ?)').run(
    plan,
    versie,
    naam,
    rol,
    now.toISOString(),
  )
}
