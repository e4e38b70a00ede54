/** One benchmark: what its value means stands in its own file. */
export interface Benchmark {
  name: string
  unit: string
  /** The bound the value should not pass (or should reach, where more is better). */
  goal: number
  /** Timed runs after one warm-up: at least 5, or 3 where one run takes over ten seconds. */
  runs?: number
  /** Makes everything ready that does not belong to the measured part. */
  prepare: () => Promise<PreparedBenchmark>
}

/** A benchmark that is one long run and counts: it has no warm-up and no median. */
export interface CountBenchmark {
  name: string
  unit: string
  goal: number
  /** What was counted, in how many tries, and what else the line must say. */
  count: () => Promise<{ value: number; n: number; more: Readonly<Record<string, number>> }>
}

export interface PreparedBenchmark {
  /** One run; gives its value in the benchmark's unit. */
  run: () => Promise<Measurement>
  close: () => Promise<void>
}

/** The value of one run; a ratio also says what the peer took. */
export type Measurement = number | { value: number; peer: number }

/** Thrown when a value would mean something else than its name says; the line then tells why. */
export class NotMeasurable extends Error {}

/** What is printed, one JSON line per bound. */
export interface BenchmarkLine {
  name: string
  value: number | null
  unit: string
  goal: number
  peer: number | null
  n: number
  min: number | null
  max: number | null
  why?: string
  /** What a benchmark that counts says beside its value. */
  [more: string]: unknown
}

const defaultRuns = 5

/** Prepares, warms up once, runs, and gives the line; a benchmark that fails gives `value: null` and why. */
export async function measure(benchmark: Benchmark | CountBenchmark): Promise<BenchmarkLine> {
  const { name, unit, goal } = benchmark
  try {
    if ('count' in benchmark) {
      const { value, n, more } = await benchmark.count()
      return { name, value, unit, goal, peer: null, n, min: value, max: value, ...more }
    }
    const { runs = defaultRuns } = benchmark
    const prepared = await benchmark.prepare()
    try {
      await prepared.run()
      const values: Measurement[] = []
      for (let run = 0; run < runs; run += 1) values.push(await prepared.run())
      const { value, ...spread } = summarise(values)
      return { name, value, unit, goal, ...spread }
    } finally {
      await prepared.close()
    }
  } catch (error) {
    return { name, value: null, unit, goal, peer: null, n: 0, min: null, max: null, why: reasonOf(error) }
  }
}

/** Median, least and most of the runs; for a ratio median ours over median peer, as both ran in turn. */
export function summarise(
  runs: readonly Measurement[],
): Pick<BenchmarkLine, 'value' | 'peer' | 'n' | 'min' | 'max'> {
  const ours = runs.map((run) => (typeof run === 'number' ? run : run.value))
  const peers = runs.flatMap((run) => (typeof run === 'number' ? [] : [run.peer]))
  if (peers.length === 0) {
    return { value: round(median(ours)), peer: null, n: ours.length, ...range(ours) }
  }
  const ratios = runs.map((run) => (typeof run === 'number' ? run : run.value / run.peer))
  const peer = median(peers)
  return { value: round(median(ours) / peer), peer: round(peer), n: ours.length, ...range(ratios) }
}

/** Middle value; between the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) throw new NotMeasurable('no runs')
  const lower = sorted[middle - 1]
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2
}

function range(values: readonly number[]): { min: number; max: number } {
  return { min: round(Math.min(...values)), max: round(Math.max(...values)) }
}

/** Three decimals: more says nothing about a measurement. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
