import type { Deuradres } from '../../../server/contract/campagnebezoeken.ts'
import { type Deurentry, type Deurvelden, ingevuld } from './deurvak.ts'
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
}

/** The newest that waits of a home. */
function waitingOf(woning: string, entries: readonly Deurentry[]): Deurvelden | null {
  const own = entries.findLast(
    ({ daad, staat }) => staat !== 'geweigerd' && daad.wat === 'wijzig' && daad.object === woning,
  )
  return own === undefined ? null : ingevuld(own)
}

/** Addresses of a list as they stand here: what waits goes before what the server has. */
export function adresstanden(
  rijen: readonly Deuradres[],
  entries: readonly Deurentry[],
  dag: string,
): Adresstand[] {
  return rijen.map((rij) => {
    const waiting = waitingOf(rij.woning, entries)
    const velden = waiting ?? veldenVan(rij)
    return { rij, velden, wacht: waiting !== null, gedaan: velden?.datum === dag }
  })
}
