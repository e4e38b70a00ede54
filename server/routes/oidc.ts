import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { actorWith, ANONYMOUS } from '../auth/actor.ts'
import { makeOidcClient, type OidcClient, OidcError } from '../auth/oidc-client.ts'
import { enterByOidc, recordRefusal } from '../auth/oidc-entry.ts'
import { FLOW_MINUTES, makeFlowKeeper, ownTarget } from '../auth/oidc-flow.ts'
import { isLoopback } from '../config.ts'
import type { AppContext } from '../context.ts'
import { type Aanmeldfout, lijstAanmeldwijzen, oidcPad } from '../contract/aanmelden-elders.ts'
import { type RequestState, route, type Route } from '../mount.ts'
import { sessionToken, setSessionCookie } from '../session-cookie.ts'
import { makeSessionReader } from '../store/sessions.ts'
import { mountBackChannelLogout } from './oidc-afmelden.ts'

type Vraag = Context<RequestState>

/** What signing in elsewhere needs of the app. */
type OidcContext = Pick<AppContext, 'db' | 'clock' | 'secret' | 'oidc' | 'publicUrl'>

/** Which organisations can be signed in with: names only. */
export function signInWays(app: Pick<AppContext, 'oidc'>): Route[] {
  return [
    route(lijstAanmeldwijzen, 'sessie-lezen', () => ({
      aanmeldwijzen: app.oidc.map(({ id, naam }) => ({ id, naam })),
    })),
  ]
}

/** Address of the app as the issuer knows it: the setting ADRES, or that of the request where it is of this machine. */
function ownAddress(app: Pick<AppContext, 'publicUrl'>, context: Vraag): string | null {
  if (app.publicUrl !== null) return app.publicUrl
  const { origin, hostname } = new URL(context.req.url)
  return isLoopback(hostname.replace(/^\[|\]$/g, '')) ? origin : null
}

/**
 * Signing in with an account of another organisation, by OpenID Connect: code flow with PKCE. These addresses are for people on
 * their way between two sites, so they answer with a redirect and never with JSON: what went wrong stands on the sign-in screen.
 */
export function mountOidc(root: Hono<RequestState>, app: OidcContext): void {
  const clients = new Map<string, OidcClient>(
    app.oidc.map((issuer) => [issuer.id, makeOidcClient(issuer, () => app.clock().getTime())]),
  )
  const keeper = makeFlowKeeper(app.secret.keyFor('oidc'))
  const readSession = makeSessionReader(app.db)

  const secured = (address: string): boolean => address.startsWith('https:')
  /** A name with __Host- binds the cookie to this host; browsers take it over https only. */
  const flowCookie = (address: string): string =>
    secured(address) ? '__Host-wijkcyclus_oidc' : 'wijkcyclus_oidc'
  const go = (context: Vraag, address: string): Response => {
    context.header('cache-control', 'no-store')
    return context.redirect(address, 302)
  }
  const refuse = (context: Vraag, fout: Aanmeldfout): Response =>
    go(context, `${ownAddress(app, context) ?? new URL(context.req.url).origin}/aanmelden?fout=${fout}`)

  root.get('/aanmelden/oidc/:uitgever', async (context) => {
    const client = clients.get(context.req.param('uitgever'))
    if (client === undefined) return refuse(context, 'onbekende-uitgever')
    const own = ownAddress(app, context)
    if (own === null) return refuse(context, 'adres-niet-ingesteld')
    const { issuer } = client
    try {
      const { address, check } = await client.begin(`${own}/${oidcPad(issuer.id)}/terug`)
      const naar = ownTarget(context.req.query('naar'))
      const closed = keeper.close({ ...check, uitgever: issuer.id, naar }, app.clock())
      setCookie(context, flowCookie(own), closed, {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        secure: secured(own),
        maxAge: FLOW_MINUTES * 60,
      })
      return go(context, address.href)
    } catch (error) {
      if (!(error instanceof OidcError)) throw error
      recordRefusal(app, issuer, error.code, { melding: error.melding })
      return refuse(context, error.code)
    }
  })

  root.get('/aanmelden/oidc/:uitgever/terug', async (context) => {
    const client = clients.get(context.req.param('uitgever'))
    if (client === undefined) return refuse(context, 'onbekende-uitgever')
    const own = ownAddress(app, context)
    if (own === null) return refuse(context, 'adres-niet-ingesteld')
    const { issuer } = client
    const closed = getCookie(context, flowCookie(own))
    deleteCookie(context, flowCookie(own), { path: '/', secure: secured(own) })
    const flow = closed === undefined ? null : keeper.open(closed, issuer.id, app.clock())
    if (flow === null) return refuse(context, 'te-lang-geleden')
    const { search } = new URL(context.req.url)
    try {
      const claims = await client.finish(new URL(`${own}/${oidcPad(issuer.id)}/terug${search}`), flow)
      const token = sessionToken(app, context)
      const session = token === undefined ? null : readSession(token, app.clock())
      const outcome = enterByOidc(app, issuer, session === null ? ANONYMOUS : actorWith(session), claims)
      if ('fout' in outcome) return refuse(context, outcome.fout)
      setSessionCookie(app, context, outcome.token)
      return go(context, `${own}${flow.naar}`)
    } catch (error) {
      if (!(error instanceof OidcError)) throw error
      recordRefusal(app, issuer, error.code, { melding: error.melding })
      return refuse(context, error.code)
    }
  })

  // Sends on to where one signs out at the issuer. It changes nothing here: the session ends by DELETE /sessie first.
  root.get('/aanmelden/oidc/:uitgever/uit', async (context) => {
    const client = clients.get(context.req.param('uitgever'))
    if (client === undefined) return refuse(context, 'onbekende-uitgever')
    const back = `${ownAddress(app, context) ?? new URL(context.req.url).origin}/aanmelden`
    try {
      return go(context, (await client.endSession(back))?.href ?? back)
    } catch (error) {
      if (!(error instanceof OidcError)) throw error
      return go(context, back)
    }
  })

  mountBackChannelLogout(root, app, clients)
}
