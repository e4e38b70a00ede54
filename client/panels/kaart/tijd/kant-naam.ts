import { indicatorTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { vergelijkTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Cijferkeuze } from '../../../map/kaartmodel.ts'
import { type KaartKeuze, PLAN } from '../adres/keuze.ts'

/** What one side of a comparison shows, in words. */
export function kantNaam(bron: Kaartbron, { cijfer, jaar }: Cijferkeuze): string {
  const indicator = bron.indicatoren.get(cijfer)
  return vergelijkTekst.kant(indicator === undefined ? cijfer : indicatorTekst(indicator).naam, jaar)
}

/** The names of both sides: two figures or years, or today and the plans. */
export function kantNamen(
  bron: Kaartbron,
  { naast }: Pick<KaartKeuze, 'naast'>,
  links: Cijferkeuze,
  rechts: Cijferkeuze,
): readonly [links: string, rechts: string] {
  return naast === PLAN
    ? [vergelijkTekst.vandaag, vergelijkTekst.metPlan]
    : [kantNaam(bron, links), kantNaam(bron, rechts)]
}
