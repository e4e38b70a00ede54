import { z } from 'zod'
import {
  herkenning,
  invoerOpgave,
  proefverslag,
  weigering,
  type Herkenning,
  type Weigering,
} from '../../geodata/schema/invoer.ts'
import { invoer, type Invoer } from '../contract/invoer.ts'
import type { Rol } from '../contract/sessie.ts'
import type { Db } from './open.ts'

const importRow = z.object({
  id: z.string(),
  bestandsnaam: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  ontvangen_op: z.string(),
  rol: z.string(),
  staat: z.string(),
  herkenning: z.string().nullable(),
  opgave: z.string().nullable(),
  verslag: z.string().nullable(),
  fout: z.string().nullable(),
  taak: z.string().nullable(),
  dataset: z.string().nullable(),
  basis_versie: z.string().nullable(),
  versie: z.string().nullable(),
  toegepast_op: z.string().nullable(),
})

/** An import with what only the server needs: dataset, the version it started from and the version it makes. */
export interface BewaardeInvoer extends Invoer {
  dataset: string | null
  basisVersie: string | null
  versie: string | null
}

function parsed<T extends z.ZodType>(text: string | null, schema: T): z.output<T> | null {
  return text === null ? null : schema.parse(JSON.parse(text))
}

function toImport(raw: unknown): BewaardeInvoer {
  const row = importRow.parse(raw)
  return {
    ...invoer.parse({
      id: row.id,
      bestandsnaam: row.bestandsnaam,
      bytes: row.bytes,
      sha256: row.sha256,
      ontvangenOp: row.ontvangen_op,
      rol: row.rol,
      staat: row.staat,
      herkenning: parsed(row.herkenning, herkenning),
      opgave: parsed(row.opgave, invoerOpgave),
      verslag: parsed(row.verslag, proefverslag),
      fout: parsed(row.fout, weigering),
      taak: row.taak,
      toegepastOp: row.toegepast_op,
    }),
    dataset: row.dataset,
    basisVersie: row.basis_versie,
    versie: row.versie,
  }
}

/** The newest imports that are wanted, newest first; read no further than the last of them. */
export function listImports(
  db: Db,
  most: number,
  isWanted: (one: BewaardeInvoer) => boolean = () => true,
): BewaardeInvoer[] {
  const found: BewaardeInvoer[] = []
  for (const row of db.prepare('SELECT * FROM invoer ORDER BY ontvangen_op DESC, id').iterate()) {
    const one = toImport(row)
    if (isWanted(one)) found.push(one)
    if (found.length >= most) break
  }
  return found
}

/** One import; null when it does not exist. */
export function readImport(db: Db, id: string): BewaardeInvoer | null {
  const row = db.prepare('SELECT * FROM invoer WHERE id = ?').get(id)
  return row === undefined ? null : toImport(row)
}

/** Writes down that a file came, recognised or refused; call it inside withChange. */
export function insertImport(
  db: Db,
  file: {
    id: string
    bestandsnaam: string
    bytes: number
    sha256: string
    rol: Rol
    uitkomst: { herkenning: Herkenning } | { fout: Weigering }
  },
  now: Date,
): void {
  const refused = 'fout' in file.uitkomst ? file.uitkomst.fout : null
  const recognised = 'herkenning' in file.uitkomst ? file.uitkomst.herkenning : null
  db.prepare(
    `INSERT INTO invoer (id, bestandsnaam, bytes, sha256, ontvangen_op, rol, staat, herkenning, fout)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    file.id,
    file.bestandsnaam,
    file.bytes,
    file.sha256,
    now.toISOString(),
    file.rol,
    refused === null ? 'herkend' : 'onleesbaar',
    recognised === null ? null : JSON.stringify(recognised),
    refused === null ? null : JSON.stringify(refused),
  )
}

/** Fields of an import that move on; what is not named stays. */
export type Voortgang = Partial<
  Pick<
    BewaardeInvoer,
    'staat' | 'opgave' | 'verslag' | 'fout' | 'taak' | 'dataset' | 'basisVersie' | 'versie' | 'toegepastOp'
  >
>

const COLUMNS: Record<keyof Voortgang, string> = {
  staat: 'staat',
  opgave: 'opgave',
  verslag: 'verslag',
  fout: 'fout',
  taak: 'taak',
  dataset: 'dataset',
  basisVersie: 'basis_versie',
  versie: 'versie',
  toegepastOp: 'toegepast_op',
}

/** Moves an import on; call it inside withChange where a person did it. */
export function updateImport(db: Db, id: string, step: Voortgang): void {
  for (const [name, column] of Object.entries(COLUMNS)) {
    const value = step[name as keyof Voortgang] // the names of a record with these very keys
    if (value === undefined) continue
    const text = value !== null && typeof value === 'object' ? JSON.stringify(value) : value
    db.prepare(`UPDATE invoer SET ${column} = ? WHERE id = ?`).run(text, id)
  }
}

/** Forgets an import that was never applied; call it inside withChange. */
export function deleteImport(db: Db, id: string): void {
  db.prepare('DELETE FROM invoer WHERE id = ?').run(id)
}

/** Dry runs that were running when the app stopped can be done again; called once at a start. Returns their ids. */
export function markInterruptedImports(db: Db): string[] {
  return db
    .prepare("UPDATE invoer SET staat = 'gestopt' WHERE staat = 'proef' RETURNING id")
    .pluck()
    .all()
    .map(String)
}

/** Imports whose file is still needed: everything not applied, refused or undone. */
export function importsWithFile(db: Db): string[] {
  return db
    .prepare("SELECT id FROM invoer WHERE staat IN ('herkend', 'proef', 'beproefd', 'gestopt')")
    .pluck()
    .all()
    .map(String)
}

/** How many files of a role wait to be applied or thrown away, and how many bytes they are together. */
export function waitingImports(db: Db, role: string): { files: number; bytes: number } {
  const [files, bytes] = db
    .prepare(
      "SELECT count(*), coalesce(sum(bytes), 0) FROM invoer WHERE rol = ? AND staat IN ('herkend', 'proef', 'beproefd', 'gestopt')",
    )
    .raw()
    .get(role) as [number, number] // one row of two numbers, as asked
  return { files, bytes }
}

/** Whether the present versions of a dataset come from files that people brought in. */
export function hasAppliedImport(db: Db, dataset: string): boolean {
  const found = db
    .prepare("SELECT 1 FROM invoer WHERE dataset = ? AND staat = 'toegepast' LIMIT 1")
    .get(dataset)
  return found !== undefined
}
