import { join } from 'node:path'
import { surveyResults } from '../../analyses/enquete/uitslag.ts'
import type { AppContext } from '../context.ts'
import { themesOf } from '../contract/signaal-themas.ts'
import { lijstEnquetes, lijstSignalen, type Signaalregel } from '../contract/signalen.ts'
import { route, type Route } from '../mount.ts'
import { readDataset } from '../store/dataset-read.ts'
import { listEnteredSignals } from '../store/entered-signals.ts'
import { readSignals, readSurvey } from '../store/voices.ts'
import { sourceOf } from './bronnen.ts'

/** What professionals see (brought in as lists or entered) and what people answered: never per person. */
export function voiceRoutes(app: AppContext): Route[] {
  const perVersion = <T>(read: Parameters<typeof readDataset<T>>[1]) =>
    app.current().versies.map((version) => ({
      bron: sourceOf(version),
      gelezen: readDataset(join(app.dataDir, version.bestand), read),
    }))
  return [
    route(lijstSignalen, 'signalen-lezen', () => {
      const found = perVersion(readSignals).filter(({ gelezen }) => gelezen.length > 0)
      const signalen = [
        ...found.flatMap(({ gelezen }) =>
          gelezen.map((row): Signaalregel => ({ ...row, ingevoerd: null, ingetrokken: null })),
        ),
        ...listEnteredSignals(app.db),
      ].toSorted((a, b) => (a.periodeTot < b.periodeTot ? 1 : a.periodeTot > b.periodeTot ? -1 : 0))
      return {
        signalen,
        themas: themesOf(signalen),
        bronnen: found.map(({ bron }) => bron),
        voorbeelddata: found.some(({ bron }) => bron.voorbeelddata),
      }
    }),
    route(lijstEnquetes, 'enquetes-lezen', () => {
      const enquetes = perVersion(readSurvey).flatMap(({ bron, gelezen }) =>
        gelezen === null
          ? []
          : [
              {
                bron,
                verantwoording: gelezen.verantwoording,
                uitslagen: surveyResults(gelezen.antwoorden, gelezen.verantwoording.bijActiviteit),
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
