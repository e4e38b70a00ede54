import { code, readODataPage } from '../formats/cbs-odata.ts'
import type { BronDeel } from './connector.ts'
import type { ODataDienst } from './odata.ts'

/** OData of tables that CBS publishes for others (police, RIVM). */
export const DATADERDEN: ODataDienst = {
  basis: 'https://dataderden.cbs.nl/ODataApi/OData',
  feed: 'https://dataderden.cbs.nl/ODataFeed/OData',
}
export const DATADERDEN_HOSTS: readonly string[] = ['dataderden.cbs.nl']

/** Keys of a dimension exactly as the source writes them, spaces included: a filter must hold those too. */
export function sleutels(deel: BronDeel): string[] {
  return readODataPage(deel.bytes, deel.naam).rijen.flatMap((row) => {
    const key = row.get('Key')
    return typeof key === 'string' ? [key] : []
  })
}

/** Titles of a dimension by key as the source writes it. */
export function titels(deel: BronDeel): ReadonlyMap<string, string> {
  const rows = readODataPage(deel.bytes, deel.naam).rijen
  return new Map(rows.map((row) => [String(row.get('Key') ?? ''), code(row, 'Title')]))
}

/** Years of a table that has year periods (`2024JJ00`), ascending. */
export function jaarperioden(deel: BronDeel): number[] {
  return sleutels(deel)
    .flatMap((key) => /^(\d{4})JJ00$/.exec(key.trim())?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
}

/** Years of a table that has month periods (`2024MM01`) of which all twelve months are there, ascending. */
export function volleJaren(deel: BronDeel): number[] {
  const months = new Map<number, Set<string>>()
  for (const key of sleutels(deel)) {
    const [, year, month] = /^(\d{4})MM(\d{2})$/.exec(key.trim()) ?? []
    if (year === undefined || month === undefined) continue
    months.set(Number(year), (months.get(Number(year)) ?? new Set()).add(month))
  }
  return [...months]
    .filter(([, set]) => set.size === 12)
    .map(([year]) => year)
    .toSorted((a, b) => a - b)
}
