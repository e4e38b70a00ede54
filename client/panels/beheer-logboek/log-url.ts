import { z } from 'zod'
import { logfilters, type Logfilters } from '../../../server/contract/logboek.ts'

const names = Object.keys(logfilters) as (keyof Logfilters)[] // keys of this very object

const cursor = z
  .string()
  .regex(/^[1-9]\d{0,11}$/)
  .transform(Number)

/** What an address asks of the log; a part that means nothing is left out. */
export function leesAdres(params: URLSearchParams): { filters: Logfilters; na: number | null } {
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const parsed = logfilters[name].safeParse(params.get(name) ?? undefined)
      return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : []
    }),
  )
  const na = cursor.safeParse(params.get('na'))
  return { filters: z.object(logfilters).parse(given), na: na.success ? na.data : null }
}

/** The address with one part set, or with '' left out; another choice begins at the newest row. */
export function metKeuze(params: URLSearchParams, name: keyof Logfilters, value: string): URLSearchParams {
  const next = new URLSearchParams(params)
  next.delete('na')
  if (value === '') next.delete(name)
  else next.set(name, value)
  return next
}

/** The address of another page; null is the newest. */
export function metBladzijde(params: URLSearchParams, na: number | null): URLSearchParams {
  const next = new URLSearchParams(params)
  if (na === null) next.delete('na')
  else next.set('na', String(na))
  return next
}
