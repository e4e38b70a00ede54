import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Buurtdeel } from '../eigen-gebied/dekking.ts'
import { figureOfOwnArea } from '../eigen-gebied/eigen-gebied.ts'
import type { CijferOpzoeker } from '../gebiedscijfer/gebiedscijfer.ts'
import { INHABITANTS_PER_BUURT, weightsFor } from '../gebiedscijfer/gewichten.ts'
import type { Cijfer } from '../result.ts'
import { mainAge } from '../wijkanalyse/spreiding.ts'
import type { CijferVanVorm, Vormcijfer } from './beeld-schema.ts'

/** Indicators of people of 65 and older per buurt, in the order of `INHABITANTS_PER_BUURT`: a count, and a percentage. */
const OLDER_PER_BUURT = ['cbs-kwb-65plus', 'pdok-65plus'] as const

/** Where figures are looked up, and for which indicators somebody may see those of buurten. */
export interface Cijferbron {
  indicatoren: readonly Indicator[]
  zoekCijfer: CijferOpzoeker
  mag: (indicator: Indicator) => boolean
  gemeente: string
}

/** Which buurten a shape covers or touches. */
export interface Vormdekking {
  /** Whether it covers whole buurten and nothing else. */
  heel: boolean
  delen: readonly Buurtdeel[]
  /** Those it touches, by code. */
  buurten: readonly string[]
}

/**
 * One indicator for a shape. Of whole buurten the figure, mean or sum with its error, as for an own area; of anything else the lowest
 * and highest of the buurten it touches, and never an estimate: a plan is held to its figures. Only figures of buurten are used,
 * never that of a CBS wijk that looks alike.
 *
 * @example a shape over parts of buurten with 5.1 and 27.6 %: bereik from 5.1 to 27.6
 */
export function figureOfShape(
  indicator: Indicator,
  { heel, delen, buurten }: Vormdekking,
  source: Cijferbron,
): CijferVanVorm {
  const jaar = Math.max(...indicator.jaren)
  const leeftijd = mainAge(indicator)
  const known = (code: string): Cijfer | null => {
    const found = source.zoekCijfer(code, indicator.id, jaar, leeftijd)
    return 'ontbreekt' in found ? null : found
  }
  const figure = (): Vormcijfer => {
    if (!source.mag(indicator)) return { soort: 'ontbreekt', reden: 'geen-recht' }
    if (buurten.length === 0) return { soort: 'ontbreekt', reden: 'geen-buurt-met-cijfer' }
    if (!heel) return rangeOf(buurten.map(known))
    const found = figureOfOwnArea({
      delen,
      indicator,
      jaar,
      leeftijd,
      zoekCijfer: source.zoekCijfer,
      gewichten: weightsFor(indicator, jaar, { ...source, totJaar: null, noemerVan: () => null }),
      klein: [],
    })
    // Of whole buurten nothing is estimated.
    return found.soort === 'schatting' ? rangeOf(buurten.map(known)) : found
  }
  return {
    indicator: indicator.id,
    jaar,
    leeftijd,
    eenheid: indicator.eenheid,
    meetwijze: indicator.meetwijze,
    cijfer: figure(),
    gemeente: known(source.gemeente),
  }
}

/** Indicators that stand beside a shape: those that count for a pijler and are known per buurt, in the order of the catalogue. */
export function shownIndicators(indicatoren: readonly Indicator[]): Indicator[] {
  return indicatoren.filter(
    ({ rol, niveaus, jaren }) => rol === 'telt-mee' && niveaus.includes('buurt') && jaren.length > 0,
  )
}

/**
 * Inhabitants of a shape, and those of 65 and older, by the first source that knows one of its buurten; null where none is loaded.
 * Example data is never asked: it holds no published figures.
 */
export function peopleOfShape(
  dekking: Vormdekking,
  source: Cijferbron,
): { inwoners: CijferVanVorm | null; ouderen: CijferVanVorm | null } {
  const first = (ids: readonly string[]): CijferVanVorm | null => {
    const found = ids.flatMap((id) => {
      const indicator = source.indicatoren.find((row) => row.id === id)
      return indicator === undefined || indicator.jaren.length === 0
        ? []
        : [figureOfShape(indicator, dekking, source)]
    })
    return found.find(({ cijfer }) => cijfer.soort !== 'ontbreekt') ?? found[0] ?? null
  }
  return { inwoners: first(INHABITANTS_PER_BUURT), ouderen: first(OLDER_PER_BUURT) }
}

function rangeOf(figures: readonly (Cijfer | null)[]): Vormcijfer {
  const known = figures
    .filter((one) => one !== null)
    .toSorted((a, b) => a.waarde - b.waarde || (a.gebied < b.gebied ? -1 : 1))
  const [laagste, hoogste] = [known.at(0), known.at(-1)]
  if (laagste === undefined || hoogste === undefined) {
    return { soort: 'ontbreekt', reden: 'geen-buurt-met-cijfer' }
  }
  return {
    soort: 'bereik',
    laagste,
    hoogste,
    aantalMet: known.length,
    aantalZonder: figures.length - known.length,
    reden: 'deel-van-een-buurt',
  }
}
