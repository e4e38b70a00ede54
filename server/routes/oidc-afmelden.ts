import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { ANONYMOUS } from '../auth/actor.ts'
import type { OidcClient } from '../auth/oidc-client.ts'
import { issuerFetch } from '../auth/oidc-fetch.ts'
import { readLogoutToken } from '../auth/oidc-logout-token.ts'
import type { AppContext } from '../context.ts'
import { problemResponse } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import { withChange } from '../store/change.ts'
import { endOidcSessions } from '../store/oidc-accounts.ts'

/** Most bytes of a logout token with its form field. */
const MOST_BYTES = 16_384
/** How long the number of a token is remembered, in milliseconds: longer than a token is believed. */
const REMEMBERED_MILLISECONDS = 600_000

const form = z.object({ logout_token: z.string().min(1) })

/**
 * The issuer itself says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0): every session of that person
 * through this issuer ends. A token is believed once.
 */
export function mountBackChannelLogout(
  root: Hono<RequestState>,
  app: Pick<AppContext, 'db' | 'clock'>,
  clients: ReadonlyMap<string, OidcClient>,
): void {
  const seen = new Map<string, number>()
  root.post(
    '/aanmelden/oidc/:uitgever/afgemeld',
    bodyLimit({ maxSize: MOST_BYTES, onError: () => problemResponse('te-groot') }),
    async (context) => {
      const client = clients.get(context.req.param('uitgever'))
      if (client === undefined) return problemResponse('niet-gevonden')
      const type = context.req.header('content-type') ?? ''
      if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return problemResponse('verkeerd-mediatype')
      const fields = form.safeParse(Object.fromEntries(new URLSearchParams(await context.req.text())))
      if (!fields.success) return problemResponse('ongeldige-invoer')
      const { issuer } = client
      const moment = app.clock()
      const now = moment.getTime()
      for (const [number, until] of seen) if (until <= now) seen.delete(number)
      const told = await readTold(client, fields.data.logout_token, now)
      if (told === 'niet-bereikbaar') return problemResponse('even-niet-bereikbaar')
      const number = `${issuer.id} ${told?.nummer ?? ''}`
      if (told === null || seen.has(number)) return problemResponse('ongeldige-invoer')
      withChange(app.db, ANONYMOUS, moment, () => ({
        resultaat: undefined,
        audit: {
          handeling: 'afmelden',
          object: `aanmelding/oidc/${issuer.id}`,
          na: endOidcSessions(app.db, told.uitgever, told.onderwerp),
        },
      }))
      // Only now: what could not be written must be believed when it is said again.
      seen.set(number, now + REMEMBERED_MILLISECONDS)
      context.header('cache-control', 'no-store')
      return context.body(null, 200)
    },
  )
}

/** What an issuer says in a token; null: it is not to be believed. Without the keys of the issuer nobody can know. */
async function readTold(client: OidcClient, token: string, now: number) {
  const { issuer } = client
  try {
    const { issuer: uitgever, keysAddress } = await client.metadata()
    if (keysAddress === null) return null
    const expected = { issuer: uitgever, clientId: issuer.clientId, keysAddress, fetch: issuerFetch(issuer) }
    const told = await readLogoutToken(token, expected, now / 1000)
    return told === null ? null : { ...told, uitgever }
  } catch {
    return 'niet-bereikbaar' as const
  }
}
