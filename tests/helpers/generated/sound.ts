import fc from 'fast-check'
import type { Operation } from './api-description.ts'
import { type KnownValues, valuesOf } from './json-schema.ts'
import type { GeneratedRequest } from './request.ts'

/** The parts of a request that fits the API document. */
export interface Sound {
  operation: Operation
  params: Record<string, string>
  query: Record<string, string>
  body: unknown
}

const FILES = [
  'buurtcode;jaar;waarde\nBU09950112;2024;61,5\n',
  'naam,telefoon\nJan,0612345678\n',
  '{"type":"FeatureCollection","features":[]}',
  'PK\u0003\u0004 geen zip',
  '',
]

/** A value as it stands in an address. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Requests for an operation that fit its description, with values that are known where there are some. */
export function soundOf(operation: Operation, known: KnownValues): fc.Arbitrary<Sound> {
  const texts = (fields: Readonly<Record<string, Parameters<typeof valuesOf>[0]>>) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name, valuesOf(schema, known, name).map(textOf)]),
    )
  const schemas = Object.fromEntries(
    Object.entries(operation.queryParams).map(([name, { schema }]) => [name, schema]),
  )
  const required = Object.entries(operation.queryParams).flatMap(([name, one]) =>
    one.required ? [name] : [],
  )
  const { body } = operation
  return fc.record({
    operation: fc.constant(operation),
    params: fc.record(texts(operation.pathParams)) as fc.Arbitrary<Record<string, string>>,
    query: fc.record(texts(schemas), { requiredKeys: required }) as fc.Arbitrary<Record<string, string>>,
    body:
      body === null
        ? fc.constant(null)
        : body.mediatype === 'application/json'
          ? valuesOf(body.schema, known)
          : fc.constantFrom(...FILES),
  })
}

export function targetOf({ operation, params, query }: Sound): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

/** The request itself; `If-Match: *` says that any version that was seen will do. */
export function requestOf(sound: Sound, actor: string, kind: string): GeneratedRequest {
  const { operation, body } = sound
  const isJson = operation.body?.mediatype === 'application/json'
  const headers: Record<string, string> = {}
  if (operation.body !== null) headers['content-type'] = operation.body.mediatype
  if (operation.method !== 'GET') headers['if-match'] = '*'
  return {
    actor,
    method: operation.method,
    operationId: operation.operationId,
    root: operation.root,
    target: targetOf(sound),
    headers,
    body: operation.body === null ? null : isJson ? JSON.stringify(body) : String(body),
    kind,
    faults: [],
  }
}
