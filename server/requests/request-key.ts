import { createHash, createHmac } from 'node:crypto'
import type { Actor } from '../auth/actor.ts'

/** A key in quotes, as the header is defined, or bare, as many programs send it: printable ASCII without quotes. */
const KEY = /^(?:"([\x20\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\w.:~+/=-]{1,255}))$/

/**
 * Reads an Idempotency-Key header (draft-ietf-httpapi-idempotency-key-header-07: a string of RFC 8941).
 * @returns null when it is none
 */
export function parseRequestKey(header: string): string | null {
  const found = KEY.exec(header.trim())
  return found?.[1] ?? found?.[2] ?? null
}

/**
 * The name a key is kept under: a hash of who asks and the key. Null for whoever is not signed in: two strangers must never
 * share a key.
 */
export function keyName(actor: Actor, key: string): string | null {
  const who = actor.account ?? actor.sessieId
  return who === null
    ? null
    : sha256(JSON.stringify([actor.account === null ? actor.via : 'account', who, key]))
}

/**
 * Fingerprint of all of a request: the same fingerprint is the same question.
 * @param key of the installation, not in the database: a request may hold a password, and a plain hash could be guessed
 */
export function requestPrint(key: Uint8Array, parts: readonly unknown[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex')
}

/** Passes bytes on and tells their hash once all went by. */
export function hashing(stream: ReadableStream<Uint8Array>): {
  stream: ReadableStream<Uint8Array>
  hash: () => string
} {
  const hash = createHash('sha256')
  let text: string | null = null
  return {
    stream: stream.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          hash.update(chunk)
          controller.enqueue(chunk)
        },
      }),
    ),
    hash: () => (text ??= hash.digest('hex')),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
