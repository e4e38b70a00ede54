import type { Grens, Planslot } from '../../../../analyses/renovatie/planner/plan.ts'
import { aantal, euro, getal } from '../getal.ts'
import { labelstappen, woningen } from './aantallen.ts'

/** A block as people say it: some registers call it "blok-14" themselves. */
export const blokNaam = (blok: string) => (blok.toLowerCase().startsWith('blok') ? blok : `blok ${blok}`)

const verschil = (stappen: number) =>
  stappen === 0
    ? 'evenveel labelstappen'
    : `${labelstappen(Math.abs(stappen))} ${stappen > 0 ? 'meer' : 'minder'}`

/** How far a plan is from the best that can be proven; never left out. */
export function grensZin(grens: Grens): string {
  if (grens.bekend) return `Hooguit ${getal(grens.kloofProcent, 1)}\u00a0% onder het beste plan dat kan.`
  return GEEN_GRENS[grens.reden]
}

const GEEN_GRENS = {
  'plan-kan-niet': 'Dit plan houdt niet aan elke regel. Een grens is er dan niet.',
  'tijd-op': 'De rekentijd was op voordat er een grens was bewezen.',
  'nog-geen-grens': 'Bewezen grens nog niet bekend.',
}

/** A plan that is not done, in two or three words; null: it is. */
const nietKlaar = {
  klaar: null,
  gestopt: 'gestopt, nog niet klaar',
  'tijd-op': 'tijd op, nog niet klaar',
} satisfies Record<Planslot['einde'], string | null>

