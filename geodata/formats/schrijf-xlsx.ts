import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Cel } from './lezer.ts'
import { rijenVan, type Toelichting, type Uitvoertabel } from './schrijver.ts'

/** Names of the two sheets, at most 31 characters. */
export interface Bladnamen {
  rijen: string
  toelichting: string
}

/** Characters Excel keeps in one cell; what is longer is cut. */
const MOST_CELL_CHARACTERS = 32_767
/** Width of a column in characters. */
const COLUMN_WIDTH = 16
const EXPLANATION_WIDTHS = [28, 110]

/** A cell of the declared kind: text is always stored as text, so that Excel never takes it for a formula. */
function cell(value: Cel): SheetData[number][number] {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  return { value: String(value).slice(0, MOST_CELL_CHARACTERS), type: String }
}

/**
 * A table as an Excel workbook: the rows on the first sheet with a fixed header, what a reader must know of source,
 * licence and columns on the second. Geometry is left out.
 */
export async function schrijfXlsx(
  tabel: Uitvoertabel,
  toelichting: Toelichting,
  bladen: Bladnamen,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = tabel.kolommen.map(({ naam }) => ({
    value: naam,
    type: String,
    fontWeight: 'bold' as const,
  }))
  const data: SheetData = [header]
  for (const { cellen } of rijenVan(tabel)) data.push(cellen.map(cell))
  const made = await writeXlsxFile([
    {
      data,
      sheet: bladen.rijen,
      stickyRowsCount: 1,
      columns: tabel.kolommen.map(() => ({ width: COLUMN_WIDTH })),
    },
    {
      data: toelichting.map((line) => line.map(cell)),
      sheet: bladen.toelichting,
      columns: EXPLANATION_WIDTHS.map((width) => ({ width })),
    },
  ]).toBuffer()
  return new Uint8Array(made)
}
