import { bladTekst } from '../../../../server/contract/text/nl/bladen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { KaartKeuze } from '../adres/keuze.ts'
import { gebiedVan } from '../profielgegevens.ts'

/** Which sheet lies over the map, and how high: half of it or all of it. */
export interface Bladstand {
  blad: 'keuzes' | 'profiel' | null
  hoogte: 'half' | 'heel'
}

export const DICHT: Bladstand = { blad: null, hoogte: 'half' }

/** Pulled less far than this, in pixels, and the sheet stays as it was. */
const LEAST_PULL = 48

/** Where a sheet stays after its handle was pulled: up makes it whole, down half, and from half closed. */
export function naSlepen(stand: Bladstand, pixelsDown: number): Bladstand {
  if (stand.blad === null || Math.abs(pixelsDown) < LEAST_PULL) return stand
  if (pixelsDown < 0) return { ...stand, hoogte: 'heel' }
  return stand.hoogte === 'heel' ? { ...stand, hoogte: 'half' } : DICHT
}

/** Pressing the button of a sheet: opens it half, or closes the one that is open. */
export function naDrukken(stand: Bladstand, blad: 'keuzes' | 'profiel'): Bladstand {
  return stand.blad === blad ? DICHT : { blad, hoogte: 'half' }
}

/** What stands on the button of the profile. */
export function profielnaam(
  bron: Kaartbron,
  { gebied, eigen, ambitie }: Pick<KaartKeuze, 'gebied' | 'eigen' | 'ambitie'>,
  woning: string | null,
): string {
  if (woning !== null) return bladTekst.woning
  const area = gebied === null ? null : gebiedVan(bron, gebied)
  if (area !== null) return bladTekst.profiel(area.naam)
  if (ambitie !== null) return bladTekst.ambitie
  return eigen === null ? bladTekst.wijken : bladTekst.eigen
}
