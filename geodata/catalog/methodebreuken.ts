import type { Methodebreuk } from '../schema/indicator.ts'

/**
 * Breaks in series by indicator id, in one place: across a break no change is tested. A finer rounding is no break but a step in
 * column `afronding` of pijlers.csv. Versions 2 and 3 of the Leefbaarometer are indicators of their own and never make one series.
 */
const BREUKEN: ReadonlyMap<string, readonly Methodebreuk[]> = new Map([
  // 5 euro in 2019 and 215 euro in 2022: what is counted as mental health care changed (datasets/cbs-kerncijfers-gemeente).
  ['cbs-gemeente-zorgkosten-ggz', [{ vanaf: 2022, reden: 'anders-geteld' }]],
  // The parts add up to the whole in both years (2,507 and 2,801 euro), so the whole breaks with its part.
  ['cbs-gemeente-zorgkosten-totaal', [{ vanaf: 2022, reden: 'anders-geteld' }]],
])

/** The known breaks in the series of an indicator, ascending. Example: cbs-gemeente-zorgkosten-ggz breaks from 2022. */
export function breukenVan(indicator: string): readonly Methodebreuk[] {
  return BREUKEN.get(indicator) ?? []
}
