/** A set of atoms or of periods, with the sets it is the sum of. */
export interface Verzameling {
  /** Members in ascending order. */
  leden: readonly string[]
  /** Numbers of disjoint other sets that together are this one; empty for a set of one. */
  delen: readonly number[]
}

/** The name under which a set is known: the same for the same members in any order. */
export function setKey(members: readonly string[]): string {
  return JSON.stringify([...new Set(members)].toSorted(byCode))
}

/** Order by code unit: the same everywhere. */
export function byCode(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * All sets that occur, each once, with the largest known sets it is made of: a stad of its stadsdelen, a stadsdeel of its
 * wijken, a wijk of its buurten. A set that is no such sum is made of what fits and of single members for the rest.
 *
 * Every single member is a set as well: what overlapping sets give away by subtraction is about their members.
 *
 * @param singles all members that exist
 * @param sets the sets in use, in any order
 * @example buurten a, b, c; wijk {a, b}; stad {a, b, c}: stad = wijk + c
 */
export function splitSets(singles: readonly string[], sets: readonly (readonly string[])[]): Verzameling[] {
  const distinct = new Map<string, string[]>()
  for (const members of [...singles.map((one) => [one]), ...sets]) {
    distinct.set(setKey(members), [...new Set(members)].toSorted(byCode))
  }
  // Small sets first, so that the parts of a set stand before it.
  const ordered = [...distinct].toSorted(([a, as], [b, bs]) => as.length - bs.length || byCode(a, b))
  const lists = ordered.map(([, members]) => members)
  return lists.map((leden, place) => ({ leden, delen: leden.length === 1 ? [] : partsOf(lists, place) }))
}

function partsOf(lists: readonly (readonly string[])[], place: number): number[] {
  const left = new Set(lists[place])
  const parts: number[] = []
  for (let other = place - 1; other >= 0 && left.size > 0; other -= 1) {
    const members = lists[other]
    if (members === undefined || !members.every((member) => left.has(member))) continue
    parts.push(other)
    for (const member of members) left.delete(member)
  }
  if (left.size > 0) throw new RangeError(`onbekend: ${[...left].join(', ')}`)
  return parts
}
