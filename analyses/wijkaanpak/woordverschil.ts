/** Words that stand in both texts, only in the new one, or only in the old one. */
export interface Woordstuk {
  soort: 'gelijk' | 'erbij' | 'eraf'
  tekst: string
}

/** Most pairs of words that are held against each other; longer texts differ as a whole. */
const MOST_PAIRS = 4_000_000

/**
 * What changed between two texts, in whole words: the longest common subsequence of their words and blanks (Wagner and Fischer 1974,
 * https://doi.org/10.1145/321796.321811). All that is `gelijk` or `eraf` behind each other is the old text; all that is `gelijk` or
 * `erbij` the new one. A figure mark is one word.
 *
 * @example wordDifference('een mooi plein', 'een groot plein') gives een, -mooi, +groot, plein
 */
export function wordDifference(old: string, now: string): Woordstuk[] {
  const [before, after] = [wordsOf(old), wordsOf(now)]
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const least = Math.min(before.length, after.length) - start
  while (end < least && before.at(-1 - end) === after.at(-1 - end)) end++
  const middle = differenceOf(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  )
  return joined([
    ...before.slice(0, start).map((tekst): Woordstuk => ({ soort: 'gelijk', tekst })),
    ...middle,
    ...before.slice(before.length - end).map((tekst): Woordstuk => ({ soort: 'gelijk', tekst })),
  ])
}

const wordsOf = (text: string): string[] => text.match(/\[\[cijfer [^\]]*\]\]|\s+|[^\s[]+|\[/g) ?? []

function differenceOf(before: readonly string[], after: readonly string[]): Woordstuk[] {
  const [rows, columns] = [before.length, after.length]
  if (rows * columns > MOST_PAIRS) {
    return [
      { soort: 'eraf', tekst: before.join('') },
      { soort: 'erbij', tekst: after.join('') },
    ]
  }
  const width = columns + 1
  // longest[row * width + column]: of the words from row and from column on.
  const longest = new Uint32Array((rows + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const parts: Woordstuk[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const [gone, come] = [before[row], after[column]]
    if (gone !== undefined && gone === come) {
      parts.push({ soort: 'gelijk', tekst: gone })
      row++
      column++
    } else if (gone !== undefined && (come === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ soort: 'eraf', tekst: gone })
      row++
    } else {
      parts.push({ soort: 'erbij', tekst: come ?? '' })
      column++
    }
  }
  return parts
}

/** Neighbours of one kind as one piece, and nothing empty. */
function joined(parts: readonly Woordstuk[]): Woordstuk[] {
  const made: Woordstuk[] = []
  for (const part of parts) {
    const last = made.at(-1)
    if (part.tekst === '') continue
    if (last?.soort === part.soort) last.tekst += part.tekst
    else made.push({ ...part })
  }
  return made
}
