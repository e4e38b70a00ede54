import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * Cost of a new hash as log2 of scrypt's N; r = 8 and p = 1 beside it. 17 (128 MiB, some 0.4 s) is what the OWASP Password
 * Storage Cheat Sheet asks at least.
 */
export const SCRYPT_LOG_N = 17
const BLOCK_SIZE = 8
const PARALLEL = 1
const KEY_BYTES = 32
const SALT_BYTES = 16

/** Hashes computed at the same time: two of 128 MiB each, and two of the four threads Node has for this. */
const MOST_AT_ONCE = 2
/** Hashes that may wait in each row; with more waiting, whoever asks is told to come back. */
const MOST_WAITING = 32

/** Too many hashes are waiting. */
export class QueueFull extends Error {}

/** Who goes first: a device that signed in before is never kept waiting by a crowd of strangers. */
export type Row = 'bekend' | 'onbekend'

interface Parsed {
  logN: number
  salt: Buffer
  key: Buffer
}

/** One text for one password, however it was typed: two ways to write é give the same hash. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC')
}

/** Reads `$scrypt$ln=17,r=8,p=1$<salt>$<key>` (PHC string format); null when it is none of ours. */
function parse(stored: string): Parsed | null {
  const [, logN, salt, key] =
    /^\$scrypt\$ln=(\d{1,2}),r=8,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/.exec(stored) ?? []
  if (logN === undefined || salt === undefined || key === undefined) return null
  return { logN: Number(logN), salt: Buffer.from(salt, 'base64'), key: Buffer.from(key, 'base64') }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

/** Hashes passwords off the main thread, a few at once and the rest in two bounded rows. */
export class PasswordHasher {
  readonly #logN: number
  readonly #salt = randomBytes(SALT_BYTES)
  readonly #waiting: Record<Row, (() => void)[]> = { bekend: [], onbekend: [] }
  #running = 0

  /** @param logN log2 of scrypt's N for new hashes */
  constructor(logN: number = SCRYPT_LOG_N) {
    this.#logN = logN
  }

  /** @throws QueueFull */
  async hash(password: string, row: Row): Promise<string> {
    const salt = randomBytes(SALT_BYTES)
    const key = await this.#derive(password, salt, this.#logN, row)
    return `$scrypt$ln=${this.#logN},r=${BLOCK_SIZE},p=${PARALLEL}$${unpadded(salt)}$${unpadded(key)}`
  }

  /**
   * Whether this password belongs to the hash. Without a hash (no such account, or it signs in elsewhere) the same work is
   * done, so that the time says nothing.
   *
   * @throws QueueFull
   */
  async verify(password: string, stored: string | null, row: Row): Promise<boolean> {
    const known = stored === null ? null : parse(stored)
    const key = await this.#derive(password, known?.salt ?? this.#salt, known?.logN ?? this.#logN, row)
    return known !== null && timingSafeEqual(key, known.key)
  }

  /** Whether a hash was made at less than the present cost, so that it is made anew when the password is known. */
  isOutdated(stored: string): boolean {
    return (parse(stored)?.logN ?? 0) < this.#logN
  }

  async #derive(password: string, salt: Buffer, logN: number, row: Row): Promise<Buffer> {
    await this.#turn(row)
    try {
      return await new Promise((resolve, reject) => {
        const N = 2 ** logN
        scrypt(
          normalisePassword(password),
          salt,
          KEY_BYTES,
          { N, r: BLOCK_SIZE, p: PARALLEL, maxmem: 2 * 128 * N * BLOCK_SIZE },
          (error, key) => {
            if (error === null) resolve(key)
            else reject(error)
          },
        )
      })
    } finally {
      this.#running -= 1
      const next = this.#waiting.bekend.shift() ?? this.#waiting.onbekend.shift()
      next?.()
    }
  }

  /** Resolves when it is one's turn. */
  #turn(row: Row): Promise<void> {
    const start = () => {
      this.#running += 1
    }
    if (this.#running < MOST_AT_ONCE) {
      start()
      return Promise.resolve()
    }
    if (this.#waiting[row].length >= MOST_WAITING) return Promise.reject(new QueueFull())
    return new Promise((resolve) => {
      this.#waiting[row].push(() => {
        start()
        resolve()
      })
    })
  }
}
