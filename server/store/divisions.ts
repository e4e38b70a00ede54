import { join } from 'node:path'
import { gebiedMetGrens, type GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import { readDataset, readPart } from './dataset-read.ts'
import type { DatasetVersie } from './datasets.ts'

/** Prefix of the datasets that hold a division of areas. */
export const DIVISION_PREFIX = 'cbs-gebieden'

/** All loaded divisions of areas by dataset id: the one in use, and those that figures can be converted from. */
export function currentDivisions(
  dataDir: string,
  versions: readonly DatasetVersie[],
): Map<string, GebiedMetGrens[]> {
  return new Map(
    versions
      .filter((version) => version.dataset.startsWith(DIVISION_PREFIX))
      .map((version) => [
        version.dataset,
        readDataset(join(dataDir, version.bestand), (db) => readPart(db, 'gebieden', gebiedMetGrens)),
      ]),
  )
}
