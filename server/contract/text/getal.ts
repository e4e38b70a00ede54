import type { Eenheid } from '../../../geodata/schema/indicator.ts'

/** Numbers as Dutch readers know them; no Intl, so that every machine writes the same. */

/** Groups thousands with a dot: 6635 becomes "6.635". */
function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.')
}

/** A number with `decimals` digits behind a comma and a real minus sign: getal(-4.7, 1) is "−4,7". */
export function getal(value: number, decimals: number): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.')
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? '−' : ''
  return `${sign}${grouped(whole)}${rest === undefined ? '' : `,${rest}`}`
}

/** A percentage with one decimal and a no-break space: "72,5 %". */
export function percentage(value: number): string {
  return `${getal(value, 1)}\u00a0%`
}

/** A whole count: "6.635". */
export function aantal(value: number): string {
  return getal(value, 0)
}

/** A difference in percentage points with its sign: "+5,1" or "−8,5". */
export function punten(value: number): string {
  return value > 0 ? `+${getal(value, 1)}` : getal(value, 1)
}

/** An amount of money, with cents where it has any: "€ 228.000", "€ 12,50". */
export function euro(value: number): string {
  return `€\u00a0${Number.isInteger(value) ? aantal(value) : getal(value, 2)}`
}

/** A value in the unit of its indicator, e.g. "72,5 %", "6.635", "€ 228.000". */
export function waardeMetEenheid(value: number, eenheid: Eenheid): string {
  switch (eenheid) {
    case 'procent':
      return percentage(value)
    case 'aantal':
      return aantal(value)
    case 'duizend-euro':
      return `€\u00a0${aantal(value * 1000)}`
    case 'euro':
      return `€\u00a0${aantal(value)}`
    case 'kilometer':
      return `${getal(value, 1)}\u00a0km`
    case 'kubieke-meter':
      return `${aantal(value)}\u00a0m³`
    case 'kilowattuur':
      return `${aantal(value)}\u00a0kWh`
    case 'per-1000-inwoners':
      return `${getal(value, 0)} per 1.000 inwoners`
    case 'klasse-1-9':
      return klasse(value)
  }
}

const KLASSEN = [
  'zeer onvoldoende',
  'ruim onvoldoende',
  'onvoldoende',
  'zwak',
  'voldoende',
  'ruim voldoende',
  'goed',
  'zeer goed',
  'uitstekend',
] as const

/** Class 1 to 9 of the Leefbaarometer as its word. */
export function klasse(value: number): string {
  return KLASSEN[value - 1] ?? 'onbekend'
}

/** Names of the months, January first. */
export const MAANDEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Name of a month, 1 to 12. */
export function maandnaam(month: number): string {
  return MAANDEN[month - 1] ?? String(month)
}

/** The month of an ISO month or day: maandVan('2024-01') and maandVan('2024-01-31') are "januari 2024". */
export function maandVan(iso: string): string {
  return `${maandnaam(Number(iso.slice(5, 7)))} ${iso.slice(0, 4)}`
}

/** A size in bytes as people know it: "840 bytes", "1,2 MB", "80,1 GB". */
export function bestandsgrootte(bytes: number): string {
  if (bytes < 1000) return `${aantal(bytes)} bytes`
  if (bytes < 1_000_000) return `${aantal(bytes / 1000)}\u00a0kB`
  if (bytes < 1_000_000_000) return `${getal(bytes / 1_000_000, bytes < 10_000_000 ? 1 : 0)}\u00a0MB`
  return `${getal(bytes / 1_000_000_000, 1)}\u00a0GB`
}

/** A date in words: datum('2025-05-01') is "1 mei 2025". Takes the date part of a date-time too. */
export function datum(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${Number(day)} ${MAANDEN[Number(month) - 1] ?? month ?? ''} ${year ?? ''}`
}

/** A clock time from minutes since midnight: klok(1350) is "22.30 uur". */
export function klok(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return `${hours}.${String(minutes % 60).padStart(2, '0')} uur`
}

/** A list in a sentence: "a, b en c". */
export function opsomming(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`
}
