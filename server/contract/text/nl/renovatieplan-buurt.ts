import type { Buurtcijfer, refusalOf } from '../../../../analyses/renovatie/buurtgewicht.ts'
import type { KanNietReden } from '../../../../analyses/result.ts'
import type { Leeftijd } from '../../../../geodata/schema/indicator.ts'
import { aantal, opsomming } from '../getal.ts'
import { type Benoembaar, indicatorTekst, leeftijdTekst } from './indicatoren.ts'
import { redenTekst } from './redenen.ts'

/** The name of a figure: that of the catalogue, or the one that was given with it. */
export function buurtcijferNaam({ id, eigenNaam }: { id: string; eigenNaam: string | null }): string {
  return indicatorTekst(eigenNaam === null ? id : { id, eigenNaam }).naam
}

const RICHTING: Record<Buurtcijfer['richting'], string> = {
  'lager-is-gunstiger': 'Hoe hoger dit cijfer, hoe zwaarder de buurt weegt.',
  'hoger-is-gunstiger': 'Hoe lager dit cijfer, hoe zwaarder de buurt weegt.',
}

const buurten = (count: number) => (count === 1 ? '1 buurt' : `${aantal(count)} buurten`)
const wie = (jaar: number, leeftijd: Leeftijd) => `${jaar}, ${leeftijdTekst[leeftijd]}`
/** As it stands within a sentence; an abbreviation keeps its capitals. */
const kleineLetter = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
const weegt = (gewicht: number) => `${gewicht} van 100`

export const planbuurtTekst = {
  kies: 'Naar welke cijfers weegt een buurt?',
  kiesUitleg: 'Kies er een of meer. Het gewicht van een buurt is het gemiddelde.',
  geenEnergiearmoede:
    'Hoeveel mensen hun energierekening niet kunnen betalen, weten we niet per buurt: dat cijfer zit niet in de app. Moeite met rondkomen komt er het dichtst bij.',
  eigenKan: 'Heeft u zelf een cijfer per buurt? Lees het in als eigen cijfer, dan kunt u het hier kiezen.',
  geen: 'Er is nu geen cijfer waar een buurt naar kan wegen.',
  keuze: ({ jaar, leeftijd, richting, letOp, zonderCijfer }: Keuze) =>
    [
      `${wie(jaar, leeftijd)}.`,
      RICHTING[richting],
      ...(letOp === '' ? [] : [letOp]),
      ...(zonderCijfer === 0 ? [] : [`Er is geen cijfer in ${buurten(zonderCijfer)}.`]),
    ].join(' '),
  weg: 'Dit cijfer is er niet meer. Haal het weg.',
  kop: 'Hoe zwaar buurten wegen',
  uitleg:
    'Per cijfer krijgt de buurt waar het het best gaat 0, en waar het het slechtst gaat 100. Het gewicht is het gemiddelde. Het hoort bij de buurt, en staat bij geen enkele woning.',
  teltNiet: 'De schuif stond op 0. Het gewicht van een buurt telt in dit plan niet mee.',
  cijfer: 'Cijfer',
  jaar: 'Jaar en wie',
  richting: 'Zo weegt het',
  marge: 'Marge',
  bron: 'Bron',
  cijfersTabel: 'Cijfers waar buurten naar wegen',
  wie,
  hoeHet: (richting: Buurtcijfer['richting']) => RICHTING[richting],
  geenMarge: 'de bron geeft geen marge',
  margePerBuurt: 'staat bij elke buurt',
  margeOnbekend: 'niet te zeggen: geen buurt heeft dit cijfer',
  geenBron: 'geen',
  bronVan: (titel: string, versie: string) => `${titel}, versie ${versie}`,
  teltNietMee: (naam: string, reden: KanNietReden) =>
    `${naam} telt in dit plan niet mee. ${redenTekst[reden]}`,
  nietBewaard: (naam: string) =>
    `Buurten wegen naar: ${kleineLetter(naam)}. Bij dit plan is niet bewaard uit welk jaar en welke bron.`,
  buurtenTabel: 'Gewicht per buurt',
  buurt: 'Buurt',
  gewicht: 'Gewicht (0 tot 100)',
  geenCijfer: 'geen cijfer',
  geenGewicht: 'Geen enkele buurt heeft een gewicht. Dit doel telt in dit plan niet mee.',
  zonderKop: 'Buurten zonder gewicht',
  zonderUitleg:
    'Voor dit doel krijgen de blokken in deze buurten geen punten. De andere doelen tellen er wel.',
  zonder: (naam: string, reden: KanNietReden | null) =>
    reden === null ? naam : `${naam}: ${kleineLetter(redenTekst[reden])}`,
  /** In the explanation of a block. */
  blokWeegt: (gewicht: number, namen: readonly string[]) =>
    `Gewicht van de buurt: ${weegt(gewicht)}, naar ${opsomming(namen.map(kleineLetter))}.`,
  blokZonder: (reden: KanNietReden | null) =>
    reden === null ? 'De buurt heeft geen gewicht.' : `De buurt heeft geen gewicht. ${redenTekst[reden]}`,
  zwaarst: (doel: string) => `Bij dit blok telde het zwaarst: ${kleineLetter(doel)}.`,
} as const

interface Keuze extends Pick<Buurtcijfer, 'jaar' | 'leeftijd' | 'richting'> {
  letOp: string
  zonderCijfer: number
}

type Fout = NonNullable<ReturnType<typeof refusalOf>> | 'onbekend'

/** Why a figure cannot be chosen, and what to do. */
export function buurtcijferfoutZin(fout: Fout, indicator: Benoembaar | string): string {
  const { naam } = indicatorTekst(indicator)
  switch (fout) {
    case 'onbekend':
      return `Het cijfer ‘${naam}’ is er niet. Kies een cijfer uit de lijst.`
    case 'ander-onderwerp':
      return `‘${naam}’ gaat niet over rondkomen of gezondheid. Kies een cijfer uit de lijst.`
    case 'niet-per-buurt':
      return `‘${naam}’ is er niet per buurt. Kies een cijfer uit de lijst.`
    case 'geen-richting':
      return `Van ‘${naam}’ is niet bekend of meer beter of slechter is. Kies een cijfer uit de lijst.`
  }
}

export const planbuurtfoutTekst = {
  geenCijfer: 'Kies ten minste één cijfer waar een buurt naar weegt, of zet die schuif op 0.',
  dubbel: 'Dit cijfer staat er twee keer in. Haal er een weg.',
} as const
