import type { z } from 'zod'
import type { Invoerfout } from '../contract/problemen.ts'
import { invoerTekst } from '../contract/text/nl/problemen.ts'
import { findJsonDanger } from '../web/json-guard.ts'

type Deel = Invoerfout['deel']

/** Result of parsing one part of a request: its value, or all that is wrong with it. */
export type Ontleed<T> = { waarde: T; fouten: [] } | { waarde: null; fouten: Invoerfout[] }

const KINDS: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'ja of nee',
  array: 'een lijst',
  object: 'een groep velden',
  date: 'een datum',
}

/** One fault of zod as faults with a field name and a Dutch sentence; unknown keys become one fault each. */
function faultsOf(deel: Deel, issue: z.core.$ZodIssue): Invoerfout[] {
  const veld = issue.path.map(String).join('.')
  const one = (melding: string): Invoerfout[] => [{ deel, veld, melding }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        deel,
        veld: veld === '' ? key : `${veld}.${key}`,
        melding: invoerTekst.onbekend,
      }))
    case 'invalid_type':
      return one(
        issue.input === undefined
          ? invoerTekst.verplicht
          : invoerTekst.soort(KINDS[issue.expected] ?? 'iets anders'),
      )
    case 'invalid_value':
      return one(issue.values.length < 20 ? invoerTekst.keuze(issue.values.map(String)) : invoerTekst.vorm)
    case 'too_small':
      return one(invoerTekst.teKlein(String(issue.minimum)))
    case 'too_big':
      return one(invoerTekst.teGroot(String(issue.maximum)))
    default:
      return one(invoerTekst.vorm)
  }
}

/** Parses one part of a request with its schema; never throws. */
export function parsePart<T extends z.ZodType>(deel: Deel, schema: T, value: unknown): Ontleed<z.output<T>> {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { waarde: parsed.data, fouten: [] }
  return { waarde: null, fouten: parsed.error.issues.flatMap((issue) => faultsOf(deel, issue)) }
}

/**
 * Query values by name, and a fault for each name that comes twice: no silent choice between the two. The values stay
 * useful, so that all other faults are named in the same answer.
 */
export function queryValues(url: URL): { waarde: Record<string, string>; fouten: Invoerfout[] } {
  const values = new Map<string, string>()
  const twice = new Set<string>()
  for (const [name, value] of url.searchParams) {
    if (values.has(name)) twice.add(name)
    else values.set(name, value)
  }
  return {
    waarde: Object.fromEntries(values),
    fouten: [...twice].map((veld) => ({ deel: 'query' as const, veld, melding: invoerTekst.dubbel })),
  }
}

const DANGER_WORDS = { 'te-diep': 'teDiep', 'gevaarlijk-veld': 'onbekend', 'dubbel-veld': 'dubbel' } as const

/** Body as JSON, or the fault that it is none, or that it is made to harm whoever reads it. */
export function jsonValue(text: string): Ontleed<unknown> {
  const found = findJsonDanger(text)
  if (found !== null) {
    const { danger, veld } = found
    return { waarde: null, fouten: [{ deel: 'body', veld, melding: invoerTekst[DANGER_WORDS[danger]] }] }
  }
  try {
    return { waarde: JSON.parse(text) as unknown, fouten: [] }
  } catch {
    return { waarde: null, fouten: [{ deel: 'body', veld: '', melding: invoerTekst.geenJson }] }
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** The same of the bytes of a body: what is no UTF-8 is a fault, never read as something else. */
export function jsonOfBytes(bytes: ArrayBuffer): Ontleed<unknown> {
  let text: string
  try {
    text = strictUtf8.decode(bytes)
  } catch {
    return { waarde: null, fouten: [{ deel: 'body', veld: '', melding: invoerTekst.geenJson }] }
  }
  return jsonValue(text)
}
