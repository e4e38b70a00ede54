import fc from 'fast-check'

/** The part of JSON Schema that the API document uses. */
export interface JsonSchema {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minItems?: number
  maxItems?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
}

/** Values that mean something, by the name of a field: with them a request comes further than its form. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>

/** Words that no rule refuses. */
const WORDS = ['groen', 'rust', 'contact', 'plein', 'veilig', 'licht', 'spelen', 'lopen'] as const

const ORDINARY_DATES = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-10-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Values of a schema. Text without a form is some ordinary words; most named fields take a value that is known. */
export function valuesOf(schema: JsonSchema, known: KnownValues, name = ''): fc.Arbitrary<unknown> {
  const plain = plainValues(schema, known, name)
  // Two fields of one name can have different forms: what a data version is called, and what a version of a dataset.
  const form = schema.pattern === undefined ? null : new RegExp(schema.pattern, 'u')
  const named = Object.hasOwn(known, name) ? known[name] : undefined
  const list = named?.filter((value) => typeof value !== 'string' || form === null || form.test(value))
  if (list === undefined || list.length === 0 || schema.enum !== undefined) return plain
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...list) }, { weight: 1, arbitrary: plain })
}

function plainValues(schema: JsonSchema, known: KnownValues, name: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((one) => valuesOf(one, known, name)))
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? 'object']
  return fc.oneof(...types.map((type) => valuesOfType(type, schema, known, name)))
}

function valuesOfType(
  type: string,
  schema: JsonSchema,
  known: KnownValues,
  name: string,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return numbersOf(type, schema)
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, known, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, (schema.minItems ?? 0) + 3),
      })
    case 'string':
      return textsOf(schema)
    default:
      return objectsOf(schema, known)
  }
}

function numbersOf(type: 'integer' | 'number', schema: JsonSchema): fc.Arbitrary<number> {
  const min = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1)
  const max = Math.max(min, schema.maximum ?? min + 1000)
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })
}

/** Texts of a form, by the form: working one out takes milliseconds, and a few forms stand in every operation. */
const texts = new Map<string, fc.Arbitrary<string>>()

function textsMatching(pattern: string): fc.Arbitrary<string> {
  const made = texts.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'))
  texts.set(pattern, made)
  return made
}

function textsOf({ pattern, format, minLength = 0, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (format === 'date') return ORDINARY_DATES
  // A class of characters that may not stand in a line says nothing about what to write.
  if (pattern !== undefined && !pattern.startsWith('^[^')) return textsMatching(pattern)
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  return words.map((chosen) => chosen.join(' ').slice(0, maxLength).padEnd(minLength, 'a').trimEnd())
}

function objectsOf(schema: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  if (typeof additionalProperties === 'object') {
    return fc.dictionary(textsMatching('^[a-z][a-z0-9-]{0,10}$'), valuesOf(additionalProperties, known), {
      maxKeys: 3,
    })
  }
  const fields = Object.entries(properties).map(([key, field]) => [key, valuesOf(field, known, key)] as const)
  return fc.record(Object.fromEntries(fields), { requiredKeys: required })
}
