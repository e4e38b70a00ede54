import type { Bestandsformaat } from '../schema/invoer.ts'
import { leesDeel, metBestand } from './bestand-lezen.ts'
import { csvLezer } from './csv-lezer.ts'
import { flatgeobufLezer } from './flatgeobuf-lezer.ts'
import { geojsonLezer } from './geojson-lezer.ts'
import { maakGeopackageLezer, type OpenPakket } from './geopackage-lezer.ts'
import { type Bestand, BestandsFout, type Leesgrenzen, type Lezer, STANDAARD_GRENZEN } from './lezer.ts'
import { shapefileLezer } from './shapefile-lezer.ts'
import { xlsxLezer } from './xlsx-lezer.ts'
import { openZip } from './zip-archief.ts'

const accepted = 'Gelezen worden: CSV, xlsx, GeoJSON, GeoPackage, FlatGeobuf en Shapefile in een zip.'

/** What starts with these bytes is never a table or a map layer that is read. */
const refused: readonly (readonly [string, string])[] = [
  [
    '\u00d0\u00cf\u0011\u00e0',
    'Dit is een oud Excel-bestand (.xls) of een werkmap met een wachtwoord. Sla het op als xlsx zonder wachtwoord.',
  ],
  ['%PDF', 'Dit is een pdf. Vraag om de gegevens als CSV of xlsx.'],
  ['\u001f\u008b', 'Dit bestand is ingepakt (gzip). Pak het eerst uit.'],
  ['7z\u00bc\u00af', 'Dit bestand is ingepakt (7z). Pak het eerst uit.'],
  ['Rar!', 'Dit bestand is ingepakt (rar). Pak het eerst uit.'],
  [
    '\u0000\u0000\u0027\u000a',
    'Dit is een los deel van een Shapefile. Zet .shp, .shx, .dbf en .prj samen in een zip.',
  ],
  ['PK\u0005\u0006', 'Het zip-bestand is leeg.'],
]

/**
 * Which format a file has, by its content; its name decides nothing, as people rename files. Plain text of any other kind is
 * taken for CSV, and its reader judges it further.
 *
 * @throws BestandsFout that says what is accepted
 */
export function herkenFormaat(
  bestand: Bestand,
  grenzen: Leesgrenzen = STANDAARD_GRENZEN,
): Promise<Bestandsformaat> {
  return metBestand(bestand, grenzen, async (file) => {
    const begin = (await leesDeel(file, 0, 512)).toString('latin1')
    const refuse = (reden: string): never => {
      throw new BestandsFout(bestand.naam, `${reden} ${accepted}`)
    }
    for (const [magic, reden] of refused) if (begin.startsWith(magic)) refuse(reden)
    if (begin.startsWith('SQLite format 3\0')) return 'geopackage'
    if (begin.startsWith('fgb\u0003')) return 'flatgeobuf'
    if (begin.startsWith('PK\u0003\u0004')) {
      const names = [...(await openZip(file, bestand, grenzen)).keys()].map((name) => name.toLowerCase())
      if (names.includes('xl/workbook.xml')) return 'xlsx'
      if (names.some((name) => name.endsWith('.shp'))) return 'shapefile'
      if (names.includes('content.xml'))
        refuse('Dit is een bestand van LibreOffice (.ods of .odt). Sla de tabel op als xlsx.')
      if (names.includes('xl/workbook.bin'))
        refuse('Dit is een binaire werkmap (.xlsb). Sla haar op als xlsx.')
      if (names.includes('word/document.xml'))
        refuse('Dit is een Word-document. Zet de tabel in een werkmap.')
      return names.includes('[content_types].xml')
        ? 'xlsx'
        : refuse(
            'In dit zip-bestand zit geen werkmap en geen Shapefile. Pak het uit en kies het bestand zelf.',
          )
    }
    const text = begin.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
    if (/^<(\?xml|!doctype|html|kml|svg)/i.test(text))
      refuse('Dit is een webpagina of een XML-bestand, geen tabel.')
    return text.startsWith('{') ? 'geojson' : 'csv'
  })
}

/** Every format with its reader. The database of a GeoPackage is opened by who may: the store. */
export function maakLezers(openGeopackage: OpenPakket): Readonly<Record<Bestandsformaat, Lezer>> {
  return {
    csv: csvLezer,
    xlsx: xlsxLezer,
    geojson: geojsonLezer,
    geopackage: maakGeopackageLezer(openGeopackage),
    shapefile: shapefileLezer,
    flatgeobuf: flatgeobufLezer,
  }
}
