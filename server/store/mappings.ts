import { koppeling, type Koppeling } from '../../geodata/schema/invoer.ts'
import { type BewaardeKoppeling, bewaardeKoppeling } from '../contract/invoer.ts'
import type { Rol } from '../contract/sessie.ts'
import type { Db } from './open.ts'

function toMapping(raw: unknown): BewaardeKoppeling {
  const row = raw as { naam: string; koppeling: string; bewaard_op: string; rol: string } // STRICT table of our own
  return bewaardeKoppeling.parse({
    naam: row.naam,
    koppeling: koppeling.parse(JSON.parse(row.koppeling)),
    bewaardOp: row.bewaard_op,
    rol: row.rol,
  })
}

/** All saved mappings by name. */
export function listMappings(db: Db): BewaardeKoppeling[] {
  return db
    .prepare('SELECT naam, koppeling, bewaard_op, rol FROM koppeling ORDER BY naam')
    .all()
    .map(toMapping)
}

/** One saved mapping; null when there is none under that name. */
export function readMapping(db: Db, name: string): BewaardeKoppeling | null {
  const row = db.prepare('SELECT naam, koppeling, bewaard_op, rol FROM koppeling WHERE naam = ?').get(name)
  return row === undefined ? null : toMapping(row)
}

/** Saves a mapping, over the one that had the name; call it inside withChange. */
export function saveMapping(db: Db, name: string, mapping: Koppeling, role: Rol, now: Date): void {
  db.prepare(
    `INSERT INTO koppeling (naam, koppeling, bewaard_op, rol) VALUES (?, ?, ?, ?)
     ON CONFLICT (naam) DO UPDATE SET koppeling = excluded.koppeling, bewaard_op = excluded.bewaard_op, rol = excluded.rol`,
  ).run(name, JSON.stringify(mapping), now.toISOString(), role)
}

/** Removes a saved mapping; call it inside withChange. */
export function deleteMapping(db: Db, name: string): void {
  db.prepare('DELETE FROM koppeling WHERE naam = ?').run(name)
}
