import { eigenaarInLegenda, woninglaagTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { statusGroepTekst, statusOnbekendTekst } from '../../../../server/contract/text/nl/legenda.ts'
import type { Woningkleurwijze } from '../../../map/layers/woningen.ts'

/** Name of a class of the legend; null is what no source knows. */
export function klassenaam(
  wijze: Woningkleurwijze,
  sleutel: string | null,
  corporatie: string | null,
): string {
  if (wijze === 'status') {
    return sleutel === null ? statusOnbekendTekst : statusGroepTekst[sleutel as keyof typeof statusGroepTekst] // classes are its keys
  }
  if (wijze === 'label') {
    return sleutel === null
      ? woninglaagTekst.geenLabel
      : woninglaagTekst.label[sleutel as keyof typeof woninglaagTekst.label] // classes are its keys
  }
  if (wijze === 'mist') return woninglaagTekst.mist[sleutel as keyof typeof woninglaagTekst.mist] // classes are its keys
  return sleutel === null ? woninglaagTekst.geenEigenaar : eigenaarInLegenda(sleutel, corporatie)
}
