import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Accounts one device remembers; the oldest goes. */
const MOST_ACCOUNTS = 5
/** 128 bits of the seal are kept. */
const SEAL_BYTES = 16

/**
 * The seal of an account on a device: only this installation can make it, and it says nothing about whose it is (OWASP,
 * "Slow Down Online Guessing Attacks with Device Cookies").
 */
function sealOf(key: Buffer, device: string, account: string): string {
  return createHmac('sha256', key)
    .update(`${device}\n${account}`)
    .digest()
    .subarray(0, SEAL_BYTES)
    .toString('base64url')
}

function partsOf(cookie: string | undefined): { device: string; seals: string[] } | null {
  if (cookie === undefined || !/^[A-Za-z0-9_-]{22}(\.[A-Za-z0-9_-]{22}){1,5}$/.test(cookie)) return null
  const [device = '', ...seals] = cookie.split('.')
  return { device, seals }
}

/** The device, when this account signed in from it before; else null. */
export function knownDevice(key: Buffer, cookie: string | undefined, account: string): string | null {
  const parts = partsOf(cookie)
  if (parts === null) return null
  const wanted = Buffer.from(sealOf(key, parts.device, account))
  return parts.seals.some((seal) => timingSafeEqual(Buffer.from(seal), wanted)) ? parts.device : null
}

/** The cookie after this account signed in: the same device where its seals are ours to extend, else a new one. */
export function rememberDevice(key: Buffer, cookie: string | undefined, account: string): string {
  const before = partsOf(cookie)
  const device = before?.device ?? randomBytes(SEAL_BYTES).toString('base64url')
  const seal = sealOf(key, device, account)
  const others = (before?.seals ?? []).filter((other) => other !== seal)
  return [device, seal, ...others.slice(0, MOST_ACCOUNTS - 1)].join('.')
}
