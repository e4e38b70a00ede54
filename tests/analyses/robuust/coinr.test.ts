import { describe, expect, it } from 'vitest'
import { fillMissing, type Punten } from '../../../analyses/robuust/aanvullen.ts'
import {
  compositeOf,
  type Kolom,
  knownValues,
  type Samenstelkeuze,
} from '../../../analyses/robuust/samenstellen.ts'
import { scaleOf } from '../../../analyses/robuust/schaal.ts'
import { minMaxOf } from '../../../analyses/statistics/min-max.ts'
import { weightedMean } from '../../../analyses/statistics/weighted-mean.ts'

/** Held against what COINr (W. Becker, R, MIT licence) prints in its own articles. */

/** https://bluefoxr.github.io/COINr/articles/normalise.html, "Simplified normalisation". */
const madeUp = [
  [0.87460066, 28.98923, 89.275844, 25.66438],
  [0.17494063, 67.838043, 14.947235, 67.47805],
  [0.03424133, 73.53196, 0, 73.60652],
  [0.32038573, 19.595673, 30.398642, 15.55392],
  [0.40232824, 98.053967, 39.103831, 100],
  [0.19566983, 74.152153, 17.149409, 74.27405],
  [0.40353812, 5.144628, 39.232363, 0],
  [0.06366146, 53.021246, 3.125456, 51.53047],
  [0.38870131, 69.582388, 37.65617, 69.35552],
  [0.97554784, 68.8556, 100, 68.57327],
] as const

/** https://bluefoxr.github.io/COINr/articles/imputation.html, "Data frames": four figures of ten countries, some unknown. */
const countries: readonly (readonly (number | null)[])[] = [
  [23.7, 0.13405, null, 11.519],
  [583.5, 2.20754, 16.182, 24.04],
  [3.6, 0.0578, 0.985, 6.509],
  [249.8, 1.798, null, 17.242],
  [null, null, null, 3.315],
  [64.2, 1.15292, 7.555, 26.757],
  [0.3, 0.00266, 0.046, 0.404],
  [null, 0.08905, null, 2.907],
  [46.5, 0.34615, 1.213, 3.37],
  [7.2, 0.03553, 1.256, 0.966],
]

function columnOf(rows: readonly (readonly (number | null)[])[], place: number): Kolom {
  return {
    values: Float64Array.from(rows, (row) => row[place] ?? 0),
    known: Uint8Array.from(rows, (row) => ((row[place] ?? null) === null ? 0 : 1)),
    variances: null,
    direction: 1,
    weight: 1,
  }
}

const columns = [0, 1, 2, 3].map((place) => columnOf(countries, place))
const groups = Int32Array.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])

/** The figures by min-max, as `Impute(..., normalise_first = TRUE)` has them. */
function onMinMax({ values, known }: Kolom): { column: Punten; back: (points: number) => number } {
  const makers = knownValues({ values, known })
  const scale = scaleOf('min-max', makers, 1)
  const lowest = Math.min(...makers)
  const highest = Math.max(...makers)
  return {
    column: {
      points: Float64Array.from(values, (value, at) => (known[at] === 1 ? (scale?.at(value) ?? 0) : 0)),
      known,
    },
    back: (points) => lowest + (points / 100) * (highest - lowest),
  }
}

