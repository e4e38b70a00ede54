import { expect, test } from 'vitest'
import { measure, median, NotMeasurable, summarise } from './harness.ts'

test('the median is the middle value, or lies between the two middle ones', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 9])).toBe(3)
})

test('a ratio is the median of ours over the median of the peer', () => {
  const runs = [
    { value: 2, peer: 1 },
    { value: 4, peer: 4 },
    { value: 6, peer: 2 },
  ]
  expect(summarise(runs)).toEqual({ value: 2, peer: 2, n: 3, min: 1, max: 3 })
})

test('the warm-up does not count and the line holds what bench.md asks', async () => {
  let runs = 0
  let closed = 0
  const line = await measure({
    name: 'count',
    unit: 'ms',
    goal: 4,
    prepare: async () => ({ run: async () => runs++, close: async () => void closed++ }),
  })
  expect(JSON.stringify(line)).toBe(
    '{"name":"count","value":3,"unit":"ms","goal":4,"peer":null,"n":5,"min":1,"max":5}',
  )
  expect(closed).toBe(1)
})

test('what cannot be measured gives null and why, and still closes', async () => {
  let closed = 0
  const run = async () => Promise.reject(new NotMeasurable('a request was made'))
  const prepare = async () => ({ run, close: async () => void closed++ })
  const line = await measure({ name: 'x', unit: 'ms', goal: 1, prepare })
  expect(line).toMatchObject({ value: null, why: 'a request was made', n: 0 })
  expect(closed).toBe(1)
})
