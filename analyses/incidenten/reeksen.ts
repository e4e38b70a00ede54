import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { IncidentSoort, PuntSoort } from '../../geodata/schema/melding.ts'
import { MONTHS, yearOf } from '../calendar.ts'
import { sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import { ontbreekt, type Ontbrekend } from '../result.ts'
import type { Meldingen, Misdrijven, VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import type { Telreeks } from './reeksen-schema.ts'
import { addUp, firstReason, isTelling, type Telling } from './telling.ts'

/** Datasets whose figures count events, with the kind they count. A figure of another dataset is in no series. */
const KIND_OF_DATASET: ReadonlyMap<
  string,
  Extract<IncidentSoort, 'overlastmelding' | 'geregistreerd-misdrijf'>
> = new Map([
  ['politie-overlast', 'overlastmelding'],
  ['politie-misdrijven', 'geregistreerd-misdrijf'],
  ['politie-47018ned', 'geregistreerd-misdrijf'],
])

/** Whether a calendar year had ended at the peildatum. Example: 2024 had at 2024-12-31, and not the day before. */
function hasEnded(year: number, peildatum: string): boolean {
  return `${year}-12-31` <= peildatum
}

/**
 * Reports as points, one kind of one dataset. A year is complete when it had ended at the peildatum and the dataset has a report, of
 * any kind, in each of its twelve months. A buurt that the dataset names nowhere has no count: missing is not zero.
 *
 * @returns null when the dataset has no report of this kind up to the peildatum
 */
export function seriesOfReports<K extends PuntSoort>(
  soort: K,
  { rijen, dataset, voorbeelddata }: Meldingen,
  peildatum: string,
): Telreeks<K> | null {
  const rows = rijen.filter(({ datum }) => datum <= peildatum)
  const named = new Set(rows.map(({ buurt }) => buurt))
  const months = new Set(rows.map(({ datum }) => datum.slice(0, 7)))
  const dates = new Map<string, string[]>()
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (row.soort !== soort) continue
    const here = dates.get(row.buurt)
    if (here === undefined) dates.set(row.buurt, [row.datum])
    else here.push(row.datum)
    const key = `${row.buurt} ${yearOf(row.datum)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  if (dates.size === 0) return null
  const years = ascending(rows.filter((row) => row.soort === soort).map(({ datum }) => yearOf(datum)))
  const perBuurt = (buurt: string, jaar: number): Telling<K> | Ontbrekend =>
    named.has(buurt)
      ? { soort, aantal: counts.get(`${buurt} ${jaar}`) ?? 0, bron: null }
      : ontbreekt('buurt-niet-in-bron')
  return {
    soort,
    bron: { dataset, indicator: null, voorbeelddata },
    jaren: years,
    volledigeJaren: years.filter(
      (year) =>
        hasEnded(year, peildatum) &&
        MONTHS.every((month) => months.has(`${year}-${String(month).padStart(2, '0')}`)),
    ),
    kent: (buurt) => named.has(buurt),
    perBuurt,
    perGebied: ({ samenstelling }, jaar) => {
      const known = samenstelling.buurten.map((buurt) => perBuurt(buurt, jaar)).filter(isTelling)
      return known.length === 0 ? ontbreekt('buurt-niet-in-bron') : addUp(soort, known)
    },
    datums: dates,
  }
}

/**
 * Published figures that count events. An area has its own figure where the source gives one for exactly these buurten, else that of
 * its buurten together when each has one.
 *
 * @returns null when the indicator counts no incidents or has no year that had ended at the peildatum
 */
export function seriesOfFigure(
  indicator: Indicator,
  { zoekCijfer, cyclus: { peildatum } }: Pick<VerdiepingInvoer, 'zoekCijfer' | 'cyclus'>,
): Telreeks<'overlastmelding' | 'geregistreerd-misdrijf'> | null {
  const soort = KIND_OF_DATASET.get(indicator.dataset)
  if (soort === undefined || indicator.rol !== 'alleen-tonen' || indicator.eenheid !== 'aantal') return null
  const years = ascending(indicator.jaren.filter((year) => hasEnded(year, peildatum)))
  if (years.length === 0) return null
  const figure = (area: string, jaar: number): Telling<typeof soort> | Ontbrekend => {
    const found = zoekCijfer(area, indicator.id, jaar, 'alle')
    if ('ontbreekt' in found) return ontbreekt(found.ontbreekt)
    // A figure that was converted from other borders is an estimate; chance in a count says nothing about it.
    const whole = Number.isSafeInteger(found.waarde) && found.waarde >= 0
    if ((found.geschat ?? 0) > 0 || !whole) return ontbreekt('omgerekend-geen-telling')
    return { soort, aantal: found.waarde, bron: area }
  }
  return {
    soort,
    bron: { dataset: indicator.dataset, indicator: indicator.id, voorbeelddata: false },
    jaren: years,
    volledigeJaren: years,
    kent: (buurt) => years.some((year) => isTelling(figure(buurt, year))),
    perBuurt: figure,
    perGebied: ({ samenstelling }, jaar) => {
      const own =
        samenstelling.cbsWijk !== null && sameBuurten(samenstelling)
          ? figure(samenstelling.cbsWijk.code, jaar)
          : null
      if (own !== null && isTelling(own)) return own
      const parts = samenstelling.buurten.map((buurt) => figure(buurt, jaar))
      const known = parts.filter(isTelling)
      if (known.length === parts.length && known.length > 0) return addUp(soort, known)
      return known.length > 0 ? ontbreekt('niet-elke-buurt-bekend') : firstReason(parts, 'niet-op-dit-niveau')
    },
    datums: null,
  }
}

/**
 * Counts of registered crimes of one dataset, by buurt or by wijk of the programme. A wijk of the programme has its count only while
 * it holds the buurten that it had in the standard division; a stadsdeel is the sum of its wijken.
 *
 * @returns null when the dataset has no count of a year that had ended at the peildatum
 */
export function seriesOfCounts(
  { rijen, dataset, voorbeelddata }: Misdrijven,
  { focus, cyclus: { peildatum } }: Pick<VerdiepingInvoer, 'focus' | 'cyclus'>,
): Telreeks<'geregistreerd-misdrijf'> | null {
  const soort = 'geregistreerd-misdrijf'
  const rows = rijen.filter(({ jaar }) => hasEnded(jaar, peildatum))
  if (rows.length === 0) return null
  const counts = new Map(rows.map(({ gebied, jaar, aantal }) => [`${gebied} ${jaar}`, aantal]))
  const named = new Set(rows.map(({ gebied }) => gebied))
  const count = (area: string, jaar: number): Telling<typeof soort> | Ontbrekend => {
    const aantal = counts.get(`${area} ${jaar}`)
    if (aantal !== undefined) return { soort, aantal, bron: null }
    return ontbreekt(named.has(area) ? 'niet-in-dit-jaar' : 'niet-op-dit-niveau')
  }
  const years = ascending(rows.map(({ jaar }) => jaar))
  const units = [
    ...focus.standaardIndeling.wijken.map(({ id, buurten }) => ({ code: id, buurten })),
    ...[...named].map((code) => ({ code, buurten: [code] })),
  ].filter(({ code }) => named.has(code))
  return {
    soort,
    bron: { dataset, indicator: null, voorbeelddata },
    jaren: years,
    volledigeJaren: years,
    kent: (buurt) => named.has(buurt),
    perBuurt: count,
    perGebied: ({ samenstelling, soort: areaKind }, jaar) => {
      const code = samenstelling.cbsWijk?.code
      if (areaKind === 'stad' && code !== undefined && named.has(code)) return count(code, jaar)
      const parts = exactCover(samenstelling.buurten, units)
      if (parts === null) return ontbreekt('niet-op-dit-niveau')
      const found = parts.map((part) => count(part, jaar))
      const known = found.filter(isTelling)
      return known.length === found.length ? addUp(soort, known) : firstReason(found, 'niet-in-dit-jaar')
    },
    datums: null,
  }
}

/** The units that together are exactly these buurten, the first that fits first; null when there are none. */
function exactCover(
  buurten: readonly string[],
  units: readonly { code: string; buurten: readonly string[] }[],
): string[] | null {
  const left = new Set(buurten)
  const used: string[] = []
  for (const unit of units) {
    if (!unit.buurten.every((buurt) => left.has(buurt))) continue
    for (const buurt of unit.buurten) left.delete(buurt)
    used.push(unit.code)
  }
  return left.size === 0 && used.length > 0 ? used : null
}

function ascending(years: readonly number[]): number[] {
  return [...new Set(years)].toSorted((a, b) => a - b)
}
