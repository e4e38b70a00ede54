import type { EnqueteVerantwoording } from '../../../../geodata/schema/invoer.ts'
import { aantal, datum, getal } from '../getal.ts'

/** How a survey was held, in one sentence: without it nobody knows what a figure is worth. */
export function enqueteZin(survey: EnqueteVerantwoording): string {
  const asked =
    survey.steekproef === null
      ? `${aantal(survey.respons)} mensen antwoordden; hoeveel er zijn gevraagd, is niet bekend`
      : `${aantal(survey.respons)} van de ${aantal(survey.steekproef)} gevraagde mensen antwoordden`
  return `Gevraagd aan ${survey.populatie}: ${asked}. Van ${datum(survey.periodeVan)} tot en met ${datum(survey.periodeTot)}, ${survey.wijze}. Weging: ${survey.weging}.`
}

/** Words of the part about small areas. */
export const kleineGebiedenTekst = {
  naam: 'Kleine gebieden',
  inleiding:
    'In een kleine buurt kan een cijfer door toeval hoog of laag zijn. Daarom staat naast elk gemeten cijfer een voorzichtig cijfer. Dat kijkt ook naar de andere buurten.',
  geen: 'Dit kan nog niet: er is geen gemeten cijfer met een marge per buurt.',
  watNodig:
    'Een bewonersonderzoek met standaardvragen zou dit mogelijk maken, met minstens 30 antwoorden per buurt in 8 buurten of meer.',
  modelTitel: 'Wat we niet opnieuw berekenen',
  model: (aantalCijfers: number) =>
    aantalCijfers === 1
      ? 'Eén cijfer per buurt komt uit een rekenmodel. Dat model kijkt zelf al naar andere buurten. Nog eens opschuiven zou dubbel zijn.'
      : `${aantalCijfers} cijfers per buurt komen uit een rekenmodel. Zo’n model kijkt zelf al naar andere buurten. Nog eens opschuiven zou dubbel zijn.`,
  kies: 'Cijfer',
  jaar: (naam: string, jaar: number) => `${naam}, ${jaar}`,
  gemiddelde: 'Gemiddelde van de buurten volgens de berekening:',
  buurtenMet: (count: number) =>
    `${count} buurten van de gemeente hebben een cijfer. Die doen allemaal mee in de berekening.`,
  geenVerband: 'Een voorzichtig cijfer kan hier niet.',
  plaatje: (naam: string) =>
    `${naam}: per buurt het gemeten en het voorzichtige cijfer met hun marges. Dezelfde getallen staan in de tabel.`,
  tabel: (naam: string) => `${naam}: gemeten en voorzichtig, per buurt op naam`,
  gemeten: 'Gemeten',
  voorzichtig: 'Voorzichtig',
  gemiddeldeKort: 'Gemiddelde',
  kolommen: {
    buurt: 'Buurt',
    gemeten: 'Gemeten',
    voorzichtig: 'Voorzichtig',
    antwoorden: 'Antwoorden',
    eigen: 'Deel van de buurt zelf',
  },
  tussen: (laag: string, hoog: string) => `tussen ${laag} en ${hoog}`,
  waard: (effectief: number) => `waard: ${getal(effectief, 0)}`,
  geenRanglijst: 'De buurten staan op naam. Dit is geen ranglijst.',
  uitleg: {
    gemiddelde: 'Het gemiddelde dat het beste past bij alle buurten samen, met hun aantallen antwoorden.',
    aandelen: (gemiddelde: string, sterkte: string) =>
      `De antwoorden van de buurt, plus ${sterkte} gedachte antwoorden met het gemiddelde van ${gemiddelde}.`,
    fayHerriot: (gemiddelde: string) =>
      `Het gemeten cijfer, opgeschoven naar het gemiddelde van ${gemiddelde}. Hoe onzekerder het cijfer, hoe verder het opschuift.`,
    gedeeld: 'Het aantal antwoorden van de buurt, gedeeld door dat aantal plus de gedachte antwoorden.',
    gedeeldVariantie:
      'De spreiding tussen buurten, gedeeld door die spreiding plus de onzekerheid van de buurt.',
    antwoorden: 'Het aantal mensen in de buurt met een mening over deze vraag.',
    inGemeten: 'gemeten in deze buurt',
    inGemiddelde: 'gemiddelde van de buurten',
    inAntwoorden: 'antwoorden',
    inWaard: 'evenveel waard als dit aantal gelijke antwoorden',
    inSterkte: 'gedachte antwoorden erbij',
    inEigen: 'deel van de buurt zelf',
    inBuurten: 'buurten in de berekening',
  },
} as const
