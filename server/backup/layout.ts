import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { kopiegebrek, type Kopiegebrek } from '../contract/reservekopieen.ts'
import { syncFile, syncFolder } from '../store/durable.ts'
import { MANIFEST, type Manifest, ManifestError, parseManifest } from './manifest.ts'

/** Folder of the backups inside a data folder, where no other is set. */
export const BACKUP_FOLDER = 'backups'

/** Lock on the folder of the backups: one is made at a time, by whichever process. */
export const BACKUP_LOCK = 'slot.sqlite'

/** What the last check of a backup found, beside it. */
const CHECK_FILE = 'controle.json'

const BACKUP_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/

/** Name of the backup of a moment, in UTC and as a folder can be called: 2026-11-26T01-00-00Z. */
export function backupName(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}

/** Moment of a backup by its name. */
export function momentOfName(name: string): string {
  const [day = '', time = ''] = name.split('T')
  return new Date(`${day}T${time.replaceAll('-', ':')}`).toISOString()
}

const check = z.object({ gecontroleerdOp: z.iso.datetime(), gebreken: z.array(kopiegebrek) })
export type Check = z.infer<typeof check>

/** A backup as it lies in its folder. */
export interface FoundBackup {
  naam: string
  folder: string
  /** null: its list is damaged, or of a form this program does not know. */
  manifest: Manifest | null
  reden: ManifestError['reden'] | null
  /** What the last check found; null: never checked. */
  controle: Check | null
}

function namesIn(backupDir: string): string[] {
  if (!existsSync(backupDir)) return []
  return readdirSync(backupDir).filter((name) => BACKUP_NAME.test(name))
}

function readCheck(folder: string): Check | null {
  const path = join(folder, CHECK_FILE)
  if (!existsSync(path)) return null
  try {
    return check.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null // a check that was broken off is none
  }
}

/** Reads one backup; null when there is no list, so no backup. */
export function readBackup(backupDir: string, naam: string): FoundBackup | null {
  const folder = join(backupDir, naam)
  const path = join(folder, MANIFEST)
  if (!BACKUP_NAME.test(naam) || !existsSync(path)) return null
  const controle = readCheck(folder)
  try {
    return { naam, folder, manifest: parseManifest(readFileSync(path, 'utf8')), reden: null, controle }
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    return { naam, folder, manifest: null, reden: error.reden, controle }
  }
}

/** All backups, newest first. */
export function listBackups(backupDir: string): FoundBackup[] {
  return namesIn(backupDir)
    .toSorted()
    .toReversed()
    .flatMap((naam) => readBackup(backupDir, naam) ?? [])
}

/** Writes down what a check found. */
export function writeCheck(folder: string, gebreken: Kopiegebrek[], now: Date): void {
  const path = join(folder, CHECK_FILE)
  writeFileSync(path, JSON.stringify({ gecontroleerdOp: now.toISOString(), gebreken }))
  syncFile(path)
  syncFolder(folder)
}

/** Throws a backup away: its list first, so that what is broken off halfway is no backup any more. */
export function removeBackup(backupDir: string, naam: string): void {
  const folder = join(backupDir, naam)
  rmSync(join(folder, MANIFEST), { force: true })
  syncFolder(folder)
  rmSync(folder, { recursive: true, force: true })
}

/** Removes what a backup that was broken off left. Call it only while holding the lock of the folder. */
export function removeUnfinished(backupDir: string): void {
  for (const naam of namesIn(backupDir)) {
    if (!existsSync(join(backupDir, naam, MANIFEST))) rmSync(join(backupDir, naam), { recursive: true })
  }
}
