import { createHash, randomUUID } from 'node:crypto'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { judgeBulk, type Bulkoordeel } from '../../geodata/register/bulk.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { beproefBulkbewerking, Bulkproef, Bulkregel } from '../contract/renovatieregister.ts'
import { wijzigFoutTekst } from '../contract/text/nl/woningen.ts'
import { ProblemError } from '../errors.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { type Bulkbewerking, bulkOf, insertBulk, partsOfBulk, undoingOf } from '../store/bulk-edits.ts'
import { withChange } from '../store/change.ts'
import { insertEdit } from '../store/dwelling-edits.ts'
import { registerDwellings } from './register.ts'

export type Bulkvraag = BodyOf<typeof beproefBulkbewerking>

/** Dwellings that a trial names; more would be a list. */
const SOME = 5

/** What is asked and what would come of it; the same name comes back only while both are the same. */
function stempelOf(vraag: Bulkvraag, verdict: Bulkoordeel, onbekend: readonly string[]): string {
  const { veld, waarde, datum, reden } = vraag
  return createHash('sha256')
    .update(canonicalJson({ veld, waarde, datum, reden, ...verdict, onbekend }))
    .digest('hex')
}

/** Judges a change of many dwellings for an actor. Nothing is stored. */
export function tryBulk(app: AppContext, actor: Actor, vraag: Bulkvraag) {
  const { woningen, onbekend } = registerDwellings(app, actor, 'register-bewerken', vraag.woningen)
  const verdict = judgeBulk(woningen, vraag, dateInTheNetherlands(app.clock()))
  return { verdict, onbekend, stempel: stempelOf(vraag, verdict, onbekend) }
}

/** What stands there now, with how many dwellings: the most first. */
function valuesBefore(wijzigt: Bulkoordeel['wijzigt']): Bulkproef['wijzigt']['van'] {
  const before = new Map<string | null, number>()
  for (const { vorige } of wijzigt) before.set(vorige, (before.get(vorige) ?? 0) + 1)
  return [...before]
    .map(([waarde, aantal]) => ({ waarde, aantal }))
    .toSorted((a, b) => b.aantal - a.aantal || ((a.waarde ?? '') < (b.waarde ?? '') ? -1 : 1))
}

/** The outcome of a trial as people read it. */
export function trialOf({ verdict, onbekend, stempel }: ReturnType<typeof tryBulk>): Bulkproef {
  return {
    wijzigt: { aantal: verdict.wijzigt.length, van: valuesBefore(verdict.wijzigt) },
    gelijk: verdict.gelijk.length,
    geweigerd: verdict.geweigerd.map(({ fout, woningen }) => ({
      melding: wijzigFoutTekst[fout.fout](fout.bij),
      aantal: woningen.length,
      woningen: woningen.slice(0, SOME),
    })),
    onbekend: { aantal: onbekend.length, woningen: onbekend.slice(0, SOME) },
    stempel,
  }
}

/** A change of many dwellings as it stands in the list. */
export function bulkLine(app: Pick<AppContext, 'db'>, row: Bulkbewerking): Bulkregel {
  const undone = undoingOf(app.db, row.id)
  const { herroept: _, ...line } = row
  return {
    ...line,
    ongedaan:
      undone === null
        ? null
        : { rol: undone.rol, tijd: undone.tijd, reden: undone.reden, aantal: undone.aantal },
  }
}

/**
 * Makes a change of many dwellings in one transaction, exactly as the trial showed it.
 *
 * @throws ProblemError `proef-anders` when a dwelling is no longer what the trial saw, `niets-te-wijzigen` when none would change
 */
export function makeBulk(app: AppContext, actor: Actor, vraag: Bulkvraag, stempel: string): Bulkregel {
  const now = app.clock()
  return withChange(app.db, actor, now, () => {
    const tried = tryBulk(app, actor, vraag)
    if (tried.stempel !== stempel) throw new ProblemError('proef-anders')
    const { wijzigt } = tried.verdict
    if (wijzigt.length === 0) throw new ProblemError('niets-te-wijzigen')
    const { veld, waarde, datum, reden } = vraag
    const common = { veld, waarde, datum, reden, rol: actor.rol, tijd: now.toISOString() }
    const row = { ...common, id: randomUUID(), herroept: null, aantal: wijzigt.length }
    insertBulk(app.db, row)
    for (const { woning, vorige } of wijzigt) {
      insertEdit(app.db, { ...common, woning, vorige }, { bulk: row.id })
    }
    return {
      resultaat: bulkLine(app, row),
      audit: {
        handeling: 'register-bewerken',
        object: `woning/bewerking/${row.id}`,
        raakt: wijzigt.map(({ woning }) => `woning/${woning}/${veld}`),
        // Of each dwelling the value of before stands in its own row of the register.
        voor: { veld, van: valuesBefore(wijzigt) },
        na: { veld, waarde, datum, aantal: wijzigt.length },
        reden,
      },
    }
  })
}

/**
 * Undoes a change of many dwellings as a change of its own: the register is then as if it had not been made, and both stay in the
 * history. What somebody changed on such a dwelling since then stands.
 *
 * @throws ProblemError `onbekende-bewerking` when it is not there or is about a dwelling of another's wijk, `al-ongedaan`
 */
export function undoBulk(app: AppContext, actor: Actor, id: string, reden: string): Bulkregel {
  const now = app.clock()
  return withChange(app.db, actor, now, () => {
    const before = bulkOf(app.db, id)
    const parts = before === null ? [] : partsOfBulk(app.db, id)
    const { woningen } = registerDwellings(
      app,
      actor,
      'register-bewerken',
      parts.map(({ woning }) => woning),
    )
    if (before === null || parts.length === 0 || woningen.length < parts.length) {
      throw new ProblemError('onbekende-bewerking')
    }
    if (before.herroept !== null || undoingOf(app.db, id) !== null) throw new ProblemError('al-ongedaan')
    const { veld, waarde, datum } = before
    const common = { veld, datum, reden, rol: actor.rol, tijd: now.toISOString() }
    const undoing = { ...common, waarde, id: randomUUID(), herroept: id, aantal: parts.length }
    insertBulk(app.db, undoing)
    for (const part of parts) {
      // The row names the change that it undoes; what it says is what stood there before, for who reads the table alone.
      const edit = { ...common, woning: part.woning, waarde: part.vorige ?? '', vorige: part.waarde }
      insertEdit(app.db, edit, { bulk: undoing.id, herroept: part.nummer })
    }
    return {
      resultaat: bulkLine(app, before),
      audit: {
        handeling: 'register-bewerken',
        object: `woning/bewerking/${id}`,
        raakt: parts.map(({ woning }) => `woning/${woning}/${veld}`),
        voor: { veld, waarde, datum },
        na: { ongedaan: undoing.id, aantal: parts.length },
        reden,
      },
    }
  })
}
