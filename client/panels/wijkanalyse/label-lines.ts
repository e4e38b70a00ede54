/** Mean width of a letter of the map's labels, as a share of its size; measured on Source Sans 3. */
const LETTER_WIDTH = 0.46

/** Estimated width of a text in pixels. */
export function textWidth(text: string, sizePixels: number): number {
  return text.length * sizePixels * LETTER_WIDTH
}

/**
 * A name in at most two lines that fit, or null when it does not fit: then the value stands alone, never a cut name.
 * A name of more places ("Lelycentre, Maerlant") may be shortened to its first and "e.o.".
 */
export function labelLines(
  name: string,
  widthPixels: number,
  sizePixels: number,
  mostLines: number,
): string[] | null {
  const fits = (text: string) => textWidth(text, sizePixels) <= widthPixels
  if (fits(name)) return [name]
  const words = name.split(' ')
  if (mostLines >= 2) {
    for (let cut = words.length - 1; cut >= 1; cut -= 1) {
      const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
      if (lines.every(fits)) return lines
    }
  }
  const [first = ''] = name.split(',')
  const short = `${first} e.o.`
  return first !== name && fits(short) ? [short] : null
}
