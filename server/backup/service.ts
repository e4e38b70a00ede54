import { join } from 'node:path'
import { APP, type Actor } from '../auth/actor.ts'
import type { Aanleiding } from '../contract/reservekopieen.ts'
import type { Taak } from '../contract/taken.ts'
import { probleemTekst } from '../contract/text/nl/problemen.ts'
import { reservekopieTekst } from '../contract/text/nl/reservekopieen.ts'
import { type RunningTask, TaskFailure, type TaskRunner } from '../jobs/tasks.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import type { Secret } from '../secret.ts'
import { firstAuditMoment } from '../store/audit-moments.ts'
import { recordEvent } from '../store/change.ts'
import { makeFolder } from '../store/durable.ts'
import { type Db, holdFolder, StoreError } from '../store/open.ts'
import { storageFaultOf } from '../store/storage-fault.ts'
import { unfinishedTask } from '../store/tasks.ts'
import { type BackupFailure, forgetFailure, readFailure, writeFailure } from './failure.ts'
import { keptBackups } from './keep.ts'
import { BACKUP_LOCK, type FoundBackup, listBackups, momentOfName, removeBackup } from './layout.ts'
import type { BackupOrder, MadeBackup } from './make.ts'
import { BESIDE_REQUESTS } from './pace.ts'
import type { BackupPool } from './pool.ts'
import { programVersion } from './program-version.ts'
import { dueAt } from './schedule.ts'
import { secretCheck } from './secret-check.ts'

/** What tasks about backups are about: one at a time. */
export const BACKUP_OBJECT = 'reservekopie'

/** How often is looked whether a backup is due. */
const LOOK_MILLISECONDS = 60_000

/** Where backups go and what belongs in them beside the data folder. */
export interface BackupSettings {
  backupDir: string
  /** Hour of the scheduled backup; null: none. */
  hour: number | null
  plaatsbestanden: BackupOrder['plaatsbestanden']
}

/** What a running app gives to make backups with. */
export interface BackupHost {
  db: Db
  dataDir: string
  tasks: TaskRunner
  secret: Secret
  clock: () => Date
}

/** Whether a backup can be relied on: its list is whole and its check found nothing that went wrong with it. */
export function isGood({ manifest, controle }: FoundBackup): boolean {
  return manifest !== null && (controle?.gebreken.every(({ gebrek }) => gebrek.startsWith('was-')) ?? false)
}

/** Removes what no rule keeps any more. Gives the names. */
export function tidyBackups(backupDir: string, now: Date): string[] {
  const all = listBackups(backupDir)
  const kept = keptBackups(all.map(keepable), dateInTheNetherlands(now))
  const gone = all.filter(({ naam }) => !kept.has(naam)).map(({ naam }) => naam)
  for (const naam of gone) removeBackup(backupDir, naam)
  return gone
}

/** A backup as the rules of keeping see it. */
export function keepable(found: FoundBackup): Parameters<typeof keptBackups>[0][number] {
  return {
    naam: found.naam,
    datum: dateInTheNetherlands(new Date(momentOfName(found.naam))),
    voorBijwerken: found.manifest?.aanleiding === 'bijwerken',
    goed: isGood(found),
  }
}

/** Makes backups of a running app: on schedule and when somebody asks. A failure is kept until a good one is made. */
export class BackupService {
  readonly settings: BackupSettings
  readonly #app: BackupHost
  readonly #pool: BackupPool
  readonly #known: Set<string>
  #timer: NodeJS.Timeout | null = null
  #failure: BackupFailure | null = null
  #due: { key: string; at: Date } | null = null

  constructor(app: BackupHost, pool: BackupPool, settings: BackupSettings) {
    this.#app = app
    this.#pool = pool
    this.settings = settings
    this.#failure = readFailure(settings.backupDir)
    this.#known = new Set(listBackups(settings.backupDir).map(({ naam }) => naam))
  }

