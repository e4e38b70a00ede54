import type { IndicatorTekst } from './indicator-tekst.ts'

/** Standard questions of surveys among residents; the figure is the share with a favourable answer. */
export const enqueteTeksten: Record<string, IndicatorTekst> = {
  'enquete-schoon': {
    naam: 'Vindt de buurt schoon',
    zin: 'vindt de buurt schoon',
    meer: 'meer bewoners vinden de buurt schoon',
  },
  'enquete-veilig': {
    naam: 'Voelt zich niet onveilig in de buurt',
    zin: 'voelt zich niet onveilig in de buurt',
    meer: 'meer bewoners voelen zich niet onveilig',
  },
  'enquete-openbare-ruimte': {
    naam: 'Vindt straten en groen goed onderhouden',
    zin: 'vindt straten, paden en groen goed onderhouden',
    meer: 'meer bewoners zijn tevreden over straten en groen',
  },
  'enquete-contact-buren': {
    naam: 'Vindt dat buren prettig met elkaar omgaan',
    zin: 'vindt dat mensen in de buurt prettig met elkaar omgaan',
    meer: 'meer bewoners zijn tevreden over het contact',
  },
  'enquete-woning-tevreden': {
    naam: 'Is tevreden met de woning',
    zin: 'is tevreden met de woning',
    meer: 'meer bewoners zijn tevreden met hun woning',
  },
  'enquete-vocht-of-tocht': {
    naam: 'Heeft geen last van vocht of tocht',
    zin: 'heeft in de woning geen last van vocht, schimmel of tocht',
    meer: 'meer bewoners hebben geen last van vocht of tocht',
  },
}

/** A standard question as the person who brings in a survey sees it; the answers that count stand in the catalogue. */
export interface Standaardvraag {
  id: string
  /** As in the catalogue. */
  vraag: string
  /** Which answers are favourable, short. */
  gunstig: string
}

const EENS = '(helemaal) mee eens'
const NEE = 'nee of nooit'

/** The standard questions in the order of the catalogue. */
export const standaardvragen: readonly Standaardvraag[] = [
  { id: 'enquete-schoon', vraag: 'In mijn buurt is het schoon.', gunstig: EENS },
  { id: 'enquete-veilig', vraag: 'Voelt u zich wel eens onveilig in uw eigen buurt?', gunstig: NEE },
  {
    id: 'enquete-openbare-ruimte',
    vraag: 'In mijn buurt zijn straten, paden en groen goed onderhouden.',
    gunstig: EENS,
  },
  {
    id: 'enquete-contact-buren',
    vraag: 'De mensen in mijn buurt gaan prettig met elkaar om.',
    gunstig: EENS,
  },
  { id: 'enquete-woning-tevreden', vraag: 'Hoe tevreden bent u met uw woning?', gunstig: '(zeer) tevreden' },
  {
    id: 'enquete-vocht-of-tocht',
    vraag: 'Heeft u in uw woning last van vocht, schimmel of tocht?',
    gunstig: NEE,
  },
]
