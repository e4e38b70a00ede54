import type { Bestand } from '../../geodata/formats/lezer.ts'
import type { InvoerOpgave } from '../../geodata/schema/invoer.ts'
import type { Woningbewerking } from '../../geodata/schema/woningfeit.ts'
import type { DatasetVersie } from '../store/datasets.ts'

/** A dry run: which file, what it means, and where the finished version is left. */
export interface ProefOpdracht {
  bestand: Bestand
  /** SHA-256 of the file. */
  sha256: string
  opgave: InvoerOpgave
  dataDir: string
  /** Versions that are current now. */
  versies: readonly DatasetVersie[]
  /** Changes by people to dwellings that stand now. */
  bewerkingen: readonly Woningbewerking[]
  /** How many sheets the file has: a refusal names the sheet only where there are more. */
  bladen: number
  /** Path of the finished version file; nobody points to it yet. */
  uitvoer: string
  /** Today in the Netherlands, ISO date. */
  vandaag: string
}
