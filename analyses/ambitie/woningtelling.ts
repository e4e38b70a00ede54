import { z } from 'zod'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { eigenaar, energielabel } from '../../geodata/schema/woning.ts'
import type { Punten } from './binnen.ts'

const count = z.number().int().nonnegative()

/** Energy labels, and `onbekend` for a dwelling without one. */
export const labelOfOnbekend = z.enum([...energielabel.options, 'onbekend'])
export type LabelOfOnbekend = z.infer<typeof labelOfOnbekend>

/** How many have one label; a row for every label, in the order of the list. */
export const labelrij = z.object({ label: labelOfOnbekend, aantal: count })

/** Dwellings that were counted: together, by owner, by label, and per buurt beside all that stand there. */
export const woningtelling = z.object({
  totaal: count,
  perEigenaar: z.record(eigenaar, count),
  perLabel: z.array(labelrij),
  /** Buurten with a dwelling inside, by code. */
  perBuurt: z.array(z.object({ buurt: buurtcode, binnen: count, totaal: count })),
})
export type Woningtelling = z.infer<typeof woningtelling>

/** Dwellings as columns, as the map has them: owner and label by their place in the lists of the schema. */
export interface Woningrij extends Punten {
  eigenaar: ArrayLike<number>
  /** A place that is not in the list: no label. */
  label: ArrayLike<number>
}

/**
 * Counts the dwellings that are marked, by owner, by label and per buurt. What is not known is counted as unknown, never left out:
 * owners add up to the total, and so do labels.
 *
 * @param inside 1 for each dwelling that counts (`pointsInside`)
 * @param all dwellings per buurt (`dwellingsPerBuurt`)
 * @example two of the corporation and one of an unknown owner: totaal 3, corporatie 2, onbekend 1
 */
export function countDwellings(
  rows: Woningrij,
  inside: Uint8Array,
  all: ReadonlyMap<string, number>,
): Woningtelling {
  const owners = new Uint32Array(eigenaar.options.length)
  const labels = new Uint32Array(energielabel.options.length + 1)
  const buurten = new Map<string, number>()
  let totaal = 0
  for (let at = 0; at < rows.aantal; at += 1) {
    if (inside[at] !== 1) continue
    totaal += 1
    add(owners, rows.eigenaar[at] ?? 0)
    add(labels, Math.min(rows.label[at] ?? energielabel.options.length, energielabel.options.length))
    const buurt = rows.buurtVan(at)
    buurten.set(buurt, (buurten.get(buurt) ?? 0) + 1)
  }
  return {
    totaal,
    perEigenaar: named(eigenaar.options, owners),
    perLabel: labelOfOnbekend.options.map((label, at) => ({ label, aantal: labels[at] ?? 0 })),
    perBuurt: [...buurten]
      .map(([buurt, binnen]) => ({ buurt, binnen, totaal: all.get(buurt) ?? binnen }))
      .sort((a, b) => (a.buurt < b.buurt ? -1 : 1)),
  }
}

/** All dwellings per buurt, inside or not. */
export function dwellingsPerBuurt(rows: Punten): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < rows.aantal; at += 1) {
    const buurt = rows.buurtVan(at)
    counts.set(buurt, (counts.get(buurt) ?? 0) + 1)
  }
  return counts
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** A count per name; the names and counts stand in one order. */
export function named<const Name extends string>(
  names: readonly Name[],
  counts: ArrayLike<number>,
): Record<Name, number> {
  // Every name of the list gets its count.
  return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0])) as Record<Name, number>
}
