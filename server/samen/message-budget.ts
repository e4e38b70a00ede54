/** So many messages at once, and so many a second after that: somebody who types fast sends twenty, with the places of the cursor. */
const AT_ONCE = 200
const PER_SECOND = 40

/** Makes the count of messages of one connection: whether one more is not too many at this moment, in milliseconds. */
export function makeBudget(): (now: number) => boolean {
  let left = AT_ONCE
  let last: number | null = null
  return (now) => {
    const passed = last === null ? 0 : Math.max(0, now - last)
    last = now
    left = Math.min(AT_ONCE, left + (passed / 1000) * PER_SECOND) - 1
    return left >= 0
  }
}
