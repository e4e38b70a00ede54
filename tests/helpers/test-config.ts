import type { Config } from '../../server/config.ts'
import { VOORGESTELD } from '../../server/logboek/bewaartermijnen.ts'

/** Settings of an installation in a test; what is given goes before the defaults. */
export function testConfig(given: Partial<Config> & Pick<Config, 'dataDir'>): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    placeFile: null,
    mode: 'auto',
    publicUrl: null,
    sourcesVia: null,
    backgroundTiles: null,
    sourceKeys: new Map(),
    hashCost: 10,
    secret: null,
    oidc: [],
    trustedProxies: [],
    limits: { person: 0, heavy: 0, address: 0 },
    log: { level: 'stil', form: 'json', addresses: false },
    metricsKey: null,
    diskReserveMegabytes: 0,
    planBoundSeconds: 5,
    settings: [],
    backupDir: null,
    backupHour: null,
    termijnen: VOORGESTELD,
    ...given,
  }
}