export const renovatieplanTekst = {
  titel: 'Plan van de renovatie',
  uitleg:
    'De app zoekt welke blokken wanneer aan de beurt zijn, binnen het geld, de ploegen en de regels. U ziet bij elk blok waarom. Het plan is een voorstel.',
  laden: 'Het plan komt eraan',
  eigenMiddelen: 'Eigen geld van de corporatie',
  geen: 'Er is nog geen plan. Kies hieronder en laat de app zoeken.',
  kies: 'Kies een plan',
  naastElkaar: 'Zet er een plan naast',
  geenAnder: 'geen',
  nieuw: 'Maak een plan',
  opnieuw: 'Reken opnieuw vanaf dit plan',
  formNaam: 'Naam van het plan',
  formEerste: 'Eerste kwartaal',
  formJaren: 'Hoe lang loopt het plan?',
  formJarenVan: (jaren: number) => (jaren === 1 ? '1 jaar' : `${jaren} jaar`),
  formWijken: 'Welke wijken?',
  formWijk: (naam: string, count: number) => `${naam} (${woningen(count)})`,
  formDoelen: 'Doelen wegen',
  formDoelenUitleg: '0 is niet belangrijk, 100 is heel belangrijk.',
  formRegels: 'Regels',
  formRegelsUitleg: 'Een regel kan uit, met een reden. Die reden blijft bij het plan staan.',
  formRegelReden: (regel: string) => `Waarom uit: ${regel}`,
  formMinimum: (naam: string) => `Ten minste in ${naam}`,
  formMinima: 'Minimum aan woningen per wijk',
  formSeconden: 'Hoe lang mag de app zoeken?',
  formSecondenVan: (count: number) => `${count} seconden`,
  formVast: 'Vastgezet',
  formVastRegel: (blok: string, waar: string) => `${blokNaam(blok)}: ${waar}`,
  formVastWeg: (blok: string) => `Laat ${blokNaam(blok)} los`,
  formVastLos: 'Laat los',
  nietInPlan: 'niet in dit plan',
  zoek: 'Zoek een plan',
  bezig: 'Even wachten',
  zoekt: (gedaan: number, totaal: number) =>
    `De app zoekt: ${aantal(Math.min(gedaan, totaal))} van ${aantal(totaal)} seconden`,
  wacht: 'Het zoeken begint zo.',
  stop: 'Stop met zoeken',
  gestopt: 'Het zoeken is gestopt. Er was nog geen plan gevonden.',
  rondtAf: 'Het zoeken is gestopt. De app bewaart het beste plan dat er al is.',
  rekentNa: 'De app heeft een plan en rekent na hoe goed het is. Stopt u nu, dan blijft het plan bewaard.',
  /** In a list only what somebody broke off is said; the rest stands in the plan itself. */
  naamMet: (naam: string, einde: Planslot['einde']) =>
    einde === 'gestopt' ? `${naam} (${nietKlaar.gestopt})` : naam,
  einde: 'Klaar?',
  eindeVan: (einde: Planslot['einde']) => nietKlaar[einde] ?? 'ja',
  gestoptKop: 'Gestopt, nog niet klaar',
  gestoptUitleg:
    'Iemand heeft het zoeken gestopt. Dit is het beste plan dat er toen was. Met meer tijd kan het beter worden.',
  tijdOpKop: 'Tijd op, nog niet klaar',
  tijdOpUitleg:
    'De tijd was op. Dit is het beste plan dat toen was gevonden. Geef meer tijd of reken opnieuw vanaf dit plan.',
  botsing: 'Dit gaat niet samen',
  botsingUitleg:
    'Dit is de kleinste groep eisen die botst. Laat er een los, dan gaat de rest samen. Er kan nog een andere botsing zijn.',
  botsingBlok: (blok: string) => `${blokNaam(blok)}, vastgezet of zeker toegezegd`,
  geenBotsing: 'Welke eisen botsen, is in deze tijd niet gevonden. Geef meer tijd of zet een regel uit.',
  bewezenOnhaalbaar: 'Het is bewezen: geen enkel plan houdt zich aan al deze regels.',
  nietBewezen: 'Het is niet bewezen dat het niet kan. De app heeft in deze tijd niets gevonden dat past.',
  prijs: 'Wat het minimum per wijk kost',
  prijsZin: (punten: number, deel: number, stappen: number) =>
    punten <= 0
      ? 'Het minimum kost in dit plan niets: zonder minimum vond de app geen beter plan.'
      : `Zonder minimum heeft het plan ${getal(deel, 1)}\u00a0% meer waarde (${getal(punten, 0)} punten) en ${verschil(stappen)}. Zo veel kost het om elke wijk mee te laten doen.`,
  prijsTabel: 'Woningen per wijk, met en zonder minimum',
  prijsWijk: 'Wijk',
  prijsMinimum: 'Minimum',
  prijsMet: 'Met minimum',
  prijsZonder: 'Zonder minimum',
  geenPrijs: 'Wat het minimum per wijk kost, is niet uitgerekend: het zoeken was nog niet klaar.',
  onderbroken: 'De app is tussendoor gestopt. Er is niets half bewaard. Zoek opnieuw.',
  getal: 'Vul een getal in.',
  kop: 'Het plan in getallen',
  getalNaam: 'Plan',
  blokken: 'Blokken',
  blokkenVan: (count: number, all: number) => `${aantal(count)} van ${aantal(all)}`,
  woningen: 'Woningen',
  stappen: 'Labelstappen',
  kosten: 'Kosten',
  euroPerStap: 'Euro per labelstap',
  euroPerStapVan: (value: number | null) => (value === null ? 'niet te zeggen' : euro(Math.round(value))),
  wachtLangst: 'Wie wacht het langst',
  wachtLangstVan: (blok: string, kwartaal: string) => `${blokNaam(blok)}, begint in ${kwartaal}`,
  leeg: 'het plan is leeg',
  grens: 'Hoe goed is het?',
  ploegen: 'Ploegen',
  beloften: 'Toezeggingen',
  nietHaalbaar: 'Niet aan alles is te voldoen. Dit is het beste dat is gevonden.',
  tekort: (regel: string, wat: string, count: number) => `${regel}: ${wat}, ${woningen(count)} te kort`,
  vergelijking: 'Plannen naast elkaar',
  gantt: 'Planning',
  ganttUitleg: 'Elke balk is een blok. Kies een balk of een rij om te lezen waarom. De tabel zegt hetzelfde.',
  ganttNaam: (naam: string) => `Planning van ${naam} per kwartaal`,
  balk: (blok: string, waar: string, count: number) =>
    `${blokNaam(blok)}, begint in ${waar}, ${woningen(count)}`,
  ploegenInGebruik: 'Woningen in werk',
  ploegenStippel: (count: number) => `stippellijn: er kunnen er hooguit ${aantal(Math.round(count))}`,
  beloofd: 'toegezegd',
  vastgezet: 'vastgezet',
  filterWijk: 'Wijk',
  alleWijken: 'alle wijken',
  zoekBlok: 'Zoek een blok of straat',
  metOngepland: 'Toon ook wat niet in het plan staat',
  rijen: (getoond: number, totaal: number) => `${aantal(getoond)} van ${aantal(totaal)} blokken in beeld`,
  meer: 'Toon meer',
  tabel: 'De planning als tabel',
  blok: 'Blok',
  straten: 'Straten',
  begint: 'Begint',
  duur: 'Duur',
  duurVan: (count: number) => (count === 1 ? '1 kwartaal' : `${count} kwartalen`),
  bekijk: (blok: string) => `Waarom ${blokNaam(blok)}`,
  waarom: 'Waarom',
  waaromKop: (blok: string, waar: string | null) =>
    waar === null ? `Waarom ${blokNaam(blok)} niet?` : `Waarom ${blokNaam(blok)} in ${waar}?`,
  waaromSoort: {
    vastgezet: 'Dit blok is met de hand vastgezet.',
    beloofd: 'Dit is aan bewoners toegezegd, en blijft staan.',
    gekozen: 'De app koos dit kwartaal, omdat het plan als geheel dan het beste is.',
    'niet-gekozen': 'Dit blok staat niet in het plan.',
  },
  waaromLaden: 'De uitleg komt eraan',
  beslissend: 'Dit besliste',
  anders: 'Waarom niet in een ander kwartaal',
  reeks: (van: string, tot: string, zin: string) =>
    van === tot ? `${van}: ${zin}` : `${van} tot en met ${tot}: ${zin}`,
  kans: (value: number) => `Kans op toestemming: ${getal(value * 100, 0)}\u00a0%, schatting.`,
  blokWoningen: (count: number, stappen: number) => `${woningen(count)}, samen ${labelstappen(stappen)}.`,
  blokKosten: (value: number) => `Kosten: ${euro(value)}.`,
  blokGeld: (fonds: string, value: number) => `${fonds}: ${euro(value)}`,
  sluit: 'Sluit',
  zetVast: 'Zet vast op deze plek',
  zetNiet: 'Niet in dit plan',
  vastUitleg: 'Dit geldt bij de volgende keer rekenen.',
  kaart: 'Straten in het plan',
  kaartUitleg: 'Elke gekleurde lijn is een straat waar het plan werkt. De tabel zegt hetzelfde.',
  regelsUit: 'Regels die uit staan',
  regelUit: (regel: string, reden: string) => `${regel}: ${reden}`,
  uitgangspunten: 'Waar dit plan op rust',
  uitgangspuntenUitleg:
    'Bij elk getal staat de bron, of dat het een aanname is. Een plan houdt de getallen van toen.',
  uitgangspunt: 'Uitgangspunt',
  waarde: 'Waarde',
  eenheid: 'Eenheid',
  bron: 'Bron',
  zaad: (seed: number, steps: number, methode: string) =>
    `Gemaakt met ${methode}, startgetal ${seed}, ${aantal(steps)} stappen. Met dezelfde vraag, hetzelfde startgetal en evenveel stappen komt er hetzelfde plan uit.`,
  wijzigUitgangspunten: 'Wijzig deze getallen voor een volgend plan',
  bronVan: (naam: string) => `Bron van: ${naam}`,
  bronUitleg: 'Leeg: het is een aanname.',
  reden: 'Waarom verandert u dit?',
  bewaar: 'Bewaar',
  bewaard: 'Bewaard. Het volgende plan rekent ermee.',
  annuleer: 'Annuleer',
  nietsVeranderd: 'Er is niets veranderd.',
  druk: 'Druk af',
} as const
