import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { Provider } from 'oidc-provider'

/** Who signs in at the issuer, and what it says of that person. */
export interface OidcPerson {
  sub: string
  claims: Record<string, unknown>
}

/** A real OpenID Connect server on this machine, at which whoever comes is signed in at once. */
export interface OidcServer {
  issuer: string
  clientId: string
  geheim: string
  /** Whoever comes next is this person. */
  signInAs: (person: OidcPerson) => void
  /** Walks from the address the app sends to until the issuer sends back; gives the address it sends to. */
  walk: (address: string) => Promise<URL>
  /** Signs a token with the key of the issuer, as for a message of its own to the app. */
  sign: (payload: Record<string, unknown>, header?: Record<string, unknown>) => string
  close: () => Promise<void>
}

/** Most redirects inside the issuer; the walk takes three. */
const MOST_STEPS = 8

/** Starts the server. @param appOrigin address of the app, whose return addresses it knows exactly */
export async function startOidcServer(appOrigin: string, uitgeverId: string): Promise<OidcServer> {
  const server: Server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const issuer = `http://127.0.0.1:${address.port}`
  const clientId = 'wijkcyclus'
  const geheim = 'een-geheim-van-de-proef-met-genoeg-tekens'
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let person: OidcPerson = { sub: 'niemand', claims: {} }
  const claims = new Map<string, Record<string, unknown>>()

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: geheim,
        redirect_uris: [`${appOrigin}/aanmelden/oidc/${uitgeverId}/terug`],
        post_logout_redirect_uris: [`${appOrigin}/aanmelden`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'proef', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['koekjes van de proef'] },
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub', 'roles', 'acr', 'amr'],
      profile: ['name', 'preferred_username'],
      email: ['email', 'email_verified'],
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/kies/${interaction.uid}` },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ ...claims.get(sub), sub }),
    }),
    // Consent has been given beforehand, as for an app of the organisation itself.
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        accountId: context.oidc.session?.accountId ?? '',
        clientId,
      })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  })
  // The library says at each start that it is on http; here that is meant.
  const handle = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/kies/') !== true) {
      void handle(request, response)
      return
    }
    claims.set(person.sub, person.claims)
    const { amr, acr } = person.claims
    const login = {
      accountId: person.sub,
      remember: false,
      ...(Array.isArray(amr) ? { amr: amr.map(String) } : {}),
      ...(typeof acr === 'string' ? { acr } : {}),
    }
    void provider.interactionFinished(request, response, { login })
  })

  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    issuer,
    sign: (payload, header = {}) => {
      const signed = `${part({ alg: 'RS256', kid: 'proef', ...header })}.${part(payload)}`
      return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
    },
    clientId,
    geheim,
    signInAs: (next) => {
      person = next
    },
    walk: async (first) => {
      const jar = new Map<string, string>()
      let at = new URL(first)
      for (let step = 0; step < MOST_STEPS && at.origin === issuer; step += 1) {
        const answer = await fetch(at, {
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        })
        for (const cookie of answer.headers.getSetCookie()) {
          const [pair = ''] = cookie.split(';')
          const split = pair.indexOf('=')
          jar.set(pair.slice(0, split), pair.slice(split + 1))
        }
        const location = answer.headers.get('location')
        if (location === null) throw new Error(`the issuer answered ${answer.status}: ${await answer.text()}`)
        at = new URL(location, at)
      }
      return at
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
