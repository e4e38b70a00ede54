import { z } from 'zod'
import { eenheid, type Indicator, leeftijd } from '../../geodata/schema/indicator.ts'
import { fout, type KanNietReden, kanNietReden, ontbreekt, ontbrekend } from '../result.ts'

/** The figure that buurten weigh by unless people choose another; plans of before there was a choice were made with it. */
export const USUAL_BUURT_FIGURE = 'rivm-moeite-met-rondkomen'

/** Most figures that a weight is made of. */
export const MOST_BUURT_FIGURES = 12

/** What a figure that may weigh is about. */
export const BUURTCIJFERSOORTEN = ['rondkomen', 'gezondheid', 'woning', 'eigen'] as const
export type Buurtcijfersoort = (typeof BUURTCIJFERSOORTEN)[number]

/**
 * Figures of the catalogue that stand for poor health, or come near energy poverty: that itself is in no dataset per buurt. Figures
 * without a direction (illness that comes with age) and use of gas (weather, price and district heating decide it) are not among them.
 */
const SUBJECTS: ReadonlyMap<string, Exclude<Buurtcijfersoort, 'eigen'>> = new Map([
  [USUAL_BUURT_FIGURE, 'rondkomen'],
  ['rivm-monitor-moeite-met-rondkomen', 'rondkomen'],
  ['pdok-rond-sociaal-minimum', 'rondkomen'],
  ['rivm-ervaren-gezondheid', 'gezondheid'],
  ['rivm-hoog-risico-angst-depressie', 'gezondheid'],
  ['rivm-heel-veel-stress', 'gezondheid'],
  ['rivm-monitor-ervaren-gezondheid', 'gezondheid'],
  ['rivm-monitor-hoog-risico-angst-depressie', 'gezondheid'],
  ['rivm-monitor-heel-veel-stress', 'gezondheid'],
  ['enquete-vocht-of-tocht', 'woning'],
])

/** Ids of the figures of the catalogue by which a buurt may weigh. */
export const CATALOGUE_BUURT_FIGURES: readonly string[] = [...SUBJECTS.keys()]

/** What a figure is about that may weigh; null: neither health nor money. An own figure is for who brought it in to judge. */
export function subjectOf({ id, eigenNaam }: Pick<Indicator, 'id' | 'eigenNaam'>): Buurtcijfersoort | null {
  return SUBJECTS.get(id) ?? (eigenNaam === undefined ? null : 'eigen')
}

/** Why a figure cannot weigh; null: it can. */
export function refusalOf(
  indicator: Pick<Indicator, 'id' | 'eigenNaam' | 'niveaus' | 'richting'>,
): 'ander-onderwerp' | 'niet-per-buurt' | 'geen-richting' | null {
  if (subjectOf(indicator) === null) return 'ander-onderwerp'
  if (!indicator.niveaus.includes('buurt')) return 'niet-per-buurt'
  return indicator.richting === 'neutraal' ? 'geen-richting' : null
}

/** A figure that was chosen, with its value in every buurt of a plan as it was when the plan was made. */
export const buurtcijfer = z.object({
  indicator: z.string(),
  eigenNaam: z.string().nullable(),
  richting: z.enum(['hoger-is-gunstiger', 'lager-is-gunstiger']),
  eenheid,
  jaar: z.number().int(),
  leeftijd,
  /** The dataset versions that the values come from. */
  bronnen: z.array(z.object({ dataset: z.string(), versie: z.string(), titel: z.string() })),
  buurten: z.array(
    z.object({
      buurt: z.string(),
      cijfer: z.discriminatedUnion('bekend', [
        z.object({ bekend: z.literal(true), waarde: z.number(), fout }),
        ontbrekend,
      ]),
    }),
  ),
})
export type Buurtcijfer = z.infer<typeof buurtcijfer>

