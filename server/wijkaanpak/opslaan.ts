import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { Planobject, Plansoort } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import type { Handeling } from '../contract/sessie.ts'
import type { Planantwoord } from '../contract/wijkaanpak-schema.ts'
import { ProblemError } from '../errors.ts'
import { withChange } from '../store/change.ts'
import type { Db } from '../store/open.ts'
import {
  PRESENT,
  type Setgegevens,
  type Setsoort,
  writeChanges,
  writeObjects,
} from '../store/plan-changes.ts'
import { changedSince, type Planstand, readStand } from '../store/plan-read.ts'
import type { Planrij } from '../store/plans.ts'
import { objectName } from './plan.ts'
import { personOf } from './wie.ts'

/** Where and by whom something is saved. */
export interface Opslag {
  db: Db
  actor: Actor
  plan: Planrij
  /** The right it was done with, for the log. */
  handeling: Handeling
  now: Date
}

type Velden = Readonly<Record<string, unknown>>

const aboutSet = ({ actor, now }: Opslag, soort: Setsoort): Setgegevens => ({
  soort,
  doel: null,
  now,
  wie: personOf(actor),
})

/** Adds an object with its first fields, as the next version of the plan. */
export function addObject(where: Opslag, soort: Plansoort, velden: Velden): Planantwoord {
  const { db, actor, plan, handeling, now } = where
  const id = randomUUID()
  const fields = Object.entries(velden).filter(([, value]) => value !== undefined)
  const made = new Map(fields.map(([veld, value]) => [veld, JSON.stringify(value)]))
  const versie = withChange(db, actor, now, () => ({
    resultaat: writeObjects(
      db,
      plan.nummer,
      aboutSet(where, soort === 'opmerking' ? 'opmerking' : 'toevoeging'),
      [{ id, soort, stam: id, velden: made }],
    ),
    audit: { handeling, object: objectName(plan, id), na: { soort, velden: Object.fromEntries(fields) } },
  }))
  return { versie, objecten: [standOf(where, id).object], samengevoegd: [] }
}

/**
 * Writes fields of an object as the next version of the plan, beside what others did to its other fields meanwhile. Fields that already
 * have this value are no change; when none is left nothing is written.
 *
 * @param seen number of the log up to which the person saw the object
 * @throws ProblemError `intussen-veranderd` with the newest object when one of these fields was changed since; nothing is written
 */
export function editObject(where: Opslag, stand: Planstand, velden: Velden, seen: number): Planantwoord {
  const { db, actor, plan, handeling, now } = where
  const { nummer, object } = stand
  const asked = Object.entries(velden).filter(([, value]) => value !== undefined)
  const names = asked.map(([veld]) => veld)
  const clash = changedSince(db, nummer, names, seen)
  if (clash.length > 0) {
    throw new ProblemError('intussen-veranderd', undefined, undefined, {
      nieuwste: { ...object },
      velden: clash,
    })
  }
  const others = Object.keys(object.veldversies).filter((veld) => !names.includes(veld))
  const samengevoegd = changedSince(db, nummer, others, seen)
  const standing = new Map<string, unknown>(Object.entries(object.velden))
  const changes = asked.filter(([veld, value]) => canonicalJson(value) !== canonicalJson(standing.get(veld)))
  if (changes.length === 0) return { versie: plan.versie, objecten: [object], samengevoegd }
  const versie = withChange(db, actor, now, () => ({
    resultaat: writeChanges(
      db,
      plan.nummer,
      aboutSet(where, object.soort === 'opmerking' ? 'opmerking' : 'wijziging'),
      changes.map(([veld, value]) => ({
        object: nummer,
        veld,
        waarde: JSON.stringify(value),
        terugNaar: null,
      })),
    ),
    audit: {
      handeling,
      object: objectName(plan, object.id),
      voor: { velden: Object.fromEntries(changes.map(([veld]) => [veld, standing.get(veld) ?? null])) },
      na: { velden: Object.fromEntries(changes) },
    },
  }))
  return { versie, objecten: [standOf(where, object.id).object], samengevoegd }
}

/** Takes an object away, or puts it back. */
export function setPresence(where: Opslag, { nummer, object }: Planstand, isPresent: boolean): Planantwoord {
  const { db, actor, plan, handeling, now } = where
  const kind = object.soort === 'opmerking' ? 'opmerking' : isPresent ? 'herstel' : 'verwijdering'
  const versie = withChange(db, actor, now, () => ({
    resultaat: writeChanges(db, plan.nummer, aboutSet(where, kind), [
      { object: nummer, veld: PRESENT, waarde: String(isPresent), terugNaar: null },
    ]),
    audit: {
      handeling,
      object: objectName(plan, object.id),
      voor: { aanwezig: !object.verwijderd },
      na: { aanwezig: isPresent },
    },
  }))
  return { versie, objecten: [standOf(where, object.id).object], samengevoegd: [] }
}

/** One object as it stands. */
export function standOf({ db, actor, plan }: Pick<Opslag, 'db' | 'actor' | 'plan'>, id: string): Planstand {
  const found = findStand(db, actor, plan, id)
  if (found === null) throw new ProblemError('onbekend-planobject')
  return found
}

function findStand(db: Db, actor: Actor, plan: Planrij, id: string): Planstand | null {
  return readStand(db, plan.nummer, personOf(actor).persoon, { object: id })[0] ?? null
}

/** The objects of these ids as they stand now; one whose making was undone is no longer there. */
export function standsOf({ db, actor, plan }: Opslag, ids: readonly string[]): Planobject[] {
  return ids.flatMap((id) => findStand(db, actor, plan, id)?.object ?? [])
}
