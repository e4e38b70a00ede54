import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Controlestand } from '../contract/logboek.ts'
import { controle } from '../contract/logboek-controle.ts'
import { recordEvent } from '../store/change.ts'
import { checkLog } from '../store/log-check.ts'
import { lastEvent } from '../store/log-query.ts'
import { readAnchors } from './anchors.ts'

/** How long an answer waits for a check: a log of some thousands of rows is done by then. */
const WAIT_MILLISECONDS = 1500

/** Checks the log while the app runs; one check at a time. */
export interface LogChecker {
  state: () => Controlestand
  /** Begins a check, or joins the one that runs; answers when it is done or after a moment. */
  start: (actor: Actor) => Promise<Controlestand>
}

/** The outcome stands in the log itself, as an event: who checked, when, and what was found. */
export function makeLogChecker(app: Pick<AppContext, 'db' | 'dataDir' | 'clock' | 'secret'>): LogChecker {
  let progress: Controlestand['bezig'] = null
  let running: Promise<void> | null = null
  const last = (): Controlestand['laatste'] => {
    const event = lastEvent(app.db, 'logboek-controleren')
    const found = controle.safeParse(event?.na)
    return event === null || !found.success ? null : { ...found.data, tijd: event.tijd }
  }
  const check = async (actor: Actor): Promise<void> => {
    progress = { gedaan: 0, totaal: 0 }
    try {
      const anchors = readAnchors(app.dataDir)
      const found = await checkLog(
        join(app.dataDir, 'main.sqlite'),
        app.secret.keyFor('logboek'),
        anchors,
        async (gedaan, totaal) => {
          progress = { gedaan, totaal }
          await setImmediate()
        },
      )
      recordEvent(app.db, actor, app.clock(), {
        handeling: 'logboek-controleren',
        object: 'logboek',
        na: found,
      })
    } finally {
      progress = null
      running = null
    }
  }
  const state = (): Controlestand => ({ bezig: progress, laatste: last() })
  return {
    state,
    start: async (actor) => {
      running ??= check(actor)
      await Promise.race([running, setTimeout(WAIT_MILLISECONDS, undefined, { ref: false })])
      return state()
    },
  }
}
