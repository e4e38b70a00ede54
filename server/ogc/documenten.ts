import { z } from 'zod'
import type { Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import type { Rechthoek } from '../../geodata/geometry/rechthoek.ts'
import { filterTekst, ogcTekst } from '../contract/text/nl/uitvoer.ts'
import { type Uitvoerfilter, uitvoerfilters } from '../contract/uitvoer.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import type { Collectie } from './collecties.ts'
import { CRS84, STELSELS } from './crs.ts'

export const JSON_TYPE = 'application/json'
export const GEOJSON_TYPE = 'application/geo+json'
export const SCHEMA_TYPE = 'application/schema+json'
export const OPENAPI_TYPE = 'application/vnd.oai.openapi+json;version=3.0'
const QUERYABLES_REL = 'http://www.opengis.net/def/rel/ogc/1.0/queryables'

/** A link as all OGC APIs write it. */
export interface Koppel {
  href: string
  rel: string
  type?: string
  title?: string
}

/** Parts of the standards this service keeps to. */
const CONFORMS_TO = [
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
  'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs',
  'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables',
  'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters',
]

/** The first page: what this is and where everything stands. */
export function landingPage(basis: string): object {
  const links: Koppel[] = [
    { rel: 'self', href: basis, type: JSON_TYPE, title: ogcTekst.dezePagina },
    { rel: 'service-desc', href: `${basis}/api`, type: OPENAPI_TYPE, title: ogcTekst.beschrijving },
    { rel: 'conformance', href: `${basis}/conformance`, type: JSON_TYPE, title: ogcTekst.conformiteit },
    { rel: 'data', href: `${basis}/collections`, type: JSON_TYPE, title: ogcTekst.lagen },
  ]
  return { title: ogcTekst.titel, description: ogcTekst.uitleg, links }
}

export function conformance(): object {
  return { conformsTo: CONFORMS_TO }
}

/** What a collection document is made of, beside the collection. */
export interface Collectiefeiten {
  basis: string
  gebied: Rechthoek | null
  /** Versions of the datasets it draws from. */
  versies: readonly DatasetVersie[]
}

function licenceLinks(versions: readonly DatasetVersie[]): Koppel[] {
  const found = new Map(
    versions.flatMap(({ provenance: { licentie, licentieUrl } }) =>
      licentieUrl === null ? [] : [[licentieUrl, licentie]],
    ),
  )
  return [...found].map(([href, licence]) => ({ rel: 'license', href, title: ogcTekst.licentie(licence) }))
}

/** One collection: title, extent, coordinate systems, sources, licences and where its features are. */
export function collectionDocument(
  collectie: Collectie,
  { basis, gebied, versies }: Collectiefeiten,
): object {
  const { id, titel, uitleg, jaren, laag } = collectie
  const own = `${basis}/collections/${id}`
  const hasPlaces = laag.geometrie !== null
  const sources = new Set(versies.map(({ provenance }) => `${provenance.bronhouder}, ${provenance.bron}`))
  return {
    id,
    title: titel,
    description: uitleg,
    attribution: [...sources].join('; '),
    voorbeelddata: versies.some((version) => version.voorbeelddata),
    itemType: 'feature',
    extent: {
      ...(hasPlaces && gebied !== null ? { spatial: { bbox: [gebied], crs: CRS84 } } : {}),
      ...(jaren === null
        ? {}
        : { temporal: { interval: [[`${jaren[0]}-01-01T00:00:00Z`, `${jaren[1]}-12-31T23:59:59Z`]] } }),
    },
    ...(hasPlaces ? { crs: STELSELS, storageCrs: CRS84 } : {}),
    links: [
      { rel: 'self', href: own, type: JSON_TYPE, title: ogcTekst.laag(titel) },
      { rel: 'items', href: `${own}/items`, type: GEOJSON_TYPE, title: ogcTekst.rijen(titel) },
      { rel: 'describedby', href: `${own}/schema`, type: SCHEMA_TYPE, title: ogcTekst.kolommen },
      { rel: QUERYABLES_REL, href: `${own}/queryables`, type: SCHEMA_TYPE, title: ogcTekst.filters },
      ...licenceLinks(versies),
    ],
  }
}

export function collectionsDocument(basis: string, collections: readonly object[]): object {
  return {
    links: [{ rel: 'self', href: `${basis}/collections`, type: JSON_TYPE, title: ogcTekst.lagen }],
    crs: STELSELS,
    collections,
  }
}

/** JSON schema of a filter's value as it is written in an address. */
export function filterSchema(name: Uitvoerfilter): object {
  if (name === 'jaar') return { type: 'integer', minimum: 1900, maximum: 2099 }
  const schema: z.ZodType = uitvoerfilters[name]
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
  return rest
}

const JSON_KIND = { tekst: 'string', geheel: 'integer', getal: 'number' } as const

/**
 * JSON schema of one feature: what stands in each property and of which kind it is, so that a client need not guess that
 * from the first features. `nullable` is the word of OpenAPI 3.0: clients look for one name in `type`.
 */
export function featureSchema(collectie: Collectie, { kolommen }: Uitvoertabel, basis: string): object {
  const properties = kolommen.map(({ naam, soort, uitleg }) => [
    naam,
    { title: uitleg, type: JSON_KIND[soort], nullable: true },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${basis}/collections/${collectie.id}/schema`,
    title: collectie.titel,
    type: 'object',
    properties: {
      type: { type: 'string', enum: ['Feature'] },
      id: { type: 'string' },
      properties: { type: 'object', properties: Object.fromEntries(properties) },
    },
  }
}

/** Properties the features can be chosen by, as a JSON schema (OGC API - Features, part 3). */
export function queryables(collectie: Collectie, basis: string): object {
  const place = collectie.laag.geometrie === 'vlak' ? 'geometry-multipolygon' : 'geometry-point'
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${basis}/collections/${collectie.id}/queryables`,
    type: 'object',
    title: collectie.titel,
    properties: {
      ...(collectie.laag.geometrie === null
        ? {}
        : { geometry: { 'x-ogc-role': 'primary-geometry', format: place } }),
      ...Object.fromEntries(
        collectie.filters.map((name) => [name, { title: filterTekst[name], ...filterSchema(name) }]),
      ),
    },
    additionalProperties: false,
  }
}
