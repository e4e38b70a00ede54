import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { BronFout } from './bron-client.ts'

/**
 * Ranges that no public source has an address in: this machine, private networks, link-local (the address of a cloud's own
 * data, 169.254.169.254, is there), shared and reserved ones. Source: IANA special-purpose address registries (RFC 6890).
 */
const NOT_PUBLIC: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
]

/** All public IPv6 addresses there are (RFC 4291): everything else is this machine, a private network or reserved. */
const PUBLIC_IPV6 = ['2000::', 3] as const
/** Parts of it that lead to no public server: documentation, and tunnels that carry an IPv4 address inside. */
const NOT_PUBLIC_IPV6: readonly (readonly [string, number])[] = [
  ['2001:db8::', 32],
  ['2001::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const notPublic = new BlockList()
for (const [address, bits, kind] of NOT_PUBLIC) notPublic.addSubnet(address, bits, kind)
for (const [address, bits] of NOT_PUBLIC_IPV6) notPublic.addSubnet(address, bits, 'ipv6')
const publicIpv6 = new BlockList()
publicIpv6.addSubnet(...PUBLIC_IPV6, 'ipv6')

/** Whether an address is one of the open internet. */
export function isOpenbaarAdres(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !notPublic.check(address, 'ipv4')
  return kind === 6 && publicIpv6.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}

/** Addresses of a name; a test gives its own. */
export type ZoekAdressen = (hostname: string) => Promise<readonly string[]>

/** What the system says a name is. */
export const zoekAdressen: ZoekAdressen = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address)

/**
 * Refuses a name that leads into the own network: somebody who can answer for a name of a source must not reach what is behind
 * the firewall. The certificate that the connection asks for guards the moment between this look and the connection.
 *
 * @throws BronFout `buiten-lijst`, and what the look-up throws
 */
export async function controleerOpenbaar(hostname: string, zoek: ZoekAdressen = zoekAdressen): Promise<void> {
  const addresses = await zoek(hostname)
  if (addresses.every(isOpenbaarAdres)) return
  const uitleg = `Wij hebben ${hostname} niet opgevraagd: dit adres ligt in een eigen netwerk.`
  throw new BronFout('buiten-lijst', uitleg, `https://${hostname}`)
}
