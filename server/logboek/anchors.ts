import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { anchorSeal } from './chain.ts'

/** Why an anchor was written. `terugzetten`: a copy was lawfully put back, and later rows are gone with it. */
export const aanleiding = z.enum(['start', 'stop', 'reservekopie', 'terugzetten', 'dagelijks'])
export type Aanleiding = z.infer<typeof aanleiding>

/** An anchor as it stands in a file. */
export const anchor = z.strictObject({
  tijd: z.string(),
  aanleiding,
  nummer: z.number().int().min(0),
  /** The link of that row, hexadecimal. */
  keten: z.string().regex(/^[0-9a-f]{64}$/),
  zegel: z.string(),
})
/** How far the log was at a moment, written down outside the database. */
export type Anchor = z.infer<typeof anchor>

/** Name of the file in the data folder, one anchor per line. */
const ANCHOR_FILE = 'logboek-ankers'

/** Anchors as they were written; a line that cannot be read is null. A last line without its end was cut off by a crash and does not count. */
export function readAnchors(dataDir: string): (Anchor | null)[] {
  const path = join(dataDir, ANCHOR_FILE)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => {
    try {
      return anchor.parse(JSON.parse(line))
    } catch {
      return null
    }
  })
}

/** The anchor of a head. */
export function makeAnchor(
  key: Uint8Array,
  head: { nummer: number; keten: Uint8Array },
  why: Aanleiding,
  now: Date,
): Anchor {
  const plain = {
    tijd: now.toISOString(),
    aanleiding: why,
    nummer: head.nummer,
    keten: Buffer.from(head.keten).toString('hex'),
  }
  return { ...plain, zegel: anchorSeal(key, plain) }
}

/** Adds an anchor to the file; on disk when this returns. A half line at the end, from a crash, is taken off first. */
export function appendAnchor(dataDir: string, one: Anchor): void {
  const path = join(dataDir, ANCHOR_FILE)
  const file = openSync(path, 'a+', 0o600)
  try {
    const before = readFileSync(path)
    const whole = before.lastIndexOf(10) + 1
    if (whole < before.length) ftruncateSync(file, whole)
    writeSync(file, `${JSON.stringify(one)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
