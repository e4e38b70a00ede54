import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Aanleiding, Kopiegebrek } from '../contract/reservekopieen.ts'
import { makeFolder, syncFile, syncFolder } from '../store/durable.ts'
import { freeBytes } from '../store/free-bytes.ts'
import { Snapshot, type SnapshotFacts } from '../store/snapshot.ts'
import { checkFiles } from './check.ts'
import { copyFileMeasured, measureFile } from './files.ts'
import { backupName, listBackups, momentOfName, removeUnfinished, writeCheck } from './layout.ts'
import { MANIFEST, type Manifest, type Manifestinhoud, manifestText } from './manifest.ts'
import { type Pace, Pacer } from './pace.ts'

/** What a backup is made of; plain data, for a worker gets it. */
export interface BackupOrder {
  dataDir: string
  backupDir: string
  now: string
  aanleiding: Aanleiding
  /** Version of this program. */
  programma: string
  /** Configuration of the place and the files it names; empty for the place that comes with the app. */
  plaatsbestanden: readonly { pad: string; naam: string }[]
  geheim: Manifest['geheim']
  pace: Pace
}

/** A backup that stands, and what its check found. */
export interface MadeBackup {
  naam: string
  bytes: number
  bestanden: number
  gebreken: Kopiegebrek[]
}

/** A disk without room for a backup; said before it is filled, for then nobody could save anything. */
class NoRoomError extends Error {
  readonly code = 'ENOSPC'
}

/** Bytes that must stay free beside a backup, so that people can go on working. */
const KEEP_FREE_BYTES = 64 << 20

/** A file that must come along: where it lies now, and the SHA-256 it must have when that is known. */
interface Wanted {
  pad: string
  from: string
  sha256: string | null
}

const PINS = 'vastgehouden-'

function wantedFiles({ dataDir, plaatsbestanden }: BackupOrder, facts: SnapshotFacts): Wanted[] {
  const own = (pad: string, sha256: string | null): Wanted => ({ pad, from: join(dataDir, pad), sha256 })
  return [
    ...facts.versies.map(({ bestand, zegel }) => own(bestand, zegel)),
    ...facts.invoer.flatMap(({ id, sha256, versie }) => [
      own(join('invoer', id, 'bestand'), sha256),
      ...(versie === null ? [] : [own(join('invoer', id, 'versie.sqlite'), versie)]),
    ]),
    ...plaatsbestanden.map(({ pad, naam }) => ({ pad: join('plaats', naam), from: pad, sha256: null })),
  ]
}

/**
 * Gives the files of the data folder a second name, so that one that is applied or thrown away while the backup goes on is
 * still there. A file system without second names takes them as they are when their turn comes.
 */
function pin(order: BackupOrder, pins: string, wanted: readonly Wanted[]): Wanted[] {
  mkdirSync(pins)
  return wanted.map((file) => {
    if (!file.from.startsWith(order.dataDir) || !existsSync(file.from)) return file
    const pinned = join(pins, file.pad)
    mkdirSync(dirname(pinned), { recursive: true })
    try {
      linkSync(file.from, pinned)
      return { ...file, from: pinned }
    } catch {
      return file
    }
  })
}

/** Files of earlier backups by path and fingerprint: they never change, so one on the disk of the backups is enough. */
function earlierFiles(backupDir: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { folder, manifest } of listBackups(backupDir).toReversed()) {
    for (const { pad, sha256 } of manifest?.bestanden ?? []) found.set(`${pad} ${sha256}`, join(folder, pad))
  }
  return found
}

/** Makes one backup into its folder. */
class BackupMaker {
  readonly #order: BackupOrder
  readonly #folder: string
  readonly #pacer: Pacer
  readonly #earlier: Map<string, string>
  readonly #files: Manifestinhoud['bestanden'] = []
  readonly #faults: Kopiegebrek[] = []
  readonly #folders = new Set<string>()

  constructor(order: BackupOrder, folder: string) {
    this.#order = order
    this.#folder = folder
    this.#pacer = new Pacer(order.pace)
    this.#earlier = earlierFiles(order.backupDir)
  }

