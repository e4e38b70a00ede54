import {
  eigenaarInLegenda,
  woninglaagTekst,
  woninglijstTekst,
} from '../../../../server/contract/text/nl/kaartlagen.ts'
import { statusGroepTekst, statusOnbekendTekst } from '../../../../server/contract/text/nl/legenda.ts'
import type { WoningenKolommen } from '../../../../server/contract/woningen-binair.ts'
import type { Campagnebeeld } from '../../../map/layers/campagnes.ts'
import { mistVan, type Woningkleurwijze } from '../../../map/layers/woningen.ts'

/** Name of a class of the legend; null is what no source knows. */
export function klassenaam(
  wijze: Woningkleurwijze,
  sleutel: string | null,
  corporatie: string | null,
  campagnes: Campagnebeeld | null = null,
): string {
  if (wijze === 'status') {
    return sleutel === null ? statusOnbekendTekst : statusGroepTekst[sleutel as keyof typeof statusGroepTekst] // classes are its keys
  }
  if (wijze === 'label') {
    return sleutel === null
      ? woninglaagTekst.geenLabel
      : woninglaagTekst.label[sleutel as keyof typeof woninglaagTekst.label] // classes are its keys
  }
  if (wijze === 'campagne') return campagneklassenaam(sleutel, campagnes)
  if (wijze === 'mist') return woninglaagTekst.mist[sleutel as keyof typeof woninglaagTekst.mist] // classes are its keys
  return sleutel === null ? woninglaagTekst.geenEigenaar : eigenaarInLegenda(sleutel, corporatie)
}

function campagneklassenaam(sleutel: string | null, campagnes: Campagnebeeld | null): string {
  if (sleutel === null) {
    const named = campagnes?.klassen.filter(({ soort }) => soort === 'campagne').length ?? 0
    // Campaigns that the filter did not choose are grey too.
    return named > 0 && named < (campagnes?.kop.campagnes.length ?? 0)
      ? woninglaagTekst.buitenKeuze
      : woninglaagTekst.inGeenCampagne
  }
  const found = campagnes?.klassen.find((one) => one.sleutel === sleutel)
  if (found === undefined) return woninglaagTekst.inGeenCampagne
  return found.soort === 'staat'
    ? woninglaagTekst.campagneStaat[found.sleutel]
    : (found.campagne.naam ?? woninglaagTekst.campagneElders)
}

/** Name of the campaign that holds a dwelling, or that it is in none. */
export function campagneNaam({ kop, nummer }: Campagnebeeld, at: number): string {
  const campaign = kop.campagnes[nummer[at] ?? -1]
  return campaign === undefined
    ? woninglijstTekst.geenCampagne
    : (campaign.naam ?? woninglijstTekst.campagneElders)
}

/** What is missing of a dwelling, in words. */
export function mistWoorden(columns: WoningenKolommen, at: number): string {
  const fields = mistVan(columns, at).map((field) => woninglijstTekst.mistVelden[field])
  return fields.length === 0 ? woninglijstTekst.mistNiets : fields.join(', ')
}
