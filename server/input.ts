import type { z } from 'zod'
import type { Invoerfout } from './contract/problemen.ts'
import { invoerTekst } from './contract/text/nl/problemen.ts'

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

/** Query values by name. A name that comes twice is a fault: no silent choice between the two. */
export function queryValues(url: URL): Ontleed<Record<string, string>> {
  const values: Record<string, string> = Object.create(null) as Record<string, string> // no prototype: __proto__ is just a name
  const faults: Invoerfout[] = []
  for (const [name, value] of url.searchParams) {
    if (name in values) faults.push({ deel: 'query', veld: name, melding: invoerTekst.vorm })
    else values[name] = value
  }
  return faults.length > 0 ? { waarde: null, fouten: faults } : { waarde: { ...values }, fouten: [] }
}

/** Body as JSON, or the fault that it is none. */
export function jsonValue(text: string): Ontleed<unknown> {
  try {
    return { waarde: JSON.parse(text) as unknown, fouten: [] }
  } catch {
    return { waarde: null, fouten: [{ deel: 'body', veld: '', melding: invoerTekst.geenJson }] }
  }
}
