import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Actor } from '../auth/actor.ts'
import { figureRights } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import type { Kaartantwoord } from '../jobs/earlier-map.ts'
import type { Prepared } from '../requests/prepared.ts'
import { readDataVersion } from '../store/data-versions.ts'
import type { Waarnemingfout, Waarnemingvraag } from './waarnemingen.ts'

/** How many answers of earlier data versions are remembered; the largest takes about a megabyte in its three forms. */
const MOST_BODIES = 16

/** What a data version stood for. @throws ProblemError `onbekende-versie` when its name was never given out, or it is gone */
function versionOr404(app: AppContext, naam: string) {
  const found = readDataVersion(app.db, naam)
  if (found === null || found.versies.some(({ bestand }) => !existsSync(join(app.dataDir, bestand)))) {
    throw new ProblemError('onbekende-versie')
  }
  return found
}

/** An actor as a worker gets it: a function does not travel. */
function traveller(actor: Actor): Actor {
  const { voorwaarde: _, ...who } = actor
  return who
}

/**
 * Single figures with their source as they were in a data version, or why there are none. Made in a worker and not kept: there are as
 * many questions as figures, and the worker still has the version.
 *
 * @param besluit which buurten make which wijk; null: as the configuration then said
 * @throws ProblemError `onbekende-versie`
 */
export async function earlierObservations(
  app: AppContext,
  naam: string,
  actor: Actor,
  vraag: Waarnemingvraag,
  besluit: { cyclus: string; wijken: readonly Programmawijk[] } | null,
): Promise<Prepared | { fout: Waarnemingfout }> {
  const found = versionOr404(app, naam)
  return app.workers.eerdereWaarnemingen({
    dataDir: app.dataDir,
    ...found,
    actor: traveller(actor),
    besluit,
    vraag,
  })
}

/** Asks an answer of the map as it was in a data version. */
export type EerderAntwoord = (
  naam: string,
  wat: Kaartantwoord,
  actor: Actor,
  besluit?: { cyclus: string; wijken: readonly Programmawijk[] } | null,
) => Promise<Prepared>

/**
 * Answers of earlier data versions: read and made in a worker, so that nobody else waits; the last few are kept. Whether a version
 * can still be read is asked every time, so that nothing of what was removed is given out of memory.
 *
 * @throws ProblemError `onbekende-versie` when the name was never given out, or what it stood for is gone
 */
export function makeEarlierAnswers(app: AppContext): EerderAntwoord {
  const bodies = new Map<string, Promise<Prepared>>()
  return async (naam, wat, actor, besluit = null) => {
    const found = versionOr404(app, naam)
    const about = wat === 'gebieden' ? (besluit?.cyclus ?? '') : figureRights(actor)
    const key = [naam, wat, about].join('|')
    const before = bodies.get(key)
    bodies.delete(key)
    const who = traveller(actor)
    const body =
      before ??
      app.workers.eerdereKaart({ dataDir: app.dataDir, ...found, wat, actor: who, besluit: besluit ?? null })
    bodies.set(key, body)
    const oldest = bodies.size > MOST_BODIES ? bodies.keys().next() : null
    if (oldest?.done === false) bodies.delete(oldest.value)
    // A failure is told to who asked, and not kept.
    body.catch(() => {
      if (bodies.get(key) === body) bodies.delete(key)
    })
    return body
  }
}