  async database(snapshot: Snapshot, progress: (bytes: number) => void): Promise<void> {
    const { pace } = this.#order
    const target = join(this.#folder, 'main.sqlite')
    const pages = Math.max(1, Math.floor(pace.stepBytes / snapshot.pageBytes))
    await snapshot.copyTo(target, pages, pace.flushBytes, (bytes) => {
      progress(bytes)
      this.#pacer.step()
    })
    this.#files.push({ pad: 'main.sqlite', ...measureFile(target, pace, this.#pacer) })
  }

  /** A good file of an earlier backup gets a second name here; what is live is copied, so that no two share their bytes. */
  #linkEarlier({ pad, sha256 }: Wanted, target: string): boolean {
    const before = sha256 === null ? undefined : this.#earlier.get(`${pad} ${sha256}`)
    if (before === undefined || !existsSync(before)) return false
    const measured = measureFile(before, this.#order.pace, this.#pacer)
    if (measured.sha256 !== sha256) return false
    try {
      linkSync(before, target)
    } catch {
      return false // a file system without second names
    }
    this.#files.push({ pad, ...measured })
    return true
  }

  file(wanted: Wanted): void {
    const target = join(this.#folder, wanted.pad)
    if (!this.#folders.has(dirname(target))) makeFolder(dirname(target))
    this.#folders.add(dirname(target))
    if (this.#linkEarlier(wanted, target)) return
    if (!existsSync(wanted.from)) {
      this.#faults.push({ pad: wanted.pad, gebrek: 'was-weg' })
      return
    }
    const measured = copyFileMeasured(wanted.from, target, this.#order.pace, this.#pacer)
    this.#files.push({ pad: wanted.pad, ...measured })
    if (wanted.sha256 !== null && wanted.sha256 !== measured.sha256) {
      this.#faults.push({ pad: wanted.pad, gebrek: 'was-beschadigd' })
    }
  }

  /** Writes the list, last of all and flushed: from here on it is a backup. */
  finish(naam: string, facts: SnapshotFacts): Manifestinhoud {
    const { aanleiding, programma, geheim } = this.#order
    const inhoud: Manifestinhoud = {
      soort: 'wijkcyclus-reservekopie',
      vorm: 1,
      moment: momentOfName(naam),
      aanleiding,
      programma,
      migratie: facts.migratie,
      plaats: facts.plaats,
      audit: facts.audit,
      geheim,
      gebreken: this.#faults,
      bestanden: this.#files,
    }
    for (const folder of this.#folders) syncFolder(folder)
    syncFolder(this.#folder)
    const path = join(this.#folder, MANIFEST)
    writeFileSync(path, manifestText(inhoud), { mode: 0o600 })
    syncFile(path)
    syncFolder(this.#folder)
    syncFolder(this.#order.backupDir)
    return inhoud
  }
}

/**
 * Makes a backup while the app goes on: the database at one moment, every dataset version it names, the files of imports that
 * are not applied yet and the configuration of the place; then reads all of it again. The secret stays out. Whatever goes
 * wrong, nothing half is left behind. Hold the lock of the folder while this runs.
 *
 * @param progress told how many bytes of the database are in, and how many there are
 */
export async function makeBackup(
  order: BackupOrder,
  progress: (done: number, total: number) => void,
): Promise<MadeBackup> {
  const { dataDir, backupDir, pace } = order
  const now = new Date(order.now)
  const naam = backupName(now)
  const folder = join(backupDir, naam)
  const pins = join(dataDir, `${PINS}${naam}`)
  removeUnfinished(backupDir)
  removePins(dataDir)
  mkdirSync(folder)
  try {
    const snapshot = new Snapshot(join(dataDir, 'main.sqlite'))
    let facts: SnapshotFacts
    const maker = new BackupMaker(order, folder)
    try {
      facts = snapshot.facts
      const wanted = pin(order, pins, wantedFiles(order, facts))
      const room = freeBytes(backupDir)
      if (room !== null && room < facts.bytes + KEEP_FREE_BYTES) throw new NoRoomError('no room for a backup')
      const total = facts.bytes
      await maker.database(snapshot, (bytes) => {
        progress(bytes, total)
      })
      for (const file of wanted) maker.file(file)
    } finally {
      snapshot.close()
    }
    const inhoud = maker.finish(naam, facts)
    rmSync(pins, { recursive: true })
    const gebreken = [...inhoud.gebreken, ...checkFiles(folder, inhoud, pace)]
    writeCheck(folder, gebreken, now)
    const bytes = inhoud.bestanden.reduce((sum, file) => sum + file.bytes, 0)
    return { naam, bytes, bestanden: inhoud.bestanden.length, gebreken }
  } catch (error) {
    rmSync(pins, { recursive: true, force: true })
    if (!existsSync(join(folder, MANIFEST))) rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** Removes the second names that a backup which was broken off left in the data folder. */
export function removePins(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(PINS)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}
