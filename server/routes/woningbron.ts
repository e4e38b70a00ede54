import { join } from 'node:path'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { misdrijfTelling } from '../../geodata/schema/melding.ts'
import type { AppContext } from '../context.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { lijstMeldingen } from '../contract/woningen.ts'
import { makeBurst } from '../burst.ts'
import { ProblemError } from '../errors.ts'
import type { Prepared } from '../requests/prepared.ts'
import { readDataset, readPart, readReports, readReportYears } from '../store/dataset-read.ts'
import type { DatasetVersie } from '../store/datasets.ts'
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

type Reports = AnswerOf<typeof lijstMeldingen>

/** Dwellings and reports of the current versions, kept as long as they stand; whoever asks has judged who may see them. */
export interface DwellingSource {
  /** The first current version for which `read` finds something. */
  fromFirst: <T>(
    read: (db: Db) => T,
    found: (value: T) => boolean,
  ) => { value: T; version: DatasetVersie } | null
  /** The dwellings of some buurten in the form of the map; null buurten: all. Null: none are loaded. */
  dwellingMap: (own: ReadonlySet<string> | null) => Promise<Prepared | null>
  /** The same dwellings with their renovation, in the form of its screen. Always as it is: who edits sees it at once. */
  registerAnswer: (own: ReadonlySet<string> | null) => Promise<Prepared | null>
  /** Reports and counts of crimes of the first version that has them, by own buurten and year; undefined year: all. */
  reports: (own: ReadonlySet<string> | null, year: number | undefined) => Reports
}

export function makeDwellingSource(app: AppContext): DwellingSource {
  /** The first current version for which `read` finds something. */
  const fromFirst = <T>(read: (db: Db) => T, found: (value: T) => boolean) => {
    for (const version of app.current().versies) {
      const value = readDataset(join(app.dataDir, version.bestand), read)
      if (found(value)) return { value, version }
    }
    return null
  }

  /** Answers about reports by year and own buurten, as long as the same versions are current. */
  const kept = { of: app.current(), answers: new Map<string, Reports>() }
  const keptReports = (key: string, read: () => Reports) => {
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

  const registers = { key: '', bodies: new Map<string, Promise<Prepared | null>>() }
  const registerAnswer = (own: ReadonlySet<string> | null): Promise<Prepared | null> => {
    const { versies } = app.current()
    const parts = versies.map((version) => `${version.dataset}@${version.versie}@${version.geladenOp}`)
    const key = [...parts, lastEditNumber(app.db)].join()
    if (registers.key !== key) {
      registers.key = key
      registers.bodies.clear()
    }
    const buurten = own === null ? null : [...own].toSorted()
    const whose = buurten?.join() ?? 'alle'
    const before = registers.bodies.get(whose)
    if (before !== undefined) return before
    const bewerkingen = listEdits(app.db)
    const body = app.workers.renovatieregister({ dataDir: app.dataDir, versies, bewerkingen, buurten })
    registers.bodies.set(whose, body)
    body.catch(() => {
      if (registers.bodies.get(whose) === body) registers.bodies.delete(whose)
    })
    return body
  }

  const readAllReports = (own: ReadonlySet<string> | null, year: number | undefined): Reports => {
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

  return {
    fromFirst,
    dwellingMap,
    registerAnswer,
    reports: (own, year) => {
      const whose = own === null ? 'alle' : [...own].toSorted().join()
      return keptReports(`${year ?? ''}|${whose}`, () => readAllReports(own, year))
    },
  }
}
