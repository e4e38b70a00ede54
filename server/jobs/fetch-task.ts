import { bronnen } from '../../geodata/bronnen.ts'
import type { BronId } from '../../geodata/schema/bron.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Taak } from '../contract/taken.ts'
import { withChange } from '../store/change.ts'
import { currentVersion, currentVersions, registerVersion } from '../store/datasets.ts'
import { beginVisit, endVisit, readTags, writeTags } from '../store/source-visits.ts'
import type { Opgehaald } from './fetch.ts'
import { TaskFailure } from './tasks.ts'

/** Makes what a visit brought current; gives whether anything is new. */
function install(
  app: AppContext,
  actor: Actor,
  source: BronId,
  visit: number,
  result: Extract<Opgehaald, { gewijzigd: true }>,
): void {
  const now = app.clock()
  const fresh = result.versies.filter(
    (version) => currentVersion(app.db, version.dataset)?.versie !== version.versie,
  )
  withChange(app.db, actor, now, () => {
    const before = fresh.flatMap(({ dataset }) => {
      const stood = currentVersion(app.db, dataset)
      return stood === null ? [] : [`${dataset}@${stood.versie}`]
    })
    for (const version of fresh) registerVersion(app.db, { ...version, geladenOp: now.toISOString() })
    writeTags(app.db, source, result.etiketten)
    const uitkomst = fresh.length > 0 ? 'nieuw' : 'zelfde'
    const { bytes, url } = result
    endVisit(app.db, visit, { uitkomst, fout: null, uitleg: null, url, bytes }, now)
    return {
      resultaat: undefined,
      audit: {
        handeling: 'bron-ophalen',
        object: `bron/${source}`,
        voor: before,
        na: fresh.map(({ dataset, versie }) => `${dataset}@${versie}`),
      },
    }
  })
}

/**
 * Begins a visit to a source. What it brings becomes current in one transaction; a source that fails leaves the last good
 * copy standing, and what was tried is written down.
 */
export function startFetch(app: AppContext, actor: Actor, source: BronId, jaar: number | null): Taak {
  const connector = bronnen.get(source)?.connector
  const order = {
    soort: 'ophalen',
    cyclus: null,
    object: `bron/${source}`,
    totaal: 0,
    handeling: 'bron-ophalen',
  } as const
  return app.tasks.start(actor, order, async (task) => {
    const begin = app.clock()
    const visit = beginVisit(app.db, source, begin)
    const fail = (uitkomst: 'mislukt' | 'onderbroken', uitleg: string | null): void => {
      endVisit(app.db, visit, { uitkomst, fout: null, uitleg, url: null, bytes: 0 }, app.clock())
    }
    try {
      const result = await app.workers.haal(
        {
          bron: source,
          jaar,
          dataDir: app.dataDir,
          versies: currentVersions(app.db),
          via: app.sources.via,
          sleutel: app.sources.sleutels.get(connector?.sleutelInstelling ?? '') ?? null,
          vorige: readTags(app.db, source),
          begonnenOp: begin.toISOString(),
        },
        (gedaan, totaal) => {
          task.moveOn({ gedaan, totaal: totaal ?? 0 })
        },
        task.stop,
      )
      if (task.stop.aborted) {
        fail('onderbroken', null)
      } else if ('fout' in result) {
        const { fout, uitleg, url } = result
        endVisit(app.db, visit, { uitkomst: 'mislukt', fout, uitleg, url, bytes: 0 }, app.clock())
        throw new TaskFailure(uitleg)
      } else if (result.gewijzigd) {
        install(app, actor, source, visit, result)
      } else {
        const end = { uitkomst: 'ongewijzigd', fout: null, uitleg: null, url: result.url, bytes: 0 } as const
        endVisit(app.db, visit, end, app.clock())
      }
    } catch (error) {
      if (!(error instanceof TaskFailure)) fail(task.stop.aborted ? 'onderbroken' : 'mislukt', null)
      throw error
    }
  })
}
