import type { Documentcijfer, Documentdeel, Documentregel, Documenttekst } from './document-schema.ts'
import { type Cijfermerk, markKey, parseLivingText } from './levende-tekst.ts'

/** Resolves the figures of the texts of one document, each once, in the order in which they are read. */
export interface Tekstlezer {
  tekst: (text: string) => Documenttekst
  cijfers: () => Documentcijfer[]
}

const ITEM = /^\s*(?:[-*•]|\d{1,2}\.)\s+/

/**
 * Reads texts of a plan as paragraphs and items: a line that begins with "- " (or a dot, or "1. ") is an item; a text of one line is one
 * paragraph; empty lines only part.
 *
 * @param resolve what a figure is, beside its value
 */
export function textReader(
  resolve: (mark: Cijfermerk) => Omit<Documentcijfer, keyof Cijfermerk>,
): Tekstlezer {
  const places = new Map<string, number>()
  const found: Documentcijfer[] = []
  const place = (mark: Cijfermerk): number => {
    const key = `${markKey(mark)} ${mark.waarde}`
    const before = places.get(key)
    if (before !== undefined) return before
    places.set(key, found.length)
    found.push({ ...mark, ...resolve(mark) })
    return found.length - 1
  }
  const parts = (line: string): Documentdeel[] =>
    parseLivingText(line).map((part) =>
      part.soort === 'woorden' ? part : { soort: 'cijfer', cijfer: place(part.merk) },
    )
  return {
    tekst: (text) =>
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Documentregel =>
          ITEM.test(line)
            ? { soort: 'punt', delen: parts(line.replace(ITEM, '').trim()) }
            : { soort: 'alinea', delen: parts(line.trim()) },
        ),
    cijfers: () => found,
  }
}
