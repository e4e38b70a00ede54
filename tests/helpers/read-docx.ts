import { SaxesParser, type SaxesTagNS } from 'saxes'
import { unzip } from '../../server/wijkaanpak/docx-zip.ts'

/** A Word file as a reader of its parts sees it. */
export interface GelezenDocx {
  /** Every part by its name in the zip. */
  delen: ReadonlyMap<string, Buffer>
  /** Text of each paragraph, in the order of the document; of tables cell by cell. */
  alineas: readonly { stijl: string | null; tekst: string }[]
  /** Rows that are repeated as the head of a table, per table. */
  kopregels: readonly number[]
}

/** Reads XML and calls for each opening tag, text and closing tag. @throws when it is not well-formed */
export function readXml(
  xml: string,
  on: {
    open?: (tag: SaxesTagNS) => void
    text?: (text: string) => void
    close?: (name: string) => void
  } = {},
): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => on.open?.(tag))
  parser.on('text', (text) => on.text?.(text))
  parser.on('closetag', (tag) => on.close?.(tag.name))
  parser.write(xml).close()
}

const attribute = ({ attributes }: SaxesTagNS, name: string): string | null => attributes[name]?.value ?? null

/** Opens a Word file and reads its words. */
export async function leesDocx(bytes: Uint8Array): Promise<GelezenDocx> {
  const delen = new Map((await unzip(Buffer.from(bytes))).map(({ naam, inhoud }) => [naam, inhoud]))
  const alineas: { stijl: string | null; tekst: string }[] = []
  const kopregels: number[] = []
  let inText = false
  readXml(delen.get('word/document.xml')?.toString('utf8') ?? '', {
    open: (tag) => {
      if (tag.name === 'w:p') alineas.push({ stijl: null, tekst: '' })
      const last = alineas.at(-1)
      if (tag.name === 'w:pStyle' && last !== undefined) last.stijl = attribute(tag, 'w:val')
      if (tag.name === 'w:t') inText = true
      if (tag.name === 'w:tbl') kopregels.push(0)
      if (tag.name === 'w:tblHeader') kopregels.push((kopregels.pop() ?? 0) + 1)
    },
    text: (text) => {
      const last = alineas.at(-1)
      if (inText && last !== undefined) last.tekst += text
    },
    close: (name) => {
      if (name === 'w:t') inText = false
    },
  })
  return { delen, alineas, kopregels }
}
