import { isLoopback } from '../config.ts'

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

export function isChanging(method: string): boolean {
  return !SAFE_METHODS.has(method)
}

/** The media types a page of another site may send without asking first (Fetch Standard, CORS-safelisted request-header). */
const FORM_TYPES: ReadonlySet<string> = new Set([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
])

/** Whether a body is of a kind that a form of any site can send; the API takes none of these. */
export function isFormPost(headers: Headers): boolean {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  return type !== undefined && FORM_TYPES.has(type)
}

/**
 * Whether a changing request comes from the app itself (protection against cross-site requests). Browsers say where a request
 * comes from in Sec-Fetch-Site and Origin; programs send neither. Behind a proxy that changes the Host the setting ADRES says
 * what is our own; without it the Host does.
 *
 * @param publicUrl the setting ADRES
 * @param host host and port of the request
 */
export function isOwnRequest(headers: Headers, publicUrl: string | null, host: string): boolean {
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite !== null && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const own = new URL(origin)
  if (publicUrl !== null && own.origin === new URL(publicUrl).origin) return true
  // The administrator of the machine itself may come in beside the proxy.
  const isBeside = publicUrl === null || isLoopback(own.hostname.replace(/^\[|\]$/g, ''))
  return isBeside && own.host === host
}
