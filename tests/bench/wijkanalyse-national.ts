import { compositeOf, type Kolom } from '../../analyses/robuust/samenstellen.ts'
import { randomFor } from '../../geodata/datasets/voorbeeld/random.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'

const AREAS = 3340
const INDICATORS = 40
const PIJLERS = 5
/** Gemeenten of the Netherlands in 2022: the groups from which a missing figure is filled. */
const GEMEENTEN = 345
const MISSING_SHARE = 0.05
const MS_PER_SECOND = 1000

/** Seeded figures: a percentage around the gemeente's own, 5 % missing, every second one with a variance. */
function seededColumns(groups: Int32Array): Kolom[] {
  return Array.from({ length: INDICATORS }, (_, indicator): Kolom => {
    const random = randomFor(AREAS, `national-${indicator}`)
    const level = Array.from({ length: GEMEENTEN }, () => 10 + 30 * random.next())
    const values = Float64Array.from(groups, (gemeente) => (level[gemeente] ?? 0) + 20 * random.next())
    return {
      values,
      known: Uint8Array.from(values, () => (random.chance(MISSING_SHARE) ? 0 : 1)),
      variances: indicator % 2 === 0 ? Float64Array.from(values, () => 1 + random.next()) : null,
      direction: random.chance(0.5) ? 1 : -1,
      weight: 1,
    }
  })
}

/**
 * Wall seconds on one thread: the composites of 3,340 areas on five pijlers of eight figures each, with scale, filling,
 * weights and intervals.
 */
export const wijkanalyseNational: Benchmark = {
  name: 'wijkanalyse-national',
  unit: 's',
  goal: 1,
  runs: 9,
  prepare: () => {
    const places = randomFor(AREAS, 'national-gemeenten')
    const groups = Int32Array.from({ length: AREAS }, () => places.int(0, GEMEENTEN - 1))
    const columns = seededColumns(groups)
    const perPijler = Array.from({ length: PIJLERS }, (_, pijler) => {
      // A pijler in which every figure has a margin, so that there are intervals to compute.
      const own = columns.filter((_column, indicator) => indicator % PIJLERS === pijler)
      return pijler === 0
        ? own.map((column) => ({ ...column, variances: new Float64Array(AREAS).fill(1) }))
        : own
    })
    const choice = { groups, groupCount: GEMEENTEN, confidence: 0.95 } as const
    return Promise.resolve({
      run: () => {
        const start = performance.now()
        const made = perPijler.map((own) =>
          compositeOf(own, { ...choice, normalisation: 'z-score', imputation: 'andere-cijfers' }),
        )
        const seconds = (performance.now() - start) / MS_PER_SECOND
        const known = made.map((one) => one?.known.reduce((sum, mark) => sum + mark, 0) ?? 0)
        const intervals = made.reduce(
          (sum, one) => sum + (one?.withInterval.reduce((all, mark) => all + mark, 0) ?? 0),
          0,
        )
        if (known.length !== PIJLERS || known.some((count) => count !== AREAS) || intervals < AREAS / 2)
          throw new NotMeasurable('not a composite of every area on every pijler')
        return Promise.resolve(seconds)
      },
      close: () => Promise.resolve(),
    })
  },
}
