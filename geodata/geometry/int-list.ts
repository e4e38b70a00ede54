/** A list of 32-bit whole numbers that grows; four bytes each, where an ordinary array may take eight and boxes. */
export interface IntList {
  length: () => number
  /** Adds a number and gives its place. */
  push: (value: number) => number
  get: (place: number) => number
  set: (place: number, value: number) => void
  /** The numbers in an array of just that length. */
  toArray: () => Int32Array
}

const FIRST_ROOM = 1024

/** An empty list. */
export function makeIntList(): IntList {
  let values = new Int32Array(FIRST_ROOM)
  let count = 0
  return {
    length: () => count,
    push: (value) => {
      if (count === values.length) {
        const larger = new Int32Array(count * 2)
        larger.set(values)
        values = larger
      }
      values[count] = value
      count += 1
      return count - 1
    },
    get: (place) => values[place] as number, // places come from push
    set: (place, value) => {
      values[place] = value
    },
    toArray: () => values.slice(0, count),
  }
}
