import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { APP } from '../auth/actor.ts'
import { upgradeDatabase } from '../backup/upgrade.ts'
import { readConfig } from '../config.ts'
import { secretFor } from '../secret.ts'
import { removeExampleData } from '../store/datasets.ts'
import { openLog } from '../store/log-writer.ts'
import { NEWEST_MIGRATION } from '../store/migrate.ts'
import { holdFolder, openMain, StoreError } from '../store/open.ts'

/**
 * `npm run voorbeelddata -- verwijderen`: removes all example data and every stored analysis that used them. Exit code 1
 * with one Dutch sentence when it cannot.
 */
async function main(words: readonly string[]): Promise<void> {
  if (words.length !== 1 || words[0] !== 'verwijderen') {
    console.error('Gebruik: npm run voorbeelddata -- verwijderen')
    process.exitCode = 1
    return
  }
  const config = readConfig(process.env)
  const { dataDir } = config
  const path = join(dataDir, 'main.sqlite')
  if (!existsSync(path)) {
    console.error(`In ${dataDir} staat geen database van Wijkcyclus. Zet DATA_DIR goed.`)
    process.exitCode = 1
    return
  }
  const release = holdFolder(join(dataDir, 'slot.sqlite'))
  try {
    const db = openMain(path, NEWEST_MIGRATION)
    await upgradeDatabase(db, config, (line) => {
      console.log(line)
    })
    openLog(db, secretFor(config).keyFor('logboek'))
    const removed = removeExampleData(db, dataDir, APP, new Date())
    db.close()
    console.log(
      `Verwijderd: ${removed.datasets} dataset en ${removed.wijkanalyses} wijkanalyses met voorbeelddata.`,
    )
  } finally {
    release()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StoreError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
