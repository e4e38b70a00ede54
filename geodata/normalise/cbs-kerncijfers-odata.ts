import type { ODataTabel } from '../formats/cbs-odata.ts'
import type { CsvRow } from '../formats/csv.ts'
import { gebiedscodeVanBron } from './bron-gebied.ts'
import type { ColumnMeaning } from './columns.ts'
import { grensGewijzigd } from './indelingswijziging.ts'
import { breedUitVersie3, breedUitVersie4 } from './odata-tabel.ts'
import { vindOnderwerpen } from './odata-onderwerpen.ts'
import { mergeNormalised, refusal, type Normalised } from './result.ts'
import { normaliseWideTable, type RowKey } from './wide-table.ts'

const GEBIED = 'WijkenEnBuurten'

/** For which areas, in the division of which year. */
export interface KerncijferContext {
  gebiedscodes: ReadonlySet<string>
  /** Year of the division in use. */
  indelingJaar: number
  /** Year of each table, e.g. 85984NED is 2024. */
  jaarVanTabel: ReadonlyMap<string, number>
}

/**
 * Key figures of CBS (kerncijfers wijken en buurten) out of one table per year, version 3 or 4 of OData. Each table is in
 * the division of its own year: an area that is not in the division in use, or whose code or border CBS says has changed
 * between the two years, is refused. Pure.
 */
export function normaliseKerncijfers(
  tabellen: readonly ODataTabel[],
  meaning: ColumnMeaning,
  { gebiedscodes, indelingJaar, jaarVanTabel }: KerncijferContext,
): Normalised {
  const moved = grensGewijzigd(tabellen, jaarVanTabel, indelingJaar)
  const parts = tabellen.map((table): Normalised => {
    const jaar = jaarVanTabel.get(table.id)
    if (jaar === undefined) {
      const afgekeurd = [refusal(table.id, null, null, `Wij weten niet van welk jaar tabel ${table.id} is.`)]
      return { deel: {}, rijenGelezen: table.gegevens.length, rijenOvergenomen: 0, afgekeurd }
    }
    const key = ({ cellen }: CsvRow): RowKey | string => {
      const gebied = gebiedscodeVanBron(cellen.get(GEBIED) ?? '')
      if (!moved(gebied, jaar)) return { gebied, jaar, leeftijd: 'alle' }
      return `De code of de grens van ${gebied} is veranderd tussen ${jaar} en ${indelingJaar}.`
    }
    const { kolomBijSleutel, afgekeurd } = vindOnderwerpen(table, meaning)
    const wide = table.beschrijving.has('MeasureCodes') ? breedUitVersie4 : breedUitVersie3
    const result = normaliseWideTable(wide(table, [GEBIED], kolomBijSleutel), {
      meaning: { ...meaning, keys: new Set([GEBIED]) },
      gebiedscodes,
      key,
    })
    return { ...result, afgekeurd: [...afgekeurd, ...result.afgekeurd] }
  })
  return mergeNormalised(parts)
}
