import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Melding } from '../../geodata/schema/melding.ts'
import { importFolder } from '../../server/imports/folder.ts'
import { DATASET_INDEXES, DATASET_TABLES } from '../../server/store/dataset-tables.ts'
import { createDatasetFile } from '../../server/store/open.ts'
import { FILL_PRAGMAS } from '../../server/store/version-writer.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import type { Benchmark } from './harness.ts'
import {
  importReports,
  openBenchDatabase,
  receiveForBench,
  reports,
  wijkenInDegrees,
  writeReports,
} from './import-input.ts'

/**
 * Wall time from a CSV of 1,000,000 reports on disk to rows that are current (areas indexed, parsed, checked, placed in
 * 3,340 wijken, stored, indexed, sealed), divided by that of a bare loop: the same rows in memory into the same tables with
 * the same indexes and pragmas, one prepared statement, one transaction. Interleaved.
 */
export const importMillion: Benchmark = {
  name: 'import-million',
  unit: 'ratio',
  goal: 2,
  prepare: async () => {
    const folder = makeTempDir('import')
    const csv = join(folder.path, 'meldingen.csv')
    await writeReports(csv)
    const areas = wijkenInDegrees()
    const rows = [...reports()]
    const db = openBenchDatabase(folder.path)
    return {
      run: async () => {
        const id = await receiveForBench(db, csv)
        mkdirSync(importFolder(folder.path, id).path, { recursive: true })
        const begin = performance.now()
        await importReports(db, folder.path, id, csv, areas)
        const value = performance.now() - begin
        rmSync(join(folder.path, 'datasets'), { recursive: true, force: true })
        db.prepare('DELETE FROM dataset_versie').run()
        return { value, peer: bareLoop(join(folder.path, 'peer.sqlite'), rows) }
      },
      close: async () => {
        db.close()
        folder.remove()
      },
    }
  },
}

/** What SQLite itself needs for these rows. */
function bareLoop(path: string, rows: readonly Melding[]): number {
  rmSync(path, { force: true })
  const db = createDatasetFile(path)
  const begin = performance.now()
  for (const pragma of FILL_PRAGMAS) db.pragma(pragma)
  db.exec(DATASET_TABLES)
  const insert = db.prepare(
    'INSERT INTO melding (id, soort, onderwerp, datum, buurt, lon, lat) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  db.exec('BEGIN')
  for (const row of rows) {
    insert.run(row.id, row.soort, row.onderwerp, row.datum, row.buurt, row.punt[0], row.punt[1])
  }
  db.exec(DATASET_INDEXES)
  db.exec('COMMIT')
  db.close()
  return performance.now() - begin
}
