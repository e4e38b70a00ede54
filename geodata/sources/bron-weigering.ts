import type { BronFoutCode } from '../schema/bron.ts'

/** Most characters of a source's own explanation that we repeat. */
const MEESTE_TEKENS = 200

const CODES: ReadonlyMap<number, BronFoutCode> = new Map([
  [404, 'niet-gevonden'],
  [410, 'niet-gevonden'],
  [413, 'te-groot'],
  [429, 'te-druk'],
  [503, 'te-druk'],
])

/** Code for an answer that is not 200; 401 and 403 are about the key where one was sent. */
export function codeBijStatus(status: number, metSleutel: boolean): BronFoutCode {
  if ((status === 401 || status === 403) && metSleutel) return 'sleutel-ongeldig'
  return CODES.get(status) ?? (status >= 500 ? 'bron-stuk' : status >= 400 ? 'geweigerd' : 'andere-vorm')
}

/** What a source says itself in a problem+json body (RFC 9457), on one line; empty when it says nothing readable. */
export function eigenUitleg(bytes: Uint8Array, geheimen: readonly string[]): string {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof body !== 'object' || body === null) return ''
    const parts = ['title' in body ? body.title : null, 'detail' in body ? body.detail : null]
    const words = parts.filter((part) => typeof part === 'string' && part !== '')
    const line = words
      .join(': ')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
    return geheimen
      .reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '…')), line)
      .slice(0, MEESTE_TEKENS)
  } catch {
    return ''
  }
}
