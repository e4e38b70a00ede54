import type { Bestand } from '../../geodata/formats/lezer.ts'
import { importLimitTekst } from '../contract/text/nl/invoer-grenzen.ts'
import type { Herkend } from '../jobs/recognise.ts'
import { WorkerLimitError, type Workers } from '../jobs/pool.ts'

/** Looks at a file in a worker; a file that takes more memory or time than it may is refused as a whole. */
export async function recogniseFile(workers: Workers, bestand: Bestand): Promise<Herkend> {
  try {
    return await workers.herken({ bestand })
  } catch (error) {
    if (!(error instanceof WorkerLimitError)) throw error
    return { fout: { bestand: bestand.naam, blad: null, rij: null, kolom: null, reden: importLimitTekst } }
  }
}
