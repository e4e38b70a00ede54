import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app does it. */
const STEP_SECONDS = 30
const DIGITS = 6
const ALGORITHM = 'SHA1'
/** Steps before and after the present one of which a code is taken: clocks differ. */
const WINDOW = 1
/** 160 bits, the length of the hash (RFC 4226, R6). */
const SECRET_BYTES = 20

const IV_BYTES = 12
const RECOVERY_CODES = 10
/** 120 bits in groups of four: enough for a plain hash (OWASP ASVS 5, 6.5.2 asks 112). */
const RECOVERY_GROUPS = 6
/** Crockford's base 32: no I, L, O or U, which are easily misread. */
const RECOVERY_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new secret, as base 32 text. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Wijkcyclus',
    label,
    algorithm: ALGORITHM,
    digits: DIGITS,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secret),
  })
}

/** The address an authenticator app reads from the QR code. */
export function otpAddress(secret: string, loginName: string): string {
  return totpOf(secret, loginName).toString()
}

/**
 * The time step a code belongs to, or null when it is wrong or of a step that was used already.
 *
 * @param lastStep last step of which a code was taken; null: none yet
 */
export function acceptedStep(
  secret: string,
  code: string,
  lastStep: number | null,
  now: Date,
): number | null {
  const timestamp = now.getTime()
  const totp = totpOf(secret, '')
  const delta = totp.validate({ token: code, timestamp, window: WINDOW })
  if (delta === null) return null
  const step = totp.counter({ timestamp }) + delta
  return lastStep !== null && step <= lastStep ? null : step
}

/** Encrypts the secret for one account (AES-256-GCM): moved to another row it does not open. */
export function sealSecret(key: Buffer, account: string, secret: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(account))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return ['v1', iv, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.')
}

/** @throws when the key is another, or the text was changed or belongs to another account */
export function openSecret(key: Buffer, account: string, stored: string): string {
  const [version, iv = '', tag = '', sealed = ''] = stored.split('.')
  if (version !== 'v1') throw new Error('unknown form of a sealed secret')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
    .setAAD(Buffer.from(account))
    .setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8')
}

/** New recovery codes, e.g. `7K2M-9QXT-...`; shown once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: RECOVERY_GROUPS }, () =>
      [...randomBytes(4)].map((byte) => RECOVERY_ALPHABET[byte % RECOVERY_ALPHABET.length]).join(''),
    ).join('-'),
  )
}

/** What is kept of a recovery code: a hash under a key that is not in the database. Blanks, dashes and case do not count. */
export function recoveryHash(key: Buffer, account: string, code: string): string {
  const plain = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return createHmac('sha256', key).update(`${account}\n${plain}`).digest('hex')
}
