import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'

/**
 * Outline of areas that share their corners: the edges that one of them has alone, joined end to end.
 *
 * @param rings rings without a repeated last corner, from one topology
 */
export function omtreklijnen(rings: readonly (readonly RdPoint[])[]): RdPoint[][] {
  const key = (point: RdPoint) => `${point[0]},${point[1]}`
  const edges = new Map<string, { ends: readonly [RdPoint, RdPoint]; count: number }>()
  for (const ring of rings) {
    let before = ring.at(-1)
    for (const corner of ring) {
      if (before !== undefined) {
        const [a, b] = [key(before), key(corner)]
        const name = a < b ? `${a}|${b}` : `${b}|${a}`
        const known = edges.get(name)
        if (known === undefined) edges.set(name, { ends: [before, corner], count: 1 })
        else known.count += 1
      }
      before = corner
    }
  }
  const single = [...edges.values()].filter(({ count }) => count === 1).map(({ ends }) => ends)
  const at = new Map<string, (readonly [RdPoint, RdPoint])[]>()
  for (const edge of single) {
    for (const end of edge) at.set(key(end), [...(at.get(key(end)) ?? []), edge])
  }
  const used = new Set<readonly [RdPoint, RdPoint]>()
  return single.flatMap((edge) => {
    if (used.has(edge)) return []
    used.add(edge)
    const line: RdPoint[] = [...edge]
    for (;;) {
      const end = line.at(-1)
      const next = end && (at.get(key(end)) ?? []).find((candidate) => !used.has(candidate))
      if (end === undefined || next === undefined) return [line]
      used.add(next)
      line.push(key(next[0]) === key(end) ? next[1] : next[0])
    }
  })
}
