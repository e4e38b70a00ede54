import type { Omstandigheid } from '../../../analyses/renovatie/omstandigheden.ts'
import { canonicalJson } from '../../../analyses/canonical-json.ts'

type Lijst = readonly Omstandigheid[]

const keysOf = (list: Lijst) => new Set(list.map(canonicalJson))

/** Whether two lists hold the same lines, in whatever order. */
export function isZelfdeLijst(one: Lijst, other: Lijst): boolean {
  const [a, b] = [keysOf(one), keysOf(other)]
  return a.size === b.size && [...a].every((key) => b.has(key))
}

/**
 * What somebody made of a list, on top of what another made of it meanwhile: the lines of the other, without those this person took
 * out, and with those this person put in.
 *
 * @param begin the list as this person began with it
 */
export function voegSamen(begin: Lijst, eigen: Lijst, nu: Lijst): Omstandigheid[] {
  const [first, own, now] = [keysOf(begin), keysOf(eigen), keysOf(nu)]
  const isTakenOut = (key: string) => first.has(key) && !own.has(key)
  const isPutIn = (key: string) => !first.has(key) && !now.has(key)
  return [
    ...nu.filter((one) => !isTakenOut(canonicalJson(one))),
    ...eigen.filter((one) => isPutIn(canonicalJson(one))),
  ]
}
