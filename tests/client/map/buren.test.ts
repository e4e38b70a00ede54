import { expect, test } from 'vitest'
import { buurInRichting, type Plek } from '../../../client/map/buren.ts'

const places: Plek[] = [
  { code: 'midden', punt: [5.5, 52.5] },
  { code: 'noord', punt: [5.501, 52.52] },
  { code: 'oost', punt: [5.53, 52.499] },
  { code: 'zuid', punt: [5.498, 52.48] },
  { code: 'verweg', punt: [5.6, 52.5] },
  { code: 'schuin', punt: [5.46, 52.53] },
]

test.each([
  ['midden', 'noord', 'noord'],
  ['midden', 'oost', 'oost'],
  ['midden', 'zuid', 'zuid'],
  ['oost', 'oost', 'verweg'],
  ['oost', 'west', 'midden'],
  ['verweg', 'oost', null],
] as const)('from %s to the %s is %s', (from, direction, to) => {
  expect(buurInRichting(places, from, direction)).toBe(to)
})

test('an area aside is reached when there is none straight on', () => {
  expect(buurInRichting(places, 'midden', 'west')).toBe('zuid')
})

test('without a start the first place is taken; without places there is none', () => {
  expect(buurInRichting(places, null, 'noord')).toBe('midden')
  expect(buurInRichting([], null, 'noord')).toBeNull()
})
