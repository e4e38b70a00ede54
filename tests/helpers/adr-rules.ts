/** The API document, as far as the rules look at it. */
export interface ApiDocument {
  openapi: string
  info: { version: string; contact?: Record<string, string> }
  servers?: { url: string; variables?: Record<string, unknown> }[]
  tags?: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, unknown> }
}

export interface Operation {
  operationId: string
  tags?: string[]
  parameters?: { in: string; name: string; required?: boolean; example?: unknown }[]
  responses: Record<
    string,
    { headers?: Record<string, unknown>; content?: Record<string, { schema?: unknown; example?: unknown }> }
  >
}

/** Every operation with where it stands. */
export function operationsOf(
  document: ApiDocument,
): { path: string; method: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
}

type Rule = (document: ApiDocument) => string[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in a value, with the address of each. */
function* objectsIn(value: unknown, at = '#'): Generator<[string, Record<string, unknown>]> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* objectsIn(one, `${at}/${index}`)
  } else if (isObject(value)) {
    yield [at, value]
    for (const [name, one] of Object.entries(value)) yield* objectsIn(one, `${at}/${name}`)
  }
}

/** Every property of every schema: its address, name and schema. */
function propertiesIn(document: ApiDocument): [string, string, Record<string, unknown>][] {
  return [...objectsIn(document)].flatMap(([at, { properties }]) =>
    isObject(properties)
      ? Object.entries(properties).flatMap(([name, schema]): [string, string, Record<string, unknown>][] =>
          isObject(schema) ? [[`${at}/${name}`, name, schema]] : [],
        )
      : [],
  )
}

/** Every response with a status of these classes. */
function responsesOf(document: ApiDocument, classes: string) {
  return operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      classes.includes(status.charAt(0)) ? [{ at: `${operation.operationId} ${status}`, response }] : [],
    ),
  )
}

const where = <T>(list: readonly T[], isWrong: (one: T) => boolean, name: (one: T) => string): string[] =>
  list.filter(isWrong).map(name)
const paths: (isWrong: (path: string) => boolean) => Rule = (isWrong) => (document) =>
  Object.keys(document.paths).filter(isWrong)
const servers: (isWrong: (url: string) => boolean) => Rule = (isWrong) => (document) =>
  (document.servers ?? []).map(({ url }) => url).filter(isWrong)
const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)
const examplesIn: Rule = (document) =>
  [...objectsIn(document)].flatMap(([at, one]) => ('example' in one || 'examples' in one ? [at] : []))
const isDateName = (name: string) =>
  name === 'date' || name === 'datum' || /(\w+D|_[dD])(ate|atum)/.test(name)
const hasFormat = (schema: Record<string, unknown>) =>
  'format' in schema ||
  (Array.isArray(schema['allOf']) && schema['allOf'].every((one) => isObject(one) && 'format' in one))
const semver =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/

/**
 * The rules of the official ruleset of the Dutch API Design Rules, under their names there: each gives what breaks it. What that
 * ruleset warns of is a fault here. `oas3-schema` is left to a validator of OpenAPI. Source: Logius, API Design Rules, ruleset for
 * Spectral (CC BY 4.0), https://developer.overheid.nl/kennisbank/apis/api-design-rules/api-design-rules-linter
 */
