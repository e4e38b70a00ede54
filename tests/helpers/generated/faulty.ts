import fc from 'fast-check'
import type { JsonSchema } from './json-schema.ts'
import type { GeneratedRequest } from './request.ts'
import { requestOf, type Sound, targetOf } from './sound.ts'

/** A fault that can be put into a request, and how an answer must name it. */
interface Fault {
  /** `deel:veld`. */
  name: string
  put: (sound: Sound) => Sound
  /** Added behind the query as it is, for names that come twice. */
  extraQuery?: string
}

/** Whether a schema takes an object in this place. */
function takesObject({ type, anyOf, oneOf, properties }: JsonSchema): boolean {
  const types = Array.isArray(type) ? type : [type]
  return (
    properties !== undefined ||
    types.includes('object') ||
    [...(anyOf ?? []), ...(oneOf ?? [])].some(takesObject)
  )
}

const withBody = (sound: Sound, change: (body: Record<string, unknown>) => void): Sound => {
  const body = { ...(sound.body as Record<string, unknown>) } // only bodies that are objects get these faults
  change(body)
  return { ...sound, body }
}

/** Names that some language gives a meaning of its own. */
const EXTRA_NAMES = ['extra', 'constructor', 'toString', 'hasOwnProperty', 'wachtwoord2', 'rol2']

function faultsInBody(schema: JsonSchema): Fault[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const wrong = Object.entries(properties).map(([name, field]): Fault => ({
    name: `body:${name}`,
    put: (sound) =>
      withBody(sound, (body) => {
        body[name] = takesObject(field) ? 17 : { verkeerd: true }
      }),
  }))
  const missing = required.map((name): Fault => ({
    name: `body:${name}`,
    put: (sound) =>
      withBody(sound, (body) => {
        delete body[name]
      }),
  }))
  const extra = EXTRA_NAMES.map((name): Fault => ({
    name: `body:${name}`,
    put: (sound) =>
      withBody(sound, (body) => {
        body[name] = 1
      }),
  }))
  return [...wrong, ...missing, ...(additionalProperties === false ? extra : [])]
}

const isStrict = ({ pattern, format, enum: values }: JsonSchema) =>
  (pattern !== undefined && !pattern.startsWith('^[^')) || format === 'uuid' || values !== undefined

function faultsInAddress({ operation }: Sound): Fault[] {
  const path = Object.entries(operation.pathParams)
    .filter(([, schema]) => isStrict(schema))
    .map(([name]): Fault => ({
      name: `pad:${name}`,
      put: (sound) => ({ ...sound, params: { ...sound.params, [name]: 'ZO NIET!' } }),
    }))
  const query = Object.entries(operation.queryParams)
    .filter(([, { schema }]) => isStrict(schema))
    .map(([name]): Fault => ({
      name: `query:${name}`,
      put: (sound) => ({ ...sound, query: { ...sound.query, [name]: 'ZO NIET!' } }),
    }))
  const extra = ['kleur', 'constructor', '__proto__x'].map((name): Fault => ({
    name: `query:${name}`,
    put: (sound) => ({ ...sound, query: { ...sound.query, [name]: '1' } }),
  }))
  const twice = Object.entries(operation.queryParams).map(([name]): Fault => ({
    name: `query:${name}`,
    put: (sound) => ({ ...sound, query: { ...sound.query, [name]: sound.query[name] ?? 'groen' } }),
    extraQuery: `${name}=nogmaals`,
  }))
  return [...path, ...query, ...extra, ...twice]
}

/** A sound request with one to five faults put in, at most one in each field. */
export function faultyOf(sound: Sound, actor: string): fc.Arbitrary<GeneratedRequest> {
  const { body } = sound.operation
  const hasFields = body?.mediatype === 'application/json' && body.schema.properties !== undefined
  const all = [...faultsInAddress(sound), ...(hasFields ? faultsInBody(body.schema) : [])]
  return fc
    .uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 5, selector: (fault) => fault.name })
    .map((faults) => {
      const broken = faults.reduce((made, fault) => fault.put(made), sound)
      const extra = faults.flatMap(({ extraQuery }) => extraQuery ?? []).join('&')
      const target = targetOf(broken)
      return {
        ...requestOf(broken, actor, 'fouten'),
        target: extra === '' ? target : `${target}${target.includes('?') ? '&' : '?'}${extra}`,
        faults: faults.map(({ name }) => name),
      }
    })
}
