import { mkdirSync } from 'node:fs'
import { importFolder } from '../../server/imports/folder.ts'
import { importReports, openBenchDatabase, receiveForBench, wijkenInDegrees } from './import-input.ts'

/** The measured process of `import-million-memory`: the import and nothing else; prints its own peak. */
const [csv, folder] = process.argv.slice(2)
if (csv === undefined || folder === undefined) throw new Error('usage: import-million-process <csv> <folder>')
const db = openBenchDatabase(folder)
const id = await receiveForBench(db, csv)
mkdirSync(importFolder(folder, id).path, { recursive: true })
await importReports(db, folder, id, csv, wijkenInDegrees())
db.close()
// maxRSS is in kibibytes on every system that Node gives it on
process.stdout.write(JSON.stringify({ peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1_000_000 }))
