import type { Focusgebied, ThemaInProgramma } from '../../geodata/schema/focusgebied.ts'
import type { PijlerId } from '../../geodata/schema/indicator.ts'

/**
 * A theme people can act on. `aanpak` is a proposal made before the conversation: "samen-oppakken" when several
 * partners are needed, "gewoon-werk" when it is the ordinary task of one. Only the first kind can become a priority.
 */
export interface Thema {
  id: string
  pijler: PijlerId
  /**
   * Indicators (ids of the catalogue) that speak about this theme, an older series and its successor both: of the two only the
   * newest that is loaded may count.
   */
  indicatoren: readonly string[]
  aanpak: 'samen-oppakken' | 'gewoon-werk'
}

/**
 * The themes, in the order of the pijlers: the method, the same in every place. Who takes part and which actions there are
 * is what the programme of a place says. A theme of one partner's ordinary work keeps its place in the list so that the
 * reason is visible.
 */
export const THEMAS: readonly Thema[] = [
  {
    id: 'rondkomen',
    pijler: 'bestaanszekerheid',
    indicatoren: ['rivm-moeite-met-rondkomen', 'rivm-monitor-moeite-met-rondkomen', 'cbs-laag-inkomen'],
    aanpak: 'samen-oppakken',
  },
  {
    id: 'gezondheid',
    pijler: 'bestaanszekerheid',
    indicatoren: [
      'rivm-ervaren-gezondheid',
      'rivm-monitor-ervaren-gezondheid',
      'rivm-hoog-risico-angst-depressie',
      'rivm-monitor-hoog-risico-angst-depressie',
    ],
    aanpak: 'gewoon-werk',
  },
  {
    id: 'meedoen',
    pijler: 'ontwikkelingsmogelijkheden',
    indicatoren: [
      'rivm-regie-over-eigen-leven',
      'rivm-monitor-regie-over-eigen-leven',
      'rivm-vrijwilligerswerk',
      'rivm-monitor-vrijwilligerswerk',
      'cbs-arbeidsparticipatie',
      'cbs-kwb-arbeidsparticipatie',
    ],
    aanpak: 'samen-oppakken',
  },
  {
    id: 'contact',
    pijler: 'buurtcontacten',
    indicatoren: ['rivm-sociaal-eenzaam', 'rivm-monitor-sociaal-eenzaam', 'enquete-contact-buren'],
    aanpak: 'samen-oppakken',
  },
  {
    id: 'geluid-van-buren',
    pijler: 'buurtcontacten',
    indicatoren: ['rivm-ernstige-geluidhinder-buren', 'rivm-monitor-ernstige-geluidhinder-buren'],
    aanpak: 'gewoon-werk',
  },
  {
    id: 'warme-droge-huizen',
    pijler: 'woningen',
    indicatoren: ['enquete-woning-tevreden', 'enquete-vocht-of-tocht'],
    aanpak: 'samen-oppakken',
  },
  {
    id: 'schone-veilige-straat',
    pijler: 'omgeving',
    indicatoren: ['enquete-schoon', 'enquete-veilig', 'enquete-openbare-ruimte'],
    aanpak: 'samen-oppakken',
  },
]

/** The theme an indicator speaks about; null when it speaks about none. */
export function themaVan(indicator: string): Thema | null {
  return THEMAS.find((thema) => thema.indicatoren.includes(indicator)) ?? null
}

/** What the programme of the place says of a theme; nobody and nothing where it is silent. */
export function programmaBij(thema: string, themas: Focusgebied['themas']): ThemaInProgramma {
  return Object.hasOwn(themas, thema) ? (themas[thema] ?? SILENT) : SILENT
}

const SILENT: ThemaInProgramma = { partners: [], acties: [] }
