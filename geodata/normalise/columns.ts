import type { PijlerRegel } from '../catalog/pijlers.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import type { Indicator } from '../schema/indicator.ts'
import { refusal } from './result.ts'

/** What each column of one dataset means. */
export interface ColumnMeaning {
  /** Columns that hold a figure, by column name. */
  figures: ReadonlyMap<string, Pick<Indicator, 'id' | 'eenheid'>>
  /** Columns that say what a row is about. */
  keys: ReadonlySet<string>
  /** Columns that are known and never taken over. */
  never: ReadonlySet<string>
}

/** The columns of dataset `id` according to pijlers.csv and its indicators. */
export function columnMeaning(
  id: string,
  regels: readonly PijlerRegel[],
  indicators: readonly Indicator[],
): ColumnMeaning {
  const own = regels.filter(({ dataset }) => dataset === id)
  const names = (roles: readonly string[]): ReadonlySet<string> =>
    new Set(own.filter(({ rol }) => roles.includes(rol)).map(({ kolom }) => kolom))
  return {
    figures: new Map(indicators.filter(({ dataset }) => dataset === id).map((one) => [one.kolom, one])),
    keys: names(['sleutel']),
    never: names(['niet-tonen', 'nooit']),
  }
}

/** Refusals for the columns of a file that carry nothing we may take over. */
export function refusedColumns(
  bestand: string,
  kolommen: readonly string[],
  meaning: ColumnMeaning,
): Afkeuring[] {
  return kolommen.flatMap((kolom) => {
    if (meaning.figures.has(kolom) || meaning.keys.has(kolom)) return []
    const reden = meaning.never.has(kolom)
      ? 'Deze kolom nemen wij niet over (zie pijlers.csv).'
      : 'Deze kolom staat niet in pijlers.csv. De kolom is overgeslagen.'
    return [refusal(bestand, null, kolom, reden)]
  })
}
