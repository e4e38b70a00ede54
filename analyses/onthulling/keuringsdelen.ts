import { groupBy } from '../statistics/group-by.ts'
import type { Doel, Keuringsdeel, Regel, Vorm } from './keuringsdeel-schema.ts'

/** Unknowns that are not negative, with all that is public about sums of them. */
export interface Beperkt {
  kolommen: number
  regels: readonly Regel[]
  doelen: readonly Doel[]
}

/**
 * Splits a system into parts that share no sum, after filling in what can be read without a solver: a published number of one unknown,
 * a sum of zero, and what then follows. A target that lies in two parts is left out: it is at least as uncertain as
 * either of them, and those are targets themselves.
 */
export function splitByColumns({
  kolommen,
  regels,
  doelen,
}: Beperkt): Omit<Keuringsdeel, 'geheel' | 'meest'>[] {
  const low = new Float64Array(kolommen)
  const high = new Float64Array(kolommen).fill(Infinity)
  const rules = peel(regels, low, high)
  const targets = doelen.map((target) => filledIn(target, low, high))
  const root = unite(kolommen, rules)
  const rulesBy = groupBy(rules, ({ kolommen: [first = -1] }) => root(first))
  const targetsBy = groupBy(targets, (target) => placeOf(target, root))
  return [...targetsBy].flatMap(([place, found]) => {
    if (place === ACROSS) return []
    return [makePart(rulesBy.get(place) ?? [], found, low, high)]
  })
}

/** Place of targets without any unknown left, and of those in several parts. */
const NOWHERE = -1
const ACROSS = -2

function placeOf({ kolommen }: Vorm, root: (column: number) => number): number {
  const places = new Set(kolommen.map(root))
  const [first = NOWHERE] = places
  return places.size > 1 ? ACROSS : first
}

/** Fixes what follows at once, over and over; gives the rules that still say something, over what is not fixed. */
function peel(rules: readonly Regel[], low: Float64Array, high: Float64Array): Regel[] {
  let left = [...rules]
  for (let isNew = true; isNew;) {
    isNew = false
    const next: Regel[] = []
    for (const rule of left) {
      const open = filledIn(rule, low, high)
      const [first] = open.kolommen
      if (first === undefined) continue
      const isZero = open.hoog - open.vast === 0 && open.factoren.every((factor) => factor > 0)
      if (open.kolommen.length > 1 && !isZero) {
        if (open.laag > open.vast || open.hoog < Infinity || open.factoren.some((factor) => factor < 0))
          next.push(open)
        continue
      }
      for (const [place, column] of open.kolommen.entries()) {
        const factor = open.factoren[place] ?? 1
        const bounds = [(open.laag - open.vast) / factor, (open.hoog - open.vast) / factor]
        const [least, most] = isZero ? [0, 0] : [Math.min(...bounds), Math.max(...bounds)]
        low[column] = Math.max(low[column] ?? 0, least)
        high[column] = Math.min(high[column] ?? Infinity, most)
        isNew ||= low[column] === high[column]
      }
    }
    left = next
  }
  return left
}

/** The same with fixed unknowns taken as known, and unknowns that cancel out left away. */
function filledIn<T extends Vorm>(form: T, low: Float64Array, high: Float64Array): T {
  const factors = new Map<number, number>()
  let vast = form.vast
  for (const [place, column] of form.kolommen.entries()) {
    const factor = form.factoren[place] ?? 0
    const value = low[column] ?? 0
    if (value === high[column]) vast += factor * value
    else factors.set(column, (factors.get(column) ?? 0) + factor)
  }
  const open = [...factors].filter(([, factor]) => factor !== 0)
  return {
    ...form,
    kolommen: open.map(([column]) => column),
    factoren: open.map(([, factor]) => factor),
    vast,
  }
}

function unite(count: number, rules: readonly Regel[]): (column: number) => number {
  const parent = Int32Array.from({ length: count }, (_, column) => column)
  const root = (column: number): number => {
    let at = column
    while (parent[at] !== at) {
      const above = parent[at] ?? at
      parent[at] = parent[above] ?? above
      at = above
    }
    return at
  }
  for (const { kolommen } of rules) {
    const [first = 0, ...others] = kolommen
    for (const other of others) parent[root(other)] = root(first)
  }
  return root
}

function makePart(
  rules: readonly Regel[],
  targets: readonly Doel[],
  low: Float64Array,
  high: Float64Array,
): Omit<Keuringsdeel, 'geheel' | 'meest'> {
  const columns = [...new Set([...rules, ...targets].flatMap(({ kolommen }) => kolommen))]
  const places = new Map(columns.map((column, place) => [column, place]))
  const moved = <T extends Vorm>(form: T): T => ({
    ...form,
    kolommen: form.kolommen.map((column) => places.get(column) ?? 0),
  })
  return {
    laag: columns.map((column) => low[column] ?? 0),
    hoog: columns.map((column) => high[column] ?? Infinity),
    regels: rules.map(moved),
    doelen: targets.map(moved),
  }
}
