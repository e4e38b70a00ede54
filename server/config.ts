import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { type OidcUitgever, parseOidcFile } from './auth/oidc-config.ts'
import { describeSettings, type Setting } from './operations/settings.ts'
import { addressRanges } from './web/address-range.ts'
import { SCRYPT_LOG_N } from './auth/password-hash.ts'
import { leesTermijnen, type Termijnen, VOORGESTELD } from './logboek/bewaartermijnen.ts'

/** Settings of this installation, read once from the environment. */
export interface Config {
  /** TCP port; 0 lets the system choose. */
  port: number
  /** Address to listen on; only this machine unless set. */
  host: string
  /** Folder with the databases, absolute. */
  dataDir: string
  /** Configuration file of the place, absolute; null: the one that comes with the app. */
  placeFile: string | null
  /** `auto`: a first start on an empty folder, listening on this machine only, is the demo. `productie` never is. */
  mode: 'auto' | 'productie'
  /** Address under which people and programs reach the app, for links in OGC answers; null: the address of the request. */
  publicUrl: string | null
  /** Relay of the municipality's own network through which outside sources are asked; null: straight. */
  sourcesVia: string | null
  /** Where browsers ask the tiles of the background, without a slash at the end; null: nowhere. */
  backgroundTiles: string | null
  /** Keys of sources by the name of their setting; out of the environment or a file, and never shown. */
  sourceKeys: ReadonlyMap<string, string>
  /** log2 of scrypt's N for hashes of passwords: no setting, but a test takes less. */
  hashCost: number
  /** Secret of this installation (GEHEIM or GEHEIM_BESTAND); null: a file in the data folder, made at the first start. */
  secret: string | null
  /** Organisations with whose accounts people sign in, out of OIDC_BESTAND; none unless set. */
  oidc: readonly OidcUitgever[]
  /** Proxies that may say for whom they ask, as addresses or ranges (CIDR). */
  trustedProxies: readonly string[]
  /** Most requests per minute; 0: no limit. */
  limits: Limits
  /** What is written to stdout, and how. */
  log: LogSettings
  /** Token with which a monitor reads the metrics; null: only this machine reads them. */
  metricsKey: string | null
  /** Free disk space that uploads must leave, in megabytes. */
  diskReserveMegabytes: number
  /** How long the solver may prove how good a plan of the renovation is, seconds. */
  planBoundSeconds: number
  /** Every setting as it may be shown: secrets only as given or not. */
  settings: readonly Setting[]
  /** Folder of the backups, absolute; null: `backups` in the data folder. */
  backupDir: string | null
  /** Hour of the daily backup on the clock in the Netherlands; null: none is scheduled. */
  backupHour: number | null
  /** How long each kind of data is kept: the proposal, with what BEWAARTERMIJNEN names otherwise. */
  termijnen: Termijnen
}

/** Most requests per minute. */
export interface Limits {
  /** Of one person, key or session. */
  person: number
  /** Of one person, of what takes the server long: files to make or to read, analyses, visits to sources. */
  heavy: number
  /** Of one address, by whoever is not signed in. */
  address: number
}

export interface LogSettings {
  level: 'stil' | 'fout' | 'waarschuwing' | 'info'
  form: 'json' | 'tekst'
  /** Whether lines about security name the address of who asked. */
  addresses: boolean
}

/** PDOK's BRT achtergrondkaart in grey, in the tiles of Web Mercator; `/{z}/{x}/{y}.png` is put behind it. */
const BRT_GRIJS = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857'

/** Settings that hold a key of a source. `<NAME>_BESTAND` names a file with the key instead. */
const KEY_SETTINGS = ['EP_ONLINE_SLEUTEL', 'NPLV_KPI_URL'] as const

/** Settings that hold a secret of the installation itself; each may be given as `<NAME>_BESTAND` too. */
const SECRET_SETTINGS = ['GEHEIM', 'METINGEN_SLEUTEL'] as const

const perMinute = z.coerce.number().int().min(0).max(1_000_000)

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8320),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  FOCUSGEBIED: z.string().min(1).optional(),
  MODE: z.enum(['auto', 'productie']).default('auto'),
  BRONNEN_VIA: z.url({ protocol: /^https?$/ }).optional(),
  ADRES: z.url({ protocol: /^https?$/ }).optional(),
  BRT_ACHTERGROND: z.union([z.literal('uit'), z.url({ protocol: /^https?$/ })]).default(BRT_GRIJS),
  OIDC_BESTAND: z.string().min(1).optional(),
  VERTROUWDE_PROXY: addressRanges.default([]),
  LIMIET_PERSOON: perMinute.default(1200),
  LIMIET_ZWAAR: perMinute.default(60),
  LIMIET_ADRES: perMinute.default(6000),
  SCHIJF_RESERVE_MB: z.coerce.number().int().min(0).max(10_000_000).default(500),
  PLAN_GRENS_SECONDEN: z.coerce.number().int().min(1).max(3600).default(60),
  LOG_NIVEAU: z.enum(['stil', 'fout', 'waarschuwing', 'info']).optional(),
  LOG_VORM: z.enum(['json', 'tekst']).optional(),
  LOG_ADRESSEN: z.enum(['ja', 'nee']).default('nee'),
  RESERVEKOPIE_MAP: z.string().min(1).optional(),
  RESERVEKOPIE_UUR: z.union([z.literal('nooit'), z.coerce.number().int().min(0).max(23)]).default(2),
  BEWAARTERMIJNEN: z
    .string()
    .transform((text, context) => {
      const terms = leesTermijnen(text)
      if (terms === null) context.addIssue({ code: 'custom', message: 'no terms' })
      return terms ?? VOORGESTELD
    })
    .default(VOORGESTELD),
})

