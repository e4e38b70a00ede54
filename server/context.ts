import type { OidcUitgever } from './auth/oidc-config.ts'
import type { SignInState } from './accounts/state.ts'
import type { BackupService } from './backup/service.ts'
import type { Workers } from './jobs/pool.ts'
import type { TaskRunner } from './jobs/tasks.ts'
import type { Gegevensversie } from './contract/delen.ts'
import type { Termijnen } from './logboek/bewaartermijnen.ts'
import type { CurrentData } from './store/current.ts'
import type { Operations } from './operations/operations.ts'
import type { PublicApp } from './publish/public-app.ts'
import type { Samen } from './samen/samen.ts'
import type { Secret } from './secret.ts'
import type { Db } from './store/open.ts'
import type { Prepared } from './requests/prepared.ts'
import type { UitvoerPool } from './uitvoer/pool.ts'

/** What every route may use. Made once at a start; tests make their own. */
export interface AppContext {
  db: Db
  dataDir: string
  tasks: TaskRunner
  workers: Workers
  /** How long the solver may prove how good a plan of the renovation is, seconds. */
  planBoundSeconds: number
  /** How outside sources are reached: through which relay, and with which keys by the name of their setting. */
  sources: { via: string | null; sleutels: ReadonlyMap<string, string> }
  /** Makes files that go out. */
  uitvoer: UitvoerPool
  /** Address of the app as people and programs know it; null: that of the request. */
  publicUrl: string | null
  /** Organisations with whose accounts people sign in. */
  oidc: readonly OidcUitgever[]
  clock: () => Date
  /** Makes and knows backups. */
  backups: BackupService
  /** What the sign-in keeps in memory. */
  signIn: SignInState
  /** Keys of this installation. */
  secret: Secret
  /** Log, metrics, health, and the settings that guard the edge of the app. */
  operations: Operations
  /** The plans that several people have open. */
  samen: Samen
  /** The public side, to be told when another edition is shown. */
  openbaar: PublicApp
  /** How long each kind of data is kept. */
  termijnen: Termijnen
  /** Whether this installation was started as a demo. */
  demo: boolean
  /** Current open data; read again only when a version changed. */
  current: () => CurrentData
  /** Name of the figures of the map as they now are; on disk before it is given, so that it can be asked for ever after. */
  dataVersion: () => Gegevensversie
  /** A body made once per set of dataset versions, kept under `key`. */
  cached: (key: string, make: () => Prepared) => Prepared
}
