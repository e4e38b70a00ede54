/** Most levels of lists and groups in a body; the deepest of our own has six. */
export const MOST_JSON_DEPTH = 32

/** Names that reach the prototype of an object when a value is copied carelessly. */
const DANGEROUS_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What is wrong with a body before it is read as JSON. */
export type JsonDanger = 'te-diep' | 'gevaarlijk-veld' | 'dubbel-veld'

/** Codes of the letters that matter here. */
const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_GROUP = 0x7b
const CLOSE_GROUP = 0x7d

/** End of a string that begins at `start` (its opening quote); -1 when it has no end. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1
    if (escapes % 2 === 0) return end
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
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) {
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
    } else if (sign === COMMA) {
      expectsName = (open.at(-1) ?? null) !== null
    } else if (sign === OPEN_GROUP || sign === OPEN_LIST) {
      open.push(sign === OPEN_GROUP ? new Set() : null)
      if (open.length > MOST_JSON_DEPTH) return { danger: 'te-diep', veld: '' }
      expectsName = sign === OPEN_GROUP
    } else if (sign === CLOSE_GROUP || sign === CLOSE_LIST) {
      open.pop()
      expectsName = false
    }
  }
  return null
}
