import { type Cijfermerk, parseLivingText } from '../../../../analyses/wijkaanpak/levende-tekst.ts'

/** A piece of a text as it is read: words or a figure, and whether a remark is about it. */
export interface Leesdeel {
  tekst: string
  merk: Cijfermerk | null
  gemerkt: boolean
}

/** Places in a text in UTF-16 units, the end not included. */
export interface Zinsplek {
  begin: number
  eind: number
}

/**
 * A text in paragraphs (an empty line begins one), each in pieces: words, and figures with their source; the sentences that remarks are
 * about are pieces of their own. All pieces behind each other give the text without its empty lines.
 */
export function leesdelen(text: string, plekken: readonly Zinsplek[]): Leesdeel[][] {
  const isMarked = (at: number) => plekken.some(({ begin, eind }) => at >= begin && at < eind)
  const cuts = [...new Set(plekken.flatMap(({ begin, eind }) => [begin, eind]))].toSorted((a, b) => a - b)
  const paragraphs: Leesdeel[][] = [[]]
  const put = (tekst: string, merk: Cijfermerk | null, at: number) => {
    if (tekst !== '') paragraphs.at(-1)?.push({ tekst, merk, gemerkt: isMarked(at) })
  }
  let at = 0
  for (const part of parseLivingText(text)) {
    const end = at + part.tekst.length
    if (part.soort === 'cijfer') put(part.tekst, part.merk, at)
    else {
      const inside = cuts.filter((cut) => cut > at && cut < end)
      const edges = [at, ...inside, end]
      for (const [index, from] of edges.slice(0, -1).entries()) {
        const pieces = text.slice(from, edges[index + 1]).split(/\n{2,}/)
        for (const [place, words] of pieces.entries()) {
          if (place > 0) paragraphs.push([])
          put(words, null, from)
        }
      }
    }
    at = end
  }
  return paragraphs.filter((parts) => parts.some(({ tekst }) => tekst.trim() !== ''))
}
