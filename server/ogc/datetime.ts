/** First and last year that a figure may be of; a side that is open has none. */
export interface Jarenbereik {
  jaarVan?: number
  jaarTot?: number
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i

/** A moment as milliseconds and the year it lies in (UTC); undefined when there is no such moment. */
function momentOf(text: string): { at: number; year: number } | undefined {
  const parts = DATE.exec(text) ?? INSTANT.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  // 31 February becomes a day in March: then the day asked does not exist.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const at = Date.parse(text.toUpperCase())
  return Number.isNaN(at) ? undefined : { at, year: new Date(at).getUTCFullYear() }
}

/**
 * The years that a `datetime` touches: a moment, or two with a slash where `..` or nothing is an open side. A figure is
 * about its whole year. Undefined when the text is not of that form or ends before it begins.
 */
export function jarenIn(text: string): Jarenbereik | undefined {
  const sides = text.split('/')
  if (sides.length === 1) {
    const moment = momentOf(text)
    return moment === undefined ? undefined : { jaarVan: moment.year, jaarTot: moment.year }
  }
  const [from = '', to = ''] = sides
  const open = (side: string): boolean => side === '' || side === '..'
  if (sides.length > 2 || (open(from) && open(to))) return undefined
  const start = open(from) ? null : momentOf(from)
  const end = open(to) ? null : momentOf(to)
  if (start === undefined || end === undefined) return undefined
  if (start !== null && end !== null && start.at > end.at) return undefined
  return {
    ...(start === null ? {} : { jaarVan: start.year }),
    ...(end === null ? {} : { jaarTot: end.year }),
  }
}
