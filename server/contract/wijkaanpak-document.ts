import { z } from 'zod'
import { wijkaanpakdocument } from '../../analyses/wijkaanpak/document-schema.ts'
import { hoofdstukId } from '../../geodata/schema/wijkaanpak.ts'
import { wijkambitie } from '../../geodata/schema/wijkambitie.ts'
import { cyclusId, geen } from './delen.ts'
import { endpoint } from './endpoint.ts'
import type { ProbleemCode } from './problemen.ts'
import { aanpakId } from './wijkaanpak-schema.ts'

const params = z.strictObject({ cyclus: cyclusId, aanpak: aanpakId })
const problemen: readonly ProbleemCode[] = ['onbekende-cyclus', 'onbekende-wijkaanpak']
const delen = { methode: 'get', onderwerp: 'Wijkaanpak', params, body: null, problemen } as const

export const leesWijkaanpakdocument = endpoint({
  ...delen,
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/document',
  operationId: 'leesWijkaanpakdocument',
  samenvatting:
    'Een wijkaanpak als document: tien hoofdstukken, kaart, geld, cijfers en bronnen; vastgesteld zoals bewaard',
  query: geen,
  antwoord: {
    status: 200,
    schema: wijkaanpakdocument,
    mediatype: 'application/json',
    betekenis: 'Het document',
  },
})

export const haalWijkaanpakWord = endpoint({
  ...delen,
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/document/word',
  operationId: 'haalWijkaanpakWord',
  samenvatting: 'Hetzelfde document als Word-bestand (DOCX), met koppen, tabellen, kaart en bronnenlijst',
  query: geen,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis:
      'Het bestand, met mediatype application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
})

export const haalWijkaanpakLagen = endpoint({
  ...delen,
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/lagen',
  operationId: 'haalWijkaanpakLagen',
  samenvatting: 'De ambities van een wijkaanpak als kaartlaag, met bron en licentie; nooit met woningen',
  query: z.strictObject({
    /** GeoJSON (WGS84) unless GeoPackage is asked. */
    vorm: z.enum(['geojson', 'gpkg']).optional(),
    /** GeoPackage: RD New (EPSG:28992) unless WGS84 is asked. */
    stelsel: z.enum(['rd-new', 'wgs84']).optional(),
  }),
  zwaar: true,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis: 'Het bestand: application/geo+json of application/geopackage+sqlite3',
  },
})

/** What the app proposes for a plan from what is stored now; taking it over is an edit like any other. */
export const leesWijkaanpakvoorstel = endpoint({
  ...delen,
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/voorstel',
  operationId: 'leesWijkaanpakvoorstel',
  samenvatting:
    'Wat de app nu voorstelt per hoofdstuk en als prioriteit, uit de analyse en wat bewoners zeggen; er verandert niets',
  query: geen,
  antwoord: {
    status: 200,
    schema: z.object({
      hoofdstukken: z.array(z.object({ hoofdstuk: hoofdstukId, tekst: z.string() })),
      ambities: z.array(
        wijkambitie.pick({
          titel: true,
          tekst: true,
          vorm: true,
          pijler: true,
          prioriteit: true,
          redenLater: true,
          meting: true,
          partners: true,
          fondsen: true,
          waarom: true,
          perBuurt: true,
        }),
      ),
    }),
    mediatype: 'application/json',
    betekenis: 'Het voorstel',
  },
})