describe('the steps give what COINr prints', () => {
  it('min-max on 0 to 100', () => {
    for (const [place, expected] of [
      [0, 2],
      [1, 3],
    ] as const) {
      const scale = scaleOf(
        'min-max',
        madeUp.map((row) => row[place]),
        1,
      )
      for (const row of madeUp) expect(scale?.at(row[place])).toBeCloseTo(row[expected], 4)
    }
  })

  it('a missing figure from the other figures of the same unit', () => {
    const scaled = columns.map(onMinMax)
    const filled = fillMissing(
      scaled.map(({ column }) => column),
      'andere-cijfers',
      groups,
      2,
    )
    const value = (figure: number, unit: number) =>
      scaled[figure]?.back(filled[figure]?.points[unit] ?? Number.NaN)
    // Printed with normalise_first = TRUE: countries 37, 40, 41 and 44 of the table.
    expect(value(2, 0)).toBeCloseTo(2.850908, 5)
    expect(value(2, 3)).toBeCloseTo(10.163326, 5)
    expect(value(0, 4)).toBeCloseTo(64.72133, 4)
    expect(value(1, 4)).toBeCloseTo(0.246215, 5)
    expect(value(2, 4)).toBeCloseTo(1.828412, 5)
    expect(value(0, 7)).toBeCloseTo(39.42134, 4)
    expect(value(2, 7)).toBeCloseTo(1.128411, 5)
  })

  it('a missing figure from the mean, for all units in one group', () => {
    // Printed for f_i = "i_mean": 122.35, 0.6470778 and 4.5395.
    const one = new Int32Array(10)
    const filled = fillMissing(
      columns.map(({ values, known }) => ({ points: values, known })),
      'wijk',
      one,
      1,
    )
    expect(filled[0]?.points[4]).toBeCloseTo(122.35, 10)
    expect(filled[1]?.points[4]).toBeCloseTo(0.6470778, 6)
    expect(filled[2]?.points[7]).toBeCloseTo(4.5395, 10)
  })

  it('the weighted mean over groups and sub-indices', () => {
    // https://bluefoxr.github.io/COINr/articles/aggregate.html, first five countries, three digits: eight groups, two sub-indices
    // (five and three groups), the index.
    const printed = [
      [[12.6, 52.4, 39.5, 34.8, 52.5], [31.9, 71.9, 55.7], 38.4, 53.2, 45.8],
      [[26.2, 77.5, 54.1, 41.1, 78.2], [69.5, 72.8, 62.9], 55.4, 68.4, 61.9],
      [[48.2, 75.6, 43.3, 72.0, 80.8], [53.0, 86.2, 50.1], 64.0, 63.1, 63.5],
      [[13.3, 26.5, 5.85, 22.9, 32.4], [81.7, 27.5, 64.6], 20.2, 57.9, 39.0],
      [[24.6, 75.9, 27.1, 28.4, 67.5], [55.7, 53.3, 61.7], 44.7, 56.9, 50.8],
    ] as const
    const equal = (values: readonly number[]) =>
      weightedMean(values.map((value) => ({ value, weight: 1 }))) ?? Number.NaN
    for (const [conn, sust, connIndex, sustIndex, index] of printed) {
      expect(Math.abs(equal(conn) - connIndex)).toBeLessThan(0.11)
      expect(Math.abs(equal(sust) - sustIndex)).toBeLessThan(0.11)
      expect(Math.abs(equal([connIndex, sustIndex]) - index)).toBeLessThan(0.11)
    }
  })
})

describe('a composite', () => {
  const choice: Samenstelkeuze = {
    normalisation: 'min-max',
    imputation: 'weglaten',
    groups,
    groupCount: 2,
    confidence: 0.95,
  }

  it('of known figures alone is their mean on the scale of COINr', () => {
    const made = compositeOf(columns, choice)
    const places = columns.map((column) => minMaxOf(knownValues(column)))
    for (const [unit, row] of countries.entries()) {
      const shares = row.flatMap((value, figure) =>
        value === null ? [] : [100 * (places[figure]?.(value) ?? Number.NaN)],
      )
      expect(made?.points[unit]).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 9)
    }
  })

  it('has an interval only where every figure has a margin and nothing is filled', () => {
    const withMargin = columns.map((column) => ({ ...column, variances: new Float64Array(10).fill(4) }))
    const [first, ...others] = withMargin
    if (first === undefined) throw new Error('no columns')
    const all = compositeOf(withMargin, choice)
    expect([...(all?.withInterval ?? [])]).toEqual(Array.from({ length: 10 }, () => 1))
    // Country 43 of the table: half the width is 1.96 times the root of the sum of (weight x slope)^2 variance.
    const slopes = withMargin.map(
      (column) => 100 / (Math.max(...knownValues(column)) - Math.min(...knownValues(column))),
    )
    const expected =
      (1.959963984540054 * Math.sqrt(slopes.reduce((sum, slope) => sum + slope ** 2 * 4, 0))) / 4
    expect(all?.halfWidths[6]).toBeCloseTo(expected, 9)
    const one = compositeOf([{ ...first, variances: null }, ...others], choice)
    expect(one?.withInterval[6]).toBe(0)
    expect(one?.withInterval[4]).toBe(1)
    const filled = compositeOf(withMargin, { ...choice, imputation: 'wijk' })
    expect(filled?.withInterval[4]).toBe(0)
    const ranks = compositeOf(withMargin, { ...choice, normalisation: 'percentiel' })
    expect([...(ranks?.withInterval ?? [])].every((mark) => mark === 0)).toBe(true)
  })

  it('does not exist where no figure differs, and leaves out a unit without any figure', () => {
    const same = { ...columnOf(countries, 3), values: new Float64Array(10).fill(7) }
    expect(compositeOf([same], choice)).toBeNull()
    expect(compositeOf([], choice)).toBeNull()
    const made = compositeOf([columnOf(countries, 2)], choice)
    expect(made?.known[4]).toBe(0)
    expect(made?.known[1]).toBe(1)
  })
})