export const ADR_RULES: Record<string, Rule> = {
  'operation-operationId-unique': (document) =>
    twice(operationsOf(document).map(({ operation }) => operation.operationId)),
  'path-params': (document) =>
    operationsOf(document).flatMap(({ path, operation }) => {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      const given = (operation.parameters ?? []).filter((row) => row.in === 'path')
      const all = given.map(({ name }) => name)
      const isRight =
        named.toSorted().join() === all.toSorted().join() &&
        twice(named).length === 0 &&
        given.every(({ required }) => required === true)
      return isRight ? [] : [operation.operationId]
    }),
  'openapi-tags-uniqueness': (document) => twice((document.tags ?? []).map(({ name }) => name)),
  // No examples: none can be wrong.
  'oas3-valid-media-example': examplesIn,
  'oas3-valid-schema-example': examplesIn,
  'oas3-server-variables': (document) =>
    (document.servers ?? []).flatMap(({ url, variables = {} }) => {
      const named = [...url.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      return named.toSorted().join() === Object.keys(variables).toSorted().join() ? [] : [url]
    }),
  'oas3-api-servers': ({ servers: all = [] }) => (all.length > 0 ? [] : ['servers']),
  'path-keys-no-trailing-slash': paths((path) => path !== '/' && path.endsWith('/')),
  'nlgov:openapi3': ({ openapi }) => (/^3(.\d+){1,2}$/.test(openapi) ? [] : [openapi]),
  'nlgov:openapi-root-exists': (document) => (document.openapi ? [] : ['openapi']),
  'nlgov:missing-version-header': (document) =>
    // The official rule looks at 2xx and 3xx; the header stands on every answer.
    where(
      responsesOf(document, '2345'),
      ({ response }) => response.headers?.['API-Version'] === undefined,
      ({ at }) => at,
    ),
  'nlgov:missing-header': (document) =>
    where(
      responsesOf(document, '2345'),
      ({ response }) => response.headers === undefined,
      ({ at }) => at,
    ),
  'nlgov:include-major-version-in-uri': servers((url) => !/\/v\d+/.test(url)),
  'nlgov:paths-no-trailing-slash': paths((path) => /.+ ?\/$/.test(path)),
  'info-contact': ({ info }) => (info.contact === undefined ? ['info.contact'] : []),
  'nlgov:info-contact-fields-exist': ({ info }) =>
    ['email', 'name', 'url'].filter((field) => !info.contact?.[field]),
  'nlgov:http-methods': (document) =>
    where(
      operationsOf(document),
      ({ method }) => !['post', 'put', 'get', 'delete', 'patch', 'parameters'].includes(method),
      ({ path, method }) => `${method} ${path}`,
    ),
  'nlgov:paths-kebab-case': paths((path) => !/^(\/([a-z0-9-]+|\{[^}]+\}))+$/.test(path)),
  'nlgov:query-keys-camel-case': (document) =>
    operationsOf(document).flatMap(({ operation }) =>
      (operation.parameters ?? []).flatMap((row) =>
        row.in === 'query' && !/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/.test(row.name) ? [row.name] : [],
      ),
    ),
  'nlgov:schema-camel-case': ({ components }) =>
    Object.keys(components?.schemas ?? {}).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name)),
  'nlgov:servers-use-https': servers((url) => url.startsWith('http://')),
  'nlgov:use-problem-schema': (document) =>
    where(
      responsesOf(document, '45'),
      ({ response }) => Object.keys(response.content ?? {}).join() !== 'application/problem+json',
      ({ at }) => at,
    ),
  'nlgov:problem-schema-members': (document) =>
    where(
      responsesOf(document, '45'),
      ({ response }) => {
        const schema = resolved(document, response.content?.['application/problem+json']?.schema)
        return !['status', 'title', 'detail'].every(
          (field) => isObject(schema['properties']) && field in schema['properties'],
        )
      },
      ({ at }) => at,
    ),
  'nlgov:problem-invalid-input': (document) =>
    where(
      operationsOf(document),
      ({ operation }) => !('400' in operation.responses) || '422' in operation.responses,
      ({ operation }) => operation.operationId,
    ),
  'nlgov:property-casing': (document) =>
    // The official rule looks at links only. A code as the key of a map (`hoe-ver`) is written as the code.
    where(
      propertiesIn(document),
      ([, name]) => !/^([a-z][a-zA-Z0-9]*|[a-z]+(-[a-z]+)+)$/.test(name),
      ([at]) => at,
    ),
  'nlgov:date-time-ensure-timezone': (document) =>
    where(
      propertiesIn(document),
      ([, , { format }]) => format === 'date-time-local',
      ([at]) => at,
    ),
  'nlgov:time-without-timezone': (document) =>
    where(
      propertiesIn(document),
      ([, , { format }]) => format === 'time',
      ([at]) => at,
    ),
  'nlgov:specify-format-for-date-and-time': (document) =>
    where(
      propertiesIn(document),
      ([, name, schema]) => isDateName(name) && !hasFormat(schema),
      ([at]) => at,
    ),
  'nlgov:use-date-instead-of-datetime': (document) =>
    where(
      propertiesIn(document),
      ([, name, { format }]) => isDateName(name) && format === 'date-time',
      ([at]) => at,
    ),
  'nlgov:semver': ({ info }) => (semver.test(info.version) ? [] : [info.version]),
}

/** A schema, or the one it refers to. */
function resolved(document: ApiDocument, schema: unknown): Record<string, unknown> {
  if (!isObject(schema)) return {}
  const ref = schema['$ref']
  if (typeof ref !== 'string') return schema
  const named = document.components?.schemas?.[ref.split('/').at(-1) ?? '']
  return isObject(named) ? named : {}
}

