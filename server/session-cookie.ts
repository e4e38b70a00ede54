import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { AppContext } from './context.ts'
import { SESSION_HOURS } from './store/sessions.ts'

/** Name of the cookie that holds the session token. */
export const SESSION_COOKIE = 'wijkcyclus_sessie'
/** Name of the cookie that says that an account signed in from this device before. */
const DEVICE_COOKIE = 'wijkcyclus_apparaat'
const DEVICE_DAYS = 180

type Shape = Pick<AppContext, 'publicUrl'>

/**
 * Over https a cookie is `__Host-`: sent over https only, to this host only, and no other site of the same domain can set
 * it. `Lax`, not `Strict`: whoever comes back from signing in elsewhere, or follows a link in a mail, is signed in.
 */
function shapeOf(app: Shape): { prefix: 'host' | undefined; options: CookieOptions } {
  const isSecure = app.publicUrl?.startsWith('https:') ?? false
  const options: CookieOptions = { httpOnly: true, sameSite: 'Lax', path: '/' }
  return isSecure
    ? { prefix: 'host', options: { ...options, secure: true, prefix: 'host' } }
    : { prefix: undefined, options }
}

function read(app: Shape, context: Context, name: string): string | undefined {
  const { prefix } = shapeOf(app)
  return prefix === undefined ? getCookie(context, name) : getCookie(context, name, prefix)
}

/** The session token of a request. */
export function sessionToken(app: Shape, context: Context): string | undefined {
  return read(app, context, SESSION_COOKIE)
}

/** Hands out the token of a new session. */
export function setSessionCookie(app: Shape, context: Context, token: string): void {
  setCookie(context, SESSION_COOKIE, token, { ...shapeOf(app).options, maxAge: SESSION_HOURS * 3600 })
}

/** Takes the session cookie away. */
export function clearSessionCookie(app: Shape, context: Context): void {
  deleteCookie(context, SESSION_COOKIE, shapeOf(app).options)
}

/** The device cookie of a request, as it came. */
export function deviceCookie(app: Shape, context: Context): string | undefined {
  return read(app, context, DEVICE_COOKIE)
}

/** Hands out the device cookie. */
export function setDeviceCookie(app: Shape, context: Context, value: string): void {
  setCookie(context, DEVICE_COOKIE, value, { ...shapeOf(app).options, maxAge: DEVICE_DAYS * 86_400 })
}
