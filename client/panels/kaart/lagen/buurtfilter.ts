import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Filters } from '../adres/keuze.ts'

/** Buurten that the filters on wijken and buurten keep; null when they keep all. */
export function buurtfilter(
  bron: Pick<Kaartbron, 'wijken'>,
  { wijken, buurten }: Pick<Filters, 'wijken' | 'buurten'>,
): ReadonlySet<string> | null {
  if (wijken.length === 0 && buurten.length === 0) return null
  const inWijken = bron.wijken.filter(({ id }) => wijken.includes(id)).flatMap((wijk) => wijk.buurten)
  if (wijken.length === 0) return new Set(buurten)
  return new Set(buurten.length === 0 ? inWijken : inWijken.filter((code) => buurten.includes(code)))
}
