import { overlapSquareMeters, rdVlak } from '../../../../analyses/grenswijziging/overlap.ts'
import { zoekGebied } from '../../../map/tekenen/plek.ts'
import type { Tekenruimte } from '../../../map/tekenen/regels.ts'
import type { Grenzen } from '../tekenen/use-grondslag.ts'
import { grensVan } from './gegevens.ts'

/** So much of a drawn area must lie in the gemeente: a border that is drawn along may stick out by its thickness. */
const INSIDE_SHARE = 0.995

/** An own area lies in the gemeente, and has no more corners than fit in the address. Without borders anything goes. */
export function ruimteInGemeente(
  grenzen: Grenzen | null,
  gemeente: string,
  meesteHoeken: number,
): Tekenruimte {
  const area = grenzen?.gebieden.find(({ code }) => code === gemeente)
  if (area === undefined) return { meesteHoeken, bevatPunt: () => true, bevatVlak: () => true }
  const find = zoekGebied([area])
  const plane = rdVlak(area.grens)
  return {
    meesteHoeken,
    bevatPunt: (punt) => find(punt) !== null,
    bevatVlak: (ring) => {
      const drawn = rdVlak(grensVan(ring))
      return overlapSquareMeters(drawn, plane) >= INSIDE_SHARE * drawn.areaSquareMeters
    },
  }
}
