import { createHash } from 'node:crypto'
import type { Normalised } from './normalise/result.ts'
import type { Provenance } from './schema/herkomst.ts'
import type { BronDeel, BronOogst, Connector } from './sources/connector.ts'
import { validateResult, type ImportResult } from './validate.ts'

/** For which gemeente the answers of a source are read, and when they were fetched. */
export interface BronContext {
  /** CBS code, e.g. GM1234. */
  gemeente: string
  gemeenteNaam: string
  /** Codes (buurt, wijk, gemeente) of the gemeente in the division in use. */
  gebiedscodes: ReadonlySet<string>
  /** Names of those areas by code, to see whether a source means the same areas by its codes; absent: only the gemeente's. */
  gebiedsnamen?: ReadonlyMap<string, string>
  /** Dataset of the division in use, e.g. `cbs-gebieden-2022`. */
  indeling: string
  /** ISO moment with offset at which the visit ended. */
  opgehaaldOp: string
}

/** One outside source from visit to datasets. */
export interface Bron {
  connector: Connector
  /**
   * Ids of the datasets it fills for a year; null: no year was asked, so the newest. Empty for a source that is only asked
   * per address.
   */
  datasets(jaar: number | null): string[]
  /**
   * Reads a visit with `gewijzigd: true`. Single bad rows are in the reports.
   * @throws BronFout when the answers have another shape than the source is known for
   */
  normaliseer(oogst: BronOogst, context: BronContext): ImportResult[]
}

/** What only the source's own normaliser can say about a dataset; the rest of its provenance follows from the visit. */
export type DatasetKop = Pick<Provenance, 'id' | 'titel' | 'jaren' | 'vintage' | 'dekking' | 'letOp'> &
  Partial<Pick<Provenance, 'bewerkingen' | 'indeling' | 'bron' | 'bronhouder' | 'url'>>

/** One dataset out of a visit; `delen` are the parts it was made of. */
export interface DatasetOogst {
  kop: DatasetKop
  delen: readonly BronDeel[]
  rijen: Normalised
}

function provenanceOf(connector: Connector, { kop, delen }: DatasetOogst, opgehaaldOp: string): Provenance {
  return {
    bronhouder: connector.bronhouder,
    bron: connector.bron,
    url: connector.url,
    licentie: connector.licentie,
    licentieUrl: connector.licentieUrl,
    verkregenOp: opgehaaldOp.slice(0, 10),
    voorbeelddata: false,
    bestanden: delen.map(({ naam, bytes }) => ({
      naam,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.byteLength,
    })),
    opgehaaldOp,
    ...kop,
  }
}

/** Joins a connector and its normaliser to a source whose results carry full provenance and are held against the schema. */
export function maakBron(
  connector: Connector,
  datasets: (jaar: number | null) => string[],
  normaliseer: (oogst: BronOogst, context: BronContext) => DatasetOogst[],
): Bron {
  return {
    connector,
    datasets,
    normaliseer: (oogst, context) =>
      normaliseer(oogst, context).map((dataset) =>
        validateResult(provenanceOf(connector, dataset, context.opgehaaldOp), dataset.rijen),
      ),
  }
}
