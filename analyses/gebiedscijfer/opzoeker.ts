import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import type { Cijfer, Fout } from '../result.ts'
import { countInterval } from '../statistics/count-interval.ts'
import { USUAL_CONFIDENCE } from '../statistics/interval.ts'
import type { CijferOpzoeker } from './gebiedscijfer.ts'

/** Confidence of the intervals that RIVM and the GGD'en publish. Source: Gezondheidsmonitor, table 50120NED, toelichting. */
const PUBLISHED_CONFIDENCE = 0.95

/**
 * What a row of the source says about its value; `geschat` above 0: it was converted from other borders; `rij` null: we made the
 * value and its limits ourselves, out of the answers to a survey.
 */
type Gemeten = Pick<Waarneming, 'waarde' | 'ondergrens' | 'bovengrens' | 'geschat'> & { rij?: number | null }

/**
 * What is known about the error of a figure in a year: the interval that its publisher gives with it, of a model estimate
 * too; of a count of events the interval of Poisson (exact below ten, Byar from ten); else what the source says about its
 * rounding. Never from the digits of a value, and never an invented interval: what the source does not say is
 * `niet-in-bron`. Step 1 of a number is an exact count.
 *
 * @param row the value with the limits of its publisher; without a row only what holds for every value of the indicator
 * @example 7 reported crimes: 2.81 to 14.42, "poisson"
 */
export function errorOf(indicator: Indicator, year: number, row: Gemeten | null = null): Fout {
  const published = publishedInterval(row)
  if (published !== null) return published
  if (indicator.meetwijze === 'aangiften') return errorOfEvents(indicator, row)
  if (indicator.meetwijze !== 'register') return { soort: 'niet-in-bron' }
  const step = indicator.afronding.findLast(({ vanaf }) => vanaf <= year)?.stap
  if (step === undefined) return { soort: 'niet-in-bron' }
  if (step === 1 && indicator.eenheid === 'aantal') return { soort: 'volledige-telling' }
  return { soort: 'afronding', plusMin: step / 2 }
}

/** Both limits, round the value; limits that do not enclose it, or were given for other borders, are not its limits. */
function publishedInterval(row: Gemeten | null): Fout | null {
  if (row === null || isConverted(row)) return null
  const { waarde, ondergrens: laag = null, bovengrens: hoog = null } = row
  if (waarde === null || laag === null || hoog === null || !(laag <= waarde && waarde <= hoog)) return null
  return row.rij === null
    ? { soort: 'interval', laag, hoog, zekerheid: USUAL_CONFIDENCE, wijze: 'wilson' }
    : { soort: 'interval', laag, hoog, zekerheid: PUBLISHED_CONFIDENCE, wijze: 'bron' }
}

function isConverted({ geschat }: Gemeten): boolean {
  return (geschat ?? 0) > 0
}

/**
 * A count of registered events is complete, but another year with the same chances would have given another number: that is
 * what Poisson says. A count that was converted from other borders, or a rate whose count is not known, has no such interval.
 */
function errorOfEvents({ eenheid }: Indicator, row: Gemeten | null): Fout {
  if (row === null || isConverted(row) || eenheid !== 'aantal') return { soort: 'niet-in-bron' }
  const count = row.waarde
  if (count === null || !Number.isInteger(count) || count < 0) return { soort: 'niet-in-bron' }
  const { lower, upper } = countInterval(count)
  return { soort: 'interval', laag: lower, hoog: upper, zekerheid: USUAL_CONFIDENCE, wijze: 'poisson' }
}

/**
 * Makes a look-up over all observations, with error and source attached to each known value.
 *
 * A figure that no row mentions is missing for a stated reason: the indicator does not exist in that year or age
 * (`niet-in-dit-jaar`), or not for that kind of area (`niet-op-dit-niveau`); of a survey a buurt was left out (`niet-gepubliceerd`).
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
      if (!exists) return { ontbreekt: 'niet-in-dit-jaar', herkomst: null }
      // Of a survey a buurt is left out where too few people answered.
      const isLeftOut = indicator.meetwijze === 'enquete' && area.startsWith('BU')
      return { ontbreekt: isLeftOut ? 'niet-gepubliceerd' : 'niet-op-dit-niveau', herkomst: null }
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
      fout: errorOf(indicator, year, row),
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
 * An index per area with a number for each indicator, year and age, made when an area is first asked for: an analysis asks some
 * forty of the 150 areas of a gemeente. Rows of one area mostly stand together, so that noting where is enough until then.
 */
function indexByArea(indicators: readonly Indicator[], rows: readonly Observation[]) {
  const place = new Map(indicators.map((indicator, number) => [indicator.id, number]))
  const numberOf = (indicator: string, year: number, age: Leeftijd): number =>
    (place.get(indicator) ?? -1) * 100_000 + year * 10 + AGE_NUMBER[age]
  const stretches = stretchesByArea(rows)
  const areas = new Map<string, Map<number, Observation>>()
  const figuresOf = (area: string): Map<number, Observation> => {
    const before = areas.get(area)
    if (before !== undefined) return before
    const places = stretches.get(area)
    const figures = new Map<number, Observation>()
    if (places === undefined) return figures
    for (const [from, to] of places) {
      for (let at = from; at < to; at += 1) {
        const row = rows[at]
        if (row === undefined || !place.has(row.indicator)) continue
        figures.set(numberOf(row.indicator, row.jaar, row.leeftijd), row)
      }
    }
    areas.set(area, figures)
    return figures
  }
  return (area: string, indicator: string, year: number, age: Leeftijd): Observation | undefined =>
    place.has(indicator) ? figuresOf(area).get(numberOf(indicator, year, age)) : undefined
}

/** Where the rows of each area stand: from a place up to, not including, another. */
function stretchesByArea(rows: readonly Observation[]): Map<string, [number, number][]> {
  const found = new Map<string, [number, number][]>()
  let from = 0
  for (let at = 1; at <= rows.length; at += 1) {
    const area = rows[from]?.gebied
    if (area === undefined || rows[at]?.gebied === area) continue
    const before = found.get(area)
    if (before === undefined) found.set(area, [[from, at]])
    else before.push([from, at])
    from = at
  }
  return found
}
