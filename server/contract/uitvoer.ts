import { z } from 'zod'
import { gebiedscode, gebiedSoort } from '../../geodata/schema/gebied.ts'
import { leeftijd } from '../../geodata/schema/indicator.ts'
import { nauwkeurigheid, voorzieningSoort } from '../../geodata/schema/voorziening.ts'
import { bronvermelding, cyclusId, geen, jaartal, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** Layers that go out, as files and live: areas, places that are public, and figures of areas. */
export const laagId = z.enum([
  'gebieden',
  'programmawijken',
  'cijfers',
  'cijfers-kaart',
  'voorzieningen',
  'woonzorgzones',
])
export type LaagId = z.infer<typeof laagId>

/** Kinds of files. Geometry is in GeoJSON (WGS84) and GeoPackage only. */
export const uitvoervorm = z.enum(['csv', 'xlsx', 'geojson', 'gpkg'])
export type Uitvoervorm = z.infer<typeof uitvoervorm>

/** What rows can be chosen by. `niveau` is a kind of area, `cyclus` chooses the decision on the programmawijken. */
export const uitvoerfilters = {
  indicator: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  jaar: jaartal,
  leeftijd,
  gebied: gebiedscode,
  niveau: gebiedSoort,
  soort: voorzieningSoort,
  nauwkeurigheid,
  cyclus: cyclusId,
} as const
export const uitvoerfilter = z.enum([
  'indicator',
  'jaar',
  'leeftijd',
  'gebied',
  'niveau',
  'soort',
  'nauwkeurigheid',
  'cyclus',
])
export type Uitvoerfilter = z.infer<typeof uitvoerfilter>

export const lijstUitvoer = endpoint({
  methode: 'get',
  pad: '/uitvoer',
  operationId: 'lijstUitvoer',
  samenvatting: 'Welke lagen als bestand en als OGC API - Features uitgaan, en wat erin staat',
  onderwerp: 'Uitvoer',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      lagen: z.array(
        z.object({
          id: laagId,
          titel: z.string(),
          uitleg: z.string(),
          vormen: z.array(uitvoervorm),
          geometrie: z.enum(['vlak', 'punt']).nullable(),
          filters: z.array(uitvoerfilter),
          /** Filters that must be given. */
          verplicht: z.array(uitvoerfilter),
          kolommen: z.array(
            z.object({ naam: z.string(), soort: z.enum(['tekst', 'geheel', 'getal']), uitleg: z.string() }),
          ),
          /** Rows that this actor gets without filters; null when a filter is needed first. */
          aantal: z.number().int().nullable(),
          bronnen: z.array(bronvermelding),
        }),
      ),
      /** Where the layers can be read live, relative to the address of the app. */
      ogc: z.string(),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De lagen die deze rol kan krijgen',
  },
  problemen: [],
})

export const haalUitvoer = endpoint({
  methode: 'get',
  pad: '/uitvoer/{laag}',
  operationId: 'haalUitvoer',
  samenvatting: 'Een laag als bestand, met bron, licentie en betrouwbaarheid bij elke rij',
  onderwerp: 'Uitvoer',
  params: z.strictObject({ laag: z.string().regex(/^[a-z][a-z-]{1,40}$/) }),
  query: z.strictObject({
    vorm: uitvoervorm,
    /** CSV: `komma` for Dutch spreadsheets (cells split by semicolons), `punt` for programs (by commas). */
    decimaal: z.enum(['komma', 'punt']).optional(),
    /** GeoPackage: RD New (EPSG:28992) unless WGS84 is asked. */
    stelsel: z.enum(['rd-new', 'wgs84']).optional(),
    indicator: uitvoerfilters.indicator.optional(),
    jaar: uitvoerfilters.jaar.optional(),
    leeftijd: uitvoerfilters.leeftijd.optional(),
    gebied: uitvoerfilters.gebied.optional(),
    niveau: uitvoerfilters.niveau.optional(),
    soort: uitvoerfilters.soort.optional(),
    nauwkeurigheid: uitvoerfilters.nauwkeurigheid.optional(),
    cyclus: uitvoerfilters.cyclus.optional(),
  }),
  body: null,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis:
      'Het bestand, met het mediatype van de gevraagde vorm: text/csv, Excel, application/geo+json of application/geopackage+sqlite3',
  },
  problemen: [
    'onbekende-laag',
    'onbekende-indicator',
    'onbekend-gebied',
    'onbekend-jaar',
    'onbekende-leeftijd',
    'onbekende-cyclus',
    'even-niet-bereikbaar',
  ],
})

/** Files that the browser makes of what its screen shows: of the map, and of the report of an import. */
export const kaartbestand = z.enum(['kaart-csv', 'kaart-png', 'kaart-svg'])
export type Kaartbestand = z.infer<typeof kaartbestand>
const verslagbestand = z.enum(['invoer-geweigerd', 'invoer-niet-gevonden'])

export const meldUitvoer = endpoint({
  methode: 'post',
  pad: '/uitvoer/meldingen',
  operationId: 'meldUitvoer',
  samenvatting: 'Leg vast dat een bestand uitgaat dat de browser maakt van wat op het scherm staat',
  onderwerp: 'Uitvoer',
  params: geen,
  query: geen,
  body: z.discriminatedUnion('wat', [
    z.strictObject({
      wat: kaartbestand,
      cijfer: uitvoerfilters.indicator,
      jaar: z.number().int().min(1900).max(2099),
      /** The area that was chosen; null: none. */
      gebied: gebiedscode.nullable(),
    }),
    z.strictObject({ wat: verslagbestand, invoer: z.uuid() }),
  ]),
  // A row of the log: nothing anybody sees changes.
  wijziging: { object: 'uitvoer', ifMatch: 'mogelijk' },
  antwoord: {
    status: 204,
    schema: null,
    mediatype: 'application/json',
    betekenis: 'Het staat in het logboek',
  },
  problemen: ['niet-aangemeld', 'onbekende-invoer'],
})
