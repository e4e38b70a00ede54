import { tagOf } from '../../server/requests/conditions.ts'
import { API_ROOT, type Endpoint, objectNaam } from '../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../server/contract/endpoints.ts'
import { versionOf } from '../../server/store/change.ts'
import type { Db } from '../../server/store/open.ts'

const PATTERNS = ENDPOINTS.flatMap((endpoint: Endpoint) =>
  endpoint.wijziging === undefined || endpoint.wijziging.ifMatch === 'mogelijk'
    ? []
    : [
        {
          method: endpoint.methode.toUpperCase(),
          pattern: new RegExp(`^/${API_ROOT}${endpoint.pad.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
          object: endpoint.wijziging.object,
        },
      ],
)

/** Name of the object whose version a request must give; null where it need not. */
export function objectToName(method: string, path: string): string | null {
  const [pathname = ''] = path.split('?')
  for (const { method: wanted, pattern, object } of PATTERNS) {
    const found = wanted === method ? pattern.exec(pathname) : null
    if (found !== null) return objectNaam(object, found.groups ?? {})
  }
  return null
}

/** The tag of an object as it now is, as a get would give it. */
export function presentTag(db: Db, object: string): string {
  return tagOf(object, versionOf(db, object), '')
}
