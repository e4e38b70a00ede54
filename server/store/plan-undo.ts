import { z } from 'zod'
import type { Db } from './open.ts'
import { PRESENT, setKind, type Setsoort, type Veldschrijving } from './plan-changes.ts'
import { statementOf } from './statements.ts'

const ownSet = z.object({
  nummer: z.number().int(),
  versie: z.number().int(),
  soort: setKind,
  doel: z.number().int().nullable(),
})
type EigenSet = z.infer<typeof ownSet>

/** Sets that nobody takes back with an undo: the making of a plan, and remarks. */
const NEVER_UNDONE: ReadonlySet<Setsoort> = new Set<Setsoort>(['begin', 'kopie', 'opmerking'])

/** A version that can be undone, or done again. */
export type Doelset = Pick<EigenSet, 'nummer' | 'versie' | 'soort'>

/**
 * What somebody can undo and do again in a plan, over all visits: their sets in order, an undo taking the last one off, a redo putting it
 * back, and a new change forgetting what was undone.
 */
export function undoState(
  db: Db,
  plan: number,
  persoon: string,
): { ongedaan: Doelset | null; opnieuw: Doelset | null } {
  const sets = z
    .array(ownSet)
    .parse(
      statementOf(
        db,
        'SELECT nummer, versie, soort, doel FROM planset WHERE aanpak = ? AND persoon = ? ORDER BY versie',
      ).all(plan, persoon),
    )
  const done: EigenSet[] = []
  let undone: EigenSet[] = []
  for (const set of sets) {
    if (NEVER_UNDONE.has(set.soort)) continue
    const from = set.soort === 'ongedaan' ? done : set.soort === 'opnieuw' ? undone : null
    if (from === null) {
      done.push(set)
      undone = []
      continue
    }
    const moved = from.pop()
    if (moved !== undefined) (from === done ? undone : done).push(moved)
  }
  return { ongedaan: done.at(-1) ?? null, opnieuw: undone.at(-1) ?? null }
}

const changeRow = z.object({
  nummer: z.number().int(),
  object: z.number().int(),
  id: z.string(),
  veld: z.string(),
  waarde: z.string().nullable(),
  /** Value of the change before this one, and the change whose value that is; 0: none. */
  oudeWaarde: z.string().nullable(),
  oudeBron: z.number().int(),
  /** The one whose value the field has now. */
  bronNu: z.number().int(),
})

/** What taking a set back, or doing it again, would write; or the fields that somebody changed since. */
export type Terugschrijving =
  { kan: true; wijzigingen: Veldschrijving[] } | { kan: false; veranderd: { object: string; veld: string }[] }

/** Fields of an object in which somebody else wrote after a change: taking the object away would take that away too. */
function writtenByOthers(
  db: Db,
  { object, nummer, id }: z.infer<typeof changeRow>,
): { object: string; veld: string }[] {
  return z
    .array(z.string())
    .parse(
      statementOf(
        db,
        `SELECT DISTINCT w.veld FROM planwijziging w JOIN planset s ON s.nummer = w.planset
           WHERE w.object = ? AND w.nummer > ? AND s.persoon <>
             (SELECT m.persoon FROM planwijziging c JOIN planset m ON m.nummer = c.planset WHERE c.nummer = ?)`,
        'kolom',
      ).all(object, nummer, nummer),
    )
    .map((veld) => ({ object: id, veld }))
}

/**
 * Plans the undo or the redo of a set: field by field the value goes to what stood before it, or to what it wrote. That is only done
 * when each field still has the value that this set left there (redo: that stood before it), be it through an undo and a redo in between,
 * and when nobody else wrote since in an object that would go.
 */
export function planBack(db: Db, set: number, richting: 'ongedaan' | 'opnieuw'): Terugschrijving {
  const rows = z.array(changeRow).parse(
    statementOf(
      db,
      `SELECT c.nummer, c.object, o.id, c.veld, c.waarde, v.waarde AS oudeWaarde,
           coalesce(v.terug_naar, v.nummer, 0) AS oudeBron,
           (SELECT coalesce(n.terug_naar, n.nummer) FROM planwijziging n
             WHERE n.aanpak = c.aanpak AND n.object = c.object AND n.veld = c.veld ORDER BY n.nummer DESC LIMIT 1) AS bronNu
         FROM planwijziging c JOIN planobject o ON o.nummer = c.object
         LEFT JOIN planwijziging v ON v.nummer = c.voorganger
         WHERE c.planset = ? ORDER BY c.nummer`,
    ).all(set),
  )
  const isBack = richting === 'ongedaan'
  const changed = rows
    .filter((row) => row.bronNu !== (isBack ? row.nummer : row.oudeBron))
    .map(({ id, veld }) => ({ object: id, veld }))
  const others = rows
    .filter(({ veld, waarde, oudeWaarde }) => veld === PRESENT && (isBack ? oudeWaarde : waarde) !== 'true')
    .flatMap((row) => writtenByOthers(db, row))
  const isNew = (one: (typeof others)[number]) =>
    !changed.some(({ object, veld }) => object === one.object && veld === one.veld)
  const veranderd = [...changed, ...others.filter(isNew)]
  if (veranderd.length > 0) return { kan: false, veranderd }
  return {
    kan: true,
    wijzigingen: rows.map(({ object, veld, nummer, waarde, oudeWaarde, oudeBron }) => ({
      object,
      veld,
      waarde: isBack ? oudeWaarde : waarde,
      terugNaar: isBack ? oudeBron : nummer,
    })),
  }
}
