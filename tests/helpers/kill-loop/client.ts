import type { Inzagedoel, Rol } from '../../../server/contract/sessie.ts'
import { API_ROOT } from '../../../server/contract/endpoint.ts'

/** An answer that was read to its end: only then it is acknowledged. */
export interface Answer {
  status: number
  etag: string | null
  cookie: string
  body: string
}

/** What a request carries beside its address. */
export interface Ask {
  method?: string
  json?: unknown
  bytes?: string
  /** Path of the get whose version must still hold: it is read first, and its ETag given as If-Match. */
  seen?: string
  /** Called at the moment the request itself goes out. */
  onSend?: () => void
}

/** Sessions by role; they stand in the database and so outlive a process. */
export type Cookies = Map<Rol, string>

/** A read that got no answer: the process was killed under it. Where nothing was killed it is a fault. */
export class BrokenOff extends Error {}

/**
 * Talks to a server as the screen does: with the session of a role, with the version it saw. A connection that breaks gives
 * null: whether the change was made is then unknown.
 */
export interface Client {
  /** Address of the server. */
  url: string
  as: (rol: Rol, path: string, ask?: Ask) => Promise<Answer | null>
  withCookie: (cookie: string, path: string, ask?: Ask) => Promise<Answer | null>
}

/** What roles that see single dwellings look at them for. */
const PURPOSE: Partial<Record<Rol, Inzagedoel>> = {
  programmabureau: 'wijkanalyse-maken',
  centrada: 'renovatie-plannen',
}

export function clientOf(url: string, cookies: Cookies): Client {
  const send = async (cookie: string, path: string, ask: Ask): Promise<Answer | null> => {
    const headers = new Headers(cookie === '' ? {} : { cookie })
    if (ask.json !== undefined) headers.set('content-type', 'application/json')
    if (ask.bytes !== undefined) headers.set('content-type', 'application/octet-stream')
    if (ask.seen !== undefined) {
      const before = await send(cookie, ask.seen, {})
      if (before === null) return null
      if (before.etag !== null) headers.set('if-match', before.etag)
    }
    ask.onSend?.()
    try {
      const answer = await fetch(`${url}/${API_ROOT}${path}`, {
        method: ask.method ?? 'GET',
        headers,
        body: ask.json === undefined ? (ask.bytes ?? null) : JSON.stringify(ask.json),
      })
      const body = await answer.text()
      const set = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      return { status: answer.status, etag: answer.headers.get('etag'), cookie: set, body }
    } catch {
      return null
    }
  }
  const withCookie: Client['withCookie'] = (cookie, path, ask = {}) => send(cookie, path, ask)
  const as: Client['as'] = async (rol, path, ask = {}) => {
    const known = cookies.get(rol)
    if (known !== undefined) return send(known, path, ask)
    const begun = await signIn(withCookie, rol)
    if (begun === null) return null
    const doel = PURPOSE[rol]
    if (doel !== undefined) {
      const chosen = await withCookie(begun, '/sessie/inzagedoel', { method: 'PUT', json: { doel } })
      if (chosen?.status !== 200) return null
    }
    cookies.set(rol, begun)
    return send(begun, path, ask)
  }
  return { url, as, withCookie }
}

/** Begins a session of the demo in a role; null when the connection broke. */
export async function signIn(withCookie: Client['withCookie'], rol: Rol): Promise<string | null> {
  const begun = await withCookie('', '/demo-sessies', { method: 'POST', json: { rol } })
  if (begun === null) return null
  if (begun.status !== 201) throw new Error(`signing in as ${rol} gave ${begun.status}: ${begun.body}`)
  return begun.cookie
}
