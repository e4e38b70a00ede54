/** Starts of a cell that a spreadsheet takes for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/
/** A plain number is no formula, also when it is negative. */
const PLAIN_NUMBER = /^-?\d+(,\d+)?$/

/** One cell: a formula is made harmless with an apostrophe, separators and quotes are quoted. */
export function csvCel(text: string): string {
  const harmless = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Rows as a CSV that Dutch spreadsheets open as it is. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(csvCel).join(';')).join('\r\n')
}

/** Offers text as a file. The mark at the start tells a spreadsheet that it is UTF-8. */
export function bewaarCsv(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
