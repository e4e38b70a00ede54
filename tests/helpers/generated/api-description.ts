import type { JsonSchema } from './json-schema.ts'

/** One operation of the API document, with what a request for it is made of. */
export interface Operation {
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
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: JsonSchema }> }
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch'] as const

/** Operations of an OpenAPI document as the app gives it. */
export function operationsOf(document: { paths: Record<string, Record<string, unknown>> }): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const { operationId, parameters = [], requestBody } = item[method] as Described // the shape of OpenAPI
      const [content] = Object.entries(requestBody?.content ?? {})
      return {
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