const ONE_GET = '/proef'

/** A small document in which everything is right, and one breach of each rule: what the rule must find. */
export function breachOf(rule: string, document: ApiDocument): void {
  const operation = document.paths[ONE_GET]?.['get']
  const answer = operation?.responses['200']
  const refusal = operation?.responses['400']
  if (operation === undefined || answer === undefined || refusal === undefined)
    throw new Error('no operation')
  const withProperty = (name: string, schema: object) => {
    answer.content = { 'application/json': { schema: { type: 'object', properties: { [name]: schema } } } }
  }
  const breaches: Record<string, () => void> = {
    'operation-operationId-unique': () => {
      document.paths['/twee'] = { get: operation }
    },
    'path-params': () => {
      document.paths['/twee/{id}'] = { get: { ...operation, operationId: 'b' } }
    },
    'openapi-tags-uniqueness': () => void document.tags?.push({ name: 'Proef' }),
    'oas3-valid-media-example': () => {
      answer.content = { 'application/json': { example: 1 } }
    },
    'oas3-valid-schema-example': () => withProperty('a', { type: 'string', example: 1 }),
    'oas3-server-variables': () => {
      document.servers = [{ url: '/{waar}/v1' }]
    },
    'oas3-api-servers': () => {
      document.servers = []
    },
    'path-keys-no-trailing-slash': () => {
      document.paths['/twee/'] = {}
    },
    'nlgov:openapi3': () => {
      document.openapi = '2.0'
    },
    'nlgov:openapi-root-exists': () => {
      document.openapi = ''
    },
    'nlgov:missing-version-header': () => {
      refusal.headers = {}
    },
    'nlgov:missing-header': () => {
      delete answer.headers
    },
    'nlgov:include-major-version-in-uri': () => {
      document.servers = [{ url: '/api' }]
    },
    'nlgov:paths-no-trailing-slash': () => {
      document.paths['/twee/'] = {}
    },
    'info-contact': () => {
      delete document.info.contact
    },
    'nlgov:info-contact-fields-exist': () => {
      document.info.contact = { name: 'a', email: 'b' }
    },
    'nlgov:http-methods': () => {
      document.paths['/twee'] = { trace: operation }
    },
    'nlgov:paths-kebab-case': () => {
      document.paths['/tweeDrie'] = {}
    },
    'nlgov:query-keys-camel-case': () => {
      operation.parameters = [{ in: 'query', name: 'Twee_drie' }]
    },
    'nlgov:schema-camel-case': () => {
      document.components = { schemas: { twee_drie: {} } }
    },
    'nlgov:servers-use-https': () => {
      document.servers = [{ url: 'http://a/v1' }]
    },
    'nlgov:use-problem-schema': () => {
      refusal.content = { 'application/json': {} }
    },
    'nlgov:problem-schema-members': () => {
      refusal.content = { 'application/problem+json': { schema: { properties: { status: {}, title: {} } } } }
    },
    'nlgov:problem-invalid-input': () => {
      delete operation.responses['400']
    },
    'nlgov:property-casing': () => withProperty('Twee_drie', {}),
    'nlgov:date-time-ensure-timezone': () => withProperty('a', { format: 'date-time-local' }),
    'nlgov:time-without-timezone': () => withProperty('a', { format: 'time' }),
    'nlgov:specify-format-for-date-and-time': () => withProperty('peilDatum', { type: 'string' }),
    'nlgov:use-date-instead-of-datetime': () => withProperty('datum', { format: 'date-time' }),
    'nlgov:semver': () => {
      document.info.version = '1.0'
    },
  }
  const breach = breaches[rule]
  if (breach === undefined) throw new Error(`no breach of ${rule}`)
  breach()
}

/** A small document that breaks no rule. */
export function rightDocument(): ApiDocument {
  const headers = { 'API-Version': {} }
  const problem = { properties: { status: {}, title: {}, detail: {} } }
  return {
    openapi: '3.1.0',
    info: { version: '1.0.0', contact: { name: 'a', email: 'b', url: 'c' } },
    servers: [{ url: '/api/v1' }],
    tags: [{ name: 'Proef' }],
    paths: {
      [ONE_GET]: {
        get: {
          operationId: 'proef',
          responses: {
            '200': { headers },
            '400': { headers, content: { 'application/problem+json': { schema: problem } } },
          },
        },
      },
    },
  }
}
