import { normalQuantile } from './normal-distribution.ts'

/** Chance numbers from a seed: the same seed and label give the same row on every machine. */
export interface SeededRandom {
  /** Next whole number of 32 bits, 0 <= n < 2^32. */
  bits: () => number
  /** Next number, 0 <= n < 1, of 53 bits. */
  next: () => number
  /** Next whole number, 0 <= n < `count`. */
  below: (count: number) => number
  /** Next draw from the standard normal distribution. */
  normal: () => number
}

const TWO_POW_32 = 4_294_967_296
const TWO_POW_53 = 9_007_199_254_740_992

/**
 * xoshiro128**, a row of 2^128 - 1 numbers.
 *
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", 2021, public domain code
 * https://prng.di.unimi.it/xoshiro128starstar.c
 *
 * @param state four whole numbers of 32 bits, not all 0
 * @returns the next number of 32 bits at every call
 * @example the first number from the state 1, 2, 3, 4 is 11520
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  if (state.every((word) => word === 0)) throw new RangeError('a state of zeros gives zeros only')
  let [s0, s1, s2, s3] = state
  return () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotated(s3, 11)
    return result
  }
}

/**
 * A row of chance numbers for one part of an analysis. Each label has its own row, so that more draws in one part change
 * nothing in another, and a run can be done again alone.
 *
 * The state is four words of splitmix32 (the mixer of MurmurHash3) from the FNV-1a hash of seed and label. Sources:
 * https://github.com/aappleby/smhasher/wiki/MurmurHash3 and http://www.isthe.com/chongo/tech/comp/fnv/
 *
 * @param seed a whole number, stored with the result
 * @param label what the numbers are for, for instance 'gewichten/17'
 * @throws RangeError for a seed that is not a whole number
 * @example seededRandom(1, 'a').next() is the same number everywhere, and another one than that of seededRandom(1, 'b')
 */
export function seededRandom(seed: number, label: string): SeededRandom {
  if (!Number.isSafeInteger(seed)) throw new RangeError('a seed is a whole number')
  const word = splitmix32(fnv1a(`${seed}/${label}`))
  const bits = xoshiro128([word(), word(), word(), word()])
  const next = () => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / TWO_POW_53
  return {
    bits,
    next,
    below: (count) => Math.floor(next() * count),
    // Half a step up, so that 0 is never asked of the quantile.
    normal: () => normalQuantile((bits() + 0.5) / TWO_POW_32),
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function fnv1a(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

function splitmix32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return (mixed ^ (mixed >>> 16)) >>> 0
  }
}
