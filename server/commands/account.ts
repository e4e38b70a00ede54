import { accountCommand, CommandError } from '../accounts/command.ts'
import { ConfigError, readConfig } from '../config.ts'
import { StoreError } from '../store/open.ts'

try {
  for (const line of accountCommand(process.argv.slice(2), readConfig(process.env), new Date())) {
    console.log(line)
  }
} catch (error) {
  if (!(error instanceof CommandError || error instanceof StoreError || error instanceof ConfigError))
    throw error
  console.error(error.message)
  process.exitCode = 1
}
