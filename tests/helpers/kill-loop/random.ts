/** A seeded source of chance: the same seed always gives the same choices. */
export interface Random {
  /** A number from 0 up to 1. */
  next: () => number
  /** A whole number from 0 up to `below`. */
  below: (below: number) => number
  /** One of the values. */
  of: <T>(values: readonly T[]) => T
}

/** Chance by mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    next,
    below,
    of: (values) => {
      const chosen = values[below(values.length)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
  }
}
