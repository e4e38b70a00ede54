import { generateExampleDataset } from '../../geodata/pipeline.ts'
import { decodeDwellings, encodeDwellings } from '../../server/contract/woningen-binair.ts'
import { prepare } from '../../server/requests/prepared.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'

/** Dwellings in the answer, fixed by the definition of the benchmark. */
const DWELLINGS = 15_000

/**
 * Body in kB of 1,000 bytes of the one binary answer with exactly 15,000 seeded dwellings, as sent to a client that takes
 * gzip and brotli: made by the code that serves /woningen-kaart.
 */
export const dwellingsData: Benchmark = {
  name: 'dwellings-data',
  unit: 'kB',
  goal: 200,
  prepare: async () => {
    const { inhoud } = generateExampleDataset({ totaalWoningen: DWELLINGS })
    const rows = inhoud.woningen.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return {
      run: async () => {
        const bytes = encodeDwellings(rows, {
          bronnen: [{ dataset: 'voorbeeld', versie: 'bench' }],
          voorbeelddata: true,
          zonderPlaats: 0,
        })
        if (decodeDwellings(bytes).kop.aantal !== DWELLINGS)
          throw new NotMeasurable(`not ${DWELLINGS} dwellings`)
        return prepare(bytes, 'application/octet-stream').br.length / 1000
      },
      close: async () => {},
    }
  },
}
