import { indicatorTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { vergelijkTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Cijferkeuze } from '../../../map/kaartmodel.ts'

/** What one side of a comparison shows, in words. */
export function kantNaam(bron: Kaartbron, { cijfer, jaar }: Cijferkeuze): string {
  const indicator = bron.indicatoren.get(cijfer)
  return vergelijkTekst.kant(indicator === undefined ? cijfer : indicatorTekst(indicator).naam, jaar)
}
