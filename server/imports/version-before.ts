import { join } from 'node:path'
import type { DoelId } from '../../geodata/schema/invoer.ts'
import type { AppContext } from '../context.ts'
import { partsWithMembers, readDataset, tablesWithRows } from '../store/dataset-read.ts'
import { currentVersion } from '../store/datasets.ts'

/** What an order must fit: the present version of the dataset it adds to or replaces. */
export interface Vorige {
  voorbeelddata: boolean
  /** Tables and lists that hold something, as in `ROWS_OF`. */
  soorten: readonly string[]
}

/** The table or list that rows of a target go to. */
export const ROWS_OF: Readonly<Record<DoelId, string>> = {
  cijfers: 'waarneming',
  woningen: 'woning_feit',
  woningstatus: 'woning_feit',
  meldingen: 'melding',
  signalen: 'signaal',
  enquete: 'enquete_antwoord',
  voorzieningen: 'voorzieningen',
  woonzorgzones: 'woonzorgzones',
  gebieden: 'gebieden',
}

/** The present version of a dataset; null when it has none. */
export function versionBefore({ db, dataDir }: AppContext, dataset: string): Vorige | null {
  const version = currentVersion(db, dataset)
  if (version === null) return null
  const names = Object.values(ROWS_OF)
  const soorten = readDataset(join(dataDir, version.bestand), (file) => [
    ...tablesWithRows(file, names),
    ...partsWithMembers(file, names),
  ])
  return { voorbeelddata: version.voorbeelddata, soorten }
}
