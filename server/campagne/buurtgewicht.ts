import {
  type Buurtcijfer,
  type Buurtgewicht,
  type Buurtcijfersoort,
  refusalOf,
  subjectOf,
  weighBuurten,
} from '../../analyses/renovatie/buurtgewicht.ts'
import type { Plankeuzes } from '../../analyses/renovatie/plankeuzes.ts'
import { ontbreekt } from '../../analyses/result.ts'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import type { AppContext } from '../context.ts'

/** A figure that a plan can weigh buurten by. */
export interface Buurtcijferkeuze {
  indicator: Indicator
  richting: Buurtcijfer['richting']
  soort: Buurtcijfersoort
  jaar: number
  leeftijd: Leeftijd
  /** Buurten of the programme without this figure. */
  zonderCijfer: number
}

export type Buurtcijferfout = NonNullable<ReturnType<typeof refusalOf>> | 'onbekend'

const buurtenOfProgramme = (app: AppContext): string[] =>
  app.current().focus.standaardIndeling.wijken.flatMap(({ buurten }) => buurten)

/** The newest year in which any buurt of the programme has the figure, of its first age; null: no buurt has it. */
function newestOf(app: AppContext, { id, jaren, leeftijden }: Indicator) {
  const { zoekCijfer } = app.current()
  const [leeftijd] = leeftijden
  if (leeftijd === undefined) return null
  const buurten = buurtenOfProgramme(app)
  for (const jaar of jaren.toReversed()) {
    const known = buurten.filter((buurt) => !('ontbreekt' in zoekCijfer(buurt, id, jaar, leeftijd)))
    if (known.length > 0) return { jaar, leeftijd, zonderCijfer: buurten.length - known.length }
  }
  return null
}

/** The figure of an id as a plan can weigh by it, or why it cannot. */
export function buurtFigureOf(app: AppContext, id: string): Buurtcijferkeuze | Buurtcijferfout {
  const indicator = app.current().indicatoren.find((one) => one.id === id)
  if (indicator === undefined) return 'onbekend'
  const refusal = refusalOf(indicator)
  if (refusal !== null) return refusal
  const newest = newestOf(app, indicator)
  const soort = subjectOf(indicator)
  if (newest === null || soort === null) return 'niet-per-buurt'
  // A figure without a direction was refused above.
  return indicator.richting === 'neutraal'
    ? 'geen-richting'
    : { indicator, richting: indicator.richting, soort, ...newest }
}

/** Every figure that buurten can weigh by now, in the order of the catalogue, own figures last. */
export function buurtFigures(app: AppContext): Buurtcijferkeuze[] {
  return app
    .current()
    .indicatoren.filter((indicator) => refusalOf(indicator) === null)
    .flatMap(({ id }) => {
      const found = buurtFigureOf(app, id)
      return typeof found === 'string' ? [] : [found]
    })
}

/** A figure with its value, error and source in each of these buurten. */
function valuesOf(app: AppContext, chosen: Buurtcijferkeuze, buurten: readonly string[]): Buurtcijfer {
  const { zoekCijfer, versies } = app.current()
  const { indicator, richting, jaar, leeftijd } = chosen
  const found = buurten.map((buurt) => ({ buurt, cijfer: zoekCijfer(buurt, indicator.id, jaar, leeftijd) }))
  const datasets = new Set(found.flatMap(({ cijfer }) => cijfer.herkomst?.dataset ?? []))
  return {
    indicator: indicator.id,
    eigenNaam: indicator.eigenNaam ?? null,
    richting,
    eenheid: indicator.eenheid,
    jaar,
    leeftijd,
    bronnen: versies
      .filter(({ dataset }) => datasets.has(dataset))
      .map(({ dataset, versie, provenance }) => ({ dataset, versie, titel: provenance.titel })),
    buurten: found.map(({ buurt, cijfer }) => ({
      buurt,
      cijfer:
        'ontbreekt' in cijfer
          ? ontbreekt(cijfer.ontbreekt)
          : { bekend: true, waarde: cijfer.waarde, fout: cijfer.fout },
    })),
  }
}

/** What the buurten of the chosen wijken weigh, by the chosen figures as they now are. A weight of the buurt, never of a dwelling. */
export function buurtWeightsNow(
  app: AppContext,
  { wijken, buurtcijfers }: Pick<Plankeuzes, 'wijken' | 'buurtcijfers'>,
): Buurtgewicht {
  const buurten = app
    .current()
    .focus.standaardIndeling.wijken.filter(({ id }) => wijken.includes(id))
    .flatMap((wijk) => wijk.buurten)
  const cijfers = buurtcijfers.flatMap((id) => {
    const chosen = buurtFigureOf(app, id)
    return typeof chosen === 'string' ? [] : [valuesOf(app, chosen, buurten)]
  })
  return { cijfers, ...weighBuurten(cijfers) }
}
