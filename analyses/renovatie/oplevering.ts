import type { BekendeEigenaar, RenovatieStatus } from '../../geodata/schema/woning.ts'
import { energielabel, statusGroepVan } from '../../geodata/schema/woning.ts'
import { dayNumber } from '../statistics/calendar-quarter.ts'
import { quantile } from '../statistics/quantile.ts'
import type { WoningMetLoop } from '../verdieping/invoer-schema.ts'
import type { Stand } from './verwachting-schema.ts'

/** Labels that meet the norm whatever the label was at the start. Source: norm of the programme, "label B or three steps". */
const NORM: ReadonlySet<string | null> = new Set(['A++++', 'A+++', 'A++', 'A+', 'A', 'B'])
/** Steps better that meet the norm whatever the label is now. Source: the same. */
const NORM_STEPS = 3
/** So many delivered dwellings must have had a step with its day, or nothing is said about how long it takes from there. */
const LEAST_FOR_LEAD_TIME = 5
/** One in twenty is faster: one wrong day does not decide. */
const FAST = 0.05

/** Whether the renovation of a dwelling is done. */
export function isDelivered({ status }: Pick<WoningMetLoop, 'status'>): boolean {
  return status !== null && statusGroepVan(status) === 'klaar'
}

/**
 * How a delivered dwelling stands against the norm. telt: it counts towards the target; asbest-onbekend: economical enough, and no source
 * says whether there is asbestos; label-onbekend: which labels it had is not known well enough; haalt-niet: it is known not to meet it.
 */
export type Normstand = 'telt' | 'asbest-onbekend' | 'label-onbekend' | 'haalt-niet'

type Normrij = Pick<WoningMetLoop, 'eigenaar' | 'energielabel' | 'labelVoor' | 'labelNa' | 'asbest'>

/** Whether the label meets the norm; null: not known. With one label it is not known whether that is three steps better. */
function labelMeetsNorm({ energielabel: now, labelVoor, labelNa }: Normrij): boolean | null {
  if (NORM.has(labelNa ?? now)) return true
  if (labelVoor === null || labelNa === null) return null
  const place = (label: string) => energielabel.options.findIndex((one) => one === label)
  return place(labelVoor) - place(labelNa) >= NORM_STEPS
}

/** Whether a dwelling is free of asbestos: taken away, or looked for and not there; null: no source says it. */
function isFreeOfAsbestos({ asbest }: Normrij): boolean | null {
  return asbest === null ? null : asbest === 'uitgevoerd' || asbest === 'niet-nodig'
}

/**
 * How a dwelling that is delivered stands against the norm of its owner: for private and VvE dwellings label B or three steps better, and
 * free of asbestos; a corporation dwelling counts when it is delivered. Ventilation is no part of it: it is counted over the same
 * dwellings as a track of its own. Source: domain.md, "Renovatie".
 *
 * @example private, from G to D, asbestos taken away: telt; the same and nothing said of asbestos: asbest-onbekend
 */
export function normStand(row: Normrij): Normstand {
  if (row.eigenaar === 'corporatie') return 'telt'
  const [label, free] = [labelMeetsNorm(row), isFreeOfAsbestos(row)]
  if (label === false || free === false) return 'haalt-niet'
  if (label === null) return 'label-onbekend'
  return free === null ? 'asbest-onbekend' : 'telt'
}

/** Whether a dwelling counts towards its target: delivered, and known to meet the norm. */
export function countsForTarget(row: Normrij & Pick<WoningMetLoop, 'status'>): boolean {
  return isDelivered(row) && normStand(row) === 'telt'
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
 * @example two delivered private dwellings without asbestos with labels A and D: one counts, of one it is not known
 */
export function standOf(rows: readonly WoningMetLoop[], owner: BekendeEigenaar): Stand {
  const own = rows.filter((row) => row.eigenaar === owner)
  const delivered = own.filter(isDelivered)
  const counting = delivered.filter(countsForTarget)
  const count = (stand: Normstand) => delivered.filter((row) => normStand(row) === stand).length
  return {
    woningen: own.length,
    telt: counting.length,
    asbestOnbekend: count('asbest-onbekend'),
    normOnbekend: count('label-onbekend'),
    haaltNormNiet: count('haalt-niet'),
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
