import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { recordEvent } from '../store/change.ts'

/**
 * Writes down that a file goes out: who took what, and when. Every file somebody takes along who is signed in leaves a row, also one
 * with figures that anybody may read: one rule is easier to check than a line between what is open and what is not. Who is not signed
 * in is nobody in particular, and gets nothing but what is open.
 *
 * @param object what went out, as the log names it
 * @param na how, and how much of it; never its content
 */
export function noteExport(
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  actor: Actor,
  object: string,
  na: Readonly<Record<string, unknown>>,
): void {
  if (actor.rol === 'anoniem') return
  recordEvent(db, actor, clock(), { handeling: 'uitvoer', object, na })
}
