import { join } from 'node:path'
import { straat } from '../../geodata/schema/aanname.ts'
import { misdrijfTelling } from '../../geodata/schema/melding.ts'
import type { AppContext } from '../context.ts'
import { encodeDwellings } from '../contract/woningen-binair.ts'
import { leesWoningenkaart, lijstMeldingen, lijstStraten } from '../contract/woningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { prepare } from '../prepared.ts'
import { readDataset, readPart, readReports, readReportYears } from '../store/dataset-read.ts'
import { lastEditNumber, listEdits } from '../store/dwelling-edits.ts'
import type { Db } from '../store/open.ts'
import { readRegisterForMap } from '../store/register.ts'
import { sourceOf } from './bronnen.ts'

/** Header that says that a binary answer holds example data. */
export const EXAMPLE_HEADER = 'Wijkcyclus-Voorbeelddata'

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

  return [
    route(leesWoningenkaart, 'woningen-lezen', () => ({
      prepared: app.cached(
        'woningen-kaart',
        () => {
          const { rijen, voorbeelddata, bronnen } = readRegisterForMap({
            dataDir: app.dataDir,
            versies: app.current().versies,
            bewerkingen: listEdits(app.db),
          })
          if (rijen.length === 0) throw new ProblemError('geen-woningen')
          const about = {
            bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })),
            voorbeelddata,
          }
          return prepare(
            encodeDwellings(rijen, about),
            'application/octet-stream',
            voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {},
          )
        },
        String(lastEditNumber(app.db)),
      ),
    })),
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
