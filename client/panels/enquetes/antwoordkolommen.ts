import type { EnqueteUitslag } from '../../../analyses/enquete/uitslag.ts'

/** Most answers with a column of their own; a question with more has open answers. */
const MOST_COLUMNS = 7

/** Answers that get a column, most given first by everybody together; the others are put together. */
export function answerColumns(uitslagen: readonly EnqueteUitslag[]): { antwoorden: string[]; rest: boolean } {
  const all = uitslagen.find(({ gebied }) => gebied === null)?.verdeling ?? []
  const antwoorden = all.map(({ antwoord }) => antwoord)
  return { antwoorden: antwoorden.slice(0, MOST_COLUMNS), rest: antwoorden.length > MOST_COLUMNS }
}

/** People and share (0..1) of one answer in an area; `antwoord` null: of all answers without a column of their own. */
export function shareOf(
  verdeling: NonNullable<EnqueteUitslag['verdeling']>,
  antwoord: string | null,
  columns: readonly string[],
): { mensen: number; aandeel: number } {
  const rows = verdeling.filter((row) =>
    antwoord === null ? !columns.includes(row.antwoord) : row.antwoord === antwoord,
  )
  return {
    mensen: rows.reduce((sum, row) => sum + row.aantal, 0),
    aandeel: rows.reduce((sum, row) => sum + row.aandeel, 0),
  }
}
