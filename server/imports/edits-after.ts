import { join } from 'node:path'
import type { Woningbewerking } from '../../geodata/schema/woningfeit.ts'
import type { AppContext } from '../context.ts'
import { readDataset } from '../store/dataset-read.ts'
import { readVersionRow } from '../store/datasets.ts'
import { editsOnDwellingsOf } from '../store/dwelling-edits.ts'
import type { BewaardeInvoer } from '../store/imports.ts'
import { dwellingsWithFacts } from '../store/register-files.ts'

/** Changes that people made, after an import, to dwellings the import speaks of. An undo withdraws the import and leaves these. */
export function editsAfter(
  app: AppContext,
  one: BewaardeInvoer,
): Pick<Woningbewerking, 'woning' | 'veld' | 'waarde' | 'datum'>[] {
  const { dataset, versie, toegepastOp } = one
  const version = dataset === null || versie === null ? null : readVersionRow(app.db, dataset, versie)
  if (version === null || toegepastOp === null) return []
  const dwellings = readDataset(join(app.dataDir, version.bestand), dwellingsWithFacts)
  if (dwellings.size === 0) return []
  return editsOnDwellingsOf(app.db, dwellings, toegepastOp).map(({ woning, veld, waarde, datum }) => ({
    woning,
    veld,
    waarde,
    datum,
  }))
}
