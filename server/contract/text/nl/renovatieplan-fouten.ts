import type { Middelenfout } from '../../../../analyses/renovatie/planmiddelen.ts'
import type { Planvraagfout } from '../../../../analyses/renovatie/planner/planvraag.ts'
import type { UitgangspuntId } from '../../../../analyses/renovatie/planner/uitgangspunten.ts'
import { aantal } from '../getal.ts'
import { uitgangspuntTekst } from './renovatieplan-regels.ts'

const tenEinde = (ploeg: string) =>
  `Het laatste kwartaal van ‘${ploeg}’ ligt voor het eerste. Kies een later kwartaal.`

const looptijd = (van: number | null, tot: number | null) =>
  [van === null ? [] : [`vanaf ${van}`], tot === null ? [] : [`tot en met ${tot}`]].flat().join(' ')

/** What is wrong with money, crews or homes that were filled in. */
export function middelenfoutZin(fout: Middelenfout): string {
  switch (fout.code) {
    case 'fonds-dubbel':
      return 'Dit fonds staat er twee keer in.'
    case 'jaar-dubbel':
      return 'Dit jaar staat er twee keer in.'
    case 'jaar-buiten-fonds':
      return `${fout.naam} betaalt niet in ${fout.jaar}, maar ${looptijd(fout.van, fout.tot)}. Haal dit bedrag weg.`
    case 'jaar-buiten-plan':
      return `${fout.jaar} valt buiten het plan: dat loopt van ${fout.van} tot en met ${fout.tot}. Haal dit bedrag weg.`
    case 'ploeg-dubbel':
      return `‘${fout.naam}’ staat er twee keer in. Geef elke ploeg een eigen naam.`
    case 'ploeg-eindigt-voor-begin':
      return tenEinde(fout.naam)
    case 'ploeg-buiten-plan':
      return `‘${fout.naam}’ werkt in geen enkel kwartaal van dit plan. Kies andere kwartalen of haal de ploeg weg.`
    case 'wissel-buiten-plan':
      return 'Dit kwartaal valt buiten het plan. Kies een ander kwartaal.'
    case 'wissel-niet-op-volgorde':
      return 'Zet de kwartalen op volgorde, elk kwartaal één keer.'
  }
}

/** What is wrong with a plan that is asked, and what to do. */
export const renovatieplanfoutTekst = {
  onbekendPlan: 'Dit plan bestaat niet. Kies een plan uit de lijst.',
  onbekendeWijk: 'Deze wijk hoort niet bij het programma. Kies een wijk uit de lijst.',
  fondsDicht: 'Dit fonds is gesloten of betaalt geen renovatie. Haal het bedrag weg.',
  onbekendBlok: (blok: string) =>
    `Blok ‘${blok}’ is niet te plannen: het is klaar, of het staat niet in deze wijken.`,
  buitenPlan: 'Dit kwartaal ligt na het einde van het plan. Kies een eerder kwartaal.',
  onbekendePlek: (plek: string) =>
    `‘${plek}’ bestaat niet. Kies een wijk of buurt uit de lijst, of een blok uit het register.`,
  totVoorVan: 'De laatste dag ligt voor de eerste dag.',
  nietsVeranderd: 'Er is niets veranderd.',
  teGroot: (id: UitgangspuntId, most: number) =>
    `${uitgangspuntTekst[id]}: vul hoogstens ${aantal(most)} in.`,
  blokTweeKeer: 'Een blok staat er twee keer in. Haal er een weg.',
  geenBlokken: 'In deze wijken is geen blok te plannen. Kies andere wijken.',
  nietGevonden: 'Er is geen plan gevonden in de tijd die er was. Geef meer tijd of zet een regel uit.',
  vraag: {
    'blok-dubbel': (wat) => `Blok ${wat} staat er twee keer in.`,
    'blok-onbekend': (wat) => `Blok ${wat} bestaat niet.`,
    'blok-zonder-woningen': (wat) => `Blok ${wat} heeft geen woningen.`,
    'fonds-dubbel': (wat) => `Fonds ${wat} staat er twee keer in.`,
    'fonds-mag-niet-betalen': (wat) => `Fonds ${wat} mag deze woningen niet betalen.`,
    'fonds-buiten-venster': (wat) => `Fonds ${wat} betaalt niet in alle jaren die u invulde.`,
    'ploeg-dubbel': (wat) => `Ploeg ${wat} staat er twee keer in.`,
    'ploeg-eindigt-voor-begin': tenEinde,
    'kwartaal-buiten-plan': (wat) => `Blok ${wat} is vastgezet of beloofd na het einde van het plan.`,
    'wisselwoningen-per-kwartaal': () => 'Vul voor elk kwartaal een aantal wisselwoningen in.',
    'wijk-onbekend': (wat) => `In wijk ${wat} is niets te plannen. Haal het minimum weg.`,
    'regel-uit-zonder-reden': () => 'Een regel die uit staat, heeft een reden nodig.',
    'regel-dubbel': () => 'Een regel staat er twee keer in.',
  } satisfies Record<Planvraagfout['code'], (wat: string) => string>,
} as const
