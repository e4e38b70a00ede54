import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Wijkaanpakdocument } from '../../analyses/wijkaanpak/document-schema.ts'
import { documentblokken, documenttitel, kaartjeTekst } from '../contract/text/nl/wijkaanpak-document.ts'
import { STYLES, wordParts } from './docx-blok.ts'
import { unzip, zipOf } from './docx-zip.ts'

/** Margin of A4 in twips: 18 mm. */
const MARGIN = 1020
const A4 = { width: 11906, height: 16838 } as const
const FONT = 'Calibri'
const INK = '14232B'
/** Sizes in half points. */
const SIZE = { tekst: 19, cel: 16, klein: 16, titel: 34, kop: 25, tussenkop: 20 } as const

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 60 }, keepNext: true },
})

function documentWith(document: Wijkaanpakdocument): Document {
  const titel = documenttitel(document)
  return new Document({
    title: titel,
    subject: kaartjeTekst.onderwerp,
    creator: kaartjeTekst.maker,
    lastModifiedBy: kaartjeTekst.maker,
    revision: document.versie,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.tekst, color: INK, language: { value: 'nl-NL', eastAsia: 'nl-NL' } },
          paragraph: { spacing: { after: 60, line: 245 } },
        },
        title: heading(SIZE.titel, 0),
        heading1: heading(SIZE.kop, 200),
        heading2: heading(SIZE.tussenkop, 120),
        caption: {
          run: { size: SIZE.cel, bold: true, color: INK },
          paragraph: { spacing: { before: 100, after: 40 } },
        },
        listParagraph: { paragraph: { spacing: { after: 20 } } },
      },
      paragraphStyles: [
        small(STYLES.klein, { size: SIZE.klein, color: '4C5F69' }),
        small(STYLES.melding, { size: SIZE.tekst, color: '6B4500', bold: true }),
        small(STYLES.voorbeeld, { size: SIZE.tekst, color: '6D2B5F', bold: true }),
        small(STYLES.cel, { size: SIZE.cel }),
        small(STYLES.genummerd, { size: SIZE.tekst }),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, footer: 500 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: STYLES.klein,
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: [
                      `${titel}, ${kaartjeTekst.bladzijde} `,
                      PageNumber.CURRENT,
                      ` ${kaartjeTekst.van} `,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: wordParts(documentblokken(document), document.kaart),
      },
    ],
  })
}

const small = (name: string, run: { size: number; color?: string; bold?: boolean }) => ({
  id: name,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing: { before: 0, after: 40 } },
})

const CORE = 'docProps/core.xml'

/**
 * A plan as a Word file (Office Open XML, ECMA-376): real headings, lists and tables with head rows, Dutch, the map as a drawing with its
 * words, the list of sources. The same document is the same bytes: the library stamps the moment of making in the file, which the
 * peildatum of the cyclus takes the place of.
 */
export async function wordFile(document: Wijkaanpakdocument): Promise<Uint8Array<ArrayBuffer>> {
  const made = await Packer.toBuffer(documentWith(document))
  const { peildatum } = document.cyclus
  const files = (await unzip(made)).map((file) =>
    file.naam === CORE
      ? { ...file, inhoud: Buffer.from(dated(file.inhoud.toString('utf8'), peildatum), 'utf8') }
      : file,
  )
  return zipOf(files, peildatum)
}

const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

const dated = (xml: string, day: string): string => xml.replace(MOMENT, `$1${day}T00:00:00Z`)
