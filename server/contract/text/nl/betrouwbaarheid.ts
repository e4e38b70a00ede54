import type { Betrouwbaarheid } from '../../../../analyses/betrouwbaarheid/klasse.ts'
import type { LeesbaarNiveau } from '../../../../analyses/betrouwbaarheid/niveau.ts'
import type { IntervalWijze } from '../../../../analyses/result.ts'

/** How reliable a figure is, in two words. */
export const klasseTekst: Record<Betrouwbaarheid['klasse'], string> = {
  goed: 'Betrouwbaar',
  redelijk: 'Redelijk betrouwbaar',
  'te-onzeker': 'Te onzeker om te gebruiken',
  onbekend: 'Onbekend',
}

/** Why, in one sentence. */
export const klasseReden: Record<Betrouwbaarheid['reden'], string> = {
  'volledige-telling': 'Alles is geteld.',
  'marge-niet-in-de-bron':
    'De bron geeft geen marge. Daarom noemen we minder dan 5 procentpunt verschil geen verschil.',
  'geen-regel-voor-eenheid': 'Voor een klasse in woorden bestaat geen regel voor de marge.',
  'te-weinig-antwoorden': 'Minder dan 30 mensen gaven antwoord.',
  'te-weinig-gebeurtenissen': 'Het zijn er minder dan 10: toeval weegt dan te zwaar.',
  'grenzen-dichtbij': 'De grenzen liggen dicht bij elkaar.',
  'grenzen-matig': 'De grenzen liggen niet dicht bij elkaar, maar ook niet ver uit elkaar.',
  'grenzen-ver': 'De grenzen liggen te ver uit elkaar.',
  'grenzen-ver-voor-dit-cijfer': 'De grenzen liggen ver uit elkaar voor een cijfer van deze grootte.',
  'afronding-klein': 'De bron rondt af. Dat maakt hier weinig uit.',
  'afronding-matig': 'De bron rondt af. Dat scheelt hier iets.',
  'afronding-groot': 'De bron rondt af. Voor een cijfer van deze grootte scheelt dat te veel.',
}

/** Why a figure can be read nowhere, in one sentence. */
export const nergensReden: Record<Extract<LeesbaarNiveau, { soort: 'nergens' }>['reden'], string> = {
  'geen-cijfer': 'Ook een groter gebied heeft dit cijfer niet.',
  'geen-marge-bekend': 'Ook voor een groter gebied geeft de bron geen marge.',
  'overal-te-onzeker': 'Ook voor een groter gebied is dit cijfer te onzeker.',
}

/** Who made an interval, said behind its limits. */
export const intervalWijzeTekst: Record<IntervalWijze, string> = {
  bron: 'marge van de bron',
  poisson: 'marge die wij uitrekenen: zoveel scheelt toeval bij een aantal (Poisson)',
  wilson: 'marge die wij uitrekenen uit het aantal antwoorden (Wilson)',
  methode: 'marge die wij uitrekenen',
}

export const betrouwbaarheidTekst = {
  naam: 'Betrouwbaarheid',
  welBruikbaar: 'Wel te gebruiken',
  /** What stands before the figure of the larger area. */
  hoger: (naam: string) => `Het cijfer van ${naam}:`,
  nietDitGebied: 'Het zegt niets over dit gebied zelf.',
  terug: 'Terug naar het eerste cijfer',
  verschilTussen: (laag: string, hoog: string) => `waarschijnlijk tussen ${laag} en ${hoog}`,
} as const
