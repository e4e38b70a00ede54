import { createHash } from 'node:crypto'
import { metOmvattende } from '../contract/endpoint.ts'

/**
 * A tag as it goes out: `"<version>.<mark of the object>-<fingerprint of the answer>"`. The version is that of the object
 * (the last change of it or of a part of it), the mark says of which object, the fingerprint tells two answers about the same
 * version apart, for caches.
 */
export function tagOf(object: string, version: number, answer: string | Uint8Array): string {
  return `"${version}.${markOf(object)}-${fingerprint(answer, 27)}"`
}

function fingerprint(value: string | Uint8Array, length: number): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, length)
}

function markOf(object: string): string {
  return fingerprint(object, 8)
}

/** What a request gives in If-Match: anything that exists, or one of these versions. */
export type Gevraagd = 'bestaat' | readonly { mark: string; version: number }[]

/** A list of entity tags (RFC 9110, 8.8.3): quoted, without quotes or control characters in them, weak ones marked W/. */
const TAGS =
  /^\s*(?:,\s*)*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,\s*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)?)*$/
const ONE_TAG = /(W\/)?"([^"]*)"/g
const OWN_TAG = /^(\d{1,15})\.([\w-]{8})-[\w-]+$/

/**
 * Reads an If-Match header. A weak tag and a tag that is none of ours match nothing (RFC 9110, 13.1.1).
 * @returns null when it is no list of entity tags at all
 */
export function parseIfMatch(header: string): Gevraagd | null {
  if (header.trim() === '*') return 'bestaat'
  if (header.length > 2000 || !TAGS.test(header)) return null
  return [...header.matchAll(ONE_TAG)].flatMap(([, weak, tag]) => {
    const own = weak === undefined ? OWN_TAG.exec(tag ?? '') : null
    return own === null ? [] : [{ version: Number(own[1]), mark: own[2] ?? '' }]
  })
}

/**
 * Whether an object still is what the person saw. The tag is that of the object itself, or of something it lies in, such as
 * the list it was read from: then nothing may have happened to the object since that list went out, while the rest of the list
 * may have changed.
 */
export function isUnchanged(asked: Gevraagd, object: string, versionOf: (object: string) => number): boolean {
  // Whether it exists is the answer of the route itself.
  if (asked === 'bestaat') return true
  const present = versionOf(object)
  return metOmvattende(object).some((seen) => {
    const mark = markOf(seen)
    return asked.some((tag) => tag.mark === mark && tag.version >= present && tag.version <= versionOf(seen))
  })
}

/**
 * The newest version of an object that the person saw, by the tags they give: of the object itself, or of something it lies in. Changes
 * of a later number they did not see.
 * @returns null when no tag is of this object or what it lies in; Infinity for `*`: whatever stands, they will have it
 */
export function seenVersion(
  asked: Gevraagd,
  object: string,
  versionOf: (object: string) => number,
): number | null {
  if (asked === 'bestaat') return Infinity
  const seen = metOmvattende(object).flatMap((name) => {
    const mark = markOf(name)
    return asked
      .filter((tag) => tag.mark === mark && tag.version <= versionOf(name))
      .map(({ version }) => version)
  })
  return seen.length === 0 ? null : Math.max(...seen)
}

/** Whether If-None-Match names this tag, strong or weak. */
export function isSameAnswer(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) === true
}
