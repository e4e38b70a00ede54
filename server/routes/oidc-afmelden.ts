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
      try {
        const { issuer: name, keysAddress } = await client.metadata()
        if (keysAddress === null) return problemResponse('ongeldige-invoer')
        const expected = { issuer: name, clientId: issuer.clientId, keysAddress, fetch: issuerFetch(issuer) }
        const told = await readLogoutToken(fields.data.logout_token, expected, now / 1000)
        const number = `${issuer.id} ${told?.nummer ?? ''}`
        if (told === null || seen.has(number)) return problemResponse('ongeldige-invoer')
        seen.set(number, now + REMEMBERED_MILLISECONDS)
        withChange(app.db, ANONYMOUS, moment, () => ({
          resultaat: undefined,
          audit: {
            handeling: 'afmelden',
            object: `aanmelding/oidc/${issuer.id}`,
            na: endOidcSessions(app.db, name, told.onderwerp),
          },
        }))
        context.header('cache-control', 'no-store')
        return context.body(null, 200)
      } catch {
        return problemResponse('even-niet-bereikbaar')
      }
    },
  )
}
