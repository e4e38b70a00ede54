import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { APP } from '../auth/actor.ts'
import { checkFiles } from '../backup/check.ts'
import { BACKUP_LOCK, listBackups, readBackup, writeCheck } from '../backup/layout.ts'
import { makeBackup } from '../backup/make.ts'
import { BESIDE_REQUESTS, FULL_SPEED } from '../backup/pace.ts'
import { placeFiles } from '../backup/place-files.ts'
import { programVersion } from '../backup/program-version.ts'
import { restoreBackup } from '../backup/restore.ts'
import { secretCheck } from '../backup/secret-check.ts'
import { tidyBackups } from '../backup/service.ts'
import { finishRestore } from '../backup/swap.ts'
import { backupDirOf } from '../backup/upgrade.ts'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { probleemTekst } from '../contract/text/nl/problemen.ts'
import { reservekopieOpdracht as tekst } from '../contract/text/nl/reservekopie-opdracht.ts'
import { aanleidingTekst, omvangZin, reservekopieTekst } from '../contract/text/nl/reservekopieen.ts'
import { secretFor } from '../secret.ts'
import { recordEvent } from '../store/change.ts'
import { makeFolder } from '../store/durable.ts'
import { migrationOf, NEWEST_MIGRATION } from '../store/migrate.ts'
import { type Db, holdFolder, openMain, StoreError } from '../store/open.ts'
import { storageFaultOf } from '../store/storage-fault.ts'

const say = (line: string): void => {
  console.log(line)
}

/** Holds the data folder; null while the app has it. */
function tryHold(dataDir: string): (() => void) | null {
  try {
    return holdFolder(join(dataDir, 'slot.sqlite'))
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

/** Does work on the folder of the backups while no other process does. */
async function withBackups<T>(config: Config, work: (backupDir: string) => T | Promise<T>): Promise<T> {
  const backupDir = backupDirOf(config)
  makeFolder(backupDir)
  const release = holdFolder(join(backupDir, BACKUP_LOCK), reservekopieTekst.alBezig)
  try {
    return await work(backupDir)
  } finally {
    release()
  }
}

/** `maken`: beside a running app only reading, and the app writes it down; else this writes it down itself. */
async function make(config: Config): Promise<void> {
  const { dataDir } = config
  const path = join(dataDir, 'main.sqlite')
  if (!existsSync(path)) throw new StoreError(tekst.geenDatabase(dataDir))
  const release = tryHold(dataDir)
  let db: Db | null = null
  try {
    if (release !== null) {
      finishRestore(dataDir)
      db = openMain(path, NEWEST_MIGRATION)
    }
    const now = new Date()
    const made = await withBackups(config, async (backupDir) => {
      const done = await makeBackup(
        {
          dataDir,
          backupDir,
          now: now.toISOString(),
          aanleiding: 'opdracht',
          programma: programVersion(),
          plaatsbestanden: placeFiles(config.placeFile),
          geheim: secretCheck(secretFor(config)),
          pace: release === null ? BESIDE_REQUESTS : FULL_SPEED,
        },
        () => {},
      )
      tidyBackups(backupDir, now)
      return done
    })
    const { naam, bytes, bestanden, gebreken } = made
    if (db !== null && migrationOf(db) === NEWEST_MIGRATION) {
      const na = { bytes, bestanden, gebreken: gebreken.length }
      recordEvent(db, APP, now, { handeling: 'reservekopie-maken', object: `reservekopie/${naam}`, na })
    }
    say(gebreken.length === 0 ? tekst.gemaakt(naam, bytes, bestanden) : tekst.nietGoed(naam, gebreken))
    if (gebreken.length > 0) process.exitCode = 1
  } finally {
    db?.close()
    release?.()
  }
}

/** `lijst`: one line per backup. */
function list(config: Config): void {
  const backupDir = backupDirOf(config)
  const found = listBackups(backupDir)
  if (found.length === 0) say(tekst.geenKopieen(backupDir))
  for (const { naam, manifest, controle } of found) {
    if (manifest === null) {
      say(tekst.lijstBeschadigd(naam))
      continue
    }
    const size = manifest.bestanden.reduce((sum, { bytes }) => sum + bytes, 0)
    const state =
      controle === null
        ? reservekopieTekst.nietGecontroleerd
        : controle.gebreken.length === 0
          ? reservekopieTekst.goed
          : tekst.nietGoed(naam, controle.gebreken)
    say(
      `${naam}  ${omvangZin(size, manifest.bestanden.length)}  ${aanleidingTekst[manifest.aanleiding]}  ${state}`,
    )
  }
}

/** `controleren`: reads one or all again. Exit code 1 when one is not good. */
async function check(config: Config, naam: string | undefined): Promise<void> {
  await withBackups(config, (backupDir) => {
    const one = naam === undefined ? null : readBackup(backupDir, naam)
    if (naam !== undefined && one === null) throw new StoreError(tekst.onbekend(naam))
    const wanted = one === null ? listBackups(backupDir) : [one]
    if (wanted.length === 0) throw new StoreError(tekst.geenKopieen(backupDir))
    for (const { naam: name, folder, manifest } of wanted) {
      if (manifest === null) {
        say(tekst.lijstBeschadigd(name))
        process.exitCode = 1
        continue
      }
      const faults = [...manifest.gebreken, ...checkFiles(folder, manifest, FULL_SPEED)]
      writeCheck(folder, faults, new Date())
      say(faults.length === 0 ? tekst.goed(name) : tekst.nietGoed(name, faults))
      if (faults.length > 0) process.exitCode = 1
    }
  })
}

/** `terugzetten`: only while the app does not run. */
function restore(config: Config, naam: string, anderGeheim: boolean): void {
  makeFolder(config.dataDir)
  const release = holdFolder(join(config.dataDir, 'slot.sqlite'))
  try {
    if (finishRestore(config.dataDir) === 'afgemaakt') say(tekst.startAfgemaakt)
    const done = restoreBackup({ config, naam, now: new Date(), anderGeheim, report: say })
    say(tekst.teruggezet(naam, join(config.dataDir, done.opzij)))
    if (done.gebreken.length > 0) say(tekst.letOp(done.gebreken))
    if (done.plaats !== null) say(tekst.plaats(done.plaats))
  } finally {
    release()
  }
}

/**
 * `npm run reservekopie -- maken|lijst|controleren|terugzetten ...`. Exit code 1 with Dutch sentences when it cannot, or when a
 * backup is not good.
 */
async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { 'ander-geheim': { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [command, naam] = positionals
  const config = readConfig(process.env)
  if (command === 'maken' && naam === undefined) await make(config)
  else if (command === 'lijst' && naam === undefined) list(config)
  else if (command === 'controleren') await check(config, naam)
  else if (command === 'terugzetten' && naam !== undefined) restore(config, naam, values['ander-geheim'])
  else throw new StoreError(tekst.gebruik)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const fault = storageFaultOf(error)
  const isExpected = error instanceof StoreError || error instanceof ConfigError
  if (!isExpected && fault === null) throw error
  console.error(isExpected ? error.message : fault === null ? '' : probleemTekst[fault].uitleg)
  process.exitCode = 1
}
