import type { Afkeuring, DatasetInhoud } from '../schema/dataset-inhoud.ts'

/** What a normaliser makes of a source: rows in the schema, and the rows and cells it refused. */
export interface Normalised {
  deel: Partial<Omit<DatasetInhoud, 'provenance'>>
  rijenGelezen: number
  rijenOvergenomen: number
  afgekeurd: Afkeuring[]
}

/** A refusal with its place; `reden` is a Dutch sentence. */
export function refusal(bestand: string, rij: number | null, kolom: string | null, reden: string): Afkeuring {
  return { bestand, rij, kolom, reden }
}

/** Results of several parts of one source as one; only figures may come in parts. */
export function mergeNormalised(parts: readonly Normalised[]): Normalised {
  return {
    deel: { waarnemingen: parts.flatMap(({ deel }) => deel.waarnemingen ?? []) },
    rijenGelezen: parts.reduce((sum, { rijenGelezen }) => sum + rijenGelezen, 0),
    rijenOvergenomen: parts.reduce((sum, { rijenOvergenomen }) => sum + rijenOvergenomen, 0),
    afgekeurd: parts.flatMap(({ afgekeurd }) => afgekeurd),
  }
}
