import { OpenApiGeneratorV31, OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { ANONYMOUS } from './auth/actor.ts'
import { isKeyAction } from './auth/key-rights.ts'
import { may } from './auth/may.ts'
import { API_ROOT, API_VERSION, type Endpoint } from './contract/endpoint.ts'
import { PROBLEEM_STATUS, probleem, type ProbleemCode } from './contract/problemen.ts'
import type { Handeling } from './contract/sessie.ts'
import { probleemTekst } from './contract/text/nl/problemen.ts'
import { SESSION_COOKIE } from './session-cookie.ts'

const textSchema = { type: 'string' as const }
const versionHeader = {
  'API-Version': { description: 'Volledig versienummer van de API', schema: textSchema },
}
const etagHeader = {
  ETag: {
    description:
      'Versie van wat dit antwoord toont. Geef haar bij een wijziging terug in If-Match, en bij opnieuw vragen in If-None-Match.',
    schema: textSchema,
  },
}
const linkHeader = {
  Link: {
    description: 'De volgende en de vorige bladzijde (RFC 8288: rel="next", rel="prev"), als die er zijn',
    schema: textSchema,
  },
}
const replayedHeader = {
  'Idempotent-Replayed': {
    description:
      'true: dit verzoek is eerder uitgevoerd met dezelfde Idempotency-Key, dit is het antwoord van toen',
    schema: textSchema,
  },
}
const waitHeader = {
  'Retry-After': {
    description: 'Na hoeveel seconden u het opnieuw kunt vragen',
    schema: { type: 'integer' as const },
  },
}

/** Headers of an answer that tells what was asked, or that it was done. */
function answerHeaders(endpoint: Endpoint) {
  if (endpoint.wijziging !== undefined) return { ...versionHeader, ...etagHeader, ...replayedHeader }
  return {
    ...versionHeader,
    ...(endpoint.object === undefined ? {} : etagHeader),
    ...(endpoint.bladzijden === undefined ? {} : linkHeader),
  }
}

/** Headers a request may carry, or must. */
function requestHeaders(endpoint: Endpoint): z.ZodObject | undefined {
  if (endpoint.wijziging === undefined) {
    return endpoint.object === undefined
      ? undefined
      : z.object({
          'If-None-Match': z.string().optional().meta({ description: 'De ETag van wat u al heeft' }),
        })
  }
  const ifMatch = z.string().meta({
    description:
      'De ETag van wat u zag, of van de lijst waarin het stond. Is het intussen veranderd, dan is het antwoord 412.',
  })
  return z.object({
    'If-Match': endpoint.wijziging.ifMatch === 'mogelijk' ? ifMatch.optional() : ifMatch,
    'Idempotency-Key': z.string().optional().meta({
      description:
        'Een eigen kenmerk van dit verzoek, tussen aanhalingstekens. Hetzelfde verzoek met hetzelfde kenmerk wordt binnen 24 uur één keer uitgevoerd.',
    }),
  })
}

/** What can go wrong with every change. */
const CHANGE_PROBLEMS: readonly ProbleemCode[] = [
  'vreemde-herkomst',
  'sleutel-al-gebruikt',
  'sleutel-nog-bezig',
  'intussen-veranderd',
  'alleen-lezen',
  'schijf-vol',
]

/** Names of the two ways to be known, in the document. */
const SESSION = 'sessie'
const KEY = 'sleutel'

/**
 * Who may ask it: nobody in particular, somebody with a session, or a partner system with a key. Each of a list is enough.
 * Source: https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
function securityOf(action: Handeling | undefined): Record<string, string[]>[] {
  const open = action !== undefined && may(ANONYMOUS, action) ? [{}] : []
  const key = action !== undefined && isKeyAction(action) ? [{ [KEY]: [] }] : []
  return [...open, { [SESSION]: [] }, ...key]
}

/** Problems grouped by status, each with the sentences that may stand in it. */
function problemResponses(endpoint: Endpoint, schema: z.ZodType) {
  const codes: ProbleemCode[] = [
    'ongeldige-invoer',
    'twee-aanmeldingen',
    'niet-aangemeld',
    'sleutel-ongeldig',
    'geen-recht',
    'te-veel-vragen',
    'interne-fout',
    ...endpoint.problemen,
  ]
  if (endpoint.body !== null) codes.push('verkeerd-mediatype', 'te-groot')
  if (endpoint.leest === true) codes.push('vreemde-herkomst', 'alleen-lezen')
  if (endpoint.wijziging !== undefined) {
    codes.push(...CHANGE_PROBLEMS)
    if (endpoint.wijziging.ifMatch !== 'mogelijk') codes.push('versie-nodig')
  }
  const byStatus = new Map<number, ProbleemCode[]>()
  for (const code of codes) {
    const status = PROBLEEM_STATUS[code]
    byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), code])])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      String(status),
      {
        description: group.map((code) => `${code}: ${probleemTekst[code].titel}`).join('; '),
        headers: status === 429 ? { ...versionHeader, ...waitHeader } : versionHeader,
        content: { 'application/problem+json': { schema } },
      },
    ]),
  )
}

