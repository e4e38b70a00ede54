import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, formuleReden, isLeeg, toon, type Gelezen } from './celfout.ts'
import { onthoud } from './onthoud.ts'
import { plat } from './plat.ts'

/** Words that say that nothing is known: the cell counts as empty. */
const NOTHING: ReadonlySet<string> = new Set(
  ['', 'onbekend', 'nvt', 'nb', 'geen', 'leeg', 'null', 'niet bekend'].map(plat),
)

/** A choice as people write it, as `normal` gives it -> its code. */
export type Keuzewoorden<T extends string> = ReadonlyMap<string, T>

/**
 * The words of a choice: every code by itself, and what people write for it. `__proto__` and "constructor" are words like
 * any other, because this is a Map.
 */
export function keuzewoorden<T extends string>(
  codes: readonly T[],
  synonyms: { readonly [K in T]?: readonly string[] } | null = null,
  normal: (text: string) => string = plat,
): Keuzewoorden<T> {
  return new Map(
    codes.flatMap((code) =>
      [code, ...(synonyms?.[code] ?? [])].map((word): [string, T] => [normal(word), code]),
    ),
  )
}

/** Cells of one column that are remembered; a column of choices has far fewer different ones. */
const MOST_REMEMBERED = 1000

/**
 * Reader of a choice in one column: gives the code. Empty, "onbekend" and "n.v.t." are empty, unless they are a choice.
 * Refused: any other word; the reason lists at most eight choices.
 */
export function keuzelezer<T extends string>(
  words: Keuzewoorden<T>,
  normal: (text: string) => string = plat,
): (cel: Cel) => Gelezen<T> {
  const codes = [...new Set(words.values())]
  const listed = `${codes.slice(0, 8).join(', ')}${codes.length > 8 ? ' ...' : ''}`
  return onthoud((cel) => {
    if (isLeeg(cel)) return null
    const text = String(cel).trim()
    const code = words.get(normal(text))
    if (code !== undefined) return code
    if (NOTHING.has(plat(text))) return null
    return new Celfout(formuleReden(text) ?? `${toon(cel)} kennen wij niet. Kies uit: ${listed}.`)
  }, MOST_REMEMBERED)
}
