import type { Context } from 'hono'
import { knownDevice } from '../auth/device-cookie.ts'
import { limitKeyOf } from '../web/client-address.ts'
import { addressOf } from '../web/observe.ts'
import type { AppContext } from '../context.ts'
import { deviceCookie } from '../session-cookie.ts'

/** Who knocks at the door of an account. */
export interface Caller {
  address: string
  /** The device, when this account signed in from it before; null for a stranger. */
  device: string | null
}

/** Tells who knocks. @param account null when the login name belongs to nobody who may sign in */
export function callerOf(app: AppContext, context: Context, account: string | null): Caller {
  const cookie = deviceCookie(app, context)
  return {
    address: limitKeyOf(addressOf(app.operations, context)),
    device: account === null ? null : knownDevice(app.secret.keyFor('inlogpoging'), cookie, account),
  }
}
