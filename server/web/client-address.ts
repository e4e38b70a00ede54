import { isIP } from 'node:net'
import { plainAddress, rangeList } from './address-range.ts'

/** What a request says of where it comes from. */
export interface Origins {
  /** Address of the other end of the connection; null where there is none, as in a test. */
  peer: string | null
  /** X-Forwarded-For, as it came. */
  forwardedFor: string | null
  /** Forwarded (RFC 7239), as it came. */
  forwarded: string | null
}

/** Most entries of a forwarding header that are looked at: more proxies in a row do not exist. */
const MOST_HOPS = 20

/** An entry of a forwarding header without port, quotes and brackets; null when it is no address (`unknown`, `_hidden`). */
function addressOf(entry: string): string | null {
  const bare = entry.trim().replace(/^"|"$/g, '')
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(bare)?.[1]
  const found = bracketed ?? (/^[\d.]+:\d+$/.test(bare) ? bare.slice(0, bare.indexOf(':')) : bare)
  const plain = plainAddress(found)
  return isIP(plain) === 0 ? null : plain
}

/** The addresses of the header `Forwarded`, in its order. */
function forwardedHops(header: string): string[] {
  return header.split(',').map((element) => /(?:^|;)\s*for\s*=\s*("[^"]*"|[^;\s]+)/i.exec(element)?.[1] ?? '')
}

/**
 * Makes the reader of the address of who asks. A forwarding header is believed only from a proxy that the settings name, and
 * from right to left: what stands left of the first address that is no such proxy was written by whoever asked.
 *
 * @returns the address, or null when it is not known
 */
export function makeClientAddress(trusted: readonly string[]): (origins: Origins) => string | null {
  const isTrusted = rangeList(trusted)
  return ({ peer, forwardedFor, forwarded }) => {
    if (peer === null) return null
    let address = plainAddress(peer)
    if (trusted.length === 0 || !isTrusted(address)) return address
    const hops = forwardedFor === null ? forwardedHops(forwarded ?? '') : forwardedFor.split(',')
    for (const hop of hops.slice(-MOST_HOPS).reverse()) {
      const next = addressOf(hop)
      if (next === null) return address
      address = next
      if (!isTrusted(address)) return address
    }
    return address
  }
}

/** Groups of an IPv6 address, without the short form. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right]
}

/**
 * What counts as one address for a limit: an IPv4 address, or the first 64 bits of an IPv6 address, for whoever has one address
 * there has them all (RFC 6177).
 */
export function limitKeyOf(address: string | null): string {
  if (address === null) return 'onbekend'
  if (isIP(address) !== 6) return address
  const network = groupsOf(address).slice(0, 4)
  return `${network.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`
}
