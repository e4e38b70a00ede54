import { z } from 'zod'
import {
  beheersoort,
  type Toevoeging,
  veldwaarde,
  type Wijziging,
} from '../../geodata/schema/programmastand.ts'
import type { Programmawijziging } from '../contract/programma-beheer.ts'
import type { Db } from './open.ts'

const json = <T extends z.ZodType>(schema: T) =>
  z.string().transform((text): z.output<T> => schema.parse(JSON.parse(text)))

const TRACE = { rol: z.string(), reden: z.string(), tijd: z.string() }
const KEY = { soort: beheersoort, id: z.string() }
const additions = z.array(z.object({ ...TRACE, ...KEY, waarden: json(z.record(z.string(), veldwaarde)) }))
const changes = z.array(z.object({ ...TRACE, ...KEY, veld: z.string(), waarde: json(veldwaarde) }))

/** What people added to the programme, in the order in which they did. */
export function listProgrammeAdditions(db: Db): Toevoeging[] {
  return additions.parse(
    db.prepare('SELECT soort, id, waarden, rol, reden, tijd FROM programma_toevoeging ORDER BY nummer').all(),
  )
}

/** Fields people changed, in the order in which they did. */
export function listProgrammeChanges(db: Db): Wijziging[] {
  return changes.parse(
    db
      .prepare('SELECT soort, id, veld, waarde, rol, reden, tijd FROM programma_wijziging ORDER BY nummer')
      .all(),
  )
}

/** Writes something that was added; call it inside withChange. */
export function insertProgrammeAddition(db: Db, { soort, id, waarden, rol, reden, tijd }: Toevoeging): void {
  db.prepare(
    'INSERT INTO programma_toevoeging (soort, id, waarden, rol, reden, tijd) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(soort, id, JSON.stringify(waarden), rol, reden, tijd)
}

/** Writes the value a field has from now on; call it inside withChange. */
export function insertProgrammeChange(db: Db, change: Wijziging): void {
  db.prepare(
    'INSERT INTO programma_wijziging (soort, id, veld, waarde, rol, reden, tijd) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    change.soort,
    change.id,
    change.veld,
    JSON.stringify(change.waarde),
    change.rol,
    change.reden,
    change.tijd,
  )
}

/** The history of the programme, of one thing or of one field, newest first. An addition has no field. */
export function programmeHistory(
  db: Db,
  { soort, id, veld }: { soort?: string | undefined; id?: string | undefined; veld?: string | undefined },
): Programmawijziging[] {
  const isAsked = (row: { soort: string; id: string }) =>
    (soort === undefined || row.soort === soort) && (id === undefined || row.id === id)
  const added = listProgrammeAdditions(db)
    .filter((row) => isAsked(row) && (veld === undefined || Object.hasOwn(row.waarden, veld)))
    .map(({ waarden, ...row }): Programmawijziging => ({
      ...row,
      veld: null,
      waarde: veld === undefined ? null : (waarden[veld] ?? null),
    }))
  const changed = listProgrammeChanges(db).filter(
    (row) => isAsked(row) && (veld === undefined || row.veld === veld),
  )
  // Moments first; of one moment the addition comes before what was changed in it.
  return [...added, ...changed]
    .map((row, at) => ({ row, at }))
    .toSorted((a, b) => (a.row.tijd === b.row.tijd ? b.at - a.at : a.row.tijd < b.row.tijd ? 1 : -1))
    .map(({ row }) => row)
}