/** Reads the keys; a file that is named and cannot be read is a fault, for without it the key would seem to be missing. */
function readKeys(
  environment: Record<string, string | undefined>,
  names: readonly string[],
): Map<string, string> {
  const keys = new Map<string, string>()
  for (const name of names) {
    const file = environment[`${name}_BESTAND`]
    try {
      const key = file ? readFileSync(file, 'utf8').trim() : environment[name]
      if (key) keys.set(name, key)
    } catch (error) {
      throw new ConfigError(`Het bestand van ${name}_BESTAND kan niet worden gelezen.`, { cause: error })
    }
  }
  return keys
}

/** Text of a file without the line end; null when it cannot be read. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}

/** Reads the issuers; the path of a secret holds from the folder of the file that names it. */
function readOidc(environment: Record<string, string | undefined>, path: string): OidcUitgever[] {
  const text = textOf(path)
  if (text === null) throw new ConfigError('Het bestand van OIDC_BESTAND kan niet worden gelezen.')
  const { uitgevers, fouten } = parseOidcFile(text, {
    fromFile: (name) => textOf(resolve(dirname(path), name)),
    fromEnvironment: (name) => environment[name] ?? null,
  })
  if (fouten.length > 0) {
    throw new ConfigError(
      `Het bestand van OIDC_BESTAND klopt niet. ${fouten.map((fout) => `${fout}.`).join(' ')}`,
    )
  }
  return uitgevers
}

/** A setting that cannot be used; the message is Dutch and names the setting. */
export class ConfigError extends Error {}

/**
 * Reads the settings.
 * @throws ConfigError naming every wrong setting at once
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}=${String(given[String(issue.path[0])])}`,
    )
    throw new ConfigError(
      `Deze instellingen kloppen niet: ${names.join(', ')}. Zie README.md, "Instellingen".`,
    )
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    FOCUSGEBIED,
    MODE,
    BRONNEN_VIA,
    ADRES,
    BRT_ACHTERGROND,
    OIDC_BESTAND,
    RESERVEKOPIE_MAP,
    RESERVEKOPIE_UUR,
  } = parsed.data
  const secrets = readKeys(environment, SECRET_SETTINGS)
  const sourceKeys = readKeys(environment, KEY_SETTINGS)
  const log = logSettings(parsed.data)
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    placeFile: FOCUSGEBIED === undefined ? null : resolve(FOCUSGEBIED),
    mode: MODE,
    publicUrl: ADRES?.replace(/\/+$/, '') ?? null,
    sourcesVia: BRONNEN_VIA?.replace(/\/+$/, '') ?? null,
    backgroundTiles: BRT_ACHTERGROND === 'uit' ? null : BRT_ACHTERGROND.replace(/\/+$/, ''),
    sourceKeys,
    hashCost: SCRYPT_LOG_N,
    oidc: OIDC_BESTAND === undefined ? [] : readOidc(environment, resolve(OIDC_BESTAND)),
    secret: secrets.get('GEHEIM') ?? null,
    backupDir: RESERVEKOPIE_MAP === undefined ? null : resolve(RESERVEKOPIE_MAP),
    backupHour: RESERVEKOPIE_UUR === 'nooit' ? null : RESERVEKOPIE_UUR,
    trustedProxies: parsed.data.VERTROUWDE_PROXY,
    limits: {
      person: parsed.data.LIMIET_PERSOON,
      heavy: parsed.data.LIMIET_ZWAAR,
      address: parsed.data.LIMIET_ADRES,
    },
    log,
    termijnen: parsed.data.BEWAARTERMIJNEN,
    metricsKey: secrets.get('METINGEN_SLEUTEL') ?? null,
    diskReserveMegabytes: parsed.data.SCHIJF_RESERVE_MB,
    planBoundSeconds: parsed.data.PLAN_GRENS_SECONDEN,
    settings: describeSettings(
      {
        ...Object.fromEntries(Object.keys(schema.shape).map((name) => [name, undefined])),
        ...parsed.data,
        // What is read into something larger is shown as it was given.
        BEWAARTERMIJNEN: given['BEWAARTERMIJNEN'],
        DATA_DIR: resolve(DATA_DIR),
        LOG_NIVEAU: log.level,
        LOG_VORM: log.form,
      },
      new Set(Object.keys(given)),
      [...SECRET_SETTINGS, ...KEY_SETTINGS],
      new Set([...secrets.keys(), ...sourceKeys.keys()]),
    ),
  }
}

/** Whether a first start with these settings is a demo. */
export function mayBeDemo(settings: Pick<Config, 'mode' | 'host'>): boolean {
  return settings.mode === 'auto' && isLoopback(settings.host)
}

/**
 * A person at a terminal, or trying the demo, gets sentences and only what went wrong; a service manager gets one JSON line per
 * request.
 */
function logSettings(given: z.output<typeof schema>): LogSettings {
  const isForPerson = process.stdout.isTTY || mayBeDemo({ mode: given.MODE, host: given.HOST })
  const form = given.LOG_VORM ?? (isForPerson ? 'tekst' : 'json')
  return {
    form,
    level: given.LOG_NIVEAU ?? (form === 'tekst' ? 'waarschuwing' : 'info'),
    addresses: given.LOG_ADRESSEN === 'ja',
  }
}

/** Whether an address reaches this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
