import type { EigenCijfer, GeenCijferReden } from '../../../../analyses/eigen-gebied/eigen-gebied.ts'
import type { KleinAantal } from '../../../../analyses/eigen-gebied/kleine-aantallen.ts'
import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { aantal, getal, maandVan, percentage, waardeMetEenheid } from '../getal.ts'
import { bereikTekst } from './gebiedsprofiel.ts'
import { hectareTekst } from './tekenen.ts'
import { gewogenNaar } from './weging.ts'

/** Words of the tool and the profile of an area that a person chose or drew. */
export const eigenGebied = {
  titel: 'Eigen gebied',
  uitleg: 'Klik buurten aan op de kaart, vink ze aan in de lijst, of teken zelf een vlak.',
  teken: 'Teken een vlak',
  buurten: 'Buurten kiezen',
  gekozen: (count: number, van: number) => `${count} van ${van} gekozen`,
  vlakken: 'Getekende vlakken',
  vlak: (nummer: number) => `Vlak ${nummer}`,
  wijzig: 'Wijzig',
  wijzigVlak: (nummer: number) => `Wijzig vlak ${nummer}`,
  haalWeg: 'Haal weg',
  haalWegVlak: (nummer: number) => `Haal vlak ${nummer} weg`,
  wis: 'Wis eigen gebied',
  leeg: 'U hebt nog niets gekozen.',
  samen: (buurten: number, hectare: number) =>
    `${buurten === 1 ? '1 buurt' : `${buurten} buurten`}, ${hectareTekst(hectare)}`,
  bij: (naam: string) => `${naam} erbij`,
  eraf: (naam: string) => `${naam} eraf`,
  inAdres: 'Het gebied staat in het adres van deze bladzijde. Wie het adres opent, ziet hetzelfde gebied.',

  // the profile
  profielLabel: 'Profiel van het eigen gebied',
  boven: (vlakken: number) =>
    vlakken === 0
      ? 'Gekozen buurten'
      : vlakken === 1
        ? 'Met een getekend vlak'
        : `Met ${vlakken} getekende vlakken`,
  bereik: 'bereik van de buurten',
  metCijfer: (met: number, totaal: number) =>
    met === totaal
      ? `alle ${totaal} buurten hebben een cijfer`
      : `${met} van ${totaal} buurten hebben een cijfer`,
  geraakt:
    'Het gebied raakt delen van buurten. Van een deel kennen we het cijfer niet. Daarom staat hier wat de hele buurten zeggen.',
  geschat: 'Geschat uit hele buurten',
  schatting: (waarde: string, laag: string, hoog: string) =>
    `${waarde}. Het echte cijfer ligt tussen ${laag} en ${hoog}`,
  bronmarge: 'De marge van de bron komt daar nog bij: die staat niet in de bron.',
  naar: {
    inwoners: 'Elke buurt telt mee naar het aantal inwoners in het deel.',
    oppervlakte: 'Elke buurt telt mee naar de hectaren: we weten niet hoeveel mensen er in het deel wonen.',
  },
  som: 'van de buurten samen',
  vergeleken: (gemeente: string, jaar: number) => `Vergeleken met ${gemeente}, ${jaar}`,
  nietVergeleken: {
    gewoon: 'Het gewone gemiddelde vergelijken we niet: het is niet het gemiddelde van de mensen.',
    schatting: 'Een schatting vergelijken we niet.',
  },
  tabel: (jaar: number) => `Buurten in het eigen gebied, ${jaar}`,
  kop: { buurt: 'Buurt', deel: 'Ligt erin', cijfer: 'Cijfer', verschil: 'Verschil' },
  heel: 'heel',
  buitenKaart: 'geen cijfer: hoort niet bij deze kaart',
  geenCijfer: 'geen cijfer',
  telling: 'Geteld in het gebied',
  oppervlak: 'Oppervlak',
  woningen: 'Woningen',
  inwoners: 'Inwoners',
  /** Months as 2024-01; a whole year is said as a year. */
  periode: (van: string, tot: string) =>
    van.endsWith('-01') && tot === `${van.slice(0, 4)}-12`
      ? van.slice(0, 4)
      : `${maandVan(van)} tot en met ${maandVan(tot)}`,
  zetLaagAan: 'Zet op de kaart de laag Woningen of Meldingen aan om die hier te tellen.',
  deelNaar: {
    oppervlakte: 'Het deel van een buurt is gemeten in hectaren. De grenzen zijn vereenvoudigd.',
    woningen: 'Het deel van een buurt is geteld in woningen.',
  },
  laden: 'De grenzen worden geladen',
  buitenAlles: 'Dit gebied raakt geen enkele buurt van de kaart.',
} as const

