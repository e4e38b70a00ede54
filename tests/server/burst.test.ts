import { expect, it } from 'vitest'
import { makeBurst } from '../../server/burst.ts'

it('lets a burst through, and then one per pause', () => {
  let now = 0
  const may = makeBurst(3, 100, () => now)
  expect([may(), may(), may(), may()]).toEqual([true, true, true, false])
  now = 99
  expect(may()).toBe(false)
  now = 250
  expect([may(), may(), may()]).toEqual([true, true, false])
  now = 10_000
  expect([may(), may(), may(), may()]).toEqual([true, true, true, false])
})
