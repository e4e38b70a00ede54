import { z } from 'zod'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import {
  type CijferOpzoeker,
  figureOfArea,
  gebiedscijfer,
  type Samenstelling,
} from '../gebiedscijfer/gebiedscijfer.ts'
import { weightsFor, type Weegbron } from '../gebiedscijfer/gewichten.ts'
import { cijfer, type Cijfer, kanNietReden } from '../result.ts'
import { differenceBetween, verschil } from '../vergelijking/verschil.ts'

/** One buurt in the spread: a figure with its difference from the reference, or the reason why there is none. */
export const buurtInSpreiding = z.object({
  gebied: z.string(),
  cijfer: cijfer.nullable(),
  ontbreekt: kanNietReden.nullable(),
  tegenGemeente: verschil.nullable(),
  tegenLand: verschil.nullable(),
})

/** How one indicator runs over the buurten of a wijk, against the gemeente and the country in the same year. */
export const spreiding = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd: z.enum(['alle', '18plus', '18-65', '65plus']),
  bronfamilie: z.string(),
  buurten: z.array(buurtInSpreiding),
  aantalMet: z.number().int().nonnegative(),
  aantalZonder: z.number().int().nonnegative(),
  laagste: cijfer.nullable(),
  hoogste: cijfer.nullable(),
  wijk: gebiedscijfer,
  wijkTegenGemeente: verschil.nullable(),
  wijkTegenLand: verschil.nullable(),
  gemeente: cijfer.nullable(),
  land: cijfer.nullable(),
  gemeenteTegenLand: verschil.nullable(),
})
export type Spreiding = z.infer<typeof spreiding>

/** The age group in which an indicator is read: adults where the source has them, else everybody. */
export function mainAge(indicator: Indicator): Leeftijd {
  return indicator.leeftijden.includes('18plus') ? '18plus' : (indicator.leeftijden[0] ?? 'alle')
}

/**
 * Year in which an indicator is read for a peildatum: the newest not after the year of the peildatum.
 * @returns null when every figure is newer than the peildatum
 */
export function yearFor(indicator: Indicator, peildatum: string): number | null {
  const limit = Number(peildatum.slice(0, 4))
  const years = indicator.jaren.filter((year) => year <= limit)
  return years.length === 0 ? null : Math.max(...years)
}

/**
 * Spread of one indicator over the buurten of a wijk.
 *
 * @param indicator a percentage of the catalogue
 * @param year year of the figure; all compared figures are of this same year and age group
 * @param area buurten of the wijk and its CBS wijk
 * @param references codes of the gemeente and the country
 * @param lookUp gives figures with source and error
 * @param weighing where the mean of the buurten may take its weights from; null: every buurt counts alike
 * @returns every buurt with figure or reason; differences only where both sides are known
 * @example moeite met rondkomen 2020 in a wijk: 8 of 14 buurten with a figure, 3.3 to 27.6, the gemeente 16.6
 */
export function spreadOf(
  indicator: Indicator,
  year: number,
  area: Samenstelling,
  references: { gemeente: string; land: string },
  lookUp: CijferOpzoeker,
  weighing: Weegbron | null = null,
): Spreiding {
  const age = mainAge(indicator)
  const known = (code: string) => {
    const found = lookUp(code, indicator.id, year, age)
    return 'ontbreekt' in found ? null : found
  }
  const gemeente = known(references.gemeente)
  const land = known(references.land)
  const against = (figure: Cijfer, reference: Cijfer | null) =>
    reference === null || indicator.eenheid !== 'procent'
      ? null
      : differenceBetween(figure, reference, indicator.richting)

  const buurten = area.buurten.map((code) => {
    const found = lookUp(code, indicator.id, year, age)
    if ('ontbreekt' in found) {
      return { gebied: code, cijfer: null, ontbreekt: found.ontbreekt, tegenGemeente: null, tegenLand: null }
    }
    return {
      gebied: code,
      cijfer: found,
      ontbreekt: null,
      tegenGemeente: against(found, gemeente),
      tegenLand: against(found, land),
    }
  })
  const figures = buurten.flatMap((row) => (row.cijfer === null ? [] : [row.cijfer]))
  const ordered = figures.toSorted((a, b) => a.waarde - b.waarde || (a.gebied < b.gebied ? -1 : 1))
  const weights = weighing === null ? [] : weightsFor(indicator, year, weighing)
  const wijk = figureOfArea(area, indicator, year, age, lookUp, weights)
  return {
    indicator: indicator.id,
    jaar: year,
    leeftijd: age,
    bronfamilie: indicator.bronfamilie,
    buurten,
    aantalMet: figures.length,
    aantalZonder: buurten.length - figures.length,
    laagste: ordered.at(0) ?? null,
    hoogste: ordered.at(-1) ?? null,
    wijk,
    wijkTegenGemeente: wijk.soort === 'waarde' ? against(wijk.cijfer, gemeente) : null,
    wijkTegenLand: wijk.soort === 'waarde' ? against(wijk.cijfer, land) : null,
    gemeente,
    land,
    gemeenteTegenLand: gemeente === null ? null : against(gemeente, land),
  }
}
