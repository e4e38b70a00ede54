import type { KaartKeuze } from './keuze.ts'

/**
 * The choice after a step. A range belongs to the figure it was made for: another figure, with another unit, takes it away,
 * unless the step brings a range of its own.
 */
export function volgendeKeuze(now: KaartKeuze, patch: Partial<KaartKeuze>): KaartKeuze {
  const next = { ...now, ...patch }
  if (next.cijfer === now.cijfer || next.filters.waarde === null) return next
  return next.filters.waarde === now.filters.waarde
    ? { ...next, filters: { ...next.filters, waarde: null } }
    : next
}
