import { createHash, createHmac } from 'node:crypto'

/** Who did what kind of thing and when: one link of the chain, kept for good. */
export interface LogRow {
  /** 1 for the first row; no number is left out. */
  nummer: number
  /** ISO moment in UTC. */
  tijd: string
  rol: string
  /** Id of the account, which says nothing once the account is lifted. */
  account: string | null
  via: string
  doel: string
  inzagedoel: string | null
  handeling: string
  /** First part of the object: `woning`, `cyclus`. Never which one. */
  groep: string
  /** Retention class of its content. */
  soort: string
  /** SHA-256 of salt and content. */
  inhoudHash: Uint8Array
  /** HMAC over the link before, every field above and the hash of the content. */
  keten: Uint8Array
}

/** A row before it is linked. */
export type LogFields = Omit<LogRow, 'keten'>

/** What a row was about; after its term only the proof that the app wiped it. */
export interface LogContent {
  nummer: number
  zout: Uint8Array | null
  /** JSON of object, before, after and reason. The very bytes that were hashed: nothing has to be written the same way twice. */
  json: string | null
  gewistOp: string | null
  /** Number of the row of the run that wiped it. */
  gewistDoor: number | null
  zegel: Uint8Array | null
}

/** The last number and the last link, sealed. */
export interface LogHead {
  nummer: number
  keten: Uint8Array
  zegel: Uint8Array
}

/** The link before the first row. */
export const BEGINNING: Uint8Array = new Uint8Array(32)

/** Bytes of a salt: as many as the hash, so that a content cannot be guessed from its hash once the salt is gone. */
export const SALT_BYTES = 32

/** A list of values as one text that no other list gives: JSON quotes every value. */
function sealed(key: Uint8Array, parts: readonly (string | number | null)[]): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest()
}

const hex = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')

/** Hash of a content under its salt. */
export function contentHash(salt: Uint8Array, json: string): Buffer {
  return createHash('sha256').update(salt).update(json).digest()
}

/** The link of a row after the link before. */
export function linkOf(key: Uint8Array, before: Uint8Array, row: LogFields): Buffer {
  return sealed(key, [
    'rij',
    hex(before),
    row.nummer,
    row.tijd,
    row.rol,
    row.account,
    row.via,
    row.doel,
    row.inzagedoel,
    row.handeling,
    row.groep,
    row.soort,
    hex(row.inhoudHash),
  ])
}

/** Seal of the head. Another word in front than a row, so that no link can pass for a seal. */
export function headSeal(key: Uint8Array, nummer: number, link: Uint8Array): Buffer {
  return sealed(key, ['kop', nummer, hex(link)])
}

/** Proof that the app wiped the content of a row at the end of its term. */
export function wipeSeal(
  key: Uint8Array,
  row: Pick<LogRow, 'nummer' | 'inhoudHash'>,
  gewistOp: string,
  gewistDoor: number,
): Buffer {
  return sealed(key, ['wissing', row.nummer, hex(row.inhoudHash), gewistOp, gewistDoor])
}

/** Seal of an anchor: see anchors.ts. */
export function anchorSeal(
  key: Uint8Array,
  anchor: { tijd: string; aanleiding: string; nummer: number; keten: string },
): string {
  return sealed(key, ['anker', anchor.tijd, anchor.aanleiding, anchor.nummer, anchor.keten]).toString('hex')
}

/** Whether two digests are the same bytes. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
