import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ImportVerslag, DatasetInhoud } from '../../geodata/schema/dataset-inhoud.ts'
import { provenance, type Provenance } from '../../geodata/schema/herkomst.ts'
import type { Actor } from '../auth/actor.ts'
import { withChange } from './change.ts'
import { fingerprint, versionOf, writeDatasetFile } from './dataset-write.ts'
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
})

/** All current versions, by dataset id. */
export function currentVersions(db: Db): DatasetVersie[] {
  return db
    .prepare('SELECT * FROM dataset_versie WHERE actueel = 1 ORDER BY dataset')
    .all()
    .map((raw) => {
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
      }
    })
}

/**
 * Stores a judged dataset as a new version and makes it current: the rows go to their own file first, then one short
 * transaction moves the pointer. Loading the same content again changes nothing.
 *
 * @returns the version and whether it is new
 */
export function installDataset(
  db: Db,
  dataDir: string,
  actor: Actor,
  now: Date,
  loaded: { inhoud: DatasetInhoud; verslag: ImportVerslag },
): { versie: string; nieuw: boolean } {
  const { inhoud, verslag } = loaded
  const dataset = inhoud.provenance.id
  const sha256 = fingerprint(inhoud)
  const versie = versionOf(sha256)
  const before = currentVersions(db).find((version) => version.dataset === dataset)
  if (before?.sha256 === sha256) return { versie, nieuw: false }
  const file = writeDatasetFile(dataDir, inhoud, verslag.afgekeurd, sha256)
  withChange(db, actor, now, () => {
    db.prepare('UPDATE dataset_versie SET actueel = 0 WHERE dataset = ?').run(dataset)
    db.prepare(
      `INSERT INTO dataset_versie (dataset, versie, sha256, bestand, voorbeelddata, provenance, rijen_gelezen,
         rijen_overgenomen, aantal_afgekeurd, geladen_op, actueel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
       ON CONFLICT (dataset, versie) DO UPDATE SET actueel = 1`,
    ).run(
      dataset,
      versie,
      sha256,
      file,
      inhoud.provenance.voorbeelddata ? 1 : 0,
      JSON.stringify(inhoud.provenance),
      verslag.rijenGelezen,
      verslag.rijenOvergenomen,
      verslag.afgekeurd.length,
      now.toISOString(),
    )
    return {
      resultaat: undefined,
      audit: {
        handeling: 'dataset-laden',
        object: `dataset/${dataset}`,
        voor: before?.versie ?? null,
        na: versie,
      },
    }
  })
  return { versie, nieuw: true }
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
    const analyses = db.prepare('DELETE FROM wijkanalyse WHERE voorbeelddata = 1').run().changes
    db.prepare("DELETE FROM taak WHERE staat NOT IN ('wacht', 'bezig')").run()
    db.prepare('DELETE FROM dataset_versie WHERE voorbeelddata = 1').run()
    // Changes to dwellings of the example data; the key of a real one never begins like theirs.
    db.prepare("DELETE FROM woning_bewerking WHERE woning LIKE 'VB%'").run()
    const datasets = new Set(files.map((file) => file.dataset)).size
    const counts = { datasets, wijkanalyses: analyses }
    return {
      resultaat: counts,
      audit: { handeling: 'voorbeelddata-verwijderen', object: 'dataset/voorbeeld', na: counts },
    }
  })
  for (const file of files) rmSync(join(dataDir, file.bestand), { force: true })
  return removed
}
