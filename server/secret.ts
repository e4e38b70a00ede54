import { hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from './store/durable.ts'

/** What a key is for. Each use has a key of its own, so that none says anything about another. */
export type KeyUse =
  | 'logboek'
  | 'tweede-factor'
  | 'inlogpoging'
  | 'oidc'
  | 'logregel'
  | 'reservekopie'
  | 'herhaalsleutel'
  | 'onthulling'

/** The one secret of an installation, from which the keys of all uses follow. */
export interface Secret {
  /** 32 bytes for a use; always the same for the same secret. */
  keyFor: (use: KeyUse) => Buffer
}

/** Name of the file in the data folder that holds the secret when no setting gives one. */
const SECRET_FILE = 'geheim'

/** Keys by HKDF (RFC 5869) from a secret text. */
export function secretOf(text: string): Secret {
  const keys = new Map<KeyUse, Buffer>()
  return {
    keyFor: (use) => {
      const known = keys.get(use)
      if (known !== undefined) return known
      const key = Buffer.from(hkdfSync('sha256', text, 'wijkcyclus', use, 32))
      keys.set(use, key)
      return key
    },
  }
}

/** The secret by the settings: given, or that of the data folder. */
export function secretFor({ secret, dataDir }: { secret: string | null; dataDir: string }): Secret {
  return secret === null ? secretOfFolder(dataDir) : secretOf(secret)
}

/** Whether the settings or the data folder give a secret; asking makes none. */
export function hasSecret({ secret, dataDir }: { secret: string | null; dataDir: string }): boolean {
  return secret !== null || existsSync(join(dataDir, SECRET_FILE))
}

/** Reads the secret of a data folder, or makes it at the first start: readable for its owner only, on disk before it is used. */
function secretOfFolder(dataDir: string): Secret {
  const path = join(dataDir, SECRET_FILE)
  if (!existsSync(path)) {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, `${randomBytes(32).toString('base64url')}\n`)
    fsyncSync(file)
    closeSync(file)
    syncFolder(dataDir)
  }
  return secretOf(readFileSync(path, 'utf8').trim())
}

/** The secret, for who changes nothing: null when there is none yet. */
export function knownSecretFor(config: { dataDir: string; secret: string | null }): Secret | null {
  return hasSecret(config) ? secretFor(config) : null
}
