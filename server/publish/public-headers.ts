import { extname } from 'node:path'

/** Kind of a page that is made for a request, and so has no file. */
export const HTML = 'text/html; charset=utf-8'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Kind of a file by its name. */
export function mediaTypeOf(pad: string): string {
  return MEDIA_TYPES[extname(pad)] ?? 'application/octet-stream'
}

/** Nothing from elsewhere, nothing in the page itself. A page for embedding may stand in a frame of any site; others in none. */
function policy(isEmbedded: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self'",
    "object-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isEmbedded ? '*' : "'none'"}`,
  ].join('; ')
}

/** One year in seconds. */
const HSTS_SECONDS = 31_536_000

/**
 * Headers of every public answer that do not depend on the request.
 * @param isSecure whether the app is known under https
 */
export function publicHeaders(pad: string, isSecure: boolean): Record<string, string> {
  const isEmbedded = /(^|\/)inbedden\.html$/.test(pad)
  return {
    'content-security-policy': policy(isEmbedded),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isEmbedded ? 'cross-origin' : 'same-origin',
    ...(isEmbedded ? {} : { 'x-frame-options': 'DENY' }),
    ...(isSecure ? { 'strict-transport-security': `max-age=${HSTS_SECONDS}` } : {}),
  }
}

/** Named by its content: what was once sent stays right. */
export const FOREVER = 'public, max-age=31536000, immutable'
/** A page: kept, and asked about again each time, so that a withdrawn edition is gone at once. */
export const ASK_AGAIN = 'public, no-cache'
