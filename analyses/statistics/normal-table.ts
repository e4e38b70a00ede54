import { normalQuantile } from './normal-distribution.ts'

/** Number of equally likely points; a power of two, so that the top bits of a draw choose one. */
export const NORMAL_TABLE_SIZE = 4096

/**
 * Points of the standard normal distribution that are equally likely: the middle of each of 4,096 parts. To draw millions of
 * normal numbers, take one by chance: the standard deviation is 0.9998, and nothing lies beyond 3.7.
 *
 * @example normalTable()[2048] is just above 0
 */
export function normalTable(): Float64Array {
  return Float64Array.from({ length: NORMAL_TABLE_SIZE }, (_, place) =>
    normalQuantile((place + 0.5) / NORMAL_TABLE_SIZE),
  )
}
