import { join } from 'node:path'
import { openLog } from '../../server/store/log-writer.ts'
import { migrate, NEWEST_MIGRATION } from '../../server/store/migrate.ts'
import { type Db, openMain } from '../../server/store/open.ts'

/** Key of the log in tests. */
export const TEST_LOG_KEY = Buffer.alloc(32, 7)

/** A main database in a folder, of the newest form and ready to be written to. */
export function openTestDatabase(folder: string): Db {
  const db = openMain(join(folder, 'main.sqlite'), NEWEST_MIGRATION)
  migrate(db)
  openLog(db, TEST_LOG_KEY)
  return db
}
