import { SaxesParser } from 'saxes'
import { BestandsFout } from './lezer.ts'

/** Takes the pieces of an XML file in order. Names come without their namespace prefix. */
export interface XmlOntvanger {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text?(text: string): void
  /** Asked after every chunk: true ends the reading, as enough is known. */
  genoeg?(): boolean
}

/** Elements in elements; a workbook needs twelve. */
const deepest = 64
/** Characters of one tag or one text. A cell has at most 32,767; the longest real tags are some thousands. */
const mostCharactersAtOnce = 2_000_000

/**
 * Reads XML chunk by chunk. Memory does not grow with the file: depth and length of tags and texts are bounded, and a
 * DOCTYPE is refused, so that there are no entities to unfold.
 *
 * @throws BestandsFout when it is not well-formed, not UTF-8, or past a bound
 */
export async function leesXml(
  chunks: AsyncIterable<Buffer>,
  bestand: string,
  blad: string | null,
  ontvanger: XmlOntvanger,
): Promise<void> {
  const fail = (reden: string): never => {
    throw new BestandsFout(bestand, reden, { blad })
  }
  const damaged =
    'De werkmap is beschadigd. Open haar in uw rekenprogramma, sla haar op als xlsx en breng haar weer in.'
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let depth = 0
  let sinceEvent = 0
  parser.on('error', () => fail(damaged))
  parser.on('doctype', () =>
    fail('De werkmap bevat een DOCTYPE. Dat hoort niet in een werkmap; zij is niet gelezen.'),
  )
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') fail(damaged)
  })
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0
    depth += 1
    if (depth > deepest) fail(damaged)
    ontvanger.open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0
    depth -= 1
    ontvanger.close(localName(name))
  })
  const onText = (text: string): void => ontvanger.text?.(text)
  parser.on('text', onText)
  parser.on('cdata', onText)

  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      return fail(damaged)
    }
  }
  for await (const chunk of chunks) {
    sinceEvent += chunk.length
    parser.write(decode(chunk))
    if (sinceEvent > mostCharactersAtOnce) fail(damaged)
    if (ontvanger.genoeg?.() === true) return
  }
  parser.write(decode())
  parser.close()
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
