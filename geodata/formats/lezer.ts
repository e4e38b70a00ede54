import type { Herkenning, Stelsel, Weigering } from '../schema/invoer.ts'

/** A cell as the file holds it. Dates of a workbook come as ISO text (2026-10-01), a formula as its stored result. */
export type Cel = string | number | boolean | null

/** Geometry in the coordinates of the file, GeoJSON form. */
export type Geometrie = GeoJSON.Geometry

/** One row or feature. `cellen` follow the columns of the sheet. */
export interface Bronrij {
  /** Row as a person sees it: the header is row 1; for features their place from 1. */
  rij: number
  cellen: readonly Cel[]
  geometrie: Geometrie | null
}

/** What a sheet says before its rows come. */
export interface Bladkop {
  naam: string
  kolommen: readonly string[]
  /** Coordinate system the file declares (CRS member, .prj, srs_id); null when it declares none. */
  stelsel: Stelsel | null
}

/** Takes the rows of a sheet in the order of the file, in batches of a few thousand at most. */
export interface Rijontvanger {
  kop(blad: Bladkop): void
  rijen(batch: readonly Bronrij[]): void
  /** A row that cannot be read (ragged, broken quotes, broken geometry); the reading goes on. */
  weiger(weigering: Weigering): void
}

/** Bounds within which a file is read. Past one of them the file is refused as a whole. */
export interface Leesgrenzen {
  /** Bytes of the file itself. */
  mostBytes: number
  /** Bytes after unpacking. */
  mostUnpackedBytes: number
  mostRows: number
  mostColumns: number
  /** Characters in one cell. */
  mostCellCharacters: number
  /** Vertices in one geometry. */
  mostVertices: number
}

/** Sizes of a municipality's lists with room to spare. Source: 1 M rows is the largest set of the benchmarks. */
export const STANDAARD_GRENZEN: Leesgrenzen = {
  mostBytes: 600_000_000,
  mostUnpackedBytes: 2_000_000_000,
  mostRows: 3_000_000,
  mostColumns: 2_000,
  mostCellCharacters: 32_767,
  mostVertices: 500_000,
}

/** A file that cannot be used at all. `reden` is a Dutch sentence that says what is wrong and what to do. */
export class BestandsFout extends Error {
  override readonly name = 'BestandsFout'
  readonly weigering: Weigering

  constructor(bestand: string, reden: string, plaats: Partial<Omit<Weigering, 'bestand' | 'reden'>> = {}) {
    super(reden)
    this.weigering = { bestand, blad: null, rij: null, kolom: null, ...plaats, reden }
  }
}

/** A file on disk with the name the person gave it. */
export interface Bestand {
  pad: string
  naam: string
}

/** One file format: bytes in, rows out. Understands nothing of what the rows mean. */
export interface Lezer {
  /** Looks at the first rows of every sheet. @throws BestandsFout */
  herken(bestand: Bestand, grenzen: Leesgrenzen): Promise<Herkenning>
  /** Reads all rows of one sheet. @throws BestandsFout; stops soon after `stop` with its reason */
  lees(
    bestand: Bestand,
    blad: string,
    ontvanger: Rijontvanger,
    grenzen: Leesgrenzen,
    stop: AbortSignal,
  ): Promise<void>
}
