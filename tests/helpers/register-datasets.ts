import type { DatasetInhoud } from '../../geodata/schema/dataset-inhoud.ts'
import type { Provenance } from '../../geodata/schema/herkomst.ts'
import type { Woningfeit, Woningveld } from '../../geodata/schema/woningfeit.ts'
import { type ImportResult, validateResult } from '../../geodata/validate.ts'

/** What a made-up dataset says about itself. */
function provenanceOf(id: string): Provenance {
  return {
    id,
    titel: `Lijst ${id}`,
    bronhouder: 'Proef',
    bron: 'Gemaakt voor een test',
    url: null,
    licentie: 'EUPL-1.2',
    licentieUrl: null,
    jaren: [],
    vintage: 'proef',
    verkregenOp: '2026-01-01',
    dekking: 'proef',
    voorbeelddata: false,
    bestanden: [],
    letOp: [],
  }
}

/** A judged dataset with the given parts. */
export function makeDataset(id: string, deel: Partial<Omit<DatasetInhoud, 'provenance'>>): ImportResult {
  return validateResult(provenanceOf(id), { deel, rijenGelezen: 1, rijenOvergenomen: 1, afgekeurd: [] })
}

/** Facts of one row about one dwelling. */
export function factsOf(
  woning: string,
  velden: Partial<Record<Woningveld, string>>,
  datum = '2026-02-01',
  rij = 1,
): Woningfeit[] {
  const entries = Object.entries(velden) as [Woningveld, string][] // keys of the argument
  return entries.map(([veld, waarde]) => ({ woning, veld, waarde, datum, rij }))
}
