import type { PijlerId } from '../../geodata/schema/indicator.ts'

/**
 * A theme people can act on. `aanpak` is a proposal made before the conversation: "samen-oppakken" when several
 * partners are needed, "gewoon-werk" when it is the ordinary task of one. Only the first kind can become a priority.
 */
export interface Thema {
  id: string
  pijler: PijlerId
  /** Indicators (ids of the catalogue) that speak about this theme; empty when no figure per buurt exists. */
  indicatoren: readonly string[]
  aanpak: 'samen-oppakken' | 'gewoon-werk'
  partners: readonly string[]
  /** Actions of the programme (ids) that touch this theme. */
  acties: readonly string[]
}

/**
 * The themes, in the order of the pijlers. Partners and actions: uitvoeringsplan Samen voor Lelystad Oost 2025.
 * A theme of one partner's ordinary work keeps its place in the list so that the reason is visible.
 */
export const THEMAS: readonly Thema[] = [
  {
    id: 'rondkomen',
    pijler: 'bestaanszekerheid',
    indicatoren: ['rivm-moeite-met-rondkomen', 'cbs-laag-inkomen'],
    aanpak: 'samen-oppakken',
    partners: ['MDF', 'Werkbedrijf', 'Centrada'],
    acties: ['financieel-spreekuur', 'niet-gebruik', 'jpf'],
  },
  {
    id: 'gezondheid',
    pijler: 'bestaanszekerheid',
    indicatoren: ['rivm-ervaren-gezondheid', 'rivm-hoog-risico-angst-depressie'],
    aanpak: 'gewoon-werk',
    partners: ['GGD Flevoland'],
    acties: [],
  },
  {
    id: 'meedoen',
    pijler: 'ontwikkelingsmogelijkheden',
    indicatoren: ['rivm-regie-over-eigen-leven', 'rivm-vrijwilligerswerk', 'cbs-arbeidsparticipatie'],
    aanpak: 'samen-oppakken',
    partners: ['Werkbedrijf', 'Welzijn Lelystad', 'bewoners'],
    acties: ['arbeidsmarktpositie', 'begeleiding', 'wijkpunten', 'maatschappelijke-banen'],
  },
  {
    id: 'contact',
    pijler: 'buurtcontacten',
    indicatoren: ['rivm-sociaal-eenzaam'],
    aanpak: 'samen-oppakken',
    partners: ['Welzijn Lelystad', 'scholen', 'bewoners'],
    acties: ['wijkprogrammering', 'buurthub'],
  },
  {
    id: 'geluid-van-buren',
    pijler: 'buurtcontacten',
    indicatoren: ['rivm-ernstige-geluidhinder-buren'],
    aanpak: 'gewoon-werk',
    partners: ['Centrada', 'Welzijn Lelystad'],
    acties: [],
  },
  {
    id: 'warme-droge-huizen',
    pijler: 'woningen',
    indicatoren: [],
    aanpak: 'samen-oppakken',
    partners: ['Centrada', 'gemeente', 'bewoners'],
    acties: ['renoveren', 'ventilatie', 'tuinen'],
  },
  {
    id: 'schone-veilige-straat',
    pijler: 'omgeving',
    indicatoren: [],
    aanpak: 'samen-oppakken',
    partners: ['gemeente', 'Centrada', 'bewoners'],
    acties: ['voorzieningen'],
  },
]

/** The theme an indicator speaks about; null when it speaks about none. */
export function themaVan(indicator: string): Thema | null {
  return THEMAS.find((thema) => thema.indicatoren.includes(indicator)) ?? null
}
