/** The download: header cells and the line that says what it is. */
export const csvTekst = {
  kop: [
    'wijk',
    'buurt',
    'code',
    'onderwerp',
    'jaar',
    'leeftijd',
    'waarde',
    'eenheid',
    'reden als het ontbreekt',
    'verschil met gemeente (procentpunt)',
    'marge',
    'bron',
    'dataset',
    'versie',
    'kolom in de bron',
    'licentie',
    'voorbeelddata',
  ],
  ja: 'ja',
  nee: 'nee',
} as const
