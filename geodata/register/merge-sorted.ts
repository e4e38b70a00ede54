/**
 * Walks several lists that are each in ascending order of id, together: gives every id once, ascending, with all its
 * members, those of earlier lists first. Holds one id in memory at a time, so that a register of any size fits.
 */
export function* mergeById<T extends { woning: string }>(
  lists: readonly Iterable<T>[],
): Generator<{ woning: string; leden: T[] }> {
  const heads = lists.map((list) => {
    const iterator = list[Symbol.iterator]()
    return { iterator, next: iterator.next() }
  })
  for (;;) {
    let least: string | null = null
    for (const { next } of heads) {
      if (next.done !== true && (least === null || next.value.woning < least)) least = next.value.woning
    }
    if (least === null) return
    const leden: T[] = []
    for (const head of heads) {
      while (head.next.done !== true && head.next.value.woning === least) {
        leden.push(head.next.value)
        head.next = head.iterator.next()
      }
    }
    yield { woning: least, leden }
  }
}
