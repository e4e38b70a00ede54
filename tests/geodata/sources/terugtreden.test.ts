import { expect, test } from 'vitest'
import { leesVia } from '../../../geodata/sources/bron-adres.ts'
import { leesRetryAfter, pauzeNa } from '../../../geodata/sources/terugtreden.ts'

test('pauses grow, are spread, and end', () => {
  expect([1, 2, 3, 4].map((poging) => pauzeNa(poging, null, 0))).toEqual([500, 1_000, 2_000, null])
  expect(pauzeNa(1, null, 0.999)).toBeGreaterThan(1_400)
  expect(pauzeNa(1, 60_000, 0)).toBe(60_000)
  expect(pauzeNa(1, 60_001, 0)).toBeNull()
})

test('Retry-After is read as seconds or as a date', () => {
  const now = Date.UTC(2026, 10, 25)
  expect(leesRetryAfter('120', now)).toBe(120_000)
  expect(leesRetryAfter('Wed, 25 Nov 2026 00:00:05 GMT', now)).toBe(5_000)
  expect(leesRetryAfter('Wed, 25 Nov 2020 00:00:05 GMT', now)).toBe(0)
  expect(leesRetryAfter('straks', now)).toBeNull()
  expect(leesRetryAfter(null, now)).toBeNull()
})

test('the address of a relay', () => {
  expect(leesVia(null)).toBeNull()
  expect(leesVia('http://relay.binnen:8080/pdok/')).toBe('http://relay.binnen:8080/pdok')
  for (const wrong of ['ftp://relay', 'http://a:b@relay', 'http://relay/?x=1', 'relay']) {
    expect(() => leesVia(wrong)).toThrow(/via must be|Invalid URL/)
  }
})
