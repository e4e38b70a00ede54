import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { APP } from '../auth/actor.ts'
import type { Config } from '../config.ts'
import type { Kopiegebrek } from '../contract/reservekopieen.ts'
import { reservekopieOpdracht as tekst } from '../contract/text/nl/reservekopie-opdracht.ts'
import { hasSecret, secretFor } from '../secret.ts'
import { withChange } from '../store/change.ts'
import { makeFolder, syncFile, syncFolder } from '../store/durable.ts'
import { freeBytes } from '../store/free-bytes.ts'
import { migrate, NEWEST_MIGRATION } from '../store/migrate.ts'
import { openMain, StoreError } from '../store/open.ts'
import { endAllSessions } from '../store/sessions.ts'
import { databaseFaults } from '../store/snapshot.ts'
import { checkFiles } from './check.ts'
import { copyFileMeasured } from './files.ts'
import { type FoundBackup, readBackup } from './layout.ts'
import type { Manifest } from './manifest.ts'
import { FULL_SPEED, Pacer } from './pace.ts'
import { secretFits } from './secret-check.ts'
import { beginSwap, isSwapOpen, type OnStep, REPLACED, swapOf } from './swap.ts'
import { backupDirOf } from './upgrade.ts'

/** What is to be put back. */
export interface RestoreOrder {
  config: Pick<Config, 'dataDir' | 'backupDir' | 'secret'>
  naam: string
  now: Date
  /** Go on although the secret does not fit. */
  anderGeheim: boolean
  report: (line: string) => void
  onStep?: OnStep
}

/** A restore that stands. */
export interface Restored {
  /** Folder, within the data folder, with what stood there before. */
  opzij: string
  /** What was wrong in the installation when the backup was made. */
  gebreken: Kopiegebrek[]
  /** Folder with the configuration of the place; null when it had none of its own. */
  plaats: string | null
}

function usableBackup(found: FoundBackup | null, naam: string): FoundBackup & { manifest: Manifest } {
  if (found === null) throw new StoreError(tekst.onbekend(naam))
  const { manifest } = found
  if (manifest === null) {
    throw new StoreError(found.reden === 'nieuwer' ? tekst.nieuwer(naam) : tekst.lijstBeschadigd(naam))
  }
  if (manifest.migratie > NEWEST_MIGRATION) throw new StoreError(tekst.nieuwer(naam))
  return { ...found, manifest }
}

function checkSecret({ config, anderGeheim }: RestoreOrder, manifest: Manifest): void {
  if (anderGeheim) return
  if (!hasSecret(config)) throw new StoreError(tekst.geenGeheim)
  if (!secretFits(secretFor(config), manifest.geheim)) throw new StoreError(tekst.geheimPastNiet)
}

/** Copies what goes into the data folder; every byte is measured again on its way. */
function copyReady(found: FoundBackup & { manifest: Manifest }, ready: string): void {
  const pacer = new Pacer(FULL_SPEED)
  const folders = new Set(REPLACED.filter((name) => name !== 'main.sqlite').map((name) => join(ready, name)))
  for (const folder of folders) makeFolder(folder)
  for (const { pad, sha256 } of found.manifest.bestanden) {
    if (pad.startsWith('plaats/')) continue
    const target = join(ready, pad)
    makeFolder(dirname(target))
    folders.add(dirname(target))
    const measured = copyFileMeasured(join(found.folder, pad), target, FULL_SPEED, pacer)
    if (measured.sha256 !== sha256) {
      throw new StoreError(tekst.beschadigd(found.naam, [{ pad, gebrek: 'veranderd' }]))
    }
  }
  for (const folder of folders) syncFolder(folder)
  syncFolder(ready)
}

/** Brings the database that is made ready to the form of this program, ends its sessions and writes down that it was put back. */
function makeDatabaseReady(path: string, manifest: Manifest, naam: string, now: Date): void {
  const db = openMain(path, NEWEST_MIGRATION)
  try {
    migrate(db)
    withChange(db, APP, now, () => {
      endAllSessions(db)
      return {
        resultaat: undefined,
        audit: {
          handeling: 'reservekopie-terugzetten',
          object: `reservekopie/${naam}`,
          voor: { laatsteAudit: manifest.audit?.nummer ?? null, migratie: manifest.migratie },
          na: { migratie: NEWEST_MIGRATION },
        },
      }
    })
  } finally {
    db.close()
  }
  syncFile(path)
  syncFolder(dirname(path))
  const faults = databaseFaults(path)
  if (faults.length > 0)
    throw new StoreError(tekst.beschadigd(naam, [{ pad: 'main.sqlite', gebrek: 'database' }]))
}

/**
 * Puts a backup back: read again in full, copied, brought to the form of this program and checked beside the present data, and
 * only then exchanged with them. Until that exchange is decided nothing has changed; after it, it is always finished. What stood
 * there is kept. The data folder must be held by this process.
 *
 * @throws StoreError, a Dutch sentence; nothing has changed then
 */
export function restoreBackup(order: RestoreOrder): Restored {
  const { config, naam, now, report, onStep = () => {} } = order
  const { dataDir } = config
  if (isSwapOpen(dataDir)) throw new StoreError(tekst.terugAl)
  const found = usableBackup(readBackup(backupDirOf(config), naam), naam)
  checkSecret(order, found.manifest)
  report(tekst.naleest(naam))
  const faults = checkFiles(found.folder, found.manifest, FULL_SPEED)
  if (faults.length > 0) throw new StoreError(tekst.beschadigd(naam, faults))
  const room = freeBytes(dataDir)
  const needed = found.manifest.bestanden.reduce((sum, { bytes }) => sum + bytes, 0)
  if (room !== null && room < needed) throw new StoreError(tekst.geenRuimte)
  report(tekst.klaarzetten)
  const swap = swapOf(naam, now)
  const ready = join(dataDir, swap.klaar)
  rmSync(ready, { recursive: true, force: true })
  try {
    mkdirSync(ready)
    onStep('klaarzetten')
    copyReady(found, ready)
    onStep('klaargezet')
    makeDatabaseReady(join(ready, 'main.sqlite'), found.manifest, naam, now)
    syncFolder(dataDir)
    onStep('bijgewerkt')
  } catch (error) {
    rmSync(ready, { recursive: true, force: true })
    throw error
  }
  beginSwap(dataDir, swap, onStep)
  const hasPlace = found.manifest.bestanden.some(({ pad }) => pad.startsWith('plaats/'))
  return {
    opzij: swap.opzij,
    gebreken: found.manifest.gebreken,
    plaats: hasPlace ? join(found.folder, 'plaats') : null,
  }
}
