import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Actor } from '../auth/actor.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { leesKaartgegevens, lijstIndicatoren } from '../contract/cijfers.ts'
import type { Gegevensversie } from '../contract/delen.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { lijstGebieden } from '../contract/gebieden.ts'
import type { CurrentData } from '../store/current.ts'
import { focusOf, sourcesOf } from './bronnen.ts'
import { mapSeries } from './kaartgegevens.ts'

/** The answers the map is made of, from any set of versions: the current ones, or those of a data version. Pure. */

/** Indicators an actor may know of: those for staff only with the right for it. */
export function visibleIndicators(current: CurrentData, actor: Actor): Indicator[] {
  return current.indicatoren.filter((indicator) => may(actor, 'cijfers-openbaar-lezen', { indicator }))
}

/** Datasets that hold figures of these indicators: the fixed source and files that people brought in. */
export function datasetsOf(current: CurrentData, indicators: readonly Indicator[]): string[] {
  return indicators.flatMap((indicator) => [
    ...(current.datasetsVan.get(indicator.id) ?? [indicator.dataset]),
  ])
}

export function indicatorsAnswer(
  current: CurrentData,
  versie: Gegevensversie,
  actor: Actor,
): AnswerOf<typeof lijstIndicatoren> {
  const indicatoren = visibleIndicators(current, actor)
  return { indicatoren, bronnen: sourcesOf(current, datasetsOf(current, indicatoren)), versie }
}

export function mapAnswer(
  current: CurrentData,
  versie: Gegevensversie,
  actor: Actor,
): AnswerOf<typeof leesKaartgegevens> {
  const own = ownBuurten(actor, current.focus.standaardIndeling.wijken)
  const indicators = visibleIndicators(current, actor).filter(
    (row) => row.niveaus.includes('buurt') || row.niveaus.includes('wijk'),
  )
  const bronnen = sourcesOf(current, datasetsOf(current, indicators))
  const voorbeelddata = bronnen.some((source) => source.voorbeelddata)
  return { ...mapSeries(current, indicators, own), bronnen, voorbeelddata, versie }
}

/** @param besluit the decision of a cyclus; null: the default of the configuration */
export function areasAnswer(
  current: CurrentData,
  versie: Gegevensversie,
  besluit: { cyclus: string; wijken: readonly Programmawijk[] } | null,
): AnswerOf<typeof lijstGebieden> {
  return {
    gebieden: [...current.gebied.values()].map(({ code, naam, soort, wijk, gemeente }) => ({
      code,
      naam,
      soort,
      wijk,
      gemeente,
    })),
    focusgebied: focusOf(current),
    wijken: [...(besluit?.wijken ?? current.focus.standaardIndeling.wijken)],
    cyclus: besluit?.cyclus ?? null,
    twijfel: current.focus.twijfel,
    versie,
  }
}
