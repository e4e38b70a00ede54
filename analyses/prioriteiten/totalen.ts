import type { Telling, ThemaBuurt, ThemaIndicator } from './criteria-schema.ts'

/**
 * The figures of one theme as rows of numbers, one per buurt and indicator, ordered by buurt: the same sum is made for the figures
 * as they are and 2,000 times for figures moved by their error.
 */
export interface CompiledTheme {
  indicators: readonly ThemaIndicator[]
  /** Codes of the buurten with a figure, ascending. */
  areas: readonly string[]
  /** What a buurt that differs counts for: its inhabitants, or 1. */
  people: Float64Array
  /** Multiplier of the share: 1 % of the people, or 0 where buurten are counted. */
  countsPeople: boolean
  buurt: Int32Array
  indicator: Int32Array
  figure: Int32Array
  gap: Float64Array
  threshold: Float64Array
  spread: Float64Array
  /** How much this figure counts in its buurt: families of sources the same, and the indicators of a family the same. */
  weight: Float64Array
  /** Share of people it concerns, 0-100. */
  share: Float64Array
}

/** Sums of one theme over the buurten of an area. */
export interface ThemeTotals {
  /** Mean over the buurten with a figure, 0..1. */
  hoeVer: number
  /** People in the buurten that differ, or the number of those buurten. */
  mensen: number
  verschilt: boolean
}

/** Puts the figures of a theme in rows. */
export function compileTheme(indicators: readonly ThemaIndicator[], telling: Telling): CompiledTheme {
  const areas = [
    ...new Set(indicators.flatMap(({ cijfers }) => cijfers.map(({ gebied }) => gebied))),
  ].toSorted()
  const known = new Map(
    telling.basis === 'inwoners' ? telling.perBuurt.map((row) => [row.gebied, row.inwoners]) : [],
  )
  const rows = areas.flatMap((area, buurt) => {
    const here = indicators.flatMap((one, indicator) => {
      const figure = one.cijfers.findIndex(({ gebied }) => gebied === area)
      const found = one.cijfers[figure]
      return found === undefined ? [] : [{ one, indicator, figure, found }]
    })
    // A figure whose spread is 0 cannot be scaled and takes no part in the mean; it can still differ.
    const scaled = here.filter(({ one }) => one.spreiding > 0)
    const families = new Set(scaled.map(({ one }) => one.bronfamilie)).size
    return here.map(({ one, indicator, figure, found }) => {
      const siblings = scaled.filter((row) => row.one.bronfamilie === one.bronfamilie).length
      return {
        buurt,
        indicator,
        figure,
        gap: found.gat,
        threshold: found.drempel,
        spread: one.spreiding,
        weight: one.spreiding > 0 ? 1 / (families * siblings) : 0,
        share: one.hogerIsGunstiger ? 100 - found.waarde : found.waarde,
      }
    })
  })
  return {
    indicators,
    areas,
    people: Float64Array.from(areas, (area) => (telling.basis === 'inwoners' ? (known.get(area) ?? 0) : 1)),
    countsPeople: telling.basis === 'inwoners',
    buurt: Int32Array.from(rows, (row) => row.buurt),
    indicator: Int32Array.from(rows, (row) => row.indicator),
    figure: Int32Array.from(rows, (row) => row.figure),
    gap: Float64Array.from(rows, (row) => row.gap),
    threshold: Float64Array.from(rows, (row) => row.threshold),
    spread: Float64Array.from(rows, (row) => row.spread),
    weight: Float64Array.from(rows, (row) => row.weight),
    share: Float64Array.from(rows, (row) => row.share),
  }
}

/**
 * Sums of a theme, of its figures as they are or moved.
 *
 * @param moved points less favourable per row; left out: nothing moves
 * @returns zeros for a theme without figures
 */
export function themeTotals(theme: CompiledTheme, moved?: Float64Array): ThemeTotals {
  const { buurt, gap, threshold, spread, weight, share, people, countsPeople, areas } = theme
  let hoeVer = 0
  let mensen = 0
  let verschilt = false
  let current = -1
  let most = 0
  // Of the figures of one buurt that differ the largest share counts: the same people may stand behind them all.
  const closeBuurt = () => {
    if (current >= 0) mensen += (people[current] ?? 0) * most
    most = 0
  }
  for (let row = 0; row < gap.length; row += 1) {
    const here = buurt[row] ?? 0
    if (here !== current) {
      closeBuurt()
      current = here
    }
    const by = moved?.[row] ?? 0
    const beyond = (gap[row] ?? 0) + by - (threshold[row] ?? 0)
    if (beyond < 0) continue
    verschilt = true
    const scale = spread[row] ?? 0
    if (scale > 0) hoeVer += (weight[row] ?? 0) * Math.min(1, beyond / scale)
    const concerned = countsPeople ? Math.min(100, Math.max(0, (share[row] ?? 0) + by)) / 100 : 1
    if (concerned > most) most = concerned
  }
  closeBuurt()
  return { hoeVer: areas.length === 0 ? 0 : hoeVer / areas.length, mensen, verschilt }
}

/** What a theme means per buurt, for the table of buurten; ordered by code. */
export function cellsOf(indicators: readonly ThemaIndicator[], telling: Telling): ThemaBuurt[] {
  const areas = new Set(indicators.flatMap(({ cijfers }) => cijfers.map(({ gebied }) => gebied)))
  return [...areas].toSorted().map((gebied) => {
    const here = indicators.flatMap((one) => {
      const cijfers = one.cijfers.filter((row) => row.gebied === gebied)
      return cijfers.length === 0 ? [] : [{ ...one, cijfers }]
    })
    const { hoeVer, mensen, verschilt } = themeTotals(compileTheme(here, telling))
    return {
      gebied,
      verschilt,
      hoeVer: here.some(({ spreiding }) => spreiding > 0) ? hoeVer : null,
      mensen: telling.basis === 'inwoners' ? mensen : null,
    }
  })
}
