import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

/** An address or a range of addresses: `10.0.0.5`, `10.0.0.0/8`, `2001:db8::/32`. */
function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const kind = isIP(address)
  if (kind === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128))
}

/** A list of addresses and ranges, with spaces or commas between them. */
export const addressRanges = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .refine((parts) => parts.every(isRange))

/** Something that knows whether an address lies in one of these ranges. An IPv4 address in its IPv6 form counts as itself. */
export function rangeList(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const kind = isIP(address) === 4 ? 'ipv4' : 'ipv6'
    if (bits === undefined) list.addAddress(address, kind)
    else list.addSubnet(address, Number(bits), kind)
  }
  return (address) => {
    const plain = plainAddress(address)
    return isIP(plain) !== 0 && list.check(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6')
  }
}

/** An address without a zone, and an IPv4 address that came over IPv6 as IPv4. */
export function plainAddress(address: string): string {
  const bare = address.split('%')[0] ?? ''
  return /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare)?.[1] ?? bare
}
