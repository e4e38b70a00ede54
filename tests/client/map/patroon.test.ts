import { expect, test } from 'vitest'
import { ontbreektPatroon, onzekerPatroon, PATROON_DICHTHEID } from '../../../client/map/patroon.ts'

test('the lines of "geen cijfer" run at 45 degrees and repeat without a seam', () => {
  const { width, height, data } = ontbreektPatroon('#82929b', '#f3f6f7')
  expect([width, height]).toEqual([9 * PATROON_DICHTHEID, 9 * PATROON_DICHTHEID])
  const at = (x: number, y: number): number =>
    data[(((y + height) % height) * width + ((x + width) % width)) * 4] ?? -1
  expect(at(0, 0)).toBe(0x82)
  expect(at(width / 2, 0)).toBe(0xf3)
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) expect(at(x, y)).toBe(at(x + 1, y - 1))
  }
})

test('the lines of "onzeker" lean the other way, lie over the colour, and repeat without a seam', () => {
  const { width, height, data } = onzekerPatroon('#ff8040')
  const opacity = (x: number, y: number): number =>
    data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3] ?? -1
  expect(opacity(0, 0)).toBe(255)
  expect(opacity(width / 2, 0)).toBe(0)
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) {
      expect(opacity(x, y)).toBe(opacity(x + 1, y + 1))
      // Multiplied by its own opacity, as MapLibre wants it.
      expect(data[(y * width + x) * 4]).toBe(opacity(x, y))
    }
  }
})
