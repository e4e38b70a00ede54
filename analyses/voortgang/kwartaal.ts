import { daysInMonth, monthOf, yearOf } from '../calendar.ts'

/** First and last day, ISO dates. */
export interface Periode {
  van: string
  tot: string
}

const two = (value: number) => String(value).padStart(2, '0')

/**
 * The quarter a day lies in.
 *
 * @param date ISO date
 * @example kwartaalVan('2026-11-26') is '2026-K4'
 */
export function kwartaalVan(date: string): string {
  return `${yearOf(date)}-K${Math.ceil(monthOf(date) / 3)}`
}

/**
 * First and last day of a quarter.
 *
 * @param kwartaal `2026-K3`
 * @example dagenVanKwartaal('2026-K3') runs from '2026-07-01' to '2026-09-30'
 */
export function dagenVanKwartaal(kwartaal: string): Periode {
  const year = Number(kwartaal.slice(0, 4))
  const last = Number(kwartaal.slice(6)) * 3
  return {
    van: `${year}-${two(last - 2)}-01`,
    tot: `${year}-${two(last)}-${two(daysInMonth(year, last))}`,
  }
}

/** The quarter before: of '2026-K1' that is '2025-K4'. */
export function vorigKwartaal(kwartaal: string): string {
  const [year, quarter] = [Number(kwartaal.slice(0, 4)), Number(kwartaal.slice(6))]
  return quarter === 1 ? `${year - 1}-K4` : `${year}-K${quarter - 1}`
}

/**
 * First and last day of a month.
 *
 * @param maand `2026-11`
 */
export function dagenVanMaand(maand: string): Periode {
  const [year, month] = [Number(maand.slice(0, 4)), Number(maand.slice(5))]
  return { van: `${maand}-01`, tot: `${maand}-${two(daysInMonth(year, month))}` }
}
