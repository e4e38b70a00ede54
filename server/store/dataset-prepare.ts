import { join } from 'node:path'
import type { ImportResult } from '../../geodata/validate.ts'
import { fingerprint, versionOf, writeDatasetFile } from './dataset-write.ts'
import type { DatasetVersie } from './datasets.ts'
import { sealOf } from './seal.ts'

/** A version whose file is in its place and whole, and that nobody points to yet. */
export type PreparedVersion = Omit<DatasetVersie, 'geladenOp'>

/** Writes the file of a judged dataset and gives what the register will say of it. May run in a worker. */
export function prepareDataset(dataDir: string, { inhoud, verslag }: ImportResult): PreparedVersion {
  const sha256 = fingerprint(inhoud)
  const bestand = writeDatasetFile(dataDir, inhoud, verslag.afgekeurd, sha256)
  return {
    dataset: inhoud.provenance.id,
    versie: versionOf(sha256),
    sha256,
    bestand,
    voorbeelddata: inhoud.provenance.voorbeelddata,
    provenance: inhoud.provenance,
    rijenGelezen: verslag.rijenGelezen,
    rijenOvergenomen: verslag.rijenOvergenomen,
    aantalAfgekeurd: verslag.afgekeurd.length,
    zegel: sealOf(join(dataDir, bestand)),
  }
}
