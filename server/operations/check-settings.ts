import { ConfigError, readConfig } from '../config.ts'
import { settingsTable } from './settings.ts'

/** Flag that only looks whether the settings are right. */
export const CHECK_FLAG = '--controleer-instellingen'

/** Says every setting, or what is wrong with them; exit code 1 then. Nothing is opened or made. */
export function checkSettings(): void {
  try {
    for (const line of settingsTable(readConfig(process.env).settings)) console.log(line)
    console.log('De instellingen kloppen.')
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
