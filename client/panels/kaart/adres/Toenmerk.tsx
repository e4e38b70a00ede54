import { versieTekst } from '../../../../server/contract/text/nl/kaart-versie.ts'
import { momentVan } from '../../../app/moment.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'

/** Words that stand beside figures of then, wherever they are shown or go out; null for those of now. */
export function toenWoorden(versie: Kaartbron['versie']): string | null {
  return versie.toen ? versieTekst.merk(momentVan(versie.sinds).dag) : null
}

/** The mark of figures of then; nothing for those of now. */
export function Toenmerk({ versie }: { versie: Kaartbron['versie'] }) {
  const words = toenWoorden(versie)
  return words === null ? null : <p className="toenmerk">{words}</p>
}
