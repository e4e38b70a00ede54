import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { indicator, type Indicator } from '../../geodata/schema/indicator.ts'
import type { DatasetVersie } from './datasets.ts'
import { readVersionRow } from './datasets.ts'
import type { Db } from './open.ts'
import type { Analysesoort, NewAnalysis } from './wijkanalyses.ts'

/** What a computation was given: enough to do it again. */
export interface ArchiefInvoer {
  /** The order as the worker got it: plain data. */
  opdracht: unknown
  versies: readonly DatasetVersie[]
  /** Number of the last change to a dwelling that counted; 0: none. */
  bewerkingenTot: number
  /** The catalogue of indicators of that moment. */
  catalogus: readonly Indicator[]
}

/** Keeps the inputs of a stored analysis; call it inside withChange, once per new analysis. */
export function insertArchive(
  db: Db,
  soort: Analysesoort,
  analysis: Pick<NewAnalysis, 'cyclus' | 'wijk' | 'invoerSha256'>,
  input: ArchiefInvoer,
): void {
  const inhoud = canonicalJson(input.catalogus)
  const sha256 = createHash('sha256').update(inhoud).digest('hex')
  db.prepare('INSERT OR IGNORE INTO archief_catalogus (sha256, inhoud) VALUES (?, ?)').run(sha256, inhoud)
  db.prepare(
    `INSERT INTO analyse_archief (soort, cyclus, wijk, invoer_sha256, opdracht, versies, bewerkingen_tot, catalogus)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    soort,
    analysis.cyclus,
    analysis.wijk,
    analysis.invoerSha256,
    JSON.stringify(input.opdracht),
    JSON.stringify(input.versies.map(({ dataset, versie, geladenOp }) => ({ dataset, versie, geladenOp }))),
    input.bewerkingenTot,
    sha256,
  )
}

const archiveRow = z.object({
  sha256: z.string(),
  methode: z.string(),
  opdracht: z.string().nullable(),
  versies: z.string().nullable(),
  bewerkingen_tot: z.number().int().nullable(),
  inhoud: z.string().nullable(),
})

const archivedVersions = z.array(z.object({ dataset: z.string(), versie: z.string(), geladenOp: z.string() }))

/** A stored analysis with what it was computed from. */
export interface Archiefstuk {
  /** Fingerprint of the stored bytes. */
  sha256: string
  methode: string
  /** Null: stored before there was an archive. A version that is no longer registered is null in the list. */
  invoer: (Omit<ArchiefInvoer, 'versies'> & { versies: readonly (DatasetVersie | null)[] }) | null
}

/** The newest stored analysis of an area with its inputs; null when none is stored. */
export function readArchive(db: Db, soort: Analysesoort, cycle: string, wijk: string): Archiefstuk | null {
  const raw = db
    .prepare(
      `SELECT a.sha256, a.methode, r.opdracht, r.versies, r.bewerkingen_tot, c.inhoud
       FROM ${soort} a
       LEFT JOIN analyse_archief r
         ON r.soort = ? AND r.cyclus = a.cyclus AND r.wijk = a.wijk AND r.invoer_sha256 = a.invoer_sha256
       LEFT JOIN archief_catalogus c ON c.sha256 = r.catalogus
       WHERE a.cyclus = ? AND a.wijk = ? ORDER BY a.volgnummer DESC LIMIT 1`,
    )
    .get(soort, cycle, wijk)
  if (raw === undefined) return null
  const row = archiveRow.parse(raw)
  const { sha256, methode, opdracht, versies, bewerkingen_tot: bewerkingenTot, inhoud } = row
  if (opdracht === null || versies === null || bewerkingenTot === null || inhoud === null)
    return { sha256, methode, invoer: null }
  return {
    sha256,
    methode,
    invoer: {
      opdracht: JSON.parse(opdracht),
      versies: archivedVersions.parse(JSON.parse(versies)).map((named) => {
        const found = readVersionRow(db, named.dataset, named.versie)
        // The order in which files were brought in decides between two of them: the order of then.
        return found === null ? null : { ...found, geladenOp: named.geladenOp }
      }),
      bewerkingenTot,
      catalogus: z.array(indicator).parse(JSON.parse(inhoud)),
    },
  }
}
