import { resolve } from 'node:path'
import { z } from 'zod'

/** Settings of this installation, read once from the environment. */
export interface Config {
  /** TCP port; 0 lets the system choose. */
  port: number
  /** Address to listen on; only this machine unless set. */
  host: string
  /** Folder with the databases, absolute. */
  dataDir: string
  /** `auto`: a first start on an empty folder, listening on this machine only, is the demo. `productie` never is. */
  mode: 'auto' | 'productie'
}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8320),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  MODE: z.enum(['auto', 'productie']).default('auto'),
})

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
  const { PORT, HOST, DATA_DIR, MODE } = parsed.data
  return { port: PORT, host: HOST, dataDir: resolve(DATA_DIR), mode: MODE }
}

/** Whether an address reaches this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
