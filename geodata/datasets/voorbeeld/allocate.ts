/**
 * Divides a whole number over weights so that the parts add up exactly (largest remainder; ties go to the
 * first). Parts are in the order of the weights. Throws when something must be divided and no weight is above 0.
 * Example: allocate(10, [1, 1, 1]) is [4, 3, 3].
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0)
  if (total === 0) return weights.map(() => 0)
  if (!(sum > 0)) throw new Error('nothing to divide over')
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((a, b) => a + b, 0)
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
