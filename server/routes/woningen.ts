import { join } from 'node:path'
import { straat } from '../../geodata/schema/aanname.ts'
import { misdrijfTelling } from '../../geodata/schema/melding.ts'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import type { AppContext } from '../context.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import { leesWoningenkaart, lijstMeldingen, lijstStraten } from '../contract/woningen.ts'
import { makeBurst } from '../burst.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import type { Prepared } from '../requests/prepared.ts'
import { readDataset, readPart, readReports, readReportYears } from '../store/dataset-read.ts'
import { lastEditNumber, listEdits } from '../store/dwelling-edits.ts'
import type { Db } from '../store/open.ts'
import { sourceOf } from './bronnen.ts'

/**
 * The map of all dwellings is made anew at once after an edit, as long as edits do not come all the time: many people who edit at
 * the same time see it at most this far behind. A dwelling itself is always as it is.
 */
const BURST = 10
const REFILL_MILLISECONDS = 3000

/** Most answers about reports that are kept: a few years, for a few sets of wijken. */
const MOST_KEPT = 24

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

  /** Answers about reports by year and own buurten, as long as the same versions are current. */
  const kept = { of: app.current(), answers: new Map<string, AnswerOf<typeof lijstMeldingen>>() }
  const keptReports = (key: string, read: () => AnswerOf<typeof lijstMeldingen>) => {
    if (kept.of !== app.current()) {
      kept.of = app.current()
      kept.answers.clear()
    }
    const before = kept.answers.get(key)
    if (before !== undefined) return before
    const answer = read()
    if (kept.answers.size < MOST_KEPT) kept.answers.set(key, answer)
    return answer
  }

  const standardWijken = () => app.current().focus.standaardIndeling.wijken

  /** Bodies by who may see which buurten, as long as versions and changes stand. */
  const maps = { data: '', key: '', bodies: new Map<string, Promise<Prepared | null>>() }
  const mayMakeAnew = makeBurst(BURST, REFILL_MILLISECONDS)
  /** Made in a worker once per set of versions, newest change and own buurten; requests at the same time share it. */
  const dwellingMap = (own: ReadonlySet<string> | null): Promise<Prepared | null> => {
    const { versies } = app.current()
    const parts = versies.map((version) => `${version.dataset}@${version.versie}@${version.geladenOp}`)
    const data = parts.join()
    const key = [data, lastEditNumber(app.db)].join()
    // Other versions show at once: what was withdrawn may not be seen a moment longer.
    if (maps.key !== key && (maps.data !== data || mayMakeAnew())) {
      maps.data = data
      maps.key = key
      maps.bodies.clear()
    }
    const buurten = own === null ? null : [...own].toSorted()
    const whose = buurten?.join() ?? 'alle'
    const before = maps.bodies.get(whose)
    if (before !== undefined) return before
    const body = app.workers.woningenkaart({
      dataDir: app.dataDir,
      versies,
      bewerkingen: listEdits(app.db),
      buurten,
    })
    maps.bodies.set(whose, body)
    // A failure is told to who asked, and not kept.
    body.catch(() => {
      if (maps.bodies.get(whose) === body) maps.bodies.delete(whose)
    })
    return body
  }

  /** Reports and counts of crimes of the first version that has them, by own buurten and year. */
  const reports = (
    own: ReadonlySet<string> | null,
    year: number | undefined,
  ): AnswerOf<typeof lijstMeldingen> => {
    const hit = fromFirst(
      (db) => ({
        jaren: readReportYears(db),
        meldingen: readReports(db, year),
        misdrijven: readPart(db, 'misdrijven', misdrijfTelling),
      }),
      (value) => value.jaren.length > 0,
    )
    const none = { meldingen: [], misdrijven: [], jaren: [], bron: null, voorbeelddata: false }
    if (hit !== null && year !== undefined && !hit.value.jaren.includes(year)) {
      throw new ProblemError('onbekend-jaar')
    }
    return hit === null
      ? none
      : {
          ...hit.value,
          meldingen: hit.value.meldingen.filter(({ buurt }) => own === null || own.has(buurt)),
          misdrijven: hit.value.misdrijven.filter(
            ({ gebied, jaar }) =>
              (year === undefined || jaar === year) &&
              // Counts of a wijk and above are published.
              (own === null || !buurtcode.safeParse(gebied).success || own.has(gebied)),
          ),
          bron: sourceOf(hit.version),
          voorbeelddata: hit.version.voorbeelddata,
        }
  }

  return [
    slowRoute(leesWoningenkaart, 'woningen-lezen', async ({ actor }) => {
      const prepared = await dwellingMap(ownBuurten(actor, standardWijken()))
      if (prepared === null) throw new ProblemError('geen-woningen')
      return { prepared }
    }),
    route(lijstStraten, 'woningen-lezen', ({ actor }) => {
      const own = ownBuurten(actor, standardWijken())
      const hit = fromFirst(
        (db) => readPart(db, 'straten', straat),
        (rows) => rows.length > 0,
      )
      return {
        straten: (hit?.value ?? []).filter(({ buurt }) => own === null || own.has(buurt)),
        bron: hit === null ? null : sourceOf(hit.version),
        voorbeelddata: hit?.version.voorbeelddata ?? false,
      }
    }),
    route(lijstMeldingen, 'meldingen-lezen', ({ actor, query }) => {
      const own = ownBuurten(actor, standardWijken())
      const whose = own === null ? 'alle' : [...own].toSorted().join()
      // Comes in pages, which are cut from the answer itself: it cannot be prepared as a whole.
      return keptReports(`${query.jaar ?? ''}|${whose}`, () => reports(own, query.jaar))
    }),
  ]
}
