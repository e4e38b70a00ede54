import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import { getekend, type Kaartmodel } from '../kaartmodel.ts'

/** Ends and step of the range that a person can choose, in the unit of the figure. */
export interface Bereik {
  min: number
  max: number
  stap: number
}

/** Units in which a tenth says something. */
const WITH_TENTHS: ReadonlySet<Eenheid> = new Set(['procent', 'kilometer'])

/** Smallest range of whole steps that holds every drawn figure; null when there is none. */
export function bereikVan(model: Kaartmodel): Bereik | null {
  const values = model.buurten
    .map(({ code }) => getekend(model, code).waarde)
    .filter((value) => value !== null)
  if (values.length === 0) return null
  const tenths = WITH_TENTHS.has(model.indicator.eenheid) ? 10 : 1
  return {
    min: Math.floor(Math.min(...values) * tenths) / tenths,
    max: Math.ceil(Math.max(...values) * tenths) / tenths,
    stap: 1 / tenths,
  }
}

/** A range as the filter keeps it, its ends in order: an end that lets everything through is no end; null when neither is. */
export function alsFilter(
  { min, max }: Bereik,
  van: number | null,
  tot: number | null,
): { van: number | null; tot: number | null } | null {
  const [low, high] = van !== null && tot !== null && van > tot ? [tot, van] : [van, tot]
  const from = low === null || low <= min ? null : low
  const to = high === null || high >= max ? null : high
  return from === null && to === null ? null : { van: from, tot: to }
}
