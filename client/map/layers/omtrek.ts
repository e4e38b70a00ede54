import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'

/** Outer and inner rings of a border, whatever its kind. */
export function ringenVan(border: Grens): Positie[][] {
  return border.type === 'Polygon' ? border.coordinates : border.coordinates.flat()
}

function key(position: Positie): string {
  return `${position[0]},${position[1]}`
}

/**
 * Outline of a set of areas that share their vertices: the edges that occur once. An edge that two areas share lies
 * inside and disappears; no polygons are cut, so this is exact and quick.
 *
 * @param borders borders of the areas, from one topology (the same vertices along a shared border)
 * @returns lines, joined end to end as far as they go
 */
export function omtrek(borders: readonly Grens[]): Positie[][] {
  const edges = new Map<string, { from: Positie; to: Positie; count: number }>()
  for (const ring of borders.flatMap(ringenVan)) {
    for (let index = 1; index < ring.length; index += 1) {
      const from = ring[index - 1]
      const to = ring[index]
      if (from === undefined || to === undefined) continue
      const [a, b] = [key(from), key(to)]
      if (a === b) continue
      const name = a < b ? `${a}|${b}` : `${b}|${a}`
      const known = edges.get(name)
      if (known === undefined) edges.set(name, { from, to, count: 1 })
      else known.count += 1
    }
  }
  return joinEdges([...edges.values()].filter((edge) => edge.count === 1))
}

function joinEdges(edges: readonly { from: Positie; to: Positie }[]): Positie[][] {
  const at = new Map<string, { from: Positie; to: Positie }[]>()
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) at.set(key(end), [...(at.get(key(end)) ?? []), edge])
  }
  const used = new Set<{ from: Positie; to: Positie }>()
  const lines: Positie[][] = []
  for (const edge of edges) {
    if (used.has(edge)) continue
    used.add(edge)
    const line: Positie[] = [edge.from, edge.to]
    for (;;) {
      const end = line.at(-1)
      if (end === undefined) break
      const next = (at.get(key(end)) ?? []).find((candidate) => !used.has(candidate))
      if (next === undefined) break
      used.add(next)
      line.push(key(next.from) === key(end) ? next.to : next.from)
    }
    lines.push(line)
  }
  return lines
}
