import { insertCycle } from '../../server/store/cycles.ts'
import type { Db } from '../../server/store/open.ts'
import { openTestDatabase } from './open-test-database.ts'
import { makeTempDir } from './temp-dir.ts'

/** The moment at which everything in these tests happens. */
export const NOW = new Date('2026-11-26T10:00:00Z')

/** A database in a folder of its own with the cyclus 2025, for tests of plans and their texts. */
export function openPlanDatabase(name: string): { db: Db; close: () => void } {
  const folder = makeTempDir(name)
  const db = openTestDatabase(folder.path)
  const decision = { datum: '2026-01-02', rol: 'app' as const, reden: 'proef', standaard: true, wijken: [] }
  insertCycle(db, { id: '2025', naam: '2025', peildatum: '2025-01-01' }, decision, NOW)
  return {
    db,
    close: () => {
      db.close()
      folder.remove()
    },
  }
}
