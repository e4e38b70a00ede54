import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provenance, type Provenance } from '../schema/herkomst.ts'

/** A dataset as it lies on disk: what it says about itself and its files, byte for byte. */
export interface EmbeddedDataset {
  provenance: Provenance
  /** Bytes of one file named in the provenance. Throws for any other name. */
  bytes: (name: string) => Uint8Array
}

/** Thrown when a file differs from the fingerprint in the provenance: the dataset is not used. */
export class DatasetDamagedError extends Error {
  override readonly name = 'DatasetDamagedError'
}

function verifiedBytes(directory: string, file: Provenance['bestanden'][number]): Uint8Array {
  const bytes = readFileSync(join(directory, file.naam))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== file.sha256 || bytes.byteLength !== file.bytes) {
    throw new DatasetDamagedError(
      `Bestand ${file.naam} is veranderd: sha256 is ${sha256}, verwacht ${file.sha256}.`,
    )
  }
  return bytes
}

/**
 * Gets the bytes of an embedded dataset and understands nothing of them. Every file is checked against
 * the fingerprint in `provenance.json` before anything is returned.
 * Throws `DatasetDamagedError` when a byte changed, and when the folder or its provenance is not there.
 */
export function readEmbeddedDataset(directory: string): EmbeddedDataset {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'provenance.json'), 'utf8'))
  const parsed = provenance.parse(manifest)
  const files = new Map(parsed.bestanden.map((file) => [file.naam, verifiedBytes(directory, file)]))
  return {
    provenance: parsed,
    bytes: (name) => {
      const found = files.get(name)
      if (found === undefined) throw new Error(`no file ${name} in dataset ${parsed.id}`)
      return found
    },
  }
}
