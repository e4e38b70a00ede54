import type { Hindernis } from '../../../../analyses/renovatie/planner/plan.ts'
import type { Doel, Planregel } from '../../../../analyses/renovatie/planner/planvraag.ts'
import type { Uitgangspunt, UitgangspuntId } from '../../../../analyses/renovatie/planner/uitgangspunten.ts'
import { aantal, euro, getal } from '../getal.ts'
import { woningen } from './aantallen.ts'

/** Every rule of the planner, as people switch it on and off. */
export const regelTekst: Record<Planregel, string> = {
  vastgezet: 'Wat met de hand is vastgezet, blijft staan',
  toestemming: 'Eerst toestemming van de huurders, en de termijn daarna',
  'vve-vergadering': 'Eerst de vergadering van de VvE',
  huurdersadvies: 'Eerst advies van de huurdersorganisatie',
  'persoonlijk-geinformeerd': 'Verhuizen pas als iedereen persoonlijk is geïnformeerd',
  wachtverzoek: 'Wie vroeg om te wachten, krijgt die tijd',
  natuur: 'Geen werk aan dak en gevel als er nesten of vleermuizen zijn',
  geld: 'Geld per fonds en jaar, alleen voor wie het mag betalen',
  ploegen: 'Niet meer werk dan de ploegen aankunnen',
  'rustige-weken': 'Rust in bouwvak, kerst, ramadan en examenweken',
  wisselwoningen: 'Niet meer wisselwoningen dan er zijn',
  overlast: 'Niet te veel werk tegelijk in één buurt',
  straat: 'Eén campagne tegelijk in een straat, met rust ertussen',
  samen: 'Wat bij elkaar hoort, begint samen',
  'kleinste-serie': 'Niet minder woningen dan de kleinste serie',
  beloften: 'Wat is toegezegd, blijft staan',
  'minimum-per-wijk': 'Een minimum aan woningen per wijk',
}

/** The goals, as people weigh them. */
export const doelTekst: Record<Doel, { naam: string; uitleg: string }> = {
  labelstappen: { naam: 'Zuiniger huizen', uitleg: 'Zo veel mogelijk labelstappen.' },
  buurt: {
    naam: 'Buurten met zorgen over geld of gezondheid',
    uitleg: 'Een gewicht van de buurt, naar de cijfers die u kiest. Het komt nooit bij een woning te staan.',
  },
  stem: {
    naam: 'Wat bewoners vroegen',
    uitleg: 'Wat u daarover invulde. Is niets ingevuld, dan telt het niet mee.',
  },
  nabij: { naam: 'Aansluiten op de corporatie', uitleg: 'Koopwoningen naast werk van de corporatie.' },
  vroeg: { naam: 'Vroeg beginnen', uitleg: 'Liever nu dan later.' },
}

export const uitgangspuntTekst: Record<UitgangspuntId, string> = {
  'kosten-particulier': 'Kosten per koopwoning',
  'kosten-vve': 'Kosten per woning in een VvE',
  'kosten-corporatie': 'Kosten per huurwoning',
  'stappen-label-onbekend': 'Labelstappen als het label niet bekend is',
  ploegsnelheid: 'Woningen die een ploeg doet',
  'toestemmingskans-complex': 'Kans dat een complex toestemming geeft',
  'deelnamekans-particulier': 'Kans dat een eigenaar meedoet',
  'besluitkans-vve': 'Kans dat een VvE besluit mee te doen',
  toestemmingsdrempel: 'Deel van de huurders dat akkoord moet zijn',
  'complex-vanaf': 'Huurwoningen vanaf wanneer een complex samen beslist',
  'termijn-na-toestemming': 'Tijd tussen toestemming en werk',
  'termijn-vve': 'Tijd tussen de vergadering van de VvE en werk',
  'termijn-huurdersadvies': 'Tijd tussen de vraag om advies en werk',
  'termijn-informeren': 'Tijd tussen persoonlijk informeren en verhuizen',
  'rust-in-straat': 'Rust in een straat tussen twee campagnes',
  'wisselwoningen-per-tien': 'Wisselwoningen per tien woningen',
  'kleinste-serie': 'Kleinste serie van de aannemer',
  'hoogstens-per-buurt': 'Woningen waaraan tegelijk in één buurt wordt gewerkt',
  'hoogstens-verschuiven': 'Deel van de toegezegde woningen dat mag verschuiven',
  bouwvak: 'Bouwvak',
  kerst: 'Kerst',
  ramadan: 'Ramadan',
  examens: 'Examenweken',
  'natuurmaanden-per-kwartaal': 'Maanden met nesten die een kwartaal sluiten',
  'aansluitend-binnen': 'Afstand waarbinnen blokken naast elkaar liggen',
}

