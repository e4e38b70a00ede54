import type { Cel } from './lezer.ts'
import { rijenVan, type Uitvoertabel, zonderFormule } from './schrijver.ts'

/** How numbers and cells are told apart: `komma` as Dutch spreadsheets read it, `punt` as programs do. */
export type Decimaalteken = 'komma' | 'punt'

const BYTE_ORDER_MARK = '\ufeff'
/** Rows turned into bytes at a time: one text of the whole file would stand in memory twice. */
const ROWS_AT_A_TIME = 2000

function textCell(text: string): string {
  const harmless = zonderFormule(text)
  return /[",;\n\r\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function cell(value: Cel, decimal: Decimaalteken): string {
  if (value === null) return ''
  if (typeof value === 'number') return decimal === 'komma' ? String(value).replace('.', ',') : String(value)
  return textCell(String(value))
}

/**
 * A table as CSV (RFC 4180): UTF-8 with a mark, lines end with CR LF. With `komma` cells are split by semicolons and 72.5
 * is written 72,5; with `punt` by commas, and 72.5. A text that would be a formula is made harmless with an apostrophe.
 * Geometry is left out.
 */
export function schrijfCsv(tabel: Uitvoertabel, decimal: Decimaalteken): Uint8Array<ArrayBuffer> {
  const separator = decimal === 'komma' ? ';' : ','
  const chunks: Buffer[] = []
  let lines = [BYTE_ORDER_MARK + tabel.kolommen.map(({ naam }) => textCell(naam)).join(separator)]
  const flush = (): void => {
    chunks.push(Buffer.from(`${lines.join('\r\n')}\r\n`, 'utf8'))
    lines = []
  }
  for (const { cellen } of rijenVan(tabel)) {
    lines.push(cellen.map((value) => cell(value, decimal)).join(separator))
    if (lines.length >= ROWS_AT_A_TIME) flush()
  }
  if (lines.length > 0) flush()
  return Buffer.concat(chunks)
}
