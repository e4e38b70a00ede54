import type { CsvTable } from '../formats/csv.ts'
import type { LeefbaarometerKlasse } from '../schema/leefbaarometer.ts'
import { readCell } from './cell.ts'
import { refusedColumns, type ColumnMeaning } from './columns.ts'
import { refusal, type Normalised } from './result.ts'

/** Classes of the Leefbaarometer 2.0 per own area and year; codes are kept apart from CBS codes. Pure. */
export function normaliseLeefbaarometer(table: CsvTable, meaning: ColumnMeaning): Normalised {
  const afgekeurd = [...table.afgekeurd, ...refusedColumns(table.bestand, table.kolommen, meaning)]
  const seen = new Set<string>()
  const leefbaarometer = table.rijen.flatMap(({ rij, cellen }): LeefbaarometerKlasse[] => {
    const lbmCode = cellen.get('lbm_code') ?? ''
    const naam = cellen.get('naam') ?? ''
    const jaar = cellen.get('jaar') ?? ''
    const cell = readCell(cellen.get('klasse') ?? '', 'klasse-1-9')
    const double = seen.has(`${lbmCode} ${jaar}`)
    seen.add(`${lbmCode} ${jaar}`)
    if (lbmCode === '' || naam === '' || !/^\d{4}$/.test(jaar) || double) {
      const reden = double ? 'Gebied en jaar staan er twee keer in.' : 'Code, naam of jaar ontbreekt.'
      afgekeurd.push(refusal(table.bestand, rij, null, reden))
      return []
    }
    if (cell.kind === 'afgekeurd') afgekeurd.push(refusal(table.bestand, rij, 'klasse', cell.reden))
    return [{ lbmCode, naam, jaar: Number(jaar), klasse: cell.kind === 'waarde' ? cell.waarde : null, rij }]
  })
  return {
    deel: { leefbaarometer },
    rijenGelezen: table.rijen.length + new Set(table.afgekeurd.flatMap(({ rij }) => rij ?? [])).size,
    rijenOvergenomen: leefbaarometer.length,
    afgekeurd,
  }
}
