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
const EXTRA_NAMES = ['extra', 'valueOf', 'toString', 'hasOwnProperty', 'wachtwoord2', 'rol2']

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

/** Whether a schema refuses a number and an object alike. */
const refusesAnything = ({ type, enum: values, anyOf, oneOf }: JsonSchema): boolean =>
  type !== undefined || values !== undefined || anyOf !== undefined || oneOf !== undefined

/** How deep faults are put. */
const DEEPEST = 4

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Changes the object at a place in a body, in a copy of it. */
const withInside = (
  sound: Sound,
  path: readonly string[],
  change: (inside: Record<string, unknown>) => void,
): Sound => {
  const body: unknown = structuredClone(sound.body)
  let at = body
  // Lists are gone through by the number of the member, as a name.
  for (const name of path) at = (at as Record<string, unknown>)[name] // the path was walked before
  if (isObject(at)) change(at)
  return { ...sound, body }
}

/** Faults in one object of a body: a field of a wrong kind, one that is missing, and one that is too many. */
function faultsInside(schema: JsonSchema, path: readonly string[]): Fault[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const fault = (name: string, change: (inside: Record<string, unknown>) => void): Fault => ({
    name: `body:${[...path, name].join('.')}`,
    put: (sound) => withInside(sound, path, change),
  })
  return [
    ...Object.entries(properties)
      .filter(([, field]) => refusesAnything(field))
      .map(([name, field]) =>
        fault(name, (inside) => (inside[name] = takesObject(field) ? 17 : { verkeerd: true })),
      ),
    ...required.map((name) => fault(name, (inside) => delete inside[name])),
    ...(additionalProperties === false
      ? EXTRA_NAMES.map((name) => fault(name, (inside) => (inside[name] = 1)))
      : []),
  ]
}

/** The same in every object that lies deeper in a body, as far as it is there; what may be one of several forms is left alone. */
function faultsDeeper(schema: JsonSchema, value: unknown, path: readonly string[]): Fault[] {
  if (path.length > DEEPEST) return []
  if (Array.isArray(value)) {
    return schema.items === undefined || value.length === 0
      ? []
      : faultsDeeper(schema.items, value[0], [...path, '0'])
  }
  if (!isObject(value) || schema.properties === undefined) return []
  return [
    ...(path.length === 0 ? [] : faultsInside(schema, path)),
    ...Object.entries(schema.properties).flatMap(([name, field]) =>
      faultsDeeper(field, value[name], [...path, name]),
    ),
  ]
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

/** The part of a name that no two faults of one request share: a fault in a field takes away what lies in it. */
const fieldOf = ({ name }: Fault): string => name.split('.')[0] ?? name

/** How often a fault deep inside is chosen for three times one that is not, where there are any. */
const DEEP_WEIGHT = 6

/** A sound request with one to five faults put in, at most one in each field of the body or the address. */
export function faultyOf(sound: Sound, actor: string): fc.Arbitrary<GeneratedRequest> {
  const { body } = sound.operation
  const hasFields = body?.mediatype === 'application/json' && body.schema.properties !== undefined
  const shallow = [...faultsInAddress(sound), ...(hasFields ? faultsInBody(body.schema) : [])]
  const deep = hasFields ? faultsDeeper(body.schema, sound.body, []) : []
  const each = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...shallow) },
    ...(deep.length === 0 ? [] : [{ weight: DEEP_WEIGHT, arbitrary: fc.constantFrom(...deep) }]),
  )
  return fc.uniqueArray(each, { minLength: 1, maxLength: 5, selector: fieldOf }).map((faults) => {
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
