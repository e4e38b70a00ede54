import { z } from 'zod'
import { LEEG, plansoort, type Planobject } from '../../geodata/schema/wijkaanpak.ts'
import type { Db } from './open.ts'
import { PRESENT, setKind } from './plan-changes.ts'
import { statementOf } from './statements.ts'

/** An object with what the tables know of it and the screen need not. */
export interface Planstand {
  nummer: number
  /** Person who made it. */
  persoon: string
  object: Planobject
}

const row = z.tuple([
  z.number(), // object
  z.string(), // id
  plansoort,
  z.string(), // stam
  z.string(), // rol of the maker
  z.string(), // persoon of the maker
  z.string(), // veld
  z.string().nullable(), // waarde
  z.number(), // versie
  z.number(), // number of the change: what makes SQLite give the last one
])

/** The last change of each field, in one query over one index; `max` gives the row it came from (https://sqlite.org/lang_select.html#bareagg). */
const STAND = (upTo: string) => `
  SELECT w.object, o.id, o.soort, o.stam, m.rol, m.persoon, w.veld, w.waarde, s.versie, max(w.nummer)
  FROM planwijziging w INDEXED BY planwijziging_stand
  JOIN planobject o ON o.nummer = w.object
  JOIN planset m ON m.nummer = o.planset
  JOIN planset s ON s.nummer = w.planset
  WHERE w.aanpak = ? ${upTo}
  GROUP BY w.object, w.veld`

/**
 * What stands in a plan: each object with the last value of every field, removed ones too, in the order in which they were made. An
 * object that was never made, as far as anybody can see (its making was undone, or came after that version), is left out.
 *
 * @param persoon who asks
 * @param only as it stood at a version, or one object alone; nothing: all of it, now. `ooitGemaakt`: also what was never made, as far as
 *   anybody can see, as something removed
 */
export function readStand(
  db: Db,
  plan: number,
  persoon: string,
  only: { versie?: number; object?: string; ooitGemaakt?: true } = {},
): Planstand[] {
  const found =
    only.versie !== undefined
      ? statementOf(db, STAND('AND s.versie <= ?'), 'kaal').all(plan, only.versie)
      : only.object !== undefined
        ? statementOf(db, STAND('AND o.id = ?'), 'kaal').all(plan, only.object)
        : statementOf(db, STAND(''), 'kaal').all(plan)
  const objects = new Map<number, Opbouw>()
  for (const values of found) {
    const [nummer, id, soort, stam, rol, maker, veld, waarde, changed] = row.parse(values)
    let one = objects.get(nummer)
    if (one === undefined) {
      one = {
        nummer,
        id,
        soort,
        stam,
        rol,
        persoon: maker,
        versie: 0,
        aanwezig: null,
        velden: { ...LEEG[soort] },
        veldversies: {},
      }
      objects.set(nummer, one)
    }
    one.versie = Math.max(one.versie, changed)
    if (veld === PRESENT) {
      one.aanwezig = waarde === null ? null : waarde === 'true'
      continue
    }
    one.veldversies[veld] = changed
    if (waarde !== null) one.velden[veld] = JSON.parse(waarde)
  }
  return [...objects.values()].flatMap((one) => {
    const { nummer, aanwezig, persoon: maker, ...rest } = one
    if (aanwezig === null && only.ooitGemaakt !== true) return []
    const object = { ...rest, verwijderd: aanwezig !== true, vanUzelf: maker === persoon } as Planobject // written through the schema of its kind
    return [{ nummer, persoon: maker, object }]
  })
}

interface Opbouw extends Pick<Planobject, 'id' | 'soort' | 'stam' | 'rol' | 'versie' | 'veldversies'> {
  nummer: number
  persoon: string
  /** Null: never made, as far as anybody can see. */
  aanwezig: boolean | null
  velden: Record<string, unknown>
}

const versionRow = z.object({
  versie: z.number().int(),
  soort: setKind,
  doel: z.number().int().nullable(),
  rol: z.string(),
  persoon: z.string(),
  tijd: z.string(),
  naam: z.string().nullable(),
})
export type Versierij = z.infer<typeof versionRow>

/** The newest versions of a plan, and all that have a name; newest first. */
export function listVersions(db: Db, plan: number, most: number): Versierij[] {
  const rows = statementOf(
    db,
    `SELECT s.versie, s.soort, s.doel, s.rol, s.persoon, s.tijd,
         (SELECT naam FROM planversienaam n WHERE n.aanpak = s.aanpak AND n.versie = s.versie
           ORDER BY n.nummer DESC LIMIT 1) AS naam
       FROM planset s
       WHERE s.aanpak = ? AND (s.versie > (SELECT max(versie) FROM planset WHERE aanpak = s.aanpak) - ?
         OR EXISTS (SELECT 1 FROM planversienaam n WHERE n.aanpak = s.aanpak AND n.versie = s.versie))
       ORDER BY s.versie DESC`,
  ).all(plan, most)
  return z.array(versionRow).parse(rows)
}

/** The name a version of a plan has now; null when it has none. */
export function versionName(db: Db, plan: number, versie: number): string | null {
  const found = statementOf(
    db,
    'SELECT naam FROM planversienaam WHERE aanpak = ? AND versie = ? ORDER BY nummer DESC LIMIT 1',
    'kolom',
  ).get(plan, versie)
  return z.string().optional().parse(found) ?? null
}

/** When each version of a plan was saved, oldest first. */
export function listSaveMoments(db: Db, plan: number): { versie: number; tijd: string }[] {
  return z
    .array(z.object({ versie: z.number().int(), tijd: z.string() }))
    .parse(statementOf(db, 'SELECT versie, tijd FROM planset WHERE aanpak = ? ORDER BY versie').all(plan))
}

const historyRow = z.object({
  versie: z.number().int(),
  soort: setKind,
  rol: z.string(),
  persoon: z.string(),
  tijd: z.string(),
  veld: z.string(),
  waarde: z.string().nullable(),
  voorheen: z.string().nullable(),
})
export type Geschiedenisrij = z.infer<typeof historyRow>

/** Every change of an object, or of one field of it, newest first; values as JSON. */
export function listHistory(db: Db, object: number, veld: string | null): Geschiedenisrij[] {
  const rows = statementOf(
    db,
    `SELECT s.versie, s.soort, s.rol, s.persoon, s.tijd, w.veld, w.waarde, v.waarde AS voorheen
       FROM planwijziging w JOIN planset s ON s.nummer = w.planset
       LEFT JOIN planwijziging v ON v.nummer = w.voorganger
       WHERE w.object = ? AND (? IS NULL OR w.veld = ?) ORDER BY w.nummer DESC`,
  ).all(object, veld, veld)
  return z.array(historyRow).parse(rows)
}

/** Which of these fields of an object were written by a change that whoever saw row `seen` of the log had not seen. */
export function changedSince(db: Db, object: number, velden: readonly string[], seen: number): string[] {
  const last = statementOf(
    db,
    `SELECT max(s.logboek_voor) FROM planwijziging w JOIN planset s ON s.nummer = w.planset
       WHERE w.object = ? AND w.veld = ?`,
    'kolom',
  )
  return velden.filter((veld) => {
    const written = z.number().nullable().parse(last.get(object, veld))
    return written !== null && written >= seen
  })
}
