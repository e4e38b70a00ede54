import { type Endpoint, metOmvattende, objectNaam } from '../../server/contract/endpoint.ts'

/** The newest tag this page got of each object, or list of objects. */
const seen = new Map<string, string>()

/** Version in a tag of the server, also one a proxy marked weak; null for a tag of somebody else. */
export function versionIn(tag: string): number | null {
  const found = /^(?:W\/)?"(\d+)\./.exec(tag)
  return found === null ? null : Number(found[1])
}

/**
 * Remembers the version an answer came with: of what a get shows, and of what a change has just changed. A change that did not
 * say what it saw teaches nothing: somebody else's change may have come before it.
 *
 * @param etag header of the answer; a proxy that compresses marks it weak, the version in it still holds
 */
export function rememberVersion(endpoint: Endpoint, params: object, etag: string | null): void {
  const pattern =
    endpoint.wijziging === undefined
      ? endpoint.object
      : endpoint.wijziging.ifMatch !== 'mogelijk'
        ? endpoint.wijziging.object
        : undefined
  if (pattern === undefined || etag === null) return
  seen.set(objectNaam(pattern, params), etag.replace(/^W\//, ''))
}

/** What a change says it saw: the newest of the object itself and of the lists it stands in; null when it need not say. */
export function seenVersion(endpoint: Endpoint, params: object): string | null {
  if (endpoint.wijziging === undefined || endpoint.wijziging.ifMatch === 'mogelijk') return null
  let newest: string | null = null
  for (const object of metOmvattende(objectNaam(endpoint.wijziging.object, params))) {
    const tag = seen.get(object)
    if (tag === undefined) continue
    if (newest === null || (versionIn(tag) ?? -1) >= (versionIn(newest) ?? -1)) newest = tag
  }
  return newest
}

/** A key for one change: the same when it is sent again, so that the server carries it out once. */
export function newRequestKey(): string {
  // randomUUID exists over https only; the app may run over http inside a network.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `"${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}
