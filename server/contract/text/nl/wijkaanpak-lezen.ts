/** Words of the screen on which a wijkaanpak is read and printed. */
export const leesTekst = {
  scherm: (titel: string) => `${titel}: lezen`,
  hoofdstukken: 'Hoofdstukken',
  meenemen: 'Meenemen',
  afdrukken: 'Afdrukken of PDF',
  afdrukUitleg: 'Kies in het venster van de printer “Opslaan als PDF”. Er komt alleen het plan op papier.',
  word: 'Download als Word',
  geojson: 'Ambities voor op de kaart (GeoJSON)',
  gpkg: 'Ambities voor op de kaart (GeoPackage)',
  tabel: (titel: string) => `${titel}, tabel`,
} as const
