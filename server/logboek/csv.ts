import type { Logboekregel } from '../contract/logboek.ts'
import { logboekTekst } from '../contract/text/nl/logboek.ts'
import type { FileAnswer } from '../requests/file-answer.ts'

/** Starts of a cell that a spreadsheet takes for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/

/** One cell, quoted; a formula is made harmless with an apostrophe. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  return `"${(FORMULA_START.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** Rows of the log as a CSV that Dutch spreadsheets open as it is. */
export function logCsv(rows: readonly Logboekregel[], date: string): FileAnswer {
  const lines = rows.map((row) => [
    row.nummer,
    row.tijd,
    row.rol,
    row.account?.id ?? null,
    row.account === null ? null : (row.account.naam ?? logboekTekst.opgeheven),
    row.via,
    row.doel,
    row.inzagedoel,
    row.handeling,
    row.object ?? row.groep,
    row.voor,
    row.na,
    row.reden,
    row.gewistOp,
  ])
  const text = [logboekTekst.bestand.kolommen, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')
  return {
    bytes: new TextEncoder().encode(`\ufeff${text}\r\n`),
    mediatype: 'text/csv; charset=utf-8; header=present',
    name: logboekTekst.bestand.naam(date),
    headers: {},
  }
}
