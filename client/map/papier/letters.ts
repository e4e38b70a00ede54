import { korteNaam, opRegels } from '../layers/naamregels.ts'

/**
 * Widths of letters of Source Sans 3 (weight 400, tabular digits, no kerning) in thousandths of their size: the advance widths
 * that Chromium takes from the variable font of the app. A browser test holds words set in that font against them.
 */
// prettier-ignore
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 200, '\u00a0': 200, a: 504, b: 553, c: 456, d: 555, e: 496, f: 292, g: 504, h: 544, i: 246, j: 247, k: 495,
  l: 255, m: 829, n: 547, o: 542, p: 555, q: 555, r: 347, s: 419, t: 338, u: 544, v: 467, w: 719, x: 446, y: 467,
  z: 425, A: 543, B: 588, C: 571, D: 615, E: 527, F: 494, G: 617, H: 652, I: 263, J: 479, K: 579, L: 486, M: 727,
  N: 647, O: 664, P: 566, Q: 664, R: 569, S: 534, T: 536, U: 645, V: 515, W: 786, X: 513, Y: 476, Z: 539, ',': 249,
  '.': 249, ':': 249, "'": 249, '\u2018': 249, '\u2019': 249, '-': 311, '–': 480, '%': 824, '(': 303, ')': 303,
  '/': 350, '+': 497, '−': 497, '<': 497, '>': 497, '²': 367, é: 496, ë: 496, ï: 246, ö: 542, ü: 544,
}
const DIGIT = 497
/** A letter that is not in the list: as wide as a wide one. */
const OTHER = 560
/** Letters of weight 650 are wider: over the names of the buurten of Lelystad 5 % on average, no name more than 7 %. */
const BOLD = 1.07

/** Width of words in the unit of `size`, as Source Sans 3 sets them. */
export function tekstbreedte(text: string, size: number, vet = false): number {
  let sum = 0
  for (const letter of text) sum += letter >= '0' && letter <= '9' ? DIGIT : (WIDTHS[letter] ?? OTHER)
  return (sum / 1000) * size * (vet ? BOLD : 1)
}

/** Words in lines of at most `width`, broken at spaces; one word that is too long has a line of its own. */
export function breekAf(text: string, size: number, width: number, vet = false): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && tekstbreedte(longer, size, vet) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Ways to write a name, best first: whole on one to three lines, the even ones before the uneven ones, then the short one. */
export function schrijfwijzen(name: string, size: number): string[][] {
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => tekstbreedte(line, size)))
  const sorted = (words: readonly string[]) =>
    opRegels(words).sort((a, b) => a.length - b.length || widest(a) - widest(b))
  const short = korteNaam(name)
  return [...sorted(name.split(' ')), ...(short === null ? [] : sorted(short.split(' ')))]
}
