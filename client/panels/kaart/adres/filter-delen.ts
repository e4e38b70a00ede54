import { GEBIED, matching, readNumber } from './delen.ts'
import { type Filters, GEEN_FILTERS } from './keuze.ts'

/** Lists of the filters and the form of their values. */
const LISTS = {
  wijken: GEBIED,
  buurten: GEBIED,
  status: /^[a-z][a-z-]{0,40}$/,
  label: /^[A-Z][+]{0,5}$|^onbekend$/,
  eigenaar: /^[a-z][a-z-]{0,40}$/,
  campagne: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^geen$/,
  soort: /^[a-z][a-z-]{0,60}$/,
} as const
type Lijst = keyof typeof LISTS
const LIST_NAMES = Object.keys(LISTS) as Lijst[] // the keys written just above

const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/

function readRange(text: string): Filters['waarde'] {
  const [from = '', to = '', more] = text.split('..')
  if (more !== undefined || !text.includes('..') || text === '..') return null
  const [van, tot] = [from, to].map((part) => (part === '' ? undefined : readNumber(part)))
  if (van === null || tot === null) return null
  return { van: van ?? null, tot: tot ?? null }
}

function readPeriod(text: string): Filters['periode'] {
  const [van = '', tot = '', more] = text.split('..')
  return more === undefined && MONTH.test(van) && MONTH.test(tot) && van <= tot ? { van, tot } : null
}

/**
 * Filters of an address, such as `wijken:boswijk!waarde:60..70!label:A_B`. What means nothing is given back by name and the
 * rest works.
 */
export function readFilters(text: string): { filters: Filters; unknown: string[] } {
  let filters = GEEN_FILTERS
  const unknown: string[] = []
  for (const part of text.split('!').filter((one) => one !== '')) {
    const [, name = '', values = ''] = /^([a-z]+):(.+)$/.exec(part) ?? []
    const list = LIST_NAMES.find((one) => one === name)
    if (list !== undefined) {
      const all = [...new Set(values.split('_'))]
      const read = all.map(matching(LISTS[list])).filter((one) => one !== null)
      if (read.length < all.length) unknown.push(part)
      else filters = { ...filters, [list]: read }
      continue
    }
    const range = name === 'waarde' ? readRange(values) : null
    const period = name === 'periode' ? readPeriod(values) : null
    if (range !== null) filters = { ...filters, waarde: range }
    else if (period !== null) filters = { ...filters, periode: period }
    else unknown.push(part)
  }
  return { filters, unknown }
}

export function writeFilters(filters: Filters): string {
  const { waarde, periode } = filters
  return [
    ...LIST_NAMES.filter((name) => filters[name].length > 0).map(
      (name) => `${name}:${filters[name].join('_')}`,
    ),
    ...(waarde === null ? [] : [`waarde:${waarde.van ?? ''}..${waarde.tot ?? ''}`]),
    ...(periode === null ? [] : [`periode:${periode.van}..${periode.tot}`]),
  ].join('!')
}

/** How many kinds of filters keep something out. */
export function filterCount(filters: Filters): number {
  return (
    LIST_NAMES.filter((name) => filters[name].length > 0).length +
    [filters.waarde, filters.periode].filter((one) => one !== null).length
  )
}
