/** A seeded row of numbers: the same seed always gives the same row, on every machine. */
export interface Random {
  /** Next number, 0 <= n < 1. */
  next: () => number
  /** Whole number from `min` up to and including `max`. */
  int: (min: number, max: number) => number
  /** True with the given probability (0..1). */
  chance: (probability: number) => boolean
  /** One item of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T
  /** One value, each as likely as its weight; weights need not add up to 1. */
  weighted: <T>(options: readonly (readonly [T, number])[]) => T
}

const TWO_POW_32 = 4_294_967_296

/** FNV-1a hash of a text, 32 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

/** mulberry32, public domain. Source: https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_POW_32
  }
}

/**
 * A row of numbers for one part of the work. Each name has its own row, so that more numbers for one part
 * change nothing in another. Example: randomFor(1, 'owner') and randomFor(1, 'label') are independent.
 */
export function randomFor(seed: number, name: string): Random {
  const next = mulberry32(hash(`${seed}/${name}`))
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => {
      const item = list[Math.floor(next() * list.length)]
      if (item === undefined) throw new Error('cannot pick from an empty list')
      return item
    },
    weighted: (options) => {
      let left = next() * options.reduce((sum, [, weight]) => sum + weight, 0)
      const found = options.find(([, weight]) => (left -= weight) < 0) ?? options.at(-1)
      if (found === undefined) throw new Error('cannot pick from an empty list')
      return found[0]
    },
  }
}
