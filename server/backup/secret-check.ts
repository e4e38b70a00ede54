import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Secret } from '../secret.ts'
import type { Manifest } from './manifest.ts'

/** Cost of scrypt: some tens of milliseconds, so that a short secret cannot be tried out quickly on a stolen backup. */
const COST = { N: 1 << 15, r: 8, p: 1, maxmem: 64 << 20 }
const BYTES = 16

function valueFor(secret: Secret, salt: string): Buffer {
  return scryptSync(secret.keyFor('reservekopie'), salt, BYTES, COST)
}

/** What a backup carries instead of the secret: enough to say whether a secret belongs to it, not enough to find it. */
export function secretCheck(secret: Secret): Manifest['geheim'] {
  const zout = randomBytes(BYTES).toString('hex')
  return { zout, toets: valueFor(secret, zout).toString('hex') }
}

/** Whether this secret is the one that belongs to a backup. */
export function secretFits(secret: Secret, { zout, toets }: Manifest['geheim']): boolean {
  const wanted = Buffer.from(toets, 'hex')
  return wanted.length === BYTES && timingSafeEqual(wanted, valueFor(secret, zout))
}
