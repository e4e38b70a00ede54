import { SaxesParser } from 'saxes'
import yauzl from 'yauzl'

/** A cell as it stands in the file: its kind (`s` shared text, `n` number, `f` formula) and its text. */
export interface WorkbookCell {
  kind: string
  text: string
}

/** Unpacks a zip in memory; for small files of our own making. */
export function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error !== null) return reject(error)
      const files = new Map<string, string>()
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault !== null) return reject(fault)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}

/** Texts of elements `name` in order. */
function textsOf(xml: string, name: string): string[] {
  const found: string[] = []
  let text: string | null = null
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (tag.name === name) text = ''
  })
  parser.on('text', (part) => {
    if (text !== null) text += part
  })
  parser.on('closetag', (tag) => {
    if (tag.name !== name) return
    found.push(text ?? '')
    text = null
  })
  parser.write(xml).close()
  return found
}

/** The rows of one sheet of a workbook (1 is the first); cells by column letter. A parser of its own, not that of the app. */
export async function readSheet(bytes: Uint8Array, sheet: number): Promise<Map<string, WorkbookCell>[]> {
  const files = await unzip(bytes)
  const shared = textsOf(files.get('xl/sharedStrings.xml') ?? '<sst/>', 'si')
  const rows: Map<string, WorkbookCell>[] = []
  let place = ''
  let kind = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push(new Map())
    if (name === 'c') {
      place = (attributes['r'] ?? '').replace(/\d+$/, '')
      kind = attributes['t'] ?? 'n'
    }
    if (name === 'f') rows.at(-1)?.set(place, { kind: 'f', text: '' })
  })
  parser.on('text', (text) => {
    if (place === '' || text.trim() === '') return
    rows.at(-1)?.set(place, { kind, text: kind === 's' ? (shared[Number(text)] ?? '') : text })
  })
  parser.write(files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '').close()
  return rows
}
