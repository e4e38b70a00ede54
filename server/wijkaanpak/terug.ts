import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import type { Planantwoord } from '../contract/wijkaanpak-schema.ts'
import { ProblemError } from '../errors.ts'
import { withChange } from '../store/change.ts'
import { PRESENT, type Veldschrijving, writeChanges } from '../store/plan-changes.ts'
import { type Planstand, readStand } from '../store/plan-read.ts'
import { planBack, undoState } from '../store/plan-undo.ts'
import { type Opslag, standsOf } from './opslaan.ts'
import { objectName } from './plan.ts'
import { mayWithPlan, personOf, WRITE_RIGHT } from './wie.ts'

/**
 * Takes back the last thing somebody did in a plan, or does again what they took back last, as the next version.
 * @throws ProblemError when there is nothing, when somebody else changed one of the fields since (then nothing is written, and the answer
 *   names the fields), or when the person may no longer write there
 */
export function takeBack(where: Opslag, richting: 'ongedaan' | 'opnieuw'): Planantwoord {
  const { db, actor, plan, handeling, now } = where
  const wie = personOf(actor)
  const target = undoState(db, plan.nummer, wie.persoon)[richting]
  if (target === null) throw new ProblemError('niets-om-terug-te-halen')
  const back = planBack(db, target.nummer, richting)
  if (!back.kan) {
    const velden = back.veranderd.map(({ object, veld }) => `${object}/${veld}`)
    const [nieuwste] = standsOf(
      where,
      back.veranderd.map(({ object }) => object),
    )
    throw new ProblemError('terughalen-kan-niet', undefined, undefined, {
      velden,
      ...(nieuwste === undefined ? {} : { nieuwste: { ...nieuwste } }),
    })
  }
  const touched = namesOf(where, back.wijzigingen)
  if (touched.some(({ object }) => !mayWithPlan(actor, WRITE_RIGHT[object.soort], plan, object.rol))) {
    throw new ProblemError('geen-recht')
  }
  const ids = touched.map(({ object }) => object.id)
  const versie = withChange(db, actor, now, () => {
    const made = writeChanges(
      db,
      plan.nummer,
      { soort: richting, doel: target.versie, wie, now },
      back.wijzigingen,
    )
    return {
      resultaat: made,
      audit: {
        handeling,
        object: objectName(plan),
        // Versions are kept whole: what stood before and after is read there.
        voor: { versie: made - 1 },
        na: { versie: made, [richting]: target.versie },
        raakt: ids.map((id) => objectName(plan, id)),
      },
    }
  })
  return { versie, objecten: standsOf(where, ids), samengevoegd: [] }
}

/** Objects that changes are about, also one whose making was undone. */
function namesOf(
  { db, plan, actor }: Opslag,
  changes: readonly Veldschrijving[],
): Pick<Planstand, 'object'>[] {
  const numbers = new Set(changes.map(({ object }) => object))
  return readStand(db, plan.nummer, personOf(actor).persoon, { ooitGemaakt: true }).filter(({ nummer }) =>
    numbers.has(nummer),
  )
}

/**
 * Puts a version back, as new changes: every field gets the value it had then, what came later is removed, what was removed stands
 * again. Remarks stay as they are. What stood before stays in the history, and the person can undo this.
 *
 * @param versie a version of this plan; when nothing differs nothing is written
 */
export function putVersionBack(where: Opslag, versie: number): Planantwoord {
  const { db, actor, plan, handeling, now } = where
  const wie = personOf(actor)
  const isOfPlan = ({ object }: Planstand) => object.soort !== 'opmerking'
  const then = new Map(
    readStand(db, plan.nummer, wie.persoon, { versie })
      .filter(isOfPlan)
      .map((row) => [row.nummer, row.object]),
  )
  const present = readStand(db, plan.nummer, wie.persoon, { ooitGemaakt: true }).filter(isOfPlan)
  const changed = present.map((row) => ({ row, changes: changesTo(row, then.get(row.nummer) ?? null) }))
  const moved = changed.filter(({ changes }) => changes.length > 0)
  if (moved.length === 0) return { versie: plan.versie, objecten: [], samengevoegd: [] }
  const ids = moved.map(({ row }) => row.object.id)
  const made = withChange(db, actor, now, () => {
    const next = writeChanges(
      db,
      plan.nummer,
      { soort: 'versie-terug', doel: versie, wie, now },
      moved.flatMap(({ changes }) => changes),
    )
    return {
      resultaat: next,
      audit: {
        handeling,
        object: objectName(plan),
        voor: { versie: next - 1 },
        na: { versie: next, versieTerug: versie },
        raakt: ids.map((id) => objectName(plan, id)),
      },
    }
  })
  return { versie: made, objecten: standsOf(where, ids), samengevoegd: [] }
}

/** What must be written so that an object is as it was then; null: it was not there. */
function changesTo({ nummer, object }: Planstand, then: Planobject | null): Veldschrijving[] {
  const write = (veld: string, value: unknown): Veldschrijving => ({
    object: nummer,
    veld,
    waarde: JSON.stringify(value),
    terugNaar: null,
  })
  if (then === null) return object.verwijderd ? [] : [write(PRESENT, false)]
  const standing = new Map<string, unknown>(Object.entries(object.velden))
  const fields = Object.entries(then.velden)
    .filter(([veld, value]) => canonicalJson(value) !== canonicalJson(standing.get(veld)))
    .map(([veld, value]) => write(veld, value))
  return object.verwijderd === then.verwijderd ? fields : [write(PRESENT, !then.verwijderd), ...fields]
}
