import type { Uitvoervorm } from '../../uitvoer.ts'
import { aantal } from '../getal.ts'

/** Words of the part of the screen from which data go out. */
export const uitvoerSchermTekst = {
  titel: 'Gegevens meenemen',
  uitleg:
    'Als bestand, of rechtstreeks in QGIS en ArcGIS. Elke rij heeft bron, licentie en betrouwbaarheid. Gegevens over een woning, een melding of een signaal gaan niet mee.',
  rijen: (aantalRijen: number) => `${aantal(aantalRijen)} rijen`,
  kiesCijfer: 'Kies een cijfer',
  live: 'Rechtstreeks in QGIS en ArcGIS',
  liveUitleg:
    'Voeg een verbinding "OGC API - Features" toe met dit adres. Zonder aanmelding ziet u wijken en groter, geen buurten.',
  download: (laag: string, vorm: string) => `Download ${laag} als ${vorm}`,
} as const

/** Forms of a file as people know them. */
export const vormTekst: Record<Uitvoervorm, string> = {
  csv: 'CSV',
  xlsx: 'Excel',
  geojson: 'GeoJSON',
  gpkg: 'GeoPackage',
}
