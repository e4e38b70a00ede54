import { z } from 'zod'
import { gevondenNaam } from '../../geodata/normalise/doelen/persoonsnaam.ts'
import {
  NAAM_REDEN,
  signaalReden,
  woningredenReden,
  woningwaardeReden,
  zakelijkeReden,
} from '../../geodata/normalise/doelen/signaaltekst.ts'
import { asRead, verbodenInhoud } from '../../geodata/normalise/doelen/verboden-inhoud.ts'
import { asWords } from '../../analyses/wijkaanpak/levende-tekst.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { planfoutTekst } from '../contract/text/nl/wijkaanpak-fouten.ts'
import { tekstmerken, type Tekstsoort } from '../contract/vrije-tekst.ts'

/** The beginning of an element, a comment or an entity: pasted from a page, or made to run. */
const HTML = /<[a-z!/?]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});/i

/** Why a text of a plan may not enter; figures in it are judged as the number they show. */
function planReden(text: string): string | null {
  return HTML.test(text) ? planfoutTekst.html : signaalReden(asWords(text))
}

/** Why a text may not enter, by how it is looked at; null: it may. The same rules as for lists that are brought in. */
const REASONS: Record<Tekstsoort, (text: string) => string | null> = {
  wijk: signaalReden,
  zakelijk: zakelijkeReden,
  woningwaarde: woningwaardeReden,
  woningreden: woningredenReden,
  naam: verbodenInhoud,
  plan: planReden,
  ongetoetst: () => null,
}

/**
 * The reason with the words that seem to be a name, for whoever wrote them and may have written a street. Only in this answer: refusals of
 * lists are kept, and those do not repeat what may not enter.
 */
function withFoundName(reason: string | null, text: string): string | null {
  if (reason !== NAAM_REDEN) return reason
  const found = gevondenNaam(asRead(text))
  return found === null ? reason : `${reason} Het gaat om: ${found}.`
}

/** Longer texts are refused by their schema, and not looked at. */
const MOST_CHARACTERS = 5000

/** Finds the marked texts in a value that need not have passed its schema. */
export type Tekstzoeker = (value: unknown, path: readonly string[]) => Invoerfout[]

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function all(finders: readonly (Tekstzoeker | null)[]): Tekstzoeker | null {
  const real = finders.filter((finder) => finder !== null)
  return real.length === 0 ? null : (value, path) => real.flatMap((finder) => finder(value, path))
}

function inFields(fields: Readonly<Record<string, z.core.$ZodType>>): Tekstzoeker | null {
  return all(
    Object.entries(fields).map(([name, schema]) => {
      const inside = zoekerVan(schema)
      if (inside === null) return null
      return (value: unknown, path: readonly string[]) =>
        isRecord(value) ? inside(value[name], [...path, name]) : []
    }),
  )
}

/** Looks only into the option that the value says it is: the same field may stand in more of them. */
function byKind(schema: z.ZodDiscriminatedUnion): Tekstzoeker | null {
  const name = schema.def.discriminator
  const options = schema.options.map((option) => ({ option, inside: zoekerVan(option) }))
  if (options.every(({ inside }) => inside === null)) return null
  return (value, path) => {
    if (!isRecord(value)) return []
    const found = options.find(({ option }) => isOfKind(option, name, value[name]))
    return found?.inside?.(value, path) ?? []
  }
}

function isOfKind(option: z.core.$ZodType, name: string, kind: unknown): boolean {
  const field = option instanceof z.ZodObject ? option.shape[name] : undefined
  return field instanceof z.ZodType && field.safeParse(kind).success
}

function marked(soort: Tekstsoort): Tekstzoeker | null {
  if (soort === 'ongetoetst') return null
  return (value, path) => {
    if (typeof value !== 'string' || value.length > MOST_CHARACTERS) return []
    const melding = withFoundName(REASONS[soort](value), value)
    return melding === null ? [] : [{ deel: 'body', veld: path.join('.'), melding }]
  }
}

/**
 * Makes, once per schema, what finds its marked texts (`contract/vrije-tekst.ts`) and judges them; null when it has none.
 * @throws Error for a kind of schema it cannot look into: then a text could pass unseen
 */
export function zoekerVan(schema: z.core.$ZodType): Tekstzoeker | null {
  const merk = tekstmerken.get(schema)
  if (merk !== undefined) return marked(merk.soort)
  if (schema instanceof z.ZodObject) return inFields(schema.shape)
  if (schema instanceof z.ZodArray) {
    const inside = zoekerVan(schema.element)
    return inside === null
      ? null
      : (value, path) =>
          Array.isArray(value) ? value.flatMap((member, at) => inside(member, [...path, String(at)])) : []
  }
  if (schema instanceof z.ZodTuple) {
    const inside = schema.def.items.map(zoekerVan)
    return inside.every((finder) => finder === null)
      ? null
      : (value, path) =>
          Array.isArray(value)
            ? inside.flatMap((finder, at) => finder?.(value[at], [...path, String(at)]) ?? [])
            : []
  }
  if (schema instanceof z.ZodRecord) {
    const inside = zoekerVan(schema.valueType)
    return inside === null
      ? null
      : (value, path) =>
          isRecord(value)
            ? Object.entries(value).flatMap(([name, member]) => inside(member, [...path, name]))
            : []
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return byKind(schema)
  if (schema instanceof z.ZodUnion) return all(schema.options.map(zoekerVan))
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return zoekerVan(schema.unwrap())
  }
  if (schema instanceof z.ZodPipe) return zoekerVan(schema.in)
  if (CLOSED.some((kind) => schema instanceof kind)) return null
  throw new Error(`a text may hide in a ${schema._zod.def.type}`)
}

/** Kinds without texts of their own; a string that is not marked is a pattern, a house test says so. */
const CLOSED = [
  z.ZodString,
  z.ZodStringFormat,
  z.ZodNumber,
  z.ZodBoolean,
  z.ZodEnum,
  z.ZodLiteral,
  z.ZodNull,
] as const
