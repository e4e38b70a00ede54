import { join } from 'node:path'
import { surveyResults } from '../../analyses/enquete/uitslag.ts'
import type { Signaal } from '../../geodata/schema/signaal.ts'
import type { AppContext } from '../context.ts'
import { lijstEnquetes, lijstSignalen } from '../contract/signalen.ts'
import { route, type Route } from '../mount.ts'
import { readDataset } from '../store/dataset-read.ts'
import { readSignals, readSurvey } from '../store/voices.ts'
import { sourceOf } from './bronnen.ts'

/** Per theme how often it was seen, and by how many kinds of organisations. */
function themesOf(signals: readonly Signaal[]) {
  const themes = new Map<string, { signalen: number; kinds: Set<string> }>()
  for (const { thema, soortOrganisatie } of signals) {
    const found = themes.get(thema) ?? { signalen: 0, kinds: new Set() }
    themes.set(thema, { signalen: found.signalen + 1, kinds: found.kinds.add(soortOrganisatie) })
  }
  return [...themes]
    .map(([thema, { signalen, kinds }]) => ({ thema, signalen, organisaties: kinds.size }))
    .toSorted((a, b) => b.organisaties - a.organisaties || (a.thema < b.thema ? -1 : 1))
}

/** What professionals see and what people answered: brought in as files, never per person. */
export function voiceRoutes(app: AppContext): Route[] {
  const perVersion = <T>(read: Parameters<typeof readDataset<T>>[1]) =>
    app.current().versies.map((version) => ({
      bron: sourceOf(version),
      gelezen: readDataset(join(app.dataDir, version.bestand), read),
    }))
  return [
    route(lijstSignalen, 'signalen-lezen', () => {
      const found = perVersion(readSignals).filter(({ gelezen }) => gelezen.length > 0)
      const signalen = found.flatMap(({ gelezen }) => gelezen)
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
