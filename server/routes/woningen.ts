import { join } from 'node:path'
import { straat } from '../../geodata/schema/aanname.ts'
import { misdrijfTelling } from '../../geodata/schema/melding.ts'
import type { AppContext } from '../context.ts'
import { leesWoningenkaart, lijstMeldingen, lijstStraten } from '../contract/woningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import type { Prepared } from '../prepared.ts'
import { readDataset, readPart, readReports, readReportYears } from '../store/dataset-read.ts'
import { lastEditNumber, listEdits } from '../store/dwelling-edits.ts'
import type { Db } from '../store/open.ts'
import { sourceOf } from './bronnen.ts'

/** Dwellings, streets and reports: only for those who may see single homes. */
export function dwellingRoutes(app: AppContext): Route[] {
  /** The first current version for which `read` finds something. */
  const fromFirst = <T>(read: (db: Db) => T, found: (value: T) => boolean) => {
    for (const version of app.current().versies) {
      const value = readDataset(join(app.dataDir, version.bestand), read)
      if (found(value)) return { value, version }
    }
    return null
  }

  let map: { key: string; body: Promise<Prepared | null> } | null = null
  /** Made in a worker once per set of versions and newest change; requests at the same time share it. */
  const dwellingMap = (): Promise<Prepared | null> => {
    const { versies } = app.current()
    const parts = versies.map((version) => `${version.dataset}@${version.versie}@${version.geladenOp}`)
    const key = [...parts, lastEditNumber(app.db)].join()
    if (map?.key === key) return map.body
    const body = app.workers.woningenkaart({
      dataDir: app.dataDir,
      versies,
      bewerkingen: listEdits(app.db),
    })
    const made = { key, body }
    map = made
    // A failure is told to who asked, and not kept.
    body.catch(() => {
      if (map === made) map = null
    })
    return body
  }

  return [
    route(leesWoningenkaart, 'woningen-lezen', async () => {
      const prepared = await dwellingMap()
      if (prepared === null) throw new ProblemError('geen-woningen')
      return { prepared }
    }),
    route(lijstStraten, 'woningen-lezen', () => {
      const hit = fromFirst(
        (db) => readPart(db, 'straten', straat),
        (rows) => rows.length > 0,
      )
      return {
        straten: hit?.value ?? [],
        bron: hit === null ? null : sourceOf(hit.version),
        voorbeelddata: hit?.version.voorbeelddata ?? false,
      }
    }),
    route(lijstMeldingen, 'meldingen-lezen', ({ query }) => {
      const hit = fromFirst(
        (db) => ({
          jaren: readReportYears(db),
          meldingen: readReports(db, query.jaar),
          misdrijven: readPart(db, 'misdrijven', misdrijfTelling),
        }),
        (value) => value.jaren.length > 0,
      )
      if (hit === null) {
        return { meldingen: [], misdrijven: [], jaren: [], bron: null, voorbeelddata: false }
      }
      if (query.jaar !== undefined && !hit.value.jaren.includes(query.jaar)) {
        throw new ProblemError('onbekend-jaar')
      }
      return {
        ...hit.value,
        misdrijven: hit.value.misdrijven.filter((row) => query.jaar === undefined || row.jaar === query.jaar),
        bron: sourceOf(hit.version),
        voorbeelddata: hit.version.voorbeelddata,
      }
    }),
  ]
}
