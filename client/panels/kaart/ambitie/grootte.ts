import { afstandKort, oppervlakteTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { lengteMeters, oppervlakteVierkanteMeters } from '../../../map/tekenen/maten.ts'
import { tekent, type Tekenstand } from '../../../map/tekenen/stand.ts'

/** Size of what is being drawn, on the map beside the pointer. */
export function grootte(stand: Tekenstand): string | null {
  const path = tekent(stand) && stand.wijzer !== null ? [...stand.hoeken, stand.wijzer.punt] : stand.hoeken
  if (stand.vorm === 'vlak')
    return path.length < 3 ? null : oppervlakteTekst(oppervlakteVierkanteMeters(path))
  return stand.vorm === 'lijn' && path.length > 1 ? afstandKort(lengteMeters(path)) : null
}
