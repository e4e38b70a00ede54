import type { Reeks } from '../../../analyses/verandering/verandering-schema.ts'

/** Where years and values of a small chart stand, in pixels of its drawing. */
export interface SeriesScale {
  x: (year: number) => number
  y: (value: number) => number
  years: readonly number[]
  /** Values with a line across the chart. */
  ticks: readonly number[]
  /** Distance between two of them. */
  step: number
}

export interface Frame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

/** Round steps for an axis: 1, 2 or 5 times a power of ten, at most `most` parts. */
export function roundStep(range: number, most: number): number {
  if (!(range > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(range / most))
  const factor = [1, 2, 5, 10].find((candidate) => range / (candidate * power) <= most) ?? 10
  return factor * power
}

/**
 * A scale that holds every value with its limits. The axis need not begin at 0: a line shows change, and the numbers stand beside it.
 * Equal values get some air above and below.
 */
export function seriesScale(series: Reeks, frame: Frame): SeriesScale {
  const points = series.gebieden.flatMap(({ metingen }) => metingen)
  const years = [...new Set(points.map(({ jaar }) => jaar))].toSorted((a, b) => a - b)
  const values = points.flatMap(({ waarde, laag, hoog }) => [waarde, laag ?? waarde, hoog ?? waarde])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = high > low ? 0 : Math.max(1, Math.abs(high) * 0.1)
  const step = roundStep(high - low + 2 * air, 3)
  const from = Math.floor((low - air) / step) * step
  const to = Math.ceil((high + air) / step) * step
  const count = Math.max(1, Math.round((to - from) / step))
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const across = frame.width - frame.left - frame.right
  const down = frame.height - frame.top - frame.bottom
  return {
    x: (year) =>
      last === first ? frame.left + across / 2 : frame.left + ((year - first) / (last - first)) * across,
    y: (value) => frame.top + ((to - value) / (to - from)) * down,
    years,
    step,
    ticks: Array.from({ length: count + 1 }, (_tick, index) => from + index * step),
  }
}
