import { createHmac } from 'node:crypto'
import type { KeyedChance } from '../../analyses/onthulling/oplosser-schema.ts'

/** Bytes read as a fraction: 48 bits, which a number holds exactly. */
const BYTES = 6

/**
 * The chance by which counts are rounded: HMAC-SHA-256 of the label. Who does not have the key cannot tell which way a count went, also
 * not after reading every edition; so the key is kept for good, apart from the editions.
 *
 * @param key secret of the installation, at least 32 bytes as text
 */
export function keyedChance(key: string): KeyedChance {
  if (key.length < 32) throw new RangeError('a key of rounding has at least 32 characters')
  return (label) => createHmac('sha256', key).update(label).digest().readUIntBE(0, BYTES) / 2 ** (8 * BYTES)
}
