import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A body made once and sent many times: plain and compressed, with its ETag. */
export interface Prepared {
  mediatype: string
  etag: string
  headers: Record<string, string>
  plain: Uint8Array
  readonly gzip: Uint8Array
  readonly br: Uint8Array
}

/** Above this the best compression takes seconds, and a step less is nearly as small. */
const BEST_UP_TO_BYTES = 400_000

/** For a body that is one of many: a tenth larger, and a hundred times faster. */
export const QUICK = { gzip: 6, br: 5 } as const

/**
 * Prepares a body. Compressing takes some tens of milliseconds: do it once per version, not per request. A coding that nobody asks for
 * is never made; what a worker made is compressed there, for both forms are read when it is copied to another thread.
 */
export function prepare(
  body: string | Uint8Array,
  mediatype: string,
  headers: Record<string, string> = {},
  quality?: typeof QUICK,
): Prepared {
  const plain = typeof body === 'string' ? new TextEncoder().encode(body) : body
  let gzip: Uint8Array | undefined
  let br: Uint8Array | undefined
  return {
    mediatype,
    headers,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`,
    plain,
    get gzip() {
      return (gzip ??= gzipSync(plain, { level: quality?.gzip ?? 9 }))
    },
    get br() {
      const best = plain.length > BEST_UP_TO_BYTES ? 9 : 11
      return (br ??= brotliCompressSync(plain, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality?.br ?? best,
          [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
        },
      }))
    },
  }
}

/** Prepares a file. Forms that the build packed beside it are sent as they lie there; others are made as of any body. */
export function prepareFile(path: string, mediatype: string): Prepared {
  const made = prepare(readFileSync(path), mediatype)
  const { headers, etag, plain } = made
  let gzip: Uint8Array | undefined
  let br: Uint8Array | undefined
  return {
    mediatype,
    headers,
    etag,
    plain,
    get gzip() {
      return (gzip ??= existsSync(`${path}.gz`) ? readFileSync(`${path}.gz`) : made.gzip)
    },
    get br() {
      return (br ??= existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : made.br)
    },
  }
}

/**
 * The answer for a prepared body: compressed as the client accepts, 304 when it has it already.
 * @param request what the client accepts and has; `etag`: the tag to send in place of that of the body alone
 * @param cacheControl e.g. `private, no-cache` for what depends on rights, `public, max-age=31536000, immutable` for hashed files
 */
export function sendPrepared(
  prepared: Prepared,
  request: { accepts: string | undefined; ifNoneMatch: string | undefined; etag?: string },
  cacheControl: string,
): Response {
  const etag = request.etag ?? prepared.etag
  const headers: Record<string, string> = {
    ...prepared.headers,
    etag,
    vary: 'Accept-Encoding',
    'cache-control': cacheControl,
  }
  if (request.ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) === true) {
    return new Response(null, { status: 304, headers })
  }
  const coding = chooseCoding(request.accepts ?? '')
  const body = coding === null ? prepared.plain : prepared[coding]
  headers['content-type'] = prepared.mediatype
  headers['content-length'] = String(body.length)
  if (coding !== null) headers['content-encoding'] = coding
  return new Response(Buffer.from(body), { status: 200, headers })
}

function chooseCoding(accepts: string): 'br' | 'gzip' | null {
  const wanted = new Set(
    accepts
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  return wanted.has('br') ? 'br' : wanted.has('gzip') ? 'gzip' : null
}
