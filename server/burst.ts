/**
 * Lets something be done at once as long as it is not done all the time: so many times in a row, and after that once per pause.
 *
 * @param most times in a row
 * @param pauseMilliseconds after which one more is allowed
 * @param now a clock that only goes forward, in milliseconds
 * @returns whether it may be done now; asking counts as doing
 */
export function makeBurst(
  most: number,
  pauseMilliseconds: number,
  now: () => number = () => performance.now(),
): () => boolean {
  let left = most
  let since = now()
  return () => {
    const earned = Math.floor((now() - since) / pauseMilliseconds)
    left = Math.min(most, left + earned)
    since += earned * pauseMilliseconds
    if (left === 0) return false
    left -= 1
    return true
  }
}
