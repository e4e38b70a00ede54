import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import type { Cijfer, Fout } from '../result.ts'
import type { CijferOpzoeker } from './gebiedscijfer.ts'

/**
 * What is known about the error of a figure in a year, from how the source made it and what the source says about its
 * rounding. Never from the digits of a value, and never an invented interval: what the source does not say is
 * `niet-in-bron`. Step 1 of a number is an exact count.
 */
export function errorOf(indicator: Indicator, year: number): Fout {
  if (indicator.meetwijze === 'aangiften') return { soort: 'volledige-telling' }
  if (indicator.meetwijze !== 'register') return { soort: 'niet-in-bron' }
  const step = indicator.afronding.findLast(({ vanaf }) => vanaf <= year)?.stap
  if (step === undefined) return { soort: 'niet-in-bron' }
  if (step === 1 && indicator.eenheid === 'aantal') return { soort: 'volledige-telling' }
  return { soort: 'afronding', plusMin: step / 2 }
}

/** Key of one figure in an index. */
export function figureKey(area: string, indicator: string, year: number, age: Leeftijd): string {
  return `${area}|${indicator}|${year}|${age}`
}

/**
 * Makes a look-up over all observations, with error and source attached to each known value.
 *
 * A figure that no row mentions is missing for a stated reason: the indicator does not exist in that year or age
 * (`niet-in-dit-jaar`), or not for that kind of area (`niet-op-dit-niveau`).
 *
 * @param indicators the catalogue
 * @param rows all observations of the current dataset versions
 * @param versionOf dataset id -> version, for the source of each value
 */
export function makeLookUp(
  indicators: readonly Indicator[],
  rows: readonly Waarneming[],
  versionOf: ReadonlyMap<string, string>,
): CijferOpzoeker {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const index = new Map<string, Waarneming>()
  for (const row of rows) index.set(figureKey(row.gebied, row.indicator, row.jaar, row.leeftijd), row)

  return (area, indicatorId, year, age) => {
    const indicator = byId.get(indicatorId)
    const row = index.get(figureKey(area, indicatorId, year, age))
    if (indicator === undefined || row === undefined) {
      const exists = indicator?.jaren.includes(year) === true && indicator.leeftijden.includes(age)
      return { ontbreekt: exists ? 'niet-op-dit-niveau' : 'niet-in-dit-jaar', herkomst: null }
    }
    const herkomst = {
      dataset: indicator.dataset,
      versie: versionOf.get(indicator.dataset) ?? 'onbekend',
      rij: row.rij,
      kolom: indicator.kolom,
    }
    if (row.waarde === null) return { ontbreekt: row.ontbreekt ?? 'niet-gepubliceerd', herkomst }
    const found: Cijfer = {
      gebied: area,
      indicator: indicatorId,
      jaar: year,
      leeftijd: age,
      waarde: row.waarde,
      eenheid: indicator.eenheid,
      fout: errorOf(indicator, year),
      herkomst,
    }
    return found
  }
}
