import { z } from 'zod'
import { eenheid, type Indicator, leeftijd } from '../../geodata/schema/indicator.ts'
import { isMeasured } from '../measured.ts'
import { type KanNietReden, kanNietReden, ontbreekt, ontbrekend } from '../result.ts'
import { benjaminiHochberg, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { countsEvents } from '../verandering/twee-metingen.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { mainAge } from '../wijkanalyse/spreiding.ts'
import { type Buren, neighboursFromBorders } from './buren.ts'
import {
  FEW_AREAS,
  type GebiedMetWaarde,
  LEAST_AREAS_FOR_PATTERN,
  samenhang,
  spatialPattern,
} from './samenhang.ts'

/** Whether high and low values of one figure lie together. */
export const patroon = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  /** Unit of the values; events are per 1,000 inhabitants. */
  eenheid,
  samenhang,
  /** Chance of the whole pattern, corrected for the number of figures; null where there is none. */
  kansGecorrigeerd: z.number().min(0).max(1).nullable(),
  duidelijk: z.boolean(),
})
export type Patroon = z.infer<typeof patroon>

/** Patterns of all measured figures of an area, or why there are none. */
export const ruimte = z.object({
  /** Number of buurten of the area. */
  buurten: z.number().int().nonnegative(),
  patronen: z.discriminatedUnion('bekend', [
    z.object({ bekend: z.literal(true), lijst: z.array(patroon) }),
    ontbrekend,
  ]),
  /** Figures with values per buurt that are not looked at, per reason. */
  geweigerd: z.array(z.object({ reden: kanNietReden, indicatoren: z.array(z.string()) })),
})
export type Ruimte = z.infer<typeof ruimte>

type Invoer = Pick<
  VerdiepingInvoer,
  'cyclus' | 'gebieden' | 'indicatoren' | 'zoekCijfer' | 'buurten' | 'inwoners' | 'kans'
>

/** The values of one figure in its newest year with enough buurten. */
interface Waarden {
  indicator: Indicator
  jaar: number
  waarden: GebiedMetWaarde[]
}

/**
 * Per area of the cyclus: do high and low values of measured figures lie together? Asked of the city, and of areas with enough
 * buurten; in a wijk of some ten buurten a real pattern would nearly always be missed. Neighbours are computed once, and only when
 * there is a measured figure at all. Chances of the figures of one area are corrected for each other.
 *
 * @returns one part per area, in the order of the areas
 * @example with figures of a model only: no pattern, and the reason "modelschatting-niet-opnieuw" with the figures
 */
export function patternsInSpace(input: Invoer): Ruimte[] {
  const codes = input.buurten.map(({ code }) => code)
  const measured = input.indicatoren
    .filter(canHavePattern)
    .flatMap((one) => valuesOf(one, codes, input) ?? [])
  let borders: Buren | null = null
  const neighbours = (): Buren => {
    borders ??= neighboursFromBorders(input.buurten.map(({ code, grens }) => ({ gebied: code, grens })))
    return borders
  }
  return input.gebieden.map((area) => {
    const inside = new Set(area.samenstelling.buurten)
    const own = measured.map((row) => ({
      ...row,
      waarden: row.waarden.filter(({ gebied }) => inside.has(gebied)),
    }))
    return {
      buurten: inside.size,
      patronen: patternsOf(area, own, neighbours, input.kans),
      geweigerd: refused(area, own, input),
    }
  })
}

/** Whether a figure can have a pattern: measured, about a subject, and not a number that is large where many people live. */
export function canHavePattern(indicator: Indicator): boolean {
  const isShare = indicator.eenheid !== 'aantal' && indicator.eenheid !== 'klasse-1-9'
  return (
    isMeasured(indicator.meetwijze) &&
    (countsEvents(indicator) || (isShare && indicator.pijler !== null)) &&
    indicator.rol !== 'alleen-intern' &&
    indicator.niveaus.includes('buurt')
  )
}

function valuesOf(indicator: Indicator, codes: readonly string[], input: Invoer): Waarden | null {
  const limit = Number(input.cyclus.peildatum.slice(0, 4))
  const years = indicator.jaren.filter((year) => year <= limit).toSorted((a, b) => b - a)
  let best: Waarden | null = null
  for (const jaar of years) {
    const waarden = codes.flatMap((gebied): GebiedMetWaarde[] => {
      const found = input.zoekCijfer(gebied, indicator.id, jaar, mainAge(indicator))
      if ('ontbreekt' in found) return []
      if (!countsEvents(indicator)) return [{ gebied, waarde: found.waarde }]
      const people = input.inwoners.get(gebied)
      // Sizes that are made up make no rate.
      if (people === undefined || people.voorbeelddata || people.inwoners === null || people.inwoners === 0)
        return []
      return [{ gebied, waarde: (1000 * found.waarde) / people.inwoners }]
    })
    if (waarden.length >= LEAST_AREAS_FOR_PATTERN) return { indicator, jaar, waarden }
    if (best === null && waarden.length > 0) best = { indicator, jaar, waarden }
  }
  return best
}

function patternsOf(
  area: Analysegebied,
  rows: readonly Waarden[],
  neighbours: () => Buren,
  kans: Invoer['kans'],
): Ruimte['patronen'] {
  if (rows.every(({ waarden }) => waarden.length === 0)) return ontbreekt('geen-cijfer-dat-mag-meetellen')
  const enough = rows.filter(
    ({ waarden }) =>
      waarden.length >= FEW_AREAS || (area.soort === 'stad' && waarden.length >= LEAST_AREAS_FOR_PATTERN),
  )
  if (enough.length === 0) return ontbreekt('te-weinig-gebieden')
  const found = enough.map(({ indicator, jaar, waarden }) => ({
    indicator: indicator.id,
    jaar,
    leeftijd: mainAge(indicator),
    eenheid: countsEvents(indicator) ? ('per-1000-inwoners' as const) : indicator.eenheid,
    samenhang: spatialPattern(waarden, neighbours(), indicator.meetwijze, kans),
  }))
  const tested = found.flatMap(({ samenhang: one }) => (one.bekend ? [one.kans] : []))
  const corrected = benjaminiHochberg(tested).values()
  const lijst = found.map((row): Patroon => {
    const kansGecorrigeerd = row.samenhang.bekend ? (corrected.next().value ?? 1) : null
    return {
      ...row,
      kansGecorrigeerd,
      duidelijk: kansGecorrigeerd !== null && kansGecorrigeerd <= FALSE_DISCOVERY_RATE,
    }
  })
  return { bekend: true, lijst }
}

function refused(area: Analysegebied, rows: readonly Waarden[], input: Invoer): Ruimte['geweigerd'] {
  const models = input.indicatoren.filter(
    (one) => !isMeasured(one.meetwijze) && one.niveaus.includes('buurt') && one.rol === 'telt-mee',
  )
  const few = rows.filter(
    ({ waarden }) =>
      waarden.length > 0 && waarden.length < (area.soort === 'stad' ? LEAST_AREAS_FOR_PATTERN : FEW_AREAS),
  )
  const reasons: [KanNietReden, string[]][] = [
    ['modelschatting-niet-opnieuw', models.map(({ id }) => id)],
    ['te-weinig-gebieden', few.map(({ indicator }) => indicator.id)],
  ]
  return reasons
    .filter(([, ids]) => ids.length > 0)
    .map(([reden, ids]) => ({ reden, indicatoren: ids.toSorted() }))
}
