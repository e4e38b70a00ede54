import { filterTekst, laagTekst, ogcTekst } from '../contract/text/nl/uitvoer.ts'
import { API_VERSION } from '../contract/endpoint.ts'
import type { Collectie } from './collecties.ts'
import { CRS84, STELSELS } from './crs.ts'
import { filterSchema, GEOJSON_TYPE, JSON_TYPE, OPENAPI_TYPE, SCHEMA_TYPE } from './documenten.ts'
import { DEFAULT_LIMIT, MOST_LIMIT } from './vraag.ts'

const query = (name: string, description: string, schema: object, extra: object = {}) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...extra,
})

const LIST = { style: 'form', explode: false }
const ref = (name: string) => ({ $ref: `#/components/parameters/${name}` })
const COLLECTION = { name: 'collectionId', in: 'path', required: true, schema: { type: 'string' } }

/** Parameters that more addresses share. */
const PARAMETERS = {
  f: query('f', 'De vorm van het antwoord', { type: 'string', enum: ['json'] }),
  limit: query(
    'limit',
    'Hoeveel op een bladzijde',
    { type: 'integer', minimum: 1, maximum: MOST_LIMIT, default: DEFAULT_LIMIT },
    LIST,
  ),
  offset: query('offset', 'Vanaf welke plaats; volg liever de link next', {
    type: 'integer',
    minimum: 0,
    default: 0,
  }),
  bbox: query(
    'bbox',
    'Alleen wat dit vlak raakt: west, zuid, oost, noord',
    {
      type: 'array',
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      items: { type: 'number' },
    },
    LIST,
  ),
  bboxCrs: query('bbox-crs', 'Coördinatenstelsel van bbox', {
    type: 'string',
    enum: STELSELS,
    default: CRS84,
  }),
  crs: query('crs', 'Coördinatenstelsel van het antwoord', {
    type: 'string',
    enum: STELSELS,
    default: CRS84,
  }),
  datetime: query(
    'datetime',
    'Alleen cijfers over deze tijd; een cijfer gaat over een heel jaar',
    {
      type: 'string',
    },
    LIST,
  ),
  cyclus: query('cyclus', filterTekst.cyclus, filterSchema('cyclus')),
  collectionId: COLLECTION,
  featureId: { name: 'featureId', in: 'path', required: true, schema: { type: 'string' } },
}

const PROBLEMS = {
  '400': { $ref: '#/components/responses/Probleem' },
  '404': { $ref: '#/components/responses/Probleem' },
}

function get(operationId: string, summary: string, type: string, parameters: object[]) {
  return {
    get: {
      operationId,
      summary,
      parameters: [...parameters, ref('f')],
      responses: {
        '200': { description: summary, content: { [type]: { schema: { type: 'object' } } } },
        ...PROBLEMS,
      },
    },
  }
}

/** Items of one collection: what all have, and the properties this one can be chosen by. */
function itemsPath({ id, titel, filters, metCyclus }: Collectie) {
  const shared = ['limit', 'offset', 'bbox', 'bboxCrs', 'crs', 'datetime'].map(ref)
  const own = filters.map((name) => query(name, filterTekst[name], filterSchema(name)))
  const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return get(`items.${name}`, ogcTekst.rijen(titel), GEOJSON_TYPE, [
    ...shared,
    ...(metCyclus ? [ref('cyclus')] : []),
    ...own,
  ])
}

/** The OpenAPI 3.0 document of the live service, for the collections this actor may know of. */
export function apiDocument(basis: string, collections: readonly Collectie[]): object {
  const one = '/collections/{collectionId}'
  return {
    openapi: '3.0.3',
    info: {
      title: ogcTekst.titel,
      description: ogcTekst.uitleg,
      version: API_VERSION,
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: basis }],
    paths: {
      '/': get('landing', ogcTekst.dezePagina, JSON_TYPE, []),
      '/conformance': get('conformance', ogcTekst.conformiteit, JSON_TYPE, []),
      '/api': get('api', ogcTekst.beschrijving, OPENAPI_TYPE, []),
      '/collections': get('collections', ogcTekst.lagen, JSON_TYPE, []),
      [one]: get('collection', ogcTekst.laag(laagTekst.gebieden.titel), JSON_TYPE, [ref('collectionId')]),
      [`${one}/schema`]: get('schema', ogcTekst.kolommen, SCHEMA_TYPE, [ref('collectionId')]),
      [`${one}/queryables`]: get('queryables', ogcTekst.filters, SCHEMA_TYPE, [ref('collectionId')]),
      ...Object.fromEntries(collections.map((row) => [`/collections/${row.id}/items`, itemsPath(row)])),
      [`${one}/items/{featureId}`]: get('feature', ogcTekst.rijen(''), GEOJSON_TYPE, [
        ref('collectionId'),
        ref('featureId'),
        ref('crs'),
        ref('cyclus'),
      ]),
    },
    components: {
      parameters: PARAMETERS,
      responses: {
        Probleem: {
          description: 'Wat er mis is (RFC 9457)',
          content: { 'application/problem+json': { schema: { type: 'object' } } },
        },
      },
    },
  }
}
