import type { Bladzijden } from '../contract/bladzijde.ts'

/** What a request says of the page it wants. */
export interface PageQuery {
  pagina?: number | undefined
  aantal?: number | undefined
}

/** First row of the page that is asked, and the one after its last. */
export function pageBounds(query: PageQuery, { grootte }: Pick<Bladzijden, 'grootte'>): [number, number] {
  const rows = query.aantal ?? grootte
  const first = ((query.pagina ?? 1) - 1) * rows
  return [first, first + rows]
}

/**
 * Takes the page that is asked out of an answer with a whole list, or with at least one row more than the page.
 *
 * @param address of the request, whose other questions stay in the links
 * @returns the answer with its page, and what stands in Link; null when this is the only page
 */
export function pageOf<T extends object>(
  answer: T,
  query: PageQuery,
  pages: Bladzijden,
  address: URL,
): { answer: T; link: string | null } {
  const rows: unknown = Reflect.get(answer, pages.veld)
  if (!Array.isArray(rows)) throw new Error(`the answer has no list ${pages.veld}`)
  const [first, end] = pageBounds(query, pages)
  const page = query.pagina ?? 1
  const links = [
    ...(page > 1 ? [linkTo(address, page - 1, 'prev')] : []),
    ...(rows.length > end ? [linkTo(address, page + 1, 'next')] : []),
  ]
  return {
    answer: { ...answer, [pages.veld]: rows.slice(first, end) },
    link: links.length === 0 ? null : links.join(', '),
  }
}

/** A link relative to the request itself: right behind any proxy and under any path. */
function linkTo(address: URL, page: number, rel: string): string {
  const search = new URLSearchParams(address.search)
  search.set('pagina', String(page))
  return `<?${search.toString()}>; rel="${rel}"`
}
