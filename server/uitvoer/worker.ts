import { move } from 'piscina'
import { type CurrentData, loadCurrent } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { withCodeInWords } from '../store/storage-fault.ts'
import { type Bestandsopdracht, maakBestand } from './bestand.ts'
import type { Laagbron } from './laag.ts'

/** What a worker is asked: where the data are, which versions are meant, who asks, and which file. */
export interface UitvoerVraag {
  dataDir: string
  versies: readonly DatasetVersie[]
  bron: Omit<Laagbron, 'current'>
  opdracht: Bestandsopdracht
}

let loaded: { key: string; current: CurrentData } | null = null

/** Makes one file in a worker thread. The data of the last versions stay in memory for the next file. */
export async function work(question: UitvoerVraag): Promise<unknown> {
  const key = question.versies.map((version) => `${version.dataset}@${version.sha256}`).join()
  if (loaded?.key !== key) {
    loaded = { key, current: loadCurrent(question.dataDir, question.versies) }
  }
  // A GeoPackage is written to disk first.
  const bytes = await maakBestand({ ...question.bron, current: loaded.current }, question.opdracht).catch(
    (error: unknown) => {
      throw withCodeInWords(error)
    },
  )
  // A small Buffer lies in memory that Node shares between buffers: only memory of its own may be handed over.
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
  return move(own.buffer)
}
