import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeSignInState } from './accounts/state.ts'
import { APP } from './auth/actor.ts'
import { type Config, mayBeDemo } from './config.ts'
import { removePins } from './backup/make.ts'
import { placeFiles } from './backup/place-files.ts'
import { createBackupPool } from './backup/pool.ts'
import { BackupService } from './backup/service.ts'
import { finishRestore } from './backup/swap.ts'
import { backupDirOf, upgradeDatabase } from './backup/upgrade.ts'
import type { AppContext } from './context.ts'
import type { Gegevensversie } from './contract/delen.ts'
import { reservekopieOpdracht } from './contract/text/nl/reservekopie-opdracht.ts'
import { beginDemoCycle } from './demo.ts'
import { fillDatabase } from './fill.ts'
import { holdToPlace, readPlace } from './place.ts'
import { cleanUpImports } from './imports/folder.ts'
import { carryOutAll, carryOutDaily } from './logboek/carry-out.ts'
import { createWorkers } from './jobs/pool.ts'
import { TaskRunner } from './jobs/tasks.ts'
import { workerFile, type WorkerRoom } from './jobs/worker-file.ts'
import { PublicApp } from './publish/public-app.ts'
import type { Prepared } from './requests/prepared.ts'
import { withChange } from './store/change.ts'
import { type CurrentData, loadCurrent } from './store/current.ts'
import { dataVersionName, keepDataVersion } from './store/data-versions.ts'
import { makeVersionReader } from './store/version-content.ts'
import { currentVersions, currentVersionsKey } from './store/datasets.ts'
import { removeLooseVersions } from './store/loose-versions.ts'
import { type MetaSleutel, readMeta, writeMeta } from './store/meta.ts'
import { anchorLog, isBehindAnchors } from './store/log-anchor.ts'
import { openLog } from './store/log-writer.ts'
import { makeFolder } from './store/durable.ts'
import { NEWEST_MIGRATION } from './store/migrate.ts'
import { storageState } from './storage-state.ts'
import { purgeRequests } from './store/request-keys.ts'
import { openRooms } from './samen/rooms.ts'
import type { Samen } from './samen/samen.ts'
import { secretFor } from './secret.ts'
import { closeMain, type Db, holdFolder, openMain } from './store/open.ts'
import { storageFaultOf } from './store/storage-fault.ts'
import { purgeSessions } from './store/sessions.ts'
import { markInterruptedVisits } from './store/source-visits.ts'
import type { AppLog } from './operations/log.ts'
import { makeOperations } from './operations/operations.ts'
import { markInterrupted } from './store/tasks.ts'
import { createExportPool } from './uitvoer/pool.ts'

/** Time between two times that answers kept too long are forgotten. */
const PURGE_MILLISECONDS = 3_600_000

/** A running installation: what the routes use, and how it ends. */
export interface Installation {
  app: AppContext
  close: () => Promise<void>
}

/** Said at a start when the database does not reach the last anchor of its log. */
const OLDER_COPY =
  'Let op: het logboek is ouder dan zijn laatste anker. Er is een oudere kopie van de database teruggezet. Draai: npm run logboek -- controleren'

/**
 * Opens a data folder, or makes it: lock, database, migrations, data of the place, and in a demo its example data and
 * first cyclus.
 *
 * @param report told of each step, in Dutch
 * @param around a log of the caller's own, whether figures of this process are kept, and where its workers lie, if not beside itself
 * @throws StoreError when the folder is in use or holds something that is not ours
 * @throws ConfigError when the configuration of the place cannot be used, or the folder belongs to another place
 */
