import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Handeling } from '../contract/sessie.ts'
import { recordEvent } from '../store/change.ts'
import { makeThrottle, whoIs } from './throttle.ts'

/** Told when somebody is refused something. */
export type RefusalListener = (actor: Actor, handeling: Handeling) => void

/**
 * Writes down that somebody who is signed in tried what the role may not do, at most once per ten minutes per person and action.
 * Whoever is not signed in is nobody in particular and is not written down. A refusal stays one when it cannot be written.
 */
export function makeRefusalLog(app: Pick<AppContext, 'db' | 'clock'>): RefusalListener {
  const isFirst = makeThrottle()
  return (actor, handeling) => {
    if (actor.rol === 'anoniem') return
    const now = app.clock()
    if (!isFirst(`${whoIs(actor)} ${handeling}`, now)) return
    try {
      recordEvent(app.db, actor, now, { handeling: 'weigering', object: `recht/${handeling}` })
    } catch (error) {
      console.error(error)
    }
  }
}
