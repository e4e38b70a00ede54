/**
 * How much work a seeded or generated test does: 1 in an ordinary run, more (`TEST_SCALE=10 npm test`) for a night run.
 * Seeds stay fixed, so a larger scale only adds cases behind the ones that always run.
 */
export const testScale = readScale(process.env.TEST_SCALE)

/** The seed of every generated test, unless a test names its own. */
export const testSeed = 20261101

/** Number of cases for this run: `count` times the scale, at least one. */
export function scaled(count: number): number {
  return Math.max(1, Math.round(count * testScale))
}

function readScale(text: string | undefined): number {
  if (text === undefined || text === '') return 1
  const scale = Number(text)
  if (!Number.isFinite(scale) || scale <= 0)
    throw new Error(`TEST_SCALE moet een getal boven 0 zijn, niet "${text}".`)
  return scale
}
