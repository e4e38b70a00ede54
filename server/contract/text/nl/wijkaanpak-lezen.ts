/** Words of the screen on which a wijkaanpak is read and printed. */
export const leesTekst = {
  scherm: (titel: string) => `${titel}: lezen`,
  terug: 'Terug naar het plan',
  hoofdstukken: 'Hoofdstukken',
  meenemen: 'Meenemen',
  afdrukken: 'Afdrukken of PDF',
  afdrukUitleg: 'Kies in het venster van de printer “Opslaan als PDF”. Er komt alleen het plan op papier.',
  word: 'Download als Word',
  geojson: 'Ambities voor op de kaart (GeoJSON)',
  gpkg: 'Ambities voor op de kaart (GeoPackage)',
  tabel: (titel: string) => `${titel}, tabel`,
} as const

/** Words of the window with what the app would write in a chapter now. */
export const voorstelTekst = {
  bekijk: 'Bekijk het voorstel',
  bekijkVan: (hoofdstuk: string) => `Bekijk het voorstel voor ${hoofdstuk}`,
  titel: (hoofdstuk: string) => `Voorstel voor ${hoofdstuk}`,
  uitleg:
    'Dit zou de app nu schrijven, uit de wijkanalyse, de bijeenkomsten en het programma. Neemt u het over, dan vervangt het de tekst van dit hoofdstuk. U kunt dat weer ongedaan maken.',
  gelijk: 'Dit staat er al.',
  neemOver: 'Neem dit over',
  laat: 'Laat staan',
} as const
