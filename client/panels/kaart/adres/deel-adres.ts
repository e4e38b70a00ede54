import { schrijfAdres } from './adres.ts'
import { type Beeld, GEEN_FILTERS, type KaartKeuze } from './keuze.ts'

/** Mail programs and older office programs cut longer addresses off. */
export const LANGSTE_ADRES = 2000

/** What can be left out of an address that would be too long, in the order in which it goes. */
export type Weggelaten = 'buurten' | 'eigen' | 'ambitie' | 'filters'

export interface DeelAdres {
  /** Whole address. */
  adres: string
  keuze: KaartKeuze
  weggelaten: readonly Weggelaten[]
}

const SHORTER: readonly [Weggelaten, (keuze: KaartKeuze) => KaartKeuze][] = [
  ['buurten', (keuze) => ({ ...keuze, filters: { ...keuze.filters, buurten: [] } })],
  ['eigen', (keuze) => ({ ...keuze, eigen: null })],
  ['ambitie', (keuze) => ({ ...keuze, ambitie: null })],
  ['filters', (keuze) => ({ ...keuze, filters: GEEN_FILTERS })],
]

/**
 * The address that gives somebody else what is on this screen now: with the view and the data version, without the tool that is
 * open. It holds choices only, of the whole map: nothing of it names a dwelling, a person or a report.
 *
 * @param scherm address of the screen without its question mark and what follows
 * @param versie name of the data version that is shown
 * @param beeld where the map looks; null when there is no map, and then the view of the address stays
 */
export function deelAdres(scherm: string, keuze: KaartKeuze, versie: string, beeld: Beeld | null): DeelAdres {
  let shared: KaartKeuze = { ...keuze, versie, beeld: beeld ?? keuze.beeld, gereedschap: null }
  const weggelaten: Weggelaten[] = []
  const written = () => scherm + schrijfAdres(shared)
  for (const [part, without] of SHORTER) {
    if (written().length <= LANGSTE_ADRES) break
    const shorter = without(shared)
    if (schrijfAdres(shorter).length === schrijfAdres(shared).length) continue
    shared = shorter
    weggelaten.push(part)
  }
  return { adres: written(), keuze: shared, weggelaten }
}
