import type { ODataTabel } from '../formats/cbs-odata.ts'
import type { CsvRow } from '../formats/csv.ts'
import { gebiedscodeVanBron } from './bron-gebied.ts'
import type { ColumnMeaning } from './columns.ts'
import { breedUitVersie3, breedUitVersie4 } from './odata-tabel.ts'
import { vindOnderwerpen } from './odata-onderwerpen.ts'
import { mergeNormalised, refusal, type Normalised } from './result.ts'
import { normaliseWideTable, type RowKey } from './wide-table.ts'

const GEBIED = 'WijkenEnBuurten'

/**
 * Key figures of CBS (kerncijfers wijken en buurten) out of one table per year, version 3 or 4 of OData. The division is
 * that of the table's own year; an area that is not in the division in use is refused. Pure.
 *
 * @param jaarVanTabel year of each table, e.g. 85984NED is 2024
 */
export function normaliseKerncijfers(
  tabellen: readonly ODataTabel[],
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
  jaarVanTabel: ReadonlyMap<string, number>,
): Normalised {
  const parts = tabellen.map((table): Normalised => {
    const jaar = jaarVanTabel.get(table.id)
    if (jaar === undefined) {
      const afgekeurd = [refusal(table.id, null, null, `Wij weten niet van welk jaar tabel ${table.id} is.`)]
      return { deel: {}, rijenGelezen: table.gegevens.length, rijenOvergenomen: 0, afgekeurd }
    }
    const { kolomBijSleutel, afgekeurd } = vindOnderwerpen(table, meaning)
    const wide = table.beschrijving.has('MeasureCodes') ? breedUitVersie4 : breedUitVersie3
    const result = normaliseWideTable(wide(table, [GEBIED], kolomBijSleutel), {
      meaning: { ...meaning, keys: new Set([GEBIED]) },
      gebiedscodes,
      key: ({ cellen }: CsvRow): RowKey => ({
        gebied: gebiedscodeVanBron(cellen.get(GEBIED) ?? ''),
        jaar,
        leeftijd: 'alle',
      }),
    })
    return { ...result, afgekeurd: [...afgekeurd, ...result.afgekeurd] }
  })
  return mergeNormalised(parts)
}
