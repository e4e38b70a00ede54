import { BronFout } from './bron-client.ts'

/** An address as it may be told to people: without query, for a query may hold what was looked for. */
export function toonAdres(url: URL): string {
  return `${url.host}${url.pathname}`
}

function parse(url: string, base?: string): URL {
  try {
    return new URL(url, base)
  } catch {
    throw new BronFout('buiten-lijst', 'Het adres van de bron is niet te lezen.', '')
  }
}

/**
 * An address that may be asked: https, an exact name on the list, no name or password in it, no other port.
 * @throws BronFout `buiten-lijst`
 */
export function controleerAdres(url: string, hosts: ReadonlySet<string>, base?: string): URL {
  const parsed = parse(url, base)
  const wrong =
    parsed.protocol !== 'https:'
      ? 'het adres begint niet met https'
      : parsed.username !== '' || parsed.password !== ''
        ? 'er staat een naam of wachtwoord in het adres'
        : parsed.port !== ''
          ? 'het adres wijst een andere poort aan'
          : hosts.has(parsed.hostname)
            ? null
            : 'deze server staat niet op de lijst'
  if (wrong === null) return parsed
  const uitleg = `Wij hebben ${toonAdres(parsed)} niet opgevraagd: ${wrong}.`
  throw new BronFout('buiten-lijst', uitleg, `${parsed.protocol}//${toonAdres(parsed)}`)
}

/** Base of a relay without a slash at the end. Throws when it is no plain http(s) address: a mistake in the settings. */
export function leesVia(via: string | null): string | null {
  if (via === null) return null
  const { protocol, username, password, search, hash, origin, pathname } = new URL(via)
  if (!/^https?:$/.test(protocol) || `${username}${password}${search}${hash}` !== '') {
    throw new Error('via must be an http(s) address without name, password, query and fragment')
  }
  return `${origin}${pathname}`.replace(/\/+$/, '')
}

/** Where to knock for a true address: the relay when there is one. Example: `http://relay/api.pdok.nl/a?b`. */
export function aanklopAdres(url: URL, via: string | null): string {
  return via === null ? url.href : `${via}/${url.hostname}${url.pathname}${url.search}`
}

/** The true address a redirect points to: relative ones hold against the true address, those of the relay are mapped back. */
export function doelVanVerwijzing(location: string, from: URL, via: string | null): string {
  if (via !== null && location.startsWith(`${via}/`)) return `https://${location.slice(via.length + 1)}`
  return parse(location, from.href).href
}
