import type { BekendeEigenaar, RenovatieStatus } from '../../geodata/schema/woning.ts'
import { statusGroepVan } from '../../geodata/schema/woning.ts'
import { dayNumber } from '../statistics/calendar-quarter.ts'
import { quantile } from '../statistics/quantile.ts'
import type { WoningMetLoop } from '../verdieping/invoer-schema.ts'
import type { Stand } from './verwachting-schema.ts'

/** Labels that meet the norm whatever the label was at the start. Source: norm of the programme, "label B or three steps". */
const NORM: ReadonlySet<string | null> = new Set(['A++++', 'A+++', 'A++', 'A+', 'A', 'B'])
/** So many delivered dwellings must have had a step with its day, or nothing is said about how long it takes from there. */
const LEAST_FOR_LEAD_TIME = 5
/** One in twenty is faster: one wrong day does not decide. */
const FAST = 0.05

/** Whether the renovation of a dwelling is done. */
export function isDelivered({ status }: Pick<WoningMetLoop, 'status'>): boolean {
  return status !== null && statusGroepVan(status) === 'klaar'
}

/**
 * Whether a dwelling counts towards its target: delivered, and for private and VvE dwellings with label B or better. The other
 * half of the norm (three steps) cannot be seen: only one label is known, and not the one at the start.
 */
export function countsForTarget(row: Pick<WoningMetLoop, 'status' | 'eigenaar' | 'energielabel'>): boolean {
  return isDelivered(row) && (row.eigenaar === 'corporatie' || NORM.has(row.energielabel))
}

/** Day of delivery as an ISO date; null when it is not delivered or no step says the day. */
export function deliveredOn(row: WoningMetLoop): string | null {
  if (!isDelivered(row)) return null
  return row.historie.find(({ status }) => statusGroepVan(status) === 'klaar')?.datum ?? null
}

/**
 * How far the dwellings of one owner are.
 *
 * @param rows dwellings of one area; those of other owners are passed over
 * @example two delivered private dwellings with labels A and D: one counts, of one it is not known
 */
export function standOf(rows: readonly WoningMetLoop[], owner: BekendeEigenaar): Stand {
  const own = rows.filter((row) => row.eigenaar === owner)
  const counting = own.filter(countsForTarget)
  return {
    woningen: own.length,
    telt: counting.length,
    normOnbekend: own.filter((row) => isDelivered(row) && !countsForTarget(row)).length,
    inUitvoering: own.filter(({ status }) => status === 'uitvoering').length,
    onderweg: own.filter(({ status }) => status !== null && UNDER_WAY.has(status)).length,
    zonderDatum: counting.filter((row) => deliveredOn(row) === null).length,
  }
}

const UNDER_WAY: ReadonlySet<RenovatieStatus> = new Set([
  'uitgenodigd',
  'gesprek-gepland',
  'gesprek-geweest',
  'opname',
  'aanbod',
  'akkoord',
  'voorbereiding',
])

/**
 * Days that pass between a step and delivery for the fastest one in twenty of the dwellings that were delivered, per step; a
 * step is left out when fewer than five of them have its day.
 *
 * @param own dwellings of one owner
 */
export function fastestLeadTimes(own: readonly WoningMetLoop[]): Map<RenovatieStatus, number> {
  const days = new Map<RenovatieStatus, number[]>()
  for (const row of own) {
    const end = deliveredOn(row)
    if (end === null) continue
    for (const { status, datum } of row.historie) {
      if (datum > end || statusGroepVan(status) === 'klaar') continue
      const known = days.get(status) ?? []
      known.push(dayNumber(end) - dayNumber(datum))
      days.set(status, known)
    }
  }
  return new Map(
    [...days]
      .filter(([, known]) => known.length >= LEAST_FOR_LEAD_TIME)
      .map(([status, known]) => [status, Math.floor(quantile(known, FAST))]),
  )
}

/**
 * First day on which each dwelling that is not delivered could be, in ascending order: from its own last step with the fastest
 * lead time of its owner. A dwelling that has not begun, said no or was not reached begins with an invitation at the earliest
 * the day after the state. Where no lead time is known nothing is held back.
 *
 * @param own dwellings of one owner
 * @param state last day of the register, ISO date
 * @returns days as numbers (`dayNumber`)
 */
export function earliestDeliveries(own: readonly WoningMetLoop[], state: string): number[] {
  const lead = fastestLeadTimes(own)
  const now = dayNumber(state)
  return own
    .filter((row) => !isDelivered(row))
    .map(({ status, historie }) => {
      if (status === null) return now + 1
      const begun = status === 'uitvoering' || UNDER_WAY.has(status)
      const since = begun ? historie.findLast((step) => step.status === status)?.datum : state
      const needed = lead.get(begun ? status : 'uitgenodigd') ?? 0
      return Math.max(now + 1, dayNumber(since ?? state) + needed)
    })
    .toSorted((a, b) => a - b)
}