const EENHEID: Record<Uitgangspunt['eenheid'], string> = {
  'euro-per-woning': 'euro per woning',
  'stappen-per-woning': 'stappen per woning',
  'woningen-per-kwartaal': 'woningen per kwartaal',
  kans: 'kans, van 0 tot 1',
  deel: 'deel, van 0 tot 1',
  woningen: 'woningen',
  kwartalen: 'kwartalen',
  weken: 'weken per jaar',
  maanden: 'maanden',
  meter: 'meter',
}

export const eenheidVanUitgangspunt = ({ eenheid }: Pick<Uitgangspunt, 'eenheid'>) => EENHEID[eenheid]

/** A value with as many decimals as it needs: "45.000", "0,8". */
export const waardeVanUitgangspunt = ({ waarde }: Pick<Uitgangspunt, 'waarde'>) =>
  Number.isInteger(waarde) ? aantal(waarde) : getal(waarde, 2)

/** Where a number comes from: a source, or that it is an assumption. */
export function herkomstVanUitgangspunt({ herkomst }: Pick<Uitgangspunt, 'herkomst'>): string {
  return herkomst.soort === 'aanname' ? 'aanname' : herkomst.naam
}

/** First quarter of a plan. */
export interface PlanBegin {
  jaar: number
  kwartaal: number
}

/** A quarter of a plan in words: the sixth of a plan from K1 2027 is "K2 2028". */
export function planKwartaal({ jaar, kwartaal }: PlanBegin, at: number): string {
  const count = jaar * 4 + kwartaal - 1 + at
  return `K${(((count % 4) + 4) % 4) + 1} ${Math.floor(count / 4)}`
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/**
 * Why a block cannot begin in a quarter, in one sentence.
 * @param nameOf name of a fund
 */
export function hindernisZin(
  hindernis: Hindernis,
  begin: PlanBegin,
  nameOf: (fund: string) => string,
): string {
  const at = (kwartaal: number) => planKwartaal(begin, kwartaal)
  switch (hindernis.regel) {
    case 'geld': {
      const funds = hindernis.fondsen.map(nameOf).join(' en ')
      return funds === ''
        ? `Geen fonds mag deze eigenaren betalen in ${hindernis.jaar}.`
        : `${funds} op in ${hindernis.jaar}: nodig ${euro(hindernis.nodigEuro)}, over ${euro(hindernis.overEuro)}.`
    }
    case 'ploegen':
      return `Buiten capaciteit in ${at(hindernis.kwartaal)}: de ploegen kunnen nog ${aantal(hindernis.over)} woningen aan, nodig is ${aantal(hindernis.nodig)}.`
    case 'wisselwoningen':
      return `Te weinig wisselwoningen in ${at(hindernis.kwartaal)}: nodig ${aantal(hindernis.nodig)}, over ${aantal(hindernis.over)}.`
    case 'overlast':
      return `Er wordt in ${at(hindernis.kwartaal)} al veel gewerkt in deze buurt.`
    case 'natuur':
      return `Nesten of vleermuizen in ${hindernis.maanden.map((month) => MAANDEN[month - 1] ?? '').join(', ')}.`
    case 'toestemming':
      return `Toestemming van huurders kan er niet eerder zijn: op zijn vroegst ${at(hindernis.vanaf)}.`
    case 'vve-vergadering':
      return `De VvE moet eerst besluiten: op zijn vroegst ${at(hindernis.vanaf)}.`
    case 'huurdersadvies':
      return `De huurdersorganisatie geeft eerst advies: op zijn vroegst ${at(hindernis.vanaf)}.`
    case 'persoonlijk-geinformeerd':
      return `Eerst moet iedereen persoonlijk zijn geïnformeerd: op zijn vroegst ${at(hindernis.vanaf)}.`
    case 'wachtverzoek':
      return `Bewoners van ${woningen(hindernis.woningen)} vroegen te wachten tot ${at(hindernis.vanaf)}.`
    case 'straat':
      return `In de ${hindernis.straat} begint in ${at(hindernis.kwartaal)} al ${hindernis.blok}.`
    case 'vastgezet':
      return hindernis.kwartaal === null
        ? 'Met de hand buiten dit plan gezet.'
        : `Met de hand vastgezet op ${at(hindernis.kwartaal)}.`
    case 'beloften':
      return hindernis.naDitPlan === true
        ? `Toegezegd voor ${at(hindernis.kwartaal)}, na dit plan. Eerder beginnen is niet wat is gezegd.`
        : `Toegezegd voor ${at(hindernis.kwartaal)}, en er mag niet meer verschuiven.`
    case 'kleinste-serie':
      return `Een te kleine serie in ${at(hindernis.kwartaal)}: ${aantal(hindernis.woningen)} woningen, nodig zijn er ${aantal(hindernis.minstens)}.`
    case 'einde-plan':
      return 'Het werk is dan niet klaar voor het einde van het plan.'
    case 'waarde':
      return `Dat kan, maar het hele plan wordt er minder goed van (${getal(hindernis.minder, 1)} punten).`
  }
}