/**
 * The OpenAPI 3.1 document of the given endpoints, after the Dutch API Design Rules: version in the address and on every
 * answer, problem details for every fault, a contact.
 *
 * @param rights the action each operation asks for, by its operationId
 */
export function openApiDocument(
  endpoints: readonly Endpoint[],
  rights: ReadonlyMap<string, Handeling>,
): object {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', SESSION, {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'Sessie van iemand die is aangemeld. Over https staat er __Host- voor de naam.',
  })
  registry.registerComponent('securitySchemes', KEY, {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'wc_...',
    description: 'Sleutel van een partnersysteem, in de kop Authorization. Stuur geen cookie mee.',
  })
  for (const endpoint of endpoints) {
    const { antwoord } = endpoint
    registry.registerPath({
      method: endpoint.methode,
      path: endpoint.pad,
      operationId: endpoint.operationId,
      summary: endpoint.samenvatting,
      tags: [endpoint.onderwerp],
      security: securityOf(rights.get(endpoint.operationId)),
      request: {
        params: endpoint.params,
        query: endpoint.query,
        headers: requestHeaders(endpoint),
        ...(endpoint.bestand === undefined
          ? {}
          : { body: { required: true, content: { 'application/octet-stream': { schema: z.string() } } } }),
        ...(endpoint.body === null
          ? {}
          : { body: { required: true, content: { 'application/json': { schema: endpoint.body } } } }),
      },
      responses: {
        [antwoord.status]: {
          description: antwoord.betekenis,
          headers: answerHeaders(endpoint),
          ...(antwoord.schema === null
            ? {}
            : { content: { [antwoord.mediatype]: { schema: antwoord.schema } } }),
        },
        ...(endpoint.object === undefined
          ? {}
          : {
              304: { description: 'Dit heeft u al: er is niets veranderd', headers: answerHeaders(endpoint) },
            }),
        ...problemResponses(endpoint, probleem),
      },
    })
  }
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Wijkcyclus',
      version: API_VERSION,
      description:
        'Cijfers, gebieden en wijkanalyses van het focusgebied. Een antwoord met voorbeelddata zegt dat: het veld voorbeelddata is dan true.',
      contact: {
        name: 'Beheer van deze installatie',
        url: 'https://www.wijkcyclus.example',
        email: 'beheer@wijkcyclus.example',
      },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `/${API_ROOT}`, description: 'Deze installatie' }],
    tags: [...new Set(endpoints.map((endpoint) => endpoint.onderwerp))].map((name) => ({ name })),
  })
  return withoutFlags(document)
}

/** The generator writes the flags of a regular expression behind its pattern; there they would be text that must match. */
function withoutFlags(document: object): object {
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === 'pattern' && typeof value === 'string' ? value.replace(/\$\/[a-z]+$/, '$') : value,
  )
  return JSON.parse(text) as object // the same document, but for its patterns
}
