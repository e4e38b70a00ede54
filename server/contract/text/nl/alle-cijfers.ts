import type { Verschil } from '../../../../analyses/vergelijking/verschil.ts'
import { punten } from '../getal.ts'
import { geenVerschilKort } from './gebiedsprofiel.ts'
import { pijlerTekst } from './indicatoren.ts'

/** Groups of the list of all figures, in their order after the pijlers. */
export const cijfergroepTekst = {
  ...pijlerTekst,
  overig: 'Andere cijfers',
  intern: 'Alleen voor intern gebruik',
  eigen: 'Eigen cijfers',
} as const
export type CijfergroepId = keyof typeof cijfergroepTekst

/** Words of the list with every figure of an area. */
export const alleCijfersTekst = {
  titel: 'Alle cijfers',
  uitleg: (met: number, zonder: number) =>
    `${met} cijfers van dit gebied${zonder === 0 ? '' : `, en ${zonder} zonder cijfer met de reden erbij`}. Elk cijfer is van het nieuwste jaar.`,
  filter: 'Zoek in de cijfers',
  alleenVerschil: 'Alleen wat verschilt',
  gevonden: (aantal: number) =>
    aantal === 0
      ? 'Geen cijfer gevonden. Probeer een ander woord, of maak het veld leeg.'
      : aantal === 1
        ? '1 cijfer gevonden'
        : `${aantal} cijfers gevonden`,
  groep: (met: number, totaal: number) => (met === totaal ? `${totaal}` : `${met} van ${totaal}`),
  groepLabel: (met: number, totaal: number) => `${met} van ${totaal} met een cijfer`,
  internUitleg: 'Alleen voor intern gebruik. Zet dit niet in een openbaar stuk.',
  leeg: 'Hiervoor zijn nog geen cijfers per buurt.',
  intern: 'intern',
  geenReferentie: (gemeente: string) => `${gemeente}: geen cijfer in dit jaar`,
  opKaart: 'op de kaart',
  opKaartLabel: (naam: string) => `Zet ${naam} op de kaart`,
  andere: (aantal: number) =>
    aantal === 1 ? '1 ander jaar of andere leeftijd' : `${aantal} andere jaren en leeftijden`,
  bereikVan: (aantal: number) => (aantal === 1 ? '1 buurt' : `${aantal} buurten`),
} as const

/** The difference in a few words: "+11,0 punten, ongunstiger", or that it is none and why. */
export function verschilKort(verschil: Verschil, gemeente: string): string {
  if (verschil.oordeel === 'geen-verschil') return geenVerschilKort(verschil, gemeente)
  const judged = verschil.oordeel === 'anders' ? '' : `, ${verschil.oordeel}`
  return `${punten(verschil.punten)} punten met ${gemeente}${judged}`
}
