import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from '../../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../../server/contract/endpoints.ts'
import {
  merkOngetoetst,
  tekstmerken,
  vrijeTekst,
  woningreden,
  woningwaarde,
  zakelijkeTekst,
} from '../../../server/contract/vrije-tekst.ts'
import { zoekerVan } from '../../../server/requests/vrije-tekst.ts'

/** What people might type; a pattern that lets any of it through is no pattern. */
const TYPED = ['mevrouw De Vries', 'bel 06 12 34 56 78', 'Kogge 12', 'een gewone zin']

/** Strings of a schema that people could write a text in, and that are not marked. */
function unmarked(schema: z.core.$ZodType, path: string): string[] {
  if (tekstmerken.has(schema)) return []
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      unmarked(field as z.core.$ZodType, `${path}.${name}`),
    )
  }
  if (schema instanceof z.ZodArray) return unmarked(schema.element, `${path}[]`)
  if (schema instanceof z.ZodTuple) {
    return schema.def.items.flatMap((item, at) => unmarked(item, `${path}.${at}`))
  }
  if (schema instanceof z.ZodRecord) return unmarked(schema.valueType, `${path}{}`)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unmarked(option, path))
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unmarked(schema.unwrap() as z.core.$ZodType, path)
  }
  if (schema instanceof z.ZodPipe) return unmarked(schema.in, path)
  const isText = schema instanceof z.ZodString || schema instanceof z.ZodStringFormat
  return isText && TYPED.some((text) => schema.safeParse(text).success) ? [path] : []
}

/** Strings that are marked, with the longest text each lets through. */
function tooLong(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, 'a'.repeat(2001)).success
}

const endpoints: readonly Endpoint[] = ENDPOINTS

describe('texts that people write', () => {
  it('are all marked: any other string of a body or a query is a choice, an id or a pattern', () => {
    const found = endpoints.flatMap(({ operationId, body, query, params }) => [
      ...(body === null ? [] : unmarked(body, operationId)),
      ...unmarked(query, `${operationId}?`),
      ...unmarked(params, `${operationId}/`),
    ])
    expect(found).toEqual([])
  })

  it('name the words that seem to be a name to whoever wrote them, who may have written a street', () => {
    const judge = zoekerVan(z.strictObject({ reden: zakelijkeTekst(100), tekst: vrijeTekst(100) }))
    const text = 'Op verzoek van Fatima El Amrani gewijzigd'
    const melding =
      'Hier lijkt een naam van een mens te staan. Schrijf een rol, zoals "een bewoner", "de huismeester" of "de projectleider". Het gaat om: Fatima El Amrani.'
    expect(judge?.({ reden: text, tekst: text }, [])).toEqual([
      { deel: 'body', veld: 'reden', melding },
      { deel: 'body', veld: 'tekst', melding },
    ])
  })

  it('say nothing of who lives in a dwelling, not even in one word', () => {
    const judge = zoekerVan(z.strictObject({ waarde: woningwaarde(100), reden: woningreden(100) }))
    expect(judge?.({ waarde: 'schulden', reden: 'huurachterstand' }, []).map(({ veld }) => veld)).toEqual([
      'waarde',
      'reden',
    ])
    expect(judge?.({ waarde: 'Willem Dreesstraat', reden: 'De oude lijst klopte niet.' }, [])).toEqual([])
  })

  it('can be looked at in every route, and are bounded', () => {
    const schemas = endpoints.flatMap(({ body, query }) => (body === null ? [query] : [body, query]))
    expect(() => schemas.map(zoekerVan)).not.toThrow()
    expect(tooLong(vrijeTekst(500))).toBe(false)
  })

  it('are found in lists, choices and groups, each with its place', () => {
    const schema = z.strictObject({
      reden: vrijeTekst(100),
      geheim: merkOngetoetst(z.string(), 'een geheim'),
      paar: z.tuple([z.number(), vrijeTekst(80)]),
      rijen: z.array(z.strictObject({ tekst: vrijeTekst(80).nullable(), soort: z.enum(['a', 'b']) })),
      velden: z.record(z.string().regex(/^[a-z]+$/), z.union([zakelijkeTekst(80), z.number()])).optional(),
    })
    const faults = zoekerVan(schema)?.(
      {
        reden: 'gebeld met 06-12345678',
        geheim: 'gebeld met 06-12345678',
        paar: [1, 'Kogge 12'],
        rijen: [{ tekst: 'goed', soort: 'a' }, { tekst: 'Kogge 12 is leeg' }, { tekst: null }, 'geen rij'],
        velden: { een: 'mevrouw Jansen', twee: 3, drie: 'Kogge 12' },
      },
      [],
    )
    expect(faults?.map(({ veld }) => veld)).toEqual(['reden', 'paar.1', 'rijen.1.tekst', 'velden.een'])
    expect(zoekerVan(schema)?.('iets anders', [])).toEqual([])
  })

  it('are not passed over in a schema that cannot be looked into', () => {
    expect(() => zoekerVan(z.any())).toThrow('a text may hide')
  })
})
