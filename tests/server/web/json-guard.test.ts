import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonValue } from '../../../server/requests/input.ts'
import { findJsonDanger, MOST_JSON_DEPTH } from '../../../server/web/json-guard.ts'

describe('a body that is made to harm', () => {
  it.each([
    ['{"a":1,"a":2}', 'dubbel-veld', 'a'],
    ['{"a":1,"\\u0061":2}', 'dubbel-veld', 'a'],
    ['{"x":[{"b":1,"b":2}]}', 'dubbel-veld', 'b'],
    ['{"__proto__":{"rol":"beheerder"}}', 'gevaarlijk-veld', '__proto__'],
    ['{"\\u005f_proto__":1}', 'gevaarlijk-veld', '__proto__'],
    ['{"a":{"constructor":{"prototype":{}}}}', 'gevaarlijk-veld', 'constructor'],
    ['{ "prototype" : 1}', 'gevaarlijk-veld', 'prototype'],
  ])('%s', (text, danger, veld) => {
    expect(findJsonDanger(text)).toEqual({ danger, veld })
    expect(jsonValue(text).fouten).toMatchObject([{ deel: 'body', veld }])
  })

  it('is refused when it is nested too deep, in lists and in groups', () => {
    for (const [begin, end] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const nested = (depth: number) => `${begin.repeat(depth)}1${end.repeat(depth)}`
      expect(findJsonDanger(nested(MOST_JSON_DEPTH))).toBeNull()
      expect(findJsonDanger(nested(MOST_JSON_DEPTH + 1))).toEqual({ danger: 'te-diep', veld: '' })
    }
    expect(jsonValue('['.repeat(150_000)).fouten).toHaveLength(1)
  })

  it.each([
    '{"a":"constructor","b":["__proto__","__proto__"]}',
    '{"a":{"n":1},"b":{"n":2},"c":[{"n":3},{"n":4}]}',
    '{"a":"\\"b\\":1,\\"b\\":2"}',
    '{"a\\\\":1,"a":2}',
    '{"":1}',
  ])('is not what it looks like: %s', (text) => {
    expect(findJsonDanger(text)).toBeNull()
    expect(jsonValue(text)).toEqual({ waarde: JSON.parse(text), fouten: [] })
  })

  it('leaves every ordinary value as JSON.parse reads it', () => {
    const isOrdinary = (text: string) => !/__proto__|constructor|prototype/.test(text)
    fc.assert(
      fc.property(fc.json({ maxDepth: 12 }).filter(isOrdinary), (text) => {
        expect(jsonValue(text)).toEqual({ waarde: JSON.parse(text), fouten: [] })
      }),
    )
  })

  it('leaves what is no JSON to the parser', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { fouten } = jsonValue(text)
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(fouten.length === 0).toBe(isJson)
      }),
    )
  })
})
