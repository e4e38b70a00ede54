import { wissel } from '../../../map/filter/buurten.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { PaneelProps } from '../paneel-props.ts'
import { useBehouden } from './use-behouden.ts'

/** Name of a buurt or of a wijk of the programme. */
export function naamVan(bron: Pick<Kaartbron, 'gebied' | 'wijken'>, code: string): string {
  return bron.gebied.get(code)?.naam ?? bron.wijken.find(({ id }) => id === code)?.naam ?? code
}

/** Which dots are full, which are picked, and what picking them does: buurten, or wijken where these are coloured as a whole. */
export function useStipkeuzes({ model, vlakbeeld, keuze, kies }: PaneelProps) {
  const { filters } = keuze
  const { codes } = useBehouden(model, filters)
  const part = vlakbeeld.niveau === 'buurt' ? 'buurten' : 'wijken'
  const set = (next: readonly string[]) => kies({ filters: { ...filters, [part]: next } })
  return {
    gekozen: filters[part],
    isBehouden: (code: string) =>
      codes.has(code) || model.buurten.some(({ code: buurt, wijk }) => wijk === code && codes.has(buurt)),
    kies: set,
    wissel: (code: string) => set(wissel(filters[part], code)),
  }
}
