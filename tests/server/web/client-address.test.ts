import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressRanges } from '../../../server/web/address-range.ts'
import { limitKeyOf, makeClientAddress } from '../../../server/web/client-address.ts'

const nobody = { peer: null, forwardedFor: null, forwarded: null }

describe('the address of who asks', () => {
  it('is the other end of the connection, whatever headers say, while no proxy is trusted', () => {
    const read = makeClientAddress([])
    expect(read({ ...nobody, peer: '203.0.113.9', forwardedFor: '198.51.100.1' })).toBe('203.0.113.9')
    expect(read({ ...nobody, peer: '::ffff:203.0.113.9', forwarded: 'for=198.51.100.1' })).toBe('203.0.113.9')
    expect(read(nobody)).toBeNull()
  })

  it.each([
    ['one proxy', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['two trusted proxies', '10.0.0.1', '198.51.100.1, 10.2.3.4', '198.51.100.1'],
    ['what the client wrote before the proxy', '10.0.0.1', '192.0.2.66, 198.51.100.1', '198.51.100.1'],
    ['a stranger who says to be a proxy', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['an entry that is no address', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['a port behind the address', '10.0.0.1', '198.51.100.1:5121', '198.51.100.1'],
    ['an IPv6 address', '10.0.0.1', '2001:db8::7', '2001:db8::7'],
  ])('%s', (_, peer, forwardedFor, expected) => {
    const read = makeClientAddress(['10.0.0.0/8'])
    expect(read({ peer, forwardedFor, forwarded: null })).toBe(expected)
  })

  it.each([
    ['for=192.0.2.60;proto=http;by=203.0.113.43', '192.0.2.60'],
    ['for=192.0.2.43, for=198.51.100.17', '198.51.100.17'],
    ['For="[2001:db8:cafe::17]:4711"', '2001:db8:cafe::17'],
    ['for=_hidden', '10.0.0.1'],
  ])('reads the header of RFC 7239: %s', (forwarded, expected) => {
    expect(makeClientAddress(['10.0.0.1'])({ ...nobody, peer: '10.0.0.1', forwarded })).toBe(expected)
  })

  it('never believes what stands left of an address it does not trust', () => {
    const read = makeClientAddress(['10.0.0.0/8', 'fd00::/8'])
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), { maxLength: 8 }), (forged) => {
        const header = [...forged.map((part) => part.replaceAll(',', '')), '198.51.100.1', '10.9.9.9'].join(
          ', ',
        )
        expect(read({ peer: 'fd00::1', forwardedFor: header, forwarded: null })).toBe('198.51.100.1')
      }),
    )
  })
})

describe('what counts as one address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    [null, 'onbekend'],
  ])('%s', (address, key) => {
    expect(limitKeyOf(address)).toBe(key)
  })
})

describe('the setting with proxies', () => {
  it('takes addresses and ranges, and refuses everything else', () => {
    expect(addressRanges.parse('127.0.0.1, 10.0.0.0/8  fd00::/8')).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      'fd00::/8',
    ])
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/8/9', '10.0.0/8', 'fd00::/129', '*']) {
      expect(addressRanges.safeParse(wrong).success, wrong).toBe(false)
    }
  })
})
