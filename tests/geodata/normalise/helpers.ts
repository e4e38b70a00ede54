import type { ColumnMeaning } from '../../../geodata/normalise/columns.ts'
import { parseCsv, type CsvTable } from '../../../geodata/formats/csv.ts'

/** A CSV table of the given text, as if it came from a file. */
export function csv(text: string): CsvTable {
  return parseCsv(new TextEncoder().encode(text), 'proef.csv')
}

/** Columns of a made-up source: `pct` and `aantal` are figures, `geheim` is never taken over. */
export function meaning(keys: readonly string[]): ColumnMeaning {
  return {
    figures: new Map([
      ['pct', { id: 'proef-pct', eenheid: 'procent' }],
      ['aantal', { id: 'proef-aantal', eenheid: 'aantal' }],
      ['zk_totaal', { id: 'proef-zorg', eenheid: 'euro' }],
    ]),
    keys: new Set(keys),
    never: new Set(['geheim']),
  }
}

/** Areas that exist in these tests. */
export const codes: ReadonlySet<string> = new Set(['NL00', 'GM0995', 'WK099501', 'BU09950111', 'BU09950112'])
