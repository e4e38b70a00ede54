import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { provenance, type Provenance } from '../../geodata/schema/herkomst.ts'
import type { Actor } from '../auth/actor.ts'
import { withChange } from './change.ts'
import type { Db } from './open.ts'

/** A dataset version as the register in the main database knows it. */
export interface DatasetVersie {
  dataset: string
  versie: string
  sha256: string
  bestand: string
  voorbeelddata: boolean
  provenance: Provenance
  rijenGelezen: number
  rijenOvergenomen: number
  aantalAfgekeurd: number
  geladenOp: string
  /** SHA-256 of the bytes of its file, taken when it was sealed; null for versions from before there were seals. */
  zegel: string | null
}

const row = z.object({
  dataset: z.string(),
  versie: z.string(),
  sha256: z.string(),
  bestand: z.string(),
  voorbeelddata: z.number(),
  provenance: z.string(),
  rijen_gelezen: z.number(),
  rijen_overgenomen: z.number(),
  aantal_afgekeurd: z.number(),
  geladen_op: z.string(),
  zegel: z.string().nullable(),
})

function toVersion(raw: unknown): DatasetVersie {
  const found = row.parse(raw)
  return {
    dataset: found.dataset,
    versie: found.versie,
    sha256: found.sha256,
    bestand: found.bestand,
    voorbeelddata: found.voorbeelddata === 1,
    provenance: provenance.parse(JSON.parse(found.provenance)),
    rijenGelezen: found.rijen_gelezen,
    rijenOvergenomen: found.rijen_overgenomen,
    aantalAfgekeurd: found.aantal_afgekeurd,
    geladenOp: found.geladen_op,
    zegel: found.zegel,
  }
}

/** All current versions, by dataset id. */
export function currentVersions(db: Db): DatasetVersie[] {
  return db.prepare('SELECT * FROM dataset_versie WHERE actueel = 1 ORDER BY dataset').all().map(toVersion)
}

/** A short text that is another one as soon as another set of versions is current; asked with every request, so nothing is parsed. */
export function currentVersionsKey(db: Db): () => string {
  const asked = db
    .prepare(
      "SELECT dataset || '@' || versie || '@' || geladen_op FROM dataset_versie WHERE actueel = 1 ORDER BY dataset",
    )
    .pluck()
  return () => asked.all().join()
}

/** The current version of a dataset; null when there is none. */
export function currentVersion(db: Db, dataset: string): DatasetVersie | null {
  const raw = db.prepare('SELECT * FROM dataset_versie WHERE dataset = ? AND actueel = 1').get(dataset)
  return raw === undefined ? null : toVersion(raw)
}

/** One version of a dataset, current or not; null when it was never loaded. */
export function readVersionRow(db: Db, dataset: string, version: string): DatasetVersie | null {
  const raw = db
    .prepare('SELECT * FROM dataset_versie WHERE dataset = ? AND versie = ?')
    .get(dataset, version)
  return raw === undefined ? null : toVersion(raw)
}

/** All versions of a dataset, newest first, with which one is current. */
export function listVersions(db: Db, dataset: string): { versie: DatasetVersie; actueel: boolean }[] {
  return db
    .prepare('SELECT * FROM dataset_versie WHERE dataset = ? ORDER BY geladen_op DESC, versie')
    .all(dataset)
    .map((raw) => ({ versie: toVersion(raw), actueel: (raw as { actueel: number }).actueel === 1 })) // own STRICT table
}

/** Makes a version current, or none with null; call it inside withChange. */
export function pointTo(db: Db, dataset: string, version: string | null): void {
  db.prepare('UPDATE dataset_versie SET actueel = 0 WHERE dataset = ? AND actueel = 1').run(dataset)
  db.prepare('UPDATE dataset_versie SET actueel = 1 WHERE dataset = ? AND versie = ?').run(dataset, version)
}

/** Writes a version into the register and makes it current; call it inside withChange. */
export function registerVersion(db: Db, version: DatasetVersie): void {
  db.prepare(
    `INSERT INTO dataset_versie (dataset, versie, sha256, bestand, voorbeelddata, provenance, rijen_gelezen,
       rijen_overgenomen, aantal_afgekeurd, geladen_op, zegel, actueel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
     ON CONFLICT (dataset, versie) DO UPDATE SET geladen_op = excluded.geladen_op`,
  ).run(
    version.dataset,
    version.versie,
    version.sha256,
    version.bestand,
    version.voorbeelddata ? 1 : 0,
    JSON.stringify(version.provenance),
    version.rijenGelezen,
    version.rijenOvergenomen,
    version.aantalAfgekeurd,
    version.geladenOp,
    version.zegel,
  )
  pointTo(db, version.dataset, version.versie)
}

/**
 * Removes every version of example data and every stored wijkanalyse that used it, in one transaction; the files follow.
 * A file that stays behind after a crash is not in the register, so nothing can reach it; the next call removes it.
 *
 * @returns how many datasets and analyses are gone
 */
export function removeExampleData(
  db: Db,
  dataDir: string,
  actor: Actor,
  now: Date,
): { datasets: number; wijkanalyses: number } {
  const files = z
    .array(z.object({ dataset: z.string(), bestand: z.string() }))
    .parse(db.prepare('SELECT dataset, bestand FROM dataset_versie WHERE voorbeelddata = 1').all())
  const removed = withChange(db, actor, now, () => {
    const cycli = z
      .array(z.string())
      .parse(db.prepare('SELECT DISTINCT cyclus FROM wijkanalyse WHERE voorbeelddata = 1').pluck().all())
    const analyses = db.prepare('DELETE FROM wijkanalyse WHERE voorbeelddata = 1').run().changes
    db.prepare('DELETE FROM wijkverdieping WHERE voorbeelddata = 1').run()
    db.prepare(
      `DELETE FROM analyse_archief WHERE invoer_sha256 NOT IN
         (SELECT invoer_sha256 FROM wijkanalyse UNION SELECT invoer_sha256 FROM wijkverdieping)`,
    ).run()
    db.prepare("DELETE FROM taak WHERE staat NOT IN ('wacht', 'bezig')").run()
    db.prepare('DELETE FROM dataset_versie WHERE voorbeelddata = 1').run()
    // Changes to dwellings of the example data; the key of a real one never begins like theirs.
    db.prepare("DELETE FROM woning_bewerking WHERE woning LIKE 'VB%'").run()
    const datasets = new Set(files.map((file) => file.dataset)).size
    const counts = { datasets, wijkanalyses: analyses }
    return {
      resultaat: counts,
      audit: {
        handeling: 'voorbeelddata-verwijderen',
        object: 'dataset/voorbeeld',
        raakt: cycli.map((cyclus) => `cyclus/${cyclus}`),
        voor: counts,
        na: { datasets: 0, wijkanalyses: 0 },
      },
    }
  })
  for (const file of files) rmSync(join(dataDir, file.bestand), { force: true })
  return removed
}
