import type { Bezoekafspraak } from '../../../geodata/schema/campagne.ts'
import type { Deuradres } from '../../../server/contract/campagnebezoeken.ts'
import { afgesproken, afspraakVan, type Deurentry, type Deurvelden, ingevuld } from './deurvak.ts'
import { veldenVan } from './stuur-bezoek.ts'

/** How an address stands on this device. */
export interface Adresstand {
  rij: Deuradres
  /** What was written down, here or at the server, newest; null: nothing yet. */
  velden: Deurvelden | null
  /** What was written down here has not reached the server. */
  wacht: boolean
  /** Written down on the day of the list: this address is done. */
  gedaan: boolean
  /** When and how people want the talk, newest; null: nothing was said. */
  afspraak: Bezoekafspraak | null
  /** What was agreed here has not reached the server. */
  afspraakWacht: boolean
}

/** The newest that waits of an object. */
function waitingOf<T>(
  object: string,
  entries: readonly Deurentry[],
  read: (entry: Deurentry) => T | null,
): T | null {
  const own = entries.findLast(
    ({ daad, staat }) => staat !== 'geweigerd' && daad.wat === 'wijzig' && daad.object === object,
  )
  return own === undefined ? null : read(own)
}

/** Addresses of a list as they stand here: what waits goes before what the server has. */
export function adresstanden(
  rijen: readonly Deuradres[],
  entries: readonly Deurentry[],
  dag: string,
): Adresstand[] {
  return rijen.map((rij) => {
    const waiting = waitingOf(rij.woning, entries, ingevuld)
    const agreed = waitingOf(afspraakVan(rij.woning), entries, afgesproken)
    const velden = waiting ?? veldenVan(rij)
    return {
      rij,
      velden,
      wacht: waiting !== null,
      gedaan: velden?.datum === dag,
      // A list that was taken along before the app was updated says nothing of it.
      afspraak: agreed ?? rij.afspraak ?? null,
      afspraakWacht: agreed !== null,
    }
  })
}
