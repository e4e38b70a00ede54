import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { InvoerOpgave, Proefverslag } from '../../geodata/schema/invoer.ts'
import { importProvenance } from '../contract/text/nl/invoer-herkomst.ts'
import { datasetPath } from '../store/dataset-write.ts'
import { makeFolder, moveDurably, syncFolder } from '../store/durable.ts'
import type { DatasetVersie } from '../store/datasets.ts'

/**
 * Puts a finished version file in its final place; it is whole and on disk before this returns. One that lies there already is
 * the same version, so that an app that stopped halfway can go on.
 */
function moveIntoPlace(from: string, path: string): void {
  // One that lies there may have been put there just before a crash: its name is flushed all the same.
  if (existsSync(path)) return syncFolder(dirname(path))
  makeFolder(dirname(path))
  moveDurably(from, path)
}

/**
 * Puts the version that a dry run made in its place. Nobody points to it yet.
 *
 * @param from path of the file the dry run made
 * @returns what the register will say of it; null when the file is gone
 */
export function placeVersion(
  dataDir: string,
  from: string,
  file: Parameters<typeof importProvenance>[0],
  opgave: InvoerOpgave,
  verslag: Proefverslag,
  now: Date,
): DatasetVersie | null {
  const { dataset } = opgave.dataset
  const bestand = datasetPath(dataset, verslag.versie)
  const path = join(dataDir, bestand)
  if (!existsSync(path) && !existsSync(from)) return null
  moveIntoPlace(from, path)
  const provenance = importProvenance(file, opgave, verslag, verslag.jaren)
  return {
    dataset,
    versie: verslag.versie,
    sha256: verslag.sha256,
    bestand,
    voorbeelddata: provenance.voorbeelddata,
    provenance,
    rijenGelezen: verslag.rijenGelezen,
    rijenOvergenomen: verslag.rijenGoed,
    aantalAfgekeurd: verslag.weigeringenTotaal,
    geladenOp: now.toISOString(),
    zegel: verslag.zegel,
  }
}