export async function openInstallation(
  config: Config,
  clock: () => Date,
  report: (line: string) => void,
  { workerRoom, ...around }: { log?: AppLog; watchProcess?: boolean; workerRoom?: WorkerRoom } = {},
): Promise<Installation> {
  const place = readPlace(config)
  makeFolder(config.dataDir)
  const release = holdFolder(join(config.dataDir, 'slot.sqlite'))
  try {
    const restored = finishRestore(config.dataDir)
    if (restored === 'afgemaakt') report(reservekopieOpdracht.startAfgemaakt)
    if (restored === 'ongedaan') report(reservekopieOpdracht.startOngedaan)
    removePins(config.dataDir)
    const mainPath = join(config.dataDir, 'main.sqlite')
    const isNew = !existsSync(mainPath)
    const db = openMain(mainPath, NEWEST_MIGRATION)
    if (isNew) report('Database maken ...')
    await upgradeDatabase(db, config, report)
    const secret = secretFor(config)
    openLog(db, secret.keyFor('logboek'))
    if (isBehindAnchors(db, config.dataDir)) report(OLDER_COPY)
    markInterrupted(db)
    cleanUpImports(db, config.dataDir)
    removeLooseVersions(db, config.dataDir)
    markInterruptedVisits(db)
    const couldBeDemo = mayBeDemo(config)
    // A first start that was broken off is done again: it is over only when everything is in.
    const firstStart = readMeta(db, 'gevuld') !== 'ja'
    const { gemeente, id } = place.inhoud.focusgebied
    if (holdToPlace(db, config.dataDir, place) === 'new') {
      remember(db, clock(), 'plaats', `${gemeente}/${id}`)
    }
    if (readMeta(db, 'demo') === null) remember(db, clock(), 'demo', couldBeDemo ? 'ja' : 'nee')
    const demo = couldBeDemo && readMeta(db, 'demo') === 'ja'
    purgeSessions(db, demo, clock())
    purgeRequests(db, clock())
    if (firstStart) report('Gegevens laden ...')
    await fillDatabase(db, config.dataDir, place, { firstStart, demo, now: clock() }, report)

    const operations = makeOperations(config, {
      db,
      secret,
      clock,
      storage: () => storageState({ db, dataDir: config.dataDir, clock }).staat,
      ...around,
    })
    const workers = createWorkers(workerFile('jobs/worker', workerRoom))
    const exports = createExportPool(workerFile('uitvoer/worker', workerRoom))
    const base = {
      db,
      dataDir: config.dataDir,
      tasks: new TaskRunner(db, clock, operations.log),
      clock,
      secret,
    }
    const backups = new BackupService(base, createBackupPool(workerFile('backup/worker', workerRoom)), {
      backupDir: backupDirOf(config),
      hour: config.backupHour,
      plaatsbestanden: placeFiles(config.placeFile),
    })
    operations.lastBackup = () => backups.lastGood
    const app = makeContext({
      ...base,
      backups,
      workers,
      uitvoer: exports,
      publicUrl: config.publicUrl,
      oidc: config.oidc,
      sources: { via: config.sourcesVia, sleutels: config.sourceKeys },
      operations,
      signIn: makeSignInState(config.hashCost),
      termijnen: config.termijnen,
      planBoundSeconds: config.planBoundSeconds,
      openbaar: new PublicApp(config.dataDir, config.publicUrl?.startsWith('https:') === true),
      demo,
    })
    if (firstStart && demo) {
      report('Wijkanalyses maken ...')
      await beginDemoCycle(app, place.inhoud.eersteCyclus)
    }
    if (firstStart) remember(db, clock(), 'gevuld', 'ja')
    operations.lastBackup = () => backups.lastGood
    app.dataVersion()
    await carryOutAll(app, APP)
    anchorLog(db, config.dataDir, 'start', clock())
    const stopTerms = carryOutDaily(app)
    const purging = setInterval(() => purgeRequests(db, clock()), PURGE_MILLISECONDS)
    purging.unref()
    // Letters of before this start become part of their plans.
    app.samen.saveAll()
    backups.start()
    return {
      app,
      close: async () => {
        app.samen.close()
        stopTerms()
        clearInterval(purging)
        await app.tasks.close()
        await backups.close()
        await workers.close()
        await exports.close()
        operations.metrics.close()
        try {
          // On a disk that takes nothing the next start writes this down.
          markInterrupted(db)
          anchorLog(db, config.dataDir, 'stop', clock())
        } catch (error) {
          if (storageFaultOf(error) === null) throw error
        } finally {
          closeMain(db)
          release()
        }
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

/** Writes a fact about this installation down, with its audit row. */
function remember(db: Db, now: Date, key: MetaSleutel, value: string): void {
  withChange(db, APP, now, () => {
    writeMeta(db, key, value)
    return { resultaat: undefined, audit: { handeling: 'database-maken', object: key, na: value } }
  })
}

/** Most prepared bodies that are kept at once; the one that was asked for longest ago goes first. */
const MOST_BODIES = 400

/** What the routes use. Data and prepared bodies are kept until a dataset version changes. */
export function makeContext(
  parts: Omit<AppContext, 'current' | 'cached' | 'dataVersion' | 'samen'>,
): AppContext {
  const { db, dataDir } = parts
  const read = makeVersionReader(dataDir)
  let loaded: { key: string; data: CurrentData } | null = null
  const bodies = new Map<string, Prepared>()
  const keyNow = currentVersionsKey(db)
  const current = (): CurrentData => {
    const key = keyNow()
    if (loaded?.key !== key) {
      loaded = { key, data: loadCurrent(dataDir, currentVersions(db), read) }
      bodies.clear()
    }
    return loaded.data
  }
  const cached: AppContext['cached'] = (key, make) => {
    current()
    const before = bodies.get(key)
    const body = before ?? make()
    bodies.delete(key)
    bodies.set(key, body)
    const [oldest] = bodies.keys()
    if (bodies.size > MOST_BODIES && oldest !== undefined) bodies.delete(oldest)
    return body
  }
  let named: { data: CurrentData; versie: Gegevensversie } | null = null
  const dataVersion: AppContext['dataVersion'] = () => {
    const data = current()
    if (named?.data === data) return named.versie
    const { kaartversies } = data
    try {
      const versie = keepDataVersion(db, kaartversies, parts.clock())
      // Inside a transaction that may yet be undone nothing is sure: it is looked up again then.
      if (!db.inTransaction) named = { data, versie }
      return versie
    } catch (error) {
      // A disk that takes nothing: the figures can be read all the same, and the name is kept the next time.
      if (storageFaultOf(error) === null) throw error
      const moments = kaartversies.map(({ geladenOp }) => geladenOp).toSorted()
      return { naam: dataVersionName(kaartversies), sinds: moments.at(-1) ?? parts.clock().toISOString() }
    }
  }
  let samen: Samen | null = null
  const app: AppContext = {
    ...parts,
    current,
    cached,
    dataVersion,
    // The rooms use the app that has them.
    get samen() {
      return (samen ??= openRooms(app))
    },
  }
  return app
}
