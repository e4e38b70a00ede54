import type { Actor } from '../auth/actor.ts'

/** Something that would be written down over and over is written down once in this long. */
export const ONCE_PER_MINUTES = 10

/** Most keys remembered; beyond it the oldest is forgotten, and may be written down once more. */
const MOST_KEYS = 10_000

/** Says whether it is the first time in ten minutes for a key, e.g. an actor and an action. */
export function makeThrottle(): (key: string, now: Date) => boolean {
  const last = new Map<string, number>()
  return (key, now) => {
    const before = last.get(key)
    const at = now.getTime()
    if (before !== undefined && at - before < ONCE_PER_MINUTES * 60_000 && at >= before) return false
    last.delete(key)
    last.set(key, at)
    if (last.size > MOST_KEYS) {
      const oldest = last.keys().next()
      if (oldest.done !== true) last.delete(oldest.value)
    }
    return true
  }
}

/** One text per person: the account, else the session or key, else the role. */
export function whoIs(actor: Actor): string {
  return actor.account ?? actor.sessieId ?? actor.rol
}
