import type { LeefbaarometerDimensie } from '../../../../geodata/schema/leefbaarometer.ts'
import { klasse } from '../getal.ts'

/** The five parts of the Leefbaarometer 3, as people call them. */
export const onderdeelNaam: Record<LeefbaarometerDimensie, string> = {
  won: 'Woningen',
  fys: 'Omgeving buiten',
  vrz: 'Voorzieningen',
  soc: 'Contact met de buurt',
  onv: 'Overlast en veiligheid',
}

const aangehaald = (waarde: number) => `‘${klasse(waarde)}’`

export const nplvKpiTekst = {
  deel: 'NPLV-KPI',
  vraag:
    'Het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) vraagt minstens de klasse ‘voldoende’ op de Leefbaarometer.',
  onbekend: (naam: string) => `Of ${naam} ‘voldoende’ haalt, kan nu niet worden beoordeeld.`,
  alleenTwee: (laatste: number) =>
    `Alleen versie 2.0 is ingelezen, en die stopt in ${laatste}. Daarmee is de KPI van nu niet te beoordelen.`,
  geheel: <T>(naam: string, jaar: number, woord: T, gehaald: boolean): readonly (string | T)[] => [
    `In ${jaar} heeft ${naam} de klasse `,
    woord,
    gehaald ? '. Dat is ‘voldoende’ of hoger.' : '. Dat is lager dan ‘voldoende’.',
  ],
  buurten: <T>(naam: string, jaar: number, met: T, van: T): readonly (string | T)[] => [
    `De Leefbaarometer 3 geeft ${naam} niet als geheel. In ${jaar} hebben `,
    met,
    ' van de ',
    van,
    ' buurten met een klasse ‘voldoende’ of hoger.',
  ],
  zonderKlasse: <T>(n: T): readonly (string | T)[] => ['Buurten zonder klasse: ', n, '.'],
  versie3: 'Leefbaarometer 3',
  versie3Uitleg: 'Een voorspelling uit kenmerken van de plek. Aan bewoners is niets gevraagd.',
  hoeTeLezen:
    'Klassen zijn woorden op volgorde, van ‘zeer onvoldoende’ (1) tot ‘uitstekend’ (9). We nemen er geen gemiddelde van.',
  totaal: 'Totaal',
  strook: (naam: string) => `Klassen van ${naam} per jaar`,
  onderwerp: 'Onderdeel',
  gebied: 'Gebied',
  perBuurt: (jaar: number) => `Per buurt, ${jaar}`,
  buurt: 'Buurt',
  geenKlasse: 'geen klasse',
  cellen: 'Woningen in een vakje met ‘zwak’ of lager',
  landelijk: 'Hetzelfde voor Nederland en de gemeente',
  landelijkCijfer: (naam: string, jaar: number) => `${naam} (${jaar}):`,
  landelijkUitleg: 'Alleen uit de bron van het programma zelf. Wij rekenen dit niet uit.',
  versie2: 'Apart: Leefbaarometer 2.0',
  versie2Uitleg:
    'Deze versie is anders gemaakt en heeft een eigen indeling in gebieden. Zij staat nooit in één lijn met versie 3.',
  aantalGebieden: (n: number) => `De ${n} gebieden van deze versie`,
  buitenPijlers: 'Deze maat telt in geen enkele pijler mee.',
  klasseCel: (waarde: number) => klasse(waarde),
  uitlegKlasse: (gebied: string, jaar: number, waarde: number) =>
    `De bron geeft ${gebied} in ${jaar} de klasse ${waarde} van 9: ${aangehaald(waarde)}. Wij rekenen er niet mee.`,
  uitlegTelling: (jaar: number) =>
    `Geteld over de buurten van dit gebied, in ${jaar}. Er is niets gemiddeld.`,
  rij: 'Rij in de bron',
} as const
