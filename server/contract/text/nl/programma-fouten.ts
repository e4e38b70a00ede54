import { waardeMetEenheid } from '../getal.ts'

const euro = (bij: string) => waardeMetEenheid(Number(bij), 'euro')

/**
 * Why something of the programme cannot be as somebody wants it, and what to do, by the codes of `geodata/programma/keuring.ts`. `bij`
 * is what it is about: a name, a year, an amount.
 */
export const programmafoutTekst = {
  'bestaat-al': (bij: string) => `“${bij}” staat er al. Kies een andere naam, of verander wat er staat.`,
  onbekend: (bij: string) =>
    `“${bij}” staat niet in het programma. Kies uit de lijst, of zet het er eerst bij.`,
  beeindigd: (bij: string) => `“${bij}” is beëindigd. Kies iets anders.`,
  'venster-omgekeerd': (bij: string) =>
    `Het einde ligt voor het begin (${bij}). Kies een later jaar, of verander eerst het begin.`,
  'fonds-afgelopen': (bij: string) => `${bij} is afgelopen en betaalt niets nieuws. Kies een ander fonds.`,
  'buiten-venster': (bij: string) =>
    `Het geld stopt na ${bij}. Schrijf bij ‘Hoe gaat het daarna verder?’ wie het dan betaalt, of kies een eerder jaar.`,
  'voor-venster': (bij: string) =>
    `Het geld begint pas in ${bij}. Kies een later jaar, of schrijf bij ‘Hoe gaat het daarna verder?’ wie het tot dan betaalt.`,
  'jaar-buiten-fonds': (bij: string) => `Dit fonds betaalt alleen in ${bij}. Kies een jaar daarbinnen.`,
  'in-verleden': (bij: string) => `Dit jaar is voorbij. Kies ${bij} of later.`,
  'boven-fonds': (bij: string) =>
    `In dit fonds is nog ${euro(bij)} over. Kies een lager bedrag, of verander de grootte van het fonds.`,
  'onder-begroot': (bij: string) =>
    `Er is al ${euro(bij)} van dit fonds verdeeld. Kies ten minste dat bedrag, of verlaag eerst de verdeling.`,
  'alleen-naam': (bij: string) =>
    `“${bij}” staat hier alleen met de naam. Laat jaren, partners, getallen en toelichting weg.`,
  'boven-honderd': () => 'Een percentage is ten hoogste 100. Kies een lager getal.',
} as const

/** Faults of a change beyond its form. */
export const veldfoutTekst = {
  vorm: 'Dit past niet bij dit veld. Kijk welk soort waarde hier hoort.',
  beeindigd: 'Dit is beëindigd. Haal eerst de einddatum weg, dan kunt u het veranderen.',
  alleenNaam: 'Dit staat hier alleen met de naam. Alleen de naam kan veranderen.',
  onbekendeWijk: 'Deze wijk hoort niet bij het programma. Kies een wijk uit de lijst.',
} as const
