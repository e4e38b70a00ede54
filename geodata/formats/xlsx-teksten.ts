import { BestandsFout, type Leesgrenzen } from './lezer.ts'
import { leesXml } from './xml-stroom.ts'

/** Characters of all shared texts together: they stay in memory while a sheet is read. */
const mostCharacters = 60_000_000

/**
 * The texts that cells refer to by number (`sharedStrings.xml`). Reading aids (phonetic texts) are left out.
 * @throws BestandsFout when a text is longer than a cell may be or all are too much to hold
 */
export async function leesGedeeldeTeksten(
  chunks: AsyncIterable<Buffer>,
  bestand: string,
  grenzen: Leesgrenzen,
): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  let total = 0
  await leesXml(chunks, bestand, null, {
    open: (name) => {
      if (name === 'si') current = ''
      else if (name === 'rPh') inPhonetic = true
      else if (name === 't') inText = !inPhonetic
    },
    text: (text) => {
      if (!inText) return
      current += text
      if (current.length > grenzen.mostCellCharacters) {
        const reden = `Een cel heeft meer dan ${grenzen.mostCellCharacters} tekens. Kort de tekst in.`
        throw new BestandsFout(bestand, reden)
      }
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si') {
        texts.push(current)
        // An empty text takes room in the list too.
        total += current.length + 8
        if (total > mostCharacters) {
          throw new BestandsFout(
            bestand,
            'De werkmap heeft te veel tekst om te lezen. Sla het blad op als CSV.',
          )
        }
      }
    },
  })
  return texts
}
