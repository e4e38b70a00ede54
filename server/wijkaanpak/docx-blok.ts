import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Kaartje } from '../../analyses/wijkaanpak/kaartje-schema.ts'
import { kaartjeSvg } from '../../analyses/wijkaanpak/kaartje-svg.ts'
import type { Blok, Tekstregel } from '../contract/text/blok.ts'
import { kaartjeTekst } from '../contract/text/nl/wijkaanpak-document.ts'
import { kaartjePng } from './docx-png.ts'

/** Width of the text on A4 with margins of 18 mm, in twips (1/20 point). */
export const TEXT_TWIPS = 9866
/** The library counts pictures in pixels of 1/96 inch. */
const PIXELS_PER_MM = 96 / 25.4

/** Paragraph styles of our own beside the headings of Word. */
export const STYLES = {
  klein: 'Klein',
  melding: 'Melding',
  voorbeeld: 'Voorbeeld',
  gewoon: 'Normal',
  cel: 'Cel',
  genummerd: 'Genummerd',
} as const

const HEADINGS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

function runs(regel: Tekstregel): TextRun[] {
  return regel.map((part) =>
    typeof part === 'string' ? new TextRun(part) : new TextRun({ text: part.cijfer, bold: true }),
  )
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D4D9' } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

function tableOf({
  titel,
  koppen,
  rijen,
  breedtes,
}: Extract<Blok, { soort: 'tabel' }>): (Paragraph | Table)[] {
  const widths = breedtes.map((percent) => Math.round((TEXT_TWIPS * percent) / 100))
  const cell = (lines: readonly Tekstregel[], at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E8EEF0', color: 'auto' } } : {}),
      children: lines.map(
        (line) =>
          new Paragraph({
            style: STYLES.cel,
            children: isHead
              ? line.map((part) => new TextRun({ text: String(part), bold: true }))
              : runs(line),
          }),
      ),
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(titel)] }),
    new Table({
      width: { size: TEXT_TWIPS, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      borders: {
        top: LINE,
        bottom: LINE,
        left: NONE,
        right: NONE,
        insideHorizontal: LINE,
        insideVertical: NONE,
      },
      tableLook: { firstRow: true, firstColumn: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: koppen.map((kop, at) => cell([[kop]], at, true)),
        }),
        ...rijen.map(
          (rij) =>
            new TableRow({ cantSplit: true, children: rij.map((lines, at) => cell(lines, at, false)) }),
        ),
      ],
    }),
    new Paragraph({ style: STYLES.klein, children: [] }),
  ]
}

/** The map as a drawing, with a picture from the same shapes for readers that know no SVG, and its words for who cannot see it. */
function mapOf({ titel, uitleg }: Extract<Blok, { soort: 'kaart' }>, kaart: Kaartje): Paragraph {
  const size = {
    width: Math.round(kaart.breedteMm * PIXELS_PER_MM),
    height: Math.round(kaart.hoogteMm * PIXELS_PER_MM),
  }
  return new Paragraph({
    keepLines: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(kaartjeSvg(kaart, titel, kaartjeTekst.meters(kaart.balk.meters)), 'utf8'),
        fallback: { type: 'png', data: Buffer.from(kaartjePng(kaart)) },
        transformation: size,
        // One drawing in the file: its number is fixed, so that the bytes are.
        altText: { id: '1', name: titel, title: titel, description: uitleg },
      }),
    ],
  })
}

/** Blocks as the parts of a Word file. */
export function wordParts(blokken: readonly Blok[], kaart: Kaartje): (Paragraph | Table)[] {
  return blokken.flatMap((blok): (Paragraph | Table)[] => {
    switch (blok.soort) {
      case 'kop':
        return [
          new Paragraph({
            heading: HEADINGS[blok.niveau],
            keepNext: true,
            children: [new TextRun(blok.tekst)],
          }),
        ]
      case 'alinea':
        return [new Paragraph({ style: STYLES[blok.toon], children: runs(blok.regel) })]
      case 'lijst':
        return blok.regels.map((regel) =>
          blok.genummerd === true
            ? new Paragraph({ style: STYLES.genummerd, children: runs(regel) })
            : new Paragraph({ bullet: { level: 0 }, children: runs(regel) }),
        )
      case 'tabel':
        return tableOf(blok)
      case 'kaart':
        return [mapOf(blok, kaart), new Paragraph({ style: 'Caption', children: [new TextRun(blok.titel)] })]
    }
  })
}