  /** Begins to look every minute whether one is due, and whether the command made one. */
  start(): void {
    this.#timer = setInterval(() => {
      this.look()
    }, LOOK_MILLISECONDS)
    this.#timer.unref()
  }

  /** The last try that gave no good backup, when no good one came after it. */
  get lastFailure(): BackupFailure | null {
    return this.#failure
  }

  /** Moment of the newest good backup; null when there is none. */
  get lastGood(): Date | null {
    const found = listBackups(this.settings.backupDir).find(isGood)
    return found === undefined ? null : new Date(momentOfName(found.naam))
  }

  /** When the next scheduled one is due; null: never. */
  get nextDue(): Date | null {
    const { hour } = this.settings
    if (hour === null) return null
    const last = this.lastGood ?? firstAuditMoment(this.#app.db) ?? this.#app.clock()
    const failed = this.#failure === null ? null : new Date(this.#failure.moment)
    const key = `${last.toISOString()} ${String(failed?.toISOString())}`
    if (this.#due?.key !== key) this.#due = { key, at: dueAt(last, failed, hour) }
    return this.#due.at
  }

  /** The task that makes one now; null when there is none. */
  get running(): Taak | null {
    return unfinishedTask(this.#app.db, BACKUP_OBJECT)
  }

  /** Writes down backups that the command made beside the running app: only the app writes to its database. */
  #noticeOthers(): void {
    for (const { naam, manifest } of listBackups(this.settings.backupDir)) {
      if (this.#known.has(naam) || this.running !== null) continue
      recordEvent(this.#app.db, APP, this.#app.clock(), {
        handeling: 'reservekopie-maken',
        object: `${BACKUP_OBJECT}/${naam}`,
        na: { aanleiding: manifest?.aanleiding ?? null },
      })
      this.#known.add(naam)
    }
  }

  /** Starts a scheduled backup when its hour has come. A disk that takes nothing is remembered as a failure, not thrown. */
  look(): void {
    try {
      this.#noticeOthers()
      const due = this.nextDue
      if (due !== null && due <= this.#app.clock() && this.running === null) this.begin(APP, 'gepland')
    } catch (error) {
      if (storageFaultOf(error) === null) throw error
      this.#fail(error)
    }
  }

  /** Starts a backup, or gives the one that is being made. */
  begin(actor: Actor, reason: Aanleiding): Taak {
    const order = {
      soort: 'reservekopie',
      cyclus: null,
      object: BACKUP_OBJECT,
      totaal: 0,
      handeling: 'reservekopie-maken',
    } as const
    return this.#app.tasks.start(actor, order, async (task) => {
      try {
        await this.#make(task, reason)
      } catch (error) {
        if (!task.stop.aborted) this.#fail(error)
        throw error instanceof StoreError ? new TaskFailure(error.message) : error
      }
    })
  }

  async #make(task: RunningTask, reason: Aanleiding): Promise<void> {
    const { backupDir, plaatsbestanden } = this.settings
    makeFolder(backupDir)
    const release = holdFolder(join(backupDir, BACKUP_LOCK), reservekopieTekst.alBezig)
    let made: MadeBackup
    try {
      const order: BackupOrder = {
        dataDir: this.#app.dataDir,
        backupDir,
        now: this.#app.clock().toISOString(),
        aanleiding: reason,
        programma: programVersion(),
        plaatsbestanden,
        geheim: secretCheck(this.#app.secret),
        pace: BESIDE_REQUESTS,
      }
      made = await this.#pool.make(
        order,
        (gedaan, totaal) => {
          task.moveOn({ gedaan, totaal })
        },
        task.stop,
      )
      if (task.stop.aborted) return
      tidyBackups(backupDir, this.#app.clock())
    } finally {
      release()
    }
    this.#finish(task, made)
  }

  #finish(task: RunningTask, made: MadeBackup): void {
    const { naam, bytes, bestanden, gebreken } = made
    this.#known.add(naam)
    recordEvent(this.#app.db, task.actor, this.#app.clock(), {
      handeling: 'reservekopie-maken',
      object: `${BACKUP_OBJECT}/${naam}`,
      na: { bytes, bestanden, gebreken: gebreken.length },
    })
    task.moveOn({ gedaan: bytes, totaal: bytes })
    if (!gebreken.every(({ gebrek }) => gebrek.startsWith('was-'))) {
      throw new TaskFailure(reservekopieTekst.nietGoed(naam))
    }
    this.#failure = null
    forgetFailure(this.settings.backupDir)
  }

  #fail(error: unknown): void {
    const fault = storageFaultOf(error)
    const expected = error instanceof TaskFailure || error instanceof StoreError
    const reden = expected
      ? error.message
      : fault === null
        ? reservekopieTekst.mislukt
        : probleemTekst[fault].uitleg
    this.#failure = { moment: this.#app.clock().toISOString(), reden }
    writeFailure(this.settings.backupDir, this.#failure)
  }

  /** Stops looking; the task itself is stopped by its runner. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer)
    await this.#pool.close()
  }
}
