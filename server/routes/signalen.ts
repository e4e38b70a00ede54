import { join } from 'node:path'
import { type EnqueteUitslag, surveyResults } from '../../analyses/enquete/uitslag.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import type { AppContext } from '../context.ts'
import { themesOf } from '../contract/signaal-themas.ts'
import { lijstEnquetes, lijstSignalen, type Signaalregel } from '../contract/signalen.ts'
import { route, type Route } from '../mount.ts'
import { readDataset } from '../store/dataset-read.ts'
import { listEnteredSignals } from '../store/entered-signals.ts'
import { readSignals, readSurvey } from '../store/voices.ts'
import { sourceOf } from './bronnen.ts'

/**
 * Signals of the given buurten; null: all. Whoever works for some wijken sees none that is wider than one buurt: it may be about
 * any wijk.
 */
export function signalsWithin<T extends Pick<Signaalregel, 'buurt'>>(
  signals: readonly T[],
  own: ReadonlySet<string> | null,
): T[] {
  return signals.filter(({ buurt }) => own === null || (buurt !== null && own.has(buurt)))
}

/**
 * Results of a survey for whoever works for some wijken: those of the own buurten, and of everybody together only when that does not
 * tell what a single other area said.
 */
export function resultsWithin(
  results: readonly EnqueteUitslag[],
  own: ReadonlySet<string> | null,
): EnqueteUitslag[] {
  if (own === null) return [...results]
  const isOther = ({ gebied }: EnqueteUitslag) => gebied !== null && !own.has(gebied)
  const others = new Map<string, number>()
  for (const row of results) if (isOther(row)) others.set(row.vraag, (others.get(row.vraag) ?? 0) + 1)
  return results.filter((row) => !isOther(row) && (row.gebied !== null || others.get(row.vraag) !== 1))
}

/** Signals of the given buurten (null: all), entered and brought in, newest first, with the sources of those that were brought in. */
export function visibleSignals(app: AppContext, own: ReadonlySet<string> | null) {
  const found = app.current().versies.flatMap((version) => {
    const gelezen = readDataset(join(app.dataDir, version.bestand), (db) =>
      signalsWithin(readSignals(db), own),
    )
    return gelezen.length === 0 ? [] : [{ bron: sourceOf(version), gelezen }]
  })
  const signalen = [
    ...found.flatMap(({ gelezen }) =>
      gelezen.map((row): Signaalregel => ({ ...row, ingevoerd: null, ingetrokken: null })),
    ),
    ...signalsWithin(listEnteredSignals(app.db), own),
  ].toSorted((a, b) => (a.periodeTot < b.periodeTot ? 1 : a.periodeTot > b.periodeTot ? -1 : 0))
  return {
    signalen,
    bronnen: found.map(({ bron }) => bron),
    voorbeelddata: found.some(({ bron }) => bron.voorbeelddata),
  }
}

/** What professionals see (brought in as lists or entered) and what people answered: never per person. */
export function voiceRoutes(app: AppContext): Route[] {
  const perVersion = <T>(read: Parameters<typeof readDataset<T>>[1]) =>
    app.current().versies.map((version) => ({
      bron: sourceOf(version),
      gelezen: readDataset(join(app.dataDir, version.bestand), read),
    }))
  return [
    route(lijstSignalen, 'signalen-lezen', ({ actor }) => {
      const own = ownBuurten(actor, app.current().focus.standaardIndeling.wijken)
      const { signalen, bronnen, voorbeelddata } = visibleSignals(app, own)
      return { signalen, themas: themesOf(signalen), bronnen, voorbeelddata }
    }),
    route(lijstEnquetes, 'enquetes-lezen', ({ actor }) => {
      const own = ownBuurten(actor, app.current().focus.standaardIndeling.wijken)
      const enquetes = perVersion(readSurvey).flatMap(({ bron, gelezen }) =>
        gelezen === null
          ? []
          : [
              {
                bron,
                verantwoording: gelezen.verantwoording,
                uitslagen: resultsWithin(
                  surveyResults(gelezen.antwoorden, gelezen.verantwoording.bijActiviteit),
                  own,
                ),
                vragen: [
                  ...(app.current().enquetes.find((row) => row.dataset === bron.dataset)?.vragen ?? []),
                ],
              },
            ],
      )
      return { enquetes, voorbeelddata: enquetes.some(({ bron }) => bron.voorbeelddata) }
    }),
  ]
}
