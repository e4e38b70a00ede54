import type { Schatting } from '../../../analyses/kleine-gebieden/aandelen.ts'

/** The part of a line of numbers that a plot shows, with round marks on it. */
export interface PlotScale {
  from: number
  to: number
  marks: readonly number[]
}

/** Steps between marks: round numbers that leave at most six of them. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]
const MOST_MARKS = 6

/** Scale that holds every value and its limits, from mark to mark. Example: limits 42 to 81 give 40 to 90 with marks every 10. */
export function plotScale(values: readonly Schatting[]): PlotScale {
  const low = Math.min(...values.map(({ laag }) => laag))
  const high = Math.max(...values.map(({ hoog }) => hoog))
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 100, marks: [0, 50, 100] }
  const step =
    STEPS.find((size) => Math.ceil(high / size) - Math.floor(low / size) < MOST_MARKS) ?? (high - low || 1)
  const from = Math.floor(low / step) * step
  const to = Math.max(from + step, Math.ceil(high / step) * step)
  const count = Math.round((to - from) / step)
  return { from, to, marks: Array.from({ length: count + 1 }, (_mark, index) => from + index * step) }
}

/** Place of a value on the scale, 0..100. */
export function placeOn({ from, to }: PlotScale, value: number): number {
  return (100 * (value - from)) / (to - from)
}
