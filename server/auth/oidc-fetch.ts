import type { CustomFetch } from 'openid-client'
import { leesLijf } from '../../geodata/sources/lees-lijf.ts'
import { isThisMachine, type OidcUitgever } from './oidc-config.ts'

/** Most bytes of one answer of an issuer: a set of keys with certificates is some tens of kilobytes. */
const MOST_ANSWER_BYTES = 1_000_000

/** An address the app must not ask. */
export class OutsideIssuerError extends Error {}

/**
 * Whether an address belongs to an issuer: its own host and port, or a host the settings name beside it. Always https, but on
 * this machine where the settings say http.
 */
export function isOfIssuer(issuer: Pick<OidcUitgever, 'uitgever' | 'ookServers'>, address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return false
  const own = new URL(issuer.uitgever)
  if (url.protocol === own.protocol && url.host === own.host) {
    return url.protocol === 'https:' || isThisMachine(url.hostname)
  }
  return url.protocol === 'https:' && url.port === '' && issuer.ookServers.includes(url.hostname)
}

/**
 * The only way in which the app asks something of an issuer: no other host, no redirect followed, no endless answer. The time
 * limit comes with the signal of the caller and holds until the last byte.
 *
 * @throws OutsideIssuerError for an address of somebody else, before anything is sent
 */
export function issuerFetch(issuer: Pick<OidcUitgever, 'uitgever' | 'ookServers'>): CustomFetch {
  return async (address, { body, headers, method, signal }) => {
    if (!isOfIssuer(issuer, address)) throw new OutsideIssuerError(new URL(address).host)
    const answer = await fetch(address, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined || body === null ? {} : { body: asBody(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
    const bytes = await leesLijf(answer.body, MOST_ANSWER_BYTES)
    const hasBody = ![101, 204, 205, 304].includes(answer.status)
    return new Response(hasBody ? new Uint8Array(bytes) : null, {
      status: answer.status,
      headers: answer.headers,
    })
  }
}

/** The requests of this flow carry form fields only. */
function asBody(body: unknown): URLSearchParams | string {
  return body instanceof URLSearchParams ? body : String(body)
}
