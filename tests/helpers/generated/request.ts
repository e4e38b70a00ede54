/** A request that was generated, whole: printed, it can be sent again. */
export interface GeneratedRequest {
  /** Who sends it: a role, `anoniem`, or a session that is none. */
  actor: string
  method: string
  /** The operation it was made of, whatever became of its address. */
  operationId: string
  /** Where the target stands below: the API, or the live service for a GIS. */
  root: string
  /** Path with query, below the root. */
  target: string
  headers: Readonly<Record<string, string>>
  body: Uint8Array | string | null
  /** How it was made. */
  kind: string
  /** Faults that were put in, as `deel:veld`; all of them must be named. Empty: nothing is said of it. */
  faults: readonly string[]
}

/** A request for people: enough to send it again. */
export function printed(request: GeneratedRequest): string {
  const { actor, method, root, target, headers, body, kind, faults } = request
  const shown = typeof body === 'string' ? body : body === null ? '' : Buffer.from(body).toString('base64')
  const rest = shown.length > 300 ? `${shown.slice(0, 300)}... (${shown.length})` : shown
  const all = Object.entries(headers).map(([name, value]) => `${name}: ${value.slice(0, 80)}`)
  const wanted = faults.length === 0 ? '' : ` faults ${faults.join(' ')}`
  return `[${kind}] ${actor} ${method} ${root}${target.slice(0, 300)} {${all.join('; ')}} ${rest}${wanted}`
}
