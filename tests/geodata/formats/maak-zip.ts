import yazl from 'yazl'

/** A zip of the given files, packed as hard as it goes. */
export function maakZip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  // A fixed time gives the same bytes every run.
  const mtime = new Date(Date.UTC(2026, 9, 1))
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content), name, { mtime, compressionLevel: 9 })
  }
  zip.end()
  return bytesOf(zip.outputStream)
}

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Parts of a workbook of one sheet; `blad` is what stands inside `<sheetData>`, or the whole sheet when it starts with `<?xml`. */
export interface Werkmapdelen {
  blad: string
  teksten?: string
  opmaak?: string
  eigenschappen?: string
  bladen?: string
  meer?: Record<string, string | Uint8Array>
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The files of a workbook as Excel writes them, with one sheet named `Blad1` unless `bladen` says otherwise. */
export function werkmapBestanden(delen: Werkmapdelen): Record<string, string | Uint8Array> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = (inside: string) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  const sheets = delen.bladen ?? '<sheet name="Blad1" sheetId="1" r:id="rId1"/>'
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}">${delen.eigenschappen ?? ''}<sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
        relation('rId3', 'styles', '/xl/styles.xml') +
        relation('rId4', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/worksheets/sheet1.xml': delen.blad.startsWith('<?xml')
      ? delen.blad
      : `${head}<worksheet ${main}><sheetData>${delen.blad}</sheetData></worksheet>`,
    ...(delen.teksten === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${head}<sst ${main}>${delen.teksten}</sst>` }),
    ...(delen.opmaak === undefined
      ? {}
      : { 'xl/styles.xml': `${head}<styleSheet ${main}>${delen.opmaak}</styleSheet>` }),
    ...delen.meer,
  }
}

/** A workbook as bytes. */
export function maakXlsx(delen: Werkmapdelen): Promise<Buffer> {
  return maakZip(werkmapBestanden(delen))
}

/** A row of inline texts and numbers, written out in full. */
export function bladrij(row: number, cells: readonly (string | number)[]): string {
  const inside = cells.map((cell, index) => {
    const reference = `${String.fromCharCode(65 + index)}${row}`
    return typeof cell === 'number'
      ? `<c r="${reference}"><v>${cell}</v></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${row}">${inside.join('')}</row>`
}
