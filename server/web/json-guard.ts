/** Most levels of lists and groups in a body; the deepest of our own has six. */
export const MOST_JSON_DEPTH = 32

/** Names that reach the prototype of an object when a value is copied carelessly. */
const DANGEROUS_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What is wrong with a body before it is read as JSON. */
export type JsonDanger = 'te-diep' | 'gevaarlijk-veld' | 'dubbel-veld'

/** End of a string that begins at `start` (its opening quote); -1 when it has no end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x5c) at += 1
    else if (code === 0x22) return at
  }
  return -1
}

/** A name as JSON means it: with its escapes read, for `__proto__` can be written with them. */
function readName(text: string, start: number, end: number): string {
  const bare = text.slice(start + 1, end)
  if (!bare.includes('\\')) return bare
  try {
    return String(JSON.parse(text.slice(start, end + 1)))
  } catch {
    return bare
  }
}

/**
 * Looks through a text once, before it is parsed: depth, names that are dangerous, and names that stand twice in one group, of
 * which JSON.parse silently keeps the last. Text that is no JSON is left to the parser.
 *
 * @returns the first danger, with the name it is about; null when there is none
 */
export function findJsonDanger(text: string): { danger: JsonDanger; veld: string } | null {
  /** Names so far of each open group; null for a list. */
  const open: (Set<string> | null)[] = []
  let expectsName = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null)
      if (open.length > MOST_JSON_DEPTH) return { danger: 'te-diep', veld: '' }
      expectsName = sign === '{'
    } else if (sign === '}' || sign === ']') {
      open.pop()
      expectsName = false
    } else if (sign === ',') {
      expectsName = (open.at(-1) ?? null) !== null
    } else if (sign === '"') {
      const end = endOfString(text, at)
      if (end === -1) return null
      const names = open.at(-1) ?? null
      if (expectsName && names !== null) {
        const veld = readName(text, at, end)
        if (DANGEROUS_NAMES.has(veld)) return { danger: 'gevaarlijk-veld', veld }
        if (names.has(veld)) return { danger: 'dubbel-veld', veld }
        names.add(veld)
        expectsName = false
      }
      at = end
    }
  }
  return null
}
