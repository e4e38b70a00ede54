import type { BekendeEigenaar, StatusStap } from '../../geodata/schema/woning.ts'
import { ontbreekt } from '../result.ts'
import {
  dayNumber,
  firstDayOf,
  lastQuarterOf,
  quarterOf,
  type Quarter,
  yearOf,
} from '../statistics/calendar-quarter.ts'
import { quantileOfSorted } from '../statistics/quantile.ts'
import { seededRandom } from '../statistics/seeded-random.ts'
import type { Kans, WoningMetLoop } from '../verdieping/invoer-schema.ts'
import { countsForTarget, deliveredOn, earliestDeliveries, isDelivered } from './oplevering.ts'
import { paceOf, simulateDeliveries, type Stap } from './tempo.ts'
import type { VerwachtAantal, Verwachting } from './verwachting-schema.ts'

/** What one owner's forecast is made from. */
export interface Vooruitvraag {
  eigenaar: BekendeEigenaar
  /** Dwellings of this owner in the whole focus area. */
  eigen: readonly WoningMetLoop[]
  /** Last day of the register, ISO date; null: no step has a day. */
  stand: string | null
  /** Last year of the forecast. */
  horizon: number
  streven: number | null
  kans: Pick<Kans, 'seed' | 'runs'>
}

/**
 * The forecast of one owner: deliveries per whole quarter since the first dwelling was invited give the pace; seeded runs carry
 * it on, never faster than dwellings can be ready and never past the last dwelling.
 *
 * @returns per year what is expected on its last day, or a reason: no dates, no deliveries, too short, all done
 */
export function lookAhead({ eigenaar, eigen, stand, horizon, streven, kans }: Vooruitvraag): Verwachting {
  const counting = eigen.filter(countsForTarget)
  if (eigen.length === 0) return ontbreekt('geen-woningen-bekend')
  if (eigen.every((row) => row.status === null)) return ontbreekt('geen-status-bekend')
  if (eigen.every(isDelivered)) return ontbreekt('alles-opgeleverd')
  if (counting.length === 0) return ontbreekt('geen-opleveringen')
  if (stand === null || counting.every((row) => deliveredOn(row) === null)) {
    return ontbreekt('geen-datum-bekend')
  }
  const quarters = observedQuarters(eigen, stand)
  const counts = deliveriesPer(quarters, counting)
  const pace = paceOf(counts)
  if (!pace.bekend) return pace
  const years = yearsUntil(stand, horizon, earliestDeliveries(eigen, stand))
  const paths = Array.from({ length: kans.runs }, (_, run) =>
    simulateDeliveries(pace, years, seededRandom(kans.seed, `renovatie/${eigenaar}/${run}`)),
  )
  const totals = years.map((_, index) => paths.map((path) => counting.length + (path[index] ?? 0)))
  return {
    bekend: true,
    kwartalen: quarters.map((quarter, index) => ({
      jaar: yearOf(quarter),
      kwartaal: (quarter % 4) + 1,
      aantal: counts[index] ?? 0,
    })),
    vooraf: counting.filter((row) => !isFrom(row, quarters[0])).length,
    gemiddeld: pace.gemiddeld,
    schokken: pace.schokken,
    deelLaatste: (counts.at(-1) ?? 0) / pace.totaal,
    jaren: years.map(({ jaar }, place) => ({ jaar, ...summary(totals[place] ?? []) })),
    doel:
      streven === null
        ? ontbreekt('geen-streefgetal')
        : targetOf(
            streven,
            counting.length,
            years.map(({ jaar }) => jaar),
            totals,
          ),
  }
}

/** Whole quarters from the one in which the first dwelling was approached up to the last that is over. */
export function observedQuarters(own: readonly WoningMetLoop[], state: string): Quarter[] {
  const begun = own.flatMap(({ historie }) => historie.find(isApproach)?.datum ?? [])
  if (begun.length === 0) return []
  const first = quarterOf(begun.reduce((a, b) => (a < b ? a : b)))
  // A quarter is over when the state is its last day or later.
  const current = quarterOf(state)
  const last = dayNumber(state) + 1 === firstDayOf(current + 1) ? current : current - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** Whether a dwelling was delivered in this quarter or later. */
function isFrom(row: WoningMetLoop, first: Quarter | undefined): boolean {
  const day = deliveredOn(row)
  return day !== null && first !== undefined && quarterOf(day) >= first
}

function isApproach({ status }: StatusStap): boolean {
  return status !== 'nog-niet-benaderd'
}

function deliveriesPer(quarters: readonly Quarter[], counting: readonly WoningMetLoop[]): number[] {
  const per = new Map<Quarter, number>()
  for (const row of counting) {
    const day = deliveredOn(row)
    if (day !== null) per.set(quarterOf(day), (per.get(quarterOf(day)) ?? 0) + 1)
  }
  return quarters.map((quarter) => per.get(quarter) ?? 0)
}

/** The rest of the current year, and every year after it up to the last: a rate per quarter adds up over the quarters. */
function yearsUntil(
  state: string,
  horizon: number,
  earliest: readonly number[],
): (Stap & { jaar: number })[] {
  const now = dayNumber(state) + 1
  const first = yearOf(quarterOf(state))
  return Array.from({ length: Math.max(0, horizon - first + 1) }, (_, index) => first + index).flatMap(
    (jaar) => {
      const end = firstDayOf(lastQuarterOf(jaar) + 1)
      const kwartalen = quartersBetween(Math.max(now, firstDayOf(lastQuarterOf(jaar) - 3)), jaar)
      return kwartalen > 0 ? [{ jaar, kwartalen, hoogstens: countBefore(earliest, end) }] : []
    },
  )
}

/** Quarters from a day up to the end of its year; a quarter that has begun counts for the part that is left. */
function quartersBetween(from: number, year: number): number {
  const last = lastQuarterOf(year)
  return [last - 3, last - 2, last - 1, last].reduce((sum, quarter) => {
    const [start, end] = [firstDayOf(quarter), firstDayOf(quarter + 1)]
    return sum + Math.max(0, end - Math.max(from, start)) / (end - start)
  }, 0)
}

function countBefore(sorted: readonly number[], day: number): number {
  const index = sorted.findIndex((one) => one >= day)
  return index === -1 ? sorted.length : index
}

function summary(values: readonly number[]): VerwachtAantal {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    midden: Math.round(quantileOfSorted(sorted, 0.5)),
    laag80: Math.floor(quantileOfSorted(sorted, 0.1)),
    hoog80: Math.ceil(quantileOfSorted(sorted, 0.9)),
    laag95: Math.floor(quantileOfSorted(sorted, 0.025)),
    hoog95: Math.ceil(quantileOfSorted(sorted, 0.975)),
  }
}

function targetOf(
  target: number,
  done: number,
  years: readonly number[],
  totals: readonly (readonly number[])[],
): Extract<Verwachting, { bekend: true }>['doel'] {
  const reached = totals.map((row) => row.filter((total) => total >= target).length / row.length)
  const yearAt = (share: number) => years[reached.findIndex((part) => part >= share)] ?? null
  return {
    bekend: true,
    al: done >= target,
    vroeg: yearAt(0.025),
    midden: yearAt(0.5),
    laat: yearAt(0.975),
    kans: reached,
  }
}
