import { array, assert, dictionary, double, jsonValue, property, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { runs } from '../helpers/property-runs.ts'

/** The value as it must come back: every number with 12 significant digits, and no -0. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12)) + 0
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  const members: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(members.map(([key, member]) => [key, rounded(member)]))
}

/** The same value with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const members: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(members.reverse().map(([key, member]) => [key, reversed(member)]))
}

describe('canonical JSON', () => {
  it.each([
    [{ b: 0.1 + 0.2, a: [] }, '{"a":[],"b":0.3}'],
    [{ a: { d: null, c: true }, B: 'x' }, '{"B":"x","a":{"c":true,"d":null}}'],
    [[3, 1, 2], '[3,1,2]'],
    [{ ab: 1, a: 2, '': 3 }, '{"":3,"a":2,"ab":1}'],
    ['regel\n"één"', '"regel\\n\\"één\\""'],
    [{}, '{}'],
    [null, 'null'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('sorts keys by code point, also beyond the basic plane where JavaScript itself sorts otherwise', () => {
    const value = { '\u{1F600}': 1, '\uFF5E': 2, é: 3, z: 4, Z: 5 }
    expect(canonicalJson(value)).toBe('{"Z":5,"z":4,"é":3,"\uFF5E":2,"\u{1F600}":1}')
    expect(Object.keys(value).toSorted().indexOf('\u{1F600}')).toBe(3)
  })

  it.each([
    [1 / 3, '0.333333333333'],
    [2 / 3, '0.666666666667'],
    [123_456_789_012.345, '123456789012'],
    [16.6, '16.6'],
    [1e21, '1e+21'],
    [1.5e-9, '1.5e-9'],
    [-4.7, '-4.7'],
    [0, '0'],
    [-0, '0'],
    [72.5 - 77.2, '-4.7'],
  ])('writes the number %d with 12 significant digits as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['minus Infinity', Number.NEGATIVE_INFINITY],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['a Map', new Map([['a', 1]])],
    ['a Date', new Date(0)],
    ['an object of a class', new URL('https://example.org/')],
  ])('refuses %s, also deep inside', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson({ a: [{ b: [value] }] })).toThrow(TypeError)
  })

  it.each([
    ['at the start', Object.assign(Array.from({ length: 0 }), { 1: 'x' })],
    ['at the end', Object.assign(['x'], { length: 2 })],
    ['everywhere', Object.assign(['x'], { length: 0 }, { length: 3 })],
  ])('refuses an array with a hole %s, also deep inside', (_where, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson({ a: [{ b: value }] })).toThrow(TypeError)
  })

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1, c: { d: undefined } })).toBe('{"b":1,"c":{}}')
  })

  it('takes an object without prototype for plain data', () => {
    const bare: Record<string, number> = Object.create(null)
    bare.b = 1
    bare.a = 2
    expect(canonicalJson(bare)).toBe('{"a":2,"b":1}')
  })
})

describe('canonical JSON of any value', () => {
  const anything = jsonValue({ maxDepth: 4, stringUnit: 'binary' })

  it('parses back to the same value with rounded numbers', () => {
    assert(
      property(anything, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(rounded(value))
      }),
      runs(300),
    )
  })

  it('does not depend on the order of the keys', () => {
    assert(
      property(dictionary(string({ unit: 'binary' }), anything), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
      runs(300),
    )
  })

  it('stays the same text when it is parsed and written again', () => {
    assert(
      property(array(double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
        const text = canonicalJson(numbers)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
      runs(300),
    )
  })

  it('puts keys in the order of their UTF-8 bytes, which is the order of their code points', () => {
    assert(
      property(uniqueArray(string({ unit: 'binary' })), (keys) => {
        const named = keys.map((key) => `k${key}`)
        const text = canonicalJson(Object.fromEntries(named.map((key) => [key, 0])))
        const sorted = named.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`)
      }),
      runs(300),
    )
  })
})
