import { API_ROOT } from '../../../server/contract/endpoint.ts'
import type { JsonSchema } from './json-schema.ts'

/** One operation of the API document, with what a request for it is made of. */
export interface Operation {
  /** Where its path stands below. */
  root: string
  method: string
  path: string
  operationId: string
  pathParams: Readonly<Record<string, JsonSchema>>
  queryParams: Readonly<Record<string, { schema: JsonSchema; required: boolean }>>
  body: { mediatype: string; schema: JsonSchema } | null
}

interface Parameter {
  in: string
  name: string
  required?: boolean
  schema: JsonSchema
}

interface Described {
  operationId: string
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { content: Record<string, { schema: JsonSchema }> }
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch'] as const

/** An OpenAPI document as the app gives it. */
export interface ApiDocument {
  paths: Record<string, Record<string, unknown>>
  components?: { parameters?: Record<string, Parameter> }
}

/** Operations of an OpenAPI document. */
export function operationsOf({ paths, components }: ApiDocument, root: string = API_ROOT): Operation[] {
  /** A parameter that is written down once for more addresses. */
  const whole = (one: Parameter | { $ref: string }): Parameter[] =>
    '$ref' in one
      ? [components?.parameters?.[one.$ref.split('/').at(-1) ?? '']].flatMap((found) => found ?? [])
      : [one]
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const { operationId, parameters: named = [], requestBody } = item[method] as Described // the shape of OpenAPI
      const parameters = named.flatMap(whole)
      const [content] = Object.entries(requestBody?.content ?? {})
      return {
        root,
        method: method.toUpperCase(),
        path,
        operationId,
        pathParams: Object.fromEntries(
          parameters.filter((one) => one.in === 'path').map(({ name, schema }) => [name, schema]),
        ),
        queryParams: Object.fromEntries(
          parameters
            .filter((one) => one.in === 'query')
            .map(({ name, schema, required = false }) => [name, { schema, required }]),
        ),
        body: content === undefined ? null : { mediatype: content[0], schema: content[1].schema },
      }
    }),
  )
}
