import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectRoot } from '../geodata/datasets/locate.ts'
import { embeddedDatasetIds, generateExampleDataset, loadEmbeddedDataset } from '../geodata/pipeline.ts'
import { APP } from './auth/actor.ts'
import { withChange } from './store/change.ts'
import { currentVersions } from './store/datasets.ts'
import { installDataset } from './store/install.ts'
import { readMeta, writeMeta } from './store/meta.ts'
import type { Db } from './store/open.ts'

/** Fingerprint of everything the embedded data are made from: data files, catalogue and the code that reads them. */
function embeddedStamp(): string {
  const root = join(projectRoot(), 'geodata')
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Loads the embedded datasets that are new or changed, and in a demo the example data. Example data are made at the first
 * start only: once removed they stay away.
 *
 * @param firstStart whether this folder was empty
 * @param report told of each step, in Dutch
 */
export function fillDatabase(
  db: Db,
  dataDir: string,
  options: { firstStart: boolean; demo: boolean; now: Date },
  report: (line: string) => void,
): void {
  const stamp = embeddedStamp()
  const unchanged = readMeta(db, 'ingebed') === stamp
  if (!unchanged) {
    for (const id of embeddedDatasetIds) {
      const loaded = loadEmbeddedDataset(id)
      const { nieuw } = installDataset(db, dataDir, APP, options.now, loaded)
      const { rijenOvergenomen, afgekeurd } = loaded.verslag
      if (nieuw)
        report(
          `  ${loaded.inhoud.provenance.titel}: ${rijenOvergenomen} rijen, ${afgekeurd.length} afgekeurd`,
        )
    }
  }
  const hasExample = currentVersions(db).some((version) => version.voorbeelddata)
  if ((options.firstStart && options.demo) || (hasExample && !unchanged)) {
    const example = generateExampleDataset()
    const { nieuw } = installDataset(db, dataDir, APP, options.now, example)
    if (nieuw) report(`  Voorbeelddata: ${example.inhoud.woningen.length} woningen die niet bestaan`)
  }
  if (!unchanged) {
    withChange(db, APP, options.now, () => {
      writeMeta(db, 'ingebed', stamp)
      return { resultaat: undefined, audit: { handeling: 'dataset-laden', object: 'ingebed', na: stamp } }
    })
  }
}