/** What buurten weigh in a plan. */
export const buurtweging = z.object({
  /** Weight of each buurt, 0 to 100, or why it has none. */
  buurten: z.array(
    z.object({
      buurt: z.string(),
      gewicht: z.discriminatedUnion('bekend', [
        z.object({ bekend: z.literal(true), waarde: z.number().int().min(0).max(100) }),
        ontbrekend,
      ]),
    }),
  ),
  /** Figures that were chosen and tell no buurt from another. */
  telNietMee: z.array(z.object({ indicator: z.string(), reden: kanNietReden })),
})
export type Buurtweging = z.infer<typeof buurtweging>

/** What buurten weigh, with the figures it was made of. */
export const buurtgewicht = buurtweging.extend({ cijfers: z.array(buurtcijfer) })
export type Buurtgewicht = z.infer<typeof buurtgewicht>

type Weegbaar = Pick<Buurtcijfer, 'indicator' | 'richting'> & {
  buurten: readonly {
    buurt: string
    cijfer: { bekend: true; waarde: number } | { bekend: false; reden: KanNietReden }
  }[]
}

/** How each buurt stands in one figure: 0 where it is best, 100 where it is worst; or why the figure does not count. */
function standingsOf({ richting, buurten }: Weegbaar): ReadonlyMap<string, number> | KanNietReden {
  const known = buurten.flatMap(({ buurt, cijfer }) =>
    cijfer.bekend ? [{ buurt, waarde: cijfer.waarde }] : [],
  )
  if (known.length === 0) return 'geen-buurt-met-cijfer'
  const values = known.map(({ waarde }) => waarde)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (low === high) return 'alle-waarden-gelijk'
  const worse = (value: number) => (richting === 'lager-is-gunstiger' ? value - low : high - value)
  return new Map(known.map(({ buurt, waarde }) => [buurt, (100 * worse(waarde)) / (high - low)]))
}

/** Mean, rounded; of the same numbers in another order the same. */
function roundedMean(values: readonly number[]): number {
  const sum = values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0)
  return Math.round(sum / values.length)
}

/**
 * Weighs buurten against each other: per figure 0 for the best of these buurten and 100 for the worst, by the direction of the figure,
 * and then the mean over the figures that a buurt has.
 *
 * A weight is for comparing the buurten of one plan only: with other buurten beside it the same buurt weighs otherwise. A buurt without
 * any of the figures gets no weight but a reason, and the planner gives it no points for this goal. A figure that is the same in all
 * of these buurten, or known in none, tells nothing and counts in no mean.
 *
 * @param cijfers the chosen figures, each with the buurten of the plan
 * @example hard to make ends meet in 10, 20 and 40 %: weights 0, 33 and 100
 */
export function weighBuurten(cijfers: readonly Weegbaar[]): Buurtweging {
  const counting: ReadonlyMap<string, number>[] = []
  const telNietMee: Buurtweging['telNietMee'] = []
  for (const cijfer of cijfers) {
    const standings = standingsOf(cijfer)
    if (typeof standings === 'string') telNietMee.push({ indicator: cijfer.indicator, reden: standings })
    else counting.push(standings)
  }
  const weightOf = (buurt: string): Buurtweging['buurten'][number]['gewicht'] => {
    const standings = counting.flatMap((one) => one.get(buurt) ?? [])
    if (standings.length > 0) return { bekend: true, waarde: roundedMean(standings) }
    const missing = cijfers
      .flatMap(({ buurten }) => buurten.find((one) => one.buurt === buurt) ?? [])
      .flatMap(({ cijfer }) => (cijfer.bekend ? [] : [cijfer.reden]))
    return ontbreekt(missing[0] ?? 'alle-waarden-gelijk')
  }
  const names = new Set(cijfers.flatMap(({ buurten }) => buurten.map(({ buurt }) => buurt)))
  return { buurten: [...names].map((buurt) => ({ buurt, gewicht: weightOf(buurt) })), telNietMee }
}

/** The weights that are known, as the planner takes them. */
export function knownWeights({
  buurten,
}: Pick<Buurtweging, 'buurten'>): { buurt: string; gewicht: number }[] {
  return buurten.flatMap(({ buurt, gewicht }) => (gewicht.bekend ? [{ buurt, gewicht: gewicht.waarde }] : []))
}
