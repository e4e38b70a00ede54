import type { Eenheid } from '../../../../geodata/schema/indicator.ts'

/** The download: header cells before and after those of the way that is shown. */
export const csvTekst = {
  voor: ['wijk', 'buurt', 'code', 'onderwerp', 'jaar', 'leeftijd'],
  kolom: (kop: string, eenheid: Eenheid | 'procentpunt' | null) =>
    eenheid === null ? kop : `${kop} (${eenheid})`,
  oordeel: 'oordeel over het verschil',
  na: [
    'kleur op de kaart',
    'onzeker',
    'reden als het ontbreekt',
    'marge',
    'opmerking',
    'bron',
    'dataset',
    'uitgave',
    'versie',
    'kolom in de bron',
    'licentie',
    'voorbeelddata',
    'versie van de cijfers',
    'cijfers zoals op',
    'filter',
  ],
  ja: 'ja',
  nee: 'nee',
} as const
