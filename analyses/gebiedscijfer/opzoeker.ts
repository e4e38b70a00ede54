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

/**
 * Makes a look-up over all observations, with error and source attached to each known value.
 *
 * A figure that no row mentions is missing for a stated reason: the indicator does not exist in that year or age
 * (`niet-in-dit-jaar`), or not for that kind of area (`niet-op-dit-niveau`).
 *
 * @param indicators the catalogue
 * @param rows all observations of the current dataset versions; of two with the same key the last holds. `dataset` names the
 *   source where it is another than the one the indicator names (a file somebody brought in)
 * @param versionOf dataset id -> version, for the source of each value
 */
export function makeLookUp(
  indicators: readonly Indicator[],
  rows: readonly Observation[],
  versionOf: ReadonlyMap<string, string>,
): CijferOpzoeker {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const index = indexByArea(indicators, rows)

  return (area, indicatorId, year, age) => {
    const indicator = byId.get(indicatorId)
    const row = index(area, indicatorId, year, age)
    if (indicator === undefined || row === undefined) {
      const exists = indicator?.jaren.includes(year) === true && indicator.leeftijden.includes(age)
      return { ontbreekt: exists ? 'niet-op-dit-niveau' : 'niet-in-dit-jaar', herkomst: null }
    }
    const dataset = row.dataset ?? indicator.dataset
    const herkomst = {
      dataset,
      versie: versionOf.get(dataset) ?? 'onbekend',
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
      ...(row.geschat === undefined || row.geschat === null ? {} : { geschat: row.geschat }),
    }
    return found
  }
}

/** An observation that may name its dataset itself; `rij` null: it comes from many rows. */
type Observation = Omit<Waarneming, 'rij'> & { rij: number | null; dataset?: string }

/** Ages by number, for the index. */
const AGE_NUMBER: Record<Leeftijd, number> = { alle: 0, '18plus': 1, '18-65': 2, '65plus': 3 }

/**
 * An index per area with a number for each indicator, year and age: some 40,000 rows in a few milliseconds, where one
 * joined text per row took most of the time of an analysis.
 */
function indexByArea(indicators: readonly Indicator[], rows: readonly Observation[]) {
  const place = new Map(indicators.map((indicator, number) => [indicator.id, number]))
  const numberOf = (indicator: string, year: number, age: Leeftijd): number =>
    (place.get(indicator) ?? -1) * 100_000 + year * 10 + AGE_NUMBER[age]
  const areas = new Map<string, Map<number, Observation>>()
  let last = { area: '', figures: new Map<number, Observation>() }
  for (const row of rows) {
    if (!place.has(row.indicator)) continue
    if (row.gebied !== last.area) {
      const figures = areas.get(row.gebied) ?? new Map<number, Observation>()
      areas.set(row.gebied, figures)
      last = { area: row.gebied, figures }
    }
    last.figures.set(numberOf(row.indicator, row.jaar, row.leeftijd), row)
  }
  return (area: string, indicator: string, year: number, age: Leeftijd): Observation | undefined =>
    place.has(indicator) ? areas.get(area)?.get(numberOf(indicator, year, age)) : undefined
}
