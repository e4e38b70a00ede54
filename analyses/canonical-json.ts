/**
 * Canonical JSON: one text for one value, on every machine and every supported Node.
 *
 * Keys are sorted by code point, numbers are rounded to 12 significant digits (so that the last bits of a sum do not
 * decide), -0 is 0, `undefined` members are left out. Close to RFC 8785 (JCS); the rounding is ours.
 *
 * @param value plain data: null, booleans, finite numbers, strings, arrays and objects of these
 * @throws TypeError for NaN, Infinity, functions, holes in an array and other values that JSON cannot hold: missing values carry a reason
 * @example canonicalJson({ b: 0.1 + 0.2, a: [] }) === '{"a":[],"b":0.3}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => compareCodePoints(a, b))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`canonicalJson cannot hold a ${typeof value}`)
}

const SIGNIFICANT_DIGITS = 12

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonicalJson cannot hold NaN or Infinity')
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS))
  return JSON.stringify(rounded === 0 ? 0 : rounded)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Order by Unicode code point, which differs from JavaScript's own order for characters beyond the basic plane. */
function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a)
  const right = Array.from(b)
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
