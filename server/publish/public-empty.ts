import { leeg } from '../contract/text/nl/openbaar/leeg.ts'
import type { PubliekAntwoord, PubliekeVraag } from './public-types.ts'
import { HTML, publicHeaders } from './public-headers.ts'

const page = (text: string, root: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${leeg.titel}</title></head><body><main><h1>${leeg.titel}</h1><p>${text}</p><p><a href="${root}werk">${leeg.medewerkers}</a></p></main></body></html>`

/**
 * What is said when no edition is shown: none was made yet (come back soon), or what there was has been withdrawn (it is gone, and
 * whoever kept a copy throws it away).
 */
export function leegAntwoord(
  { method, url }: Pick<PubliekeVraag, 'method' | 'url'>,
  isWithdrawn: boolean,
  isSecure: boolean,
): PubliekAntwoord {
  const depth = Math.max(0, Math.min(url.replace(/\?.*$/s, '').split('/').length - 2, 9))
  const body = new TextEncoder().encode(
    page(isWithdrawn ? leeg.ingetrokken : leeg.nogNiet, '../'.repeat(depth)),
  )
  return {
    status: isWithdrawn ? 410 : 503,
    headers: {
      ...publicHeaders('', isSecure),
      'content-type': HTML,
      'content-length': String(body.length),
      'cache-control': 'no-store',
      ...(isWithdrawn ? {} : { 'retry-after': '30' }),
    },
    body: method === 'HEAD' ? null : body,
  }
}
