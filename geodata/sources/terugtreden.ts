/** Most tries for one request, the first included. */
export const MEESTE_POGINGEN = 4
/** Longest pause a source may ask for with Retry-After, in milliseconds; a source that asks for more is left for later. */
export const LANGSTE_PAUZE_MS = 60_000
/** Pause after the first try, in milliseconds; each next one is twice as long. */
const EERSTE_PAUZE_MS = 1_000

/** Answers after which asking again later may help. Source: RFC 9110 section 15.6, RFC 6585 section 4. */
export const TIJDELIJK: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Milliseconds that Retry-After asks for, as seconds or as a date; null when it says nothing we understand. */
export function leesRetryAfter(value: string | null, nowMs: number): number | null {
  if (value === null) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value.trim()) * 1_000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs)
}

/**
 * Pause in milliseconds before the next try, or null when there should be none. The pause doubles and is spread over
 * 0.5 to 1.5 times its length, so that many visitors do not come back at one moment.
 * @param poging number of the try that failed, from 1
 * @param gevraagdMs what the source asked for with Retry-After
 * @param willekeur number in [0, 1)
 */
export function pauzeNa(poging: number, gevraagdMs: number | null, willekeur: number): number | null {
  if (poging >= MEESTE_POGINGEN) return null
  if (gevraagdMs !== null && gevraagdMs > LANGSTE_PAUZE_MS) return null
  const own = EERSTE_PAUZE_MS * 2 ** (poging - 1) * (0.5 + willekeur)
  return Math.round(Math.max(own, gevraagdMs ?? 0))
}
