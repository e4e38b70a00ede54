import type { Enquetevraag } from '../schema/enquete.ts'

/** A statement people agree or disagree with. */
const EENS = {
  gunstig: ['helemaal mee eens', 'helemaal eens', 'zeer mee eens', 'mee eens', 'eens'],
  neutraal: [
    'niet eens, niet oneens',
    'niet mee eens, niet mee oneens',
    'niet eens en niet oneens',
    'neutraal',
  ],
  ongunstig: [
    'mee oneens',
    'oneens',
    'niet mee eens',
    'helemaal mee oneens',
    'helemaal oneens',
    'zeer mee oneens',
    'helemaal niet mee eens',
  ],
}

/** What people say who have no opinion or do not want to give one. */
const GEEN_ANTWOORD = [
  'weet niet',
  'weet ik niet',
  'weet niet / geen mening',
  'geen mening',
  'geen antwoord',
  'wil niet zeggen',
  'wil ik niet zeggen',
  'niet van toepassing',
  'n.v.t.',
]

/**
 * Questions of which the answers become a figure that may count. They follow the way of asking of the Veiligheidsmonitor
 * (feeling of safety, upkeep, getting along) and of WoON (satisfaction with the home), written down from general knowledge of
 * those surveys: they are not their literal text, and their figures are no figures of those surveys.
 */
export const ENQUETEVRAGEN: readonly Enquetevraag[] = [
  { id: 'enquete-schoon', vraag: 'In mijn buurt is het schoon.', ...EENS, geenAntwoord: GEEN_ANTWOORD },
  {
    id: 'enquete-veilig',
    vraag: 'Voelt u zich wel eens onveilig in uw eigen buurt?',
    gunstig: ['nee', 'nooit', 'nee, nooit'],
    neutraal: ['zelden', 'ja, zelden', 'bijna nooit'],
    ongunstig: ['ja', 'soms', 'ja, soms', 'vaak', 'ja, vaak', 'regelmatig'],
    geenAntwoord: GEEN_ANTWOORD,
  },
  {
    id: 'enquete-openbare-ruimte',
    vraag: 'In mijn buurt zijn straten, paden en groen goed onderhouden.',
    ...EENS,
    geenAntwoord: GEEN_ANTWOORD,
  },
  {
    id: 'enquete-contact-buren',
    vraag: 'De mensen in mijn buurt gaan prettig met elkaar om.',
    ...EENS,
    geenAntwoord: GEEN_ANTWOORD,
  },
  {
    id: 'enquete-woning-tevreden',
    vraag: 'Hoe tevreden bent u met uw woning?',
    gunstig: ['zeer tevreden', 'heel tevreden', 'tevreden'],
    neutraal: ['niet tevreden, niet ontevreden', 'niet tevreden en niet ontevreden', 'neutraal'],
    ongunstig: ['ontevreden', 'zeer ontevreden', 'heel ontevreden'],
    geenAntwoord: GEEN_ANTWOORD,
  },
  {
    id: 'enquete-vocht-of-tocht',
    vraag: 'Heeft u in uw woning last van vocht, schimmel of tocht?',
    gunstig: ['nee', 'nooit', 'nee, nooit'],
    neutraal: ['zelden', 'ja, zelden', 'bijna nooit', 'een beetje'],
    ongunstig: ['ja', 'soms', 'ja, soms', 'vaak', 'ja, vaak', 'veel', 'altijd'],
    geenAntwoord: GEEN_ANTWOORD,
  },
]
