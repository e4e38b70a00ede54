import { z } from 'zod'
import type { Db } from './open.ts'

/** A stored wijkanalyse: the canonical text exactly as it was written, and its fingerprint. */
export interface StoredAnalysis {
  json: string
  sha256: string
  voorbeelddata: boolean
}

/** The two documents of a wijkanalyse, by the table that keeps them. */
export type Analysesoort = 'wijkanalyse' | 'wijkverdieping'

/** The newest wijkanalyse (or its deepening) of an area in a cyclus; null when none was made. */
export function readAnalysis(
  db: Db,
  cycle: string,
  wijk: string,
  soort: Analysesoort = 'wijkanalyse',
): StoredAnalysis | null {
  const row = db
    .prepare(
      `SELECT json, sha256, voorbeelddata FROM ${soort} WHERE cyclus = ? AND wijk = ? ORDER BY volgnummer DESC LIMIT 1`,
    )
    .get(cycle, wijk)
  if (row === undefined) return null
  const found = z.object({ json: z.string(), sha256: z.string(), voorbeelddata: z.number() }).parse(row)
  return { json: found.json, sha256: found.sha256, voorbeelddata: found.voorbeelddata === 1 }
}

/** What is stored of one computed analysis. */
export interface NewAnalysis {
  cyclus: string
  wijk: string
  invoerSha256: string
  sha256: string
  methode: string
  voorbeelddata: boolean
  json: string
}

/** Two results for the same inputs: the promise "same inputs, same bytes" is broken and nothing may be stored. */
export class DifferentBytesError extends Error {}

/**
 * Stores an analysis once per set of inputs; call it inside withChange.
 * @returns false when the same inputs already had this result
 * @throws DifferentBytesError when the same inputs gave other bytes before
 */
export function insertAnalysis(
  db: Db,
  analysis: NewAnalysis,
  now: Date,
  soort: Analysesoort = 'wijkanalyse',
): boolean {
  const before = db
    .prepare(`SELECT sha256 FROM ${soort} WHERE cyclus = ? AND wijk = ? AND invoer_sha256 = ?`)
    .pluck()
    .get(analysis.cyclus, analysis.wijk, analysis.invoerSha256)
  if (before !== undefined) {
    if (before !== analysis.sha256) throw new DifferentBytesError(`${analysis.cyclus}/${analysis.wijk}`)
    return false
  }
  db.prepare(
    `INSERT INTO ${soort} (cyclus, wijk, invoer_sha256, sha256, methode, voorbeelddata, json, gemaakt_op, volgnummer)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?,
       (SELECT coalesce(max(volgnummer), 0) + 1 FROM ${soort} WHERE cyclus = ? AND wijk = ?))`,
  ).run(
    analysis.cyclus,
    analysis.wijk,
    analysis.invoerSha256,
    analysis.sha256,
    analysis.methode,
    analysis.voorbeelddata ? 1 : 0,
    analysis.json,
    now.toISOString(),
    analysis.cyclus,
    analysis.wijk,
  )
  return true
}
