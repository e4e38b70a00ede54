import { scaled, testSeed } from './test-scale.ts'

/** Parameters of a fast-check property: a fixed seed, and `count` cases times the scale of this run. */
export function runs(count: number): { seed: number; numRuns: number } {
  return { seed: testSeed, numRuns: scaled(count) }
}
