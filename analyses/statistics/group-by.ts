/**
 * The items by a key, groups and items in the order in which they come. `Map.groupBy` does the same and is not in Node 20.
 *
 * @example groupBy([1, 2, 3], (one) => one % 2) holds 1 -> [1, 3] and 0 -> [2]
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
