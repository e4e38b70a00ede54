import { z } from 'zod'
import { type RenovatieStatus, renovatieStatus, statusGroepVan } from '../../geodata/schema/woning.ts'
import { volgordeVan } from '../../geodata/schema/woningwerk.ts'
import { dayNumber, lastQuarterOf, quarterOf } from '../statistics/calendar-quarter.ts'
import { quantile } from '../statistics/quantile.ts'
import type { WoningMetLoop } from '../verdieping/invoer-schema.ts'
import { countsForTarget, isDelivered } from './oplevering.ts'
import { EIGENAREN, type EigenaarRegel } from './verwachting-schema.ts'

/** So many delivered dwellings must have passed a step, or nothing is said about how long it usually takes. */
const LEAST_FOR_USUAL = 5
const MEDIAN = 0.5

/** The step at which most dwellings wait longer than usual. */
export const knelpunt = z.object({
  status: renovatieStatus,
  /** Dwellings that stand there now. */
  aantal: z.number().int().positive(),
  /** Of those: longer than usual. */
  teLang: z.number().int().nonnegative(),
  /** Days that half of the dwellings that are done stood there at most. */
  gewoonDagen: z.number().int().nonnegative(),
})

/** Whether one kind of owner keeps up with its target, and where it waits. */
export const achterstand = z.object({
  eigenaar: z.enum(EIGENAREN),
  /** Deliveries per quarter that are needed from now on; null: there is no target, or no end. */
  nodigPerKwartaal: z.number().nonnegative().nullable(),
  /** Deliveries per quarter so far, mean; null: not known. */
  tempoPerKwartaal: z.number().nonnegative().nullable(),
  /** Last year of the money that this was computed to. */
  tot: z.number().int().nullable(),
  stand: z.enum(['gehaald', 'op-schema', 'achter', 'onbekend']),
  knelpunt: knelpunt.nullable(),
})
export type Achterstand = z.infer<typeof achterstand>

/**
 * Compares the pace that one kind of owner needs to reach its target before its money ends with the pace so far, and names the step
 * where most of its dwellings wait longer than usual.
 *
 * @param row forecast and target of the owner, for the whole focus area
 * @param own dwellings of that owner
 * @param state last day of the register, ISO date; null: no step has a day
 * @param until last year of the money; null: not known
 * @example 40 of 100 done, 12 quarters left: 5 per quarter are needed; with a pace of 4 it lags behind
 */
export function lagOf(
  row: EigenaarRegel,
  own: readonly WoningMetLoop[],
  state: string | null,
  until: number | null,
): Achterstand {
  const { eigenaar, streven, verwachting } = row
  const left = streven === null ? null : Math.max(0, streven - row.focusgebied.telt)
  const quarters = state === null || until === null ? null : lastQuarterOf(until) - quarterOf(state) + 1
  const needed = left === null || quarters === null || quarters < 1 ? null : left / quarters
  const pace = verwachting.bekend ? verwachting.gemiddeld : null
  const base = {
    eigenaar,
    nodigPerKwartaal: needed,
    tempoPerKwartaal: pace,
    tot: until,
    knelpunt: state === null ? null : bottleneckOf(own, state),
  }
  if (left === 0) return { ...base, stand: 'gehaald' }
  if (needed === null || pace === null) return { ...base, stand: 'onbekend' }
  return { ...base, stand: needed > pace ? 'achter' : 'op-schema' }
}

/** Days each delivered dwelling stood at a step before it went on. */
function usualDays(own: readonly WoningMetLoop[]): Map<RenovatieStatus, number> {
  const days = new Map<RenovatieStatus, number[]>()
  for (const row of own) {
    if (!isDelivered(row)) continue
    for (const [at, { status, datum }] of row.historie.entries()) {
      const next = row.historie[at + 1]
      if (next === undefined || next.datum < datum) continue
      const known = days.get(status) ?? []
      known.push(dayNumber(next.datum) - dayNumber(datum))
      days.set(status, known)
    }
  }
  return new Map(
    [...days]
      .filter(([, known]) => known.length >= LEAST_FOR_USUAL)
      .map(([status, known]) => [status, Math.round(quantile(known, MEDIAN))]),
  )
}

/**
 * The step of the work at which most dwellings stand longer than half of the dwellings that are done did. Only steps between the
 * invitation and delivery count: who has not been asked does not wait. Null: nowhere does any dwelling wait longer than usual.
 *
 * @param own dwellings of one owner
 * @param state last day of the register, ISO date
 */
export function bottleneckOf(own: readonly WoningMetLoop[], state: string): z.infer<typeof knelpunt> | null {
  const usual = usualDays(own)
  let worst: z.infer<typeof knelpunt> | null = null
  for (const step of volgordeVan('status')?.stappen ?? []) {
    const status = renovatieStatus.parse(step)
    const gewoonDagen = usual.get(status)
    if (status === 'nog-niet-benaderd' || statusGroepVan(status) === 'klaar' || gewoonDagen === undefined)
      continue
    const here = own.filter((row) => row.status === status)
    const late = here.filter((row) => {
      const since = row.historie.at(-1)?.datum
      return since !== undefined && dayNumber(state) - dayNumber(since) > gewoonDagen
    }).length
    // Of two steps with as many the later one is named: it is nearer to a home that is done.
    if (late > 0 && late >= (worst?.teLang ?? 0)) {
      worst = { status, aantal: here.length, teLang: late, gewoonDagen }
    }
  }
  return worst
}

/** Deliveries that count towards the target, per quarter and owner. */
export const kwartaalregel = z.object({
  jaar: z.number().int(),
  kwartaal: z.number().int().min(1).max(4),
  particulier: z.number().int(),
  vve: z.number().int(),
  corporatie: z.number().int(),
})
export type Kwartaalregel = z.infer<typeof kwartaalregel>

/**
 * Dwellings delivered in each of the last quarters up to that of the state, oldest first. The last one may not be over.
 *
 * @param rows dwellings of one area
 */
export function deliveriesPerQuarter(
  rows: readonly WoningMetLoop[],
  state: string,
  quarters: number,
): Kwartaalregel[] {
  const last = quarterOf(state)
  const lines = Array.from({ length: quarters }, (_, at) => {
    const quarter = last - quarters + 1 + at
    return {
      jaar: Math.floor(quarter / 4),
      kwartaal: (quarter % 4) + 1,
      particulier: 0,
      vve: 0,
      corporatie: 0,
    }
  })
  for (const row of rows) {
    if (row.eigenaar === 'onbekend' || !countsForTarget(row)) continue
    const day = row.historie.find(({ status }) => statusGroepVan(status) === 'klaar')?.datum
    const line = day === undefined ? undefined : lines[quarterOf(day) - last + quarters - 1]
    if (line !== undefined) line[row.eigenaar] += 1
  }
  return lines
}