/** Why there is a range and no figure for the whole. */
export const geenCijferTekst: Record<GeenCijferReden, string> = {
  klasse: 'Klassen tellen we niet bij elkaar op: tussen twee klassen ligt geen klasse.',
  'eenheid-niet-te-delen': 'Dit soort cijfer kunnen we voor een deel van een buurt niet schatten.',
  'buurt-zonder-cijfer': 'Niet elke buurt heeft een cijfer. Daarom is er geen cijfer voor het hele gebied.',
  'te-onzeker':
    'We schatten hier niets: er ligt te weinig van de buurten in het gebied. Het echte cijfer kan ver van dat van de hele buurten liggen.',
  'minder-dan-20-woningen': 'Er staan minder dan 20 woningen. Daarvoor schatten we geen cijfer.',
  'minder-dan-100-inwoners': 'Er wonen minder dan 100 mensen. Daarvoor schatten we geen cijfer.',
}

export const kleinTekst: Record<KleinAantal, string> = {
  'minder-dan-20-woningen': 'Let op: dit gebied heeft minder dan 20 woningen. Een cijfer zegt dan weinig.',
  'minder-dan-100-inwoners': 'Let op: hier wonen minder dan 100 mensen. Een cijfer zegt dan weinig.',
}

/** Lowest and highest buurt in their unit: "20,0-27,7 %". */
export function bereikVanBuurten(laag: number, hoog: number, eenheid: Eenheid): string {
  if (laag === hoog) return waardeMetEenheid(laag, eenheid)
  return eenheid === 'procent'
    ? bereikTekst(laag, hoog)
    : `${waardeMetEenheid(laag, eenheid)} tot ${waardeMetEenheid(hoog, eenheid)}`
}

/** A mean or estimate in its unit; a percentage with one decimal, a count whole. */
export function uitkomst(waarde: number, eenheid: Eenheid): string {
  return eenheid === 'procent' ? percentage(waarde) : waardeMetEenheid(waarde, eenheid)
}

/** Name of the mean: by what it is weighed, or that it is a plain one. */
export function gemiddeldeNaam({ weging, aantalMet }: Extract<EigenCijfer, { soort: 'gemiddelde' }>): string {
  return weging.soort === 'gewogen'
    ? `gemiddelde, gewogen naar ${gewogenNaar(weging)}`
    : `gewoon gemiddelde van ${aantalMet} buurten`
}

/** "Per buurt, in hetzelfde jaar: 3 buurten onder Lelystad, 1 buurt geen verschil met Lelystad.": how the buurten stand against the gemeente. */
export function standTekst(
  gemeente: string,
  counts: { onder: number; boven: number; gelijk: number },
): string {
  const parts = [
    ...(counts.onder === 0 ? [] : [`${zovelBuurten(counts.onder)} onder ${gemeente}`]),
    ...(counts.boven === 0 ? [] : [`${zovelBuurten(counts.boven)} boven ${gemeente}`]),
    ...(counts.gelijk === 0 ? [] : [`${zovelBuurten(counts.gelijk)} geen verschil met ${gemeente}`]),
  ]
  return `Per buurt, in hetzelfde jaar: ${parts.join(', ')}.`
}

function zovelBuurten(count: number): string {
  return count === 1 ? '1 buurt' : `${aantal(count)} buurten`
}

/** Share of a buurt inside: "heel", "43 %", "minder dan 1 %". */
export function deelTekst({ deel, heel }: { deel: number; heel: boolean }): string {
  if (heel) return eigenGebied.heel
  return deel < 0.01 ? 'minder dan 1\u00a0%' : `${getal(deel * 100, 0)}\u00a0%`
}

/** How a number of an own area was made. */
export const eigenUitleg = {
  gemiddelde: (naar: string | null) =>
    naar === null
      ? 'Alle cijfers van de buurten bij elkaar, gedeeld door het aantal buurten. Elke buurt telt even zwaar.'
      : `Elke buurt telt mee naar ${naar}.`,
  som: 'De aantallen van de buurten bij elkaar. De afronding van elk aantal telt mee.',
  schatting:
    'We doen alsof een deel van een buurt op de hele buurt lijkt. De grenzen zijn de uiterste gevallen: alles zit in het deel, of zo weinig mogelijk.',
  oppervlak:
    'Het oppervlak van wat binnen de grenzen ligt, in meters van het stelsel RD. Wat dubbel ligt, telt één keer.',
  woningen:
    'Woningen van hele buurten volgens het register, en woningen die binnen een getekend vlak liggen.',
  meldingen:
    'Meldingen van hele buurten, en meldingen die binnen een getekend vlak liggen. Per soort, met de filters van de kaart.',
  deel: (naam: string, deel: string) => `${naam}, ${deel}`,
} as const
