import { codeOfError, problemResponse } from '../../server/errors.ts'
import { Hono } from 'hono'
import { join } from 'node:path'
import type { ActorParts } from '../../server/auth/actor.ts'
import type { OidcUitgever } from '../../server/auth/oidc-config.ts'
import type { RequestState } from '../../server/mount.ts'
import { mountOidc } from '../../server/routes/oidc.ts'
import { secretOf } from '../../server/secret.ts'
import { openLog } from '../../server/store/log-writer.ts'
import { migrate, NEWEST_MIGRATION } from '../../server/store/migrate.ts'
import { type Db, openMain } from '../../server/store/open.ts'
import { makeSessionReader } from '../../server/store/sessions.ts'
import { type OidcServer, startOidcServer } from './oidc-server.ts'
import { makeTempDir } from './temp-dir.ts'

/** Address of the app; nothing listens there, for every request goes straight into it. */
export const OIDC_APP = 'http://127.0.0.1:8402'

/** Somebody who works at the programmabureau, as the issuer describes that person. */
export const BUREAU = {
  sub: 'bureau-1',
  claims: { roles: ['wijk-bureau'], name: 'Bureau Een', email: 'een@gemeente.example', email_verified: true },
}

/** One browser: keeps the cookies the app sets. */
export interface OidcBrowser {
  jar: Map<string, string>
  /** Address a request is sent on to; throws when it is not. */
  location: (address: string) => Promise<string>
}

/** The sign-in of the app with two real issuers beside it: the gemeente gives roles, the partner takes up invitations. */
export interface OidcApp {
  gemeente: OidcServer
  partner: OidcServer
  db: Db
  /** The clock of the app; that of the tokens is the real one. */
  setNow: (moment: Date) => void
  /** Starts the app anew with these issuers. */
  open: (issuers?: OidcUitgever[], publicUrl?: string | null) => void
  /** Starts the app anew without accounts and sessions, at the first moment. */
  reset: () => void
  request: (address: string, init?: RequestInit) => Promise<Response>
  browser: () => OidcBrowser
  /** Goes to the issuer and back; gives the address to come back to. */
  toIssuer: (visitor: OidcBrowser, id?: 'gemeente' | 'partner', naar?: string) => Promise<URL>
  /** The whole way; gives the address where the app sends the person. */
  signIn: (visitor: OidcBrowser, id?: 'gemeente' | 'partner', naar?: string) => Promise<string>
  sessionOf: (visitor: OidcBrowser) => ActorParts | null
  lastAudit: () => unknown
  close: () => Promise<void>
}

export const OIDC_START = new Date('2026-11-26T09:00:00Z')

/** The settings of an issuer that gives roles; `parts` go before. */
export function oidcIssuer(server: OidcServer, parts: Partial<OidcUitgever> = {}): OidcUitgever {
  return {
    id: 'gemeente',
    naam: 'Gemeente Proefstad',
    uitgever: server.issuer,
    ookServers: [],
    clientId: server.clientId,
    geheim: server.geheim,
    clientAanmelding: 'post',
    scope: 'openid profile email',
    gekoppeld: 'rollen',
    rolClaim: 'roles',
    rollen: [
      { waarde: 'wijk-bureau', rol: 'programmabureau', wijken: 'alle' },
      { waarde: 'wijk-team', rol: 'wijkteam', wijken: ['zuiderzee'] },
    ],
    koppelOp: 'email',
    domeinen: [],
    eist: [],
    ...parts,
  }
}

function makeBrowser(request: OidcApp['request']): OidcBrowser {
  const jar = new Map<string, string>()
  return {
    jar,
    location: async (address) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await request(address, { headers: { cookie } })
      for (const set of answer.headers.getSetCookie()) {
        const [pair = ''] = set.split(';')
        const split = pair.indexOf('=')
        if (/max-age=0/i.test(set)) jar.delete(pair.slice(0, split))
        else jar.set(pair.slice(0, split), pair.slice(split + 1))
      }
      if (answer.status !== 302) throw new Error(`${address} gave ${answer.status}`)
      return answer.headers.get('location') ?? ''
    },
  }
}

/** Starts both issuers and the app; end it with `close`. */
export async function startOidcApp(): Promise<OidcApp> {
  const gemeente = await startOidcServer(OIDC_APP, 'gemeente')
  const partner = await startOidcServer(OIDC_APP, 'partner')
  const folder = makeTempDir('oidc')
  const db = openMain(join(folder.path, 'main.sqlite'), NEWEST_MIGRATION)
  migrate(db)
  const secret = secretOf('geheim van de proef')
  openLog(db, secret.keyFor('logboek'))
  let now = OIDC_START
  let app = new Hono<RequestState>()
  const both = () => [
    oidcIssuer(gemeente),
    oidcIssuer(partner, {
      id: 'partner',
      gekoppeld: 'uitnodiging',
      rollen: [],
      domeinen: ['partner.example'],
    }),
  ]
  const open: OidcApp['open'] = (oidc = both(), publicUrl = null) => {
    app = new Hono<RequestState>()
    // As the whole app does.
    app.onError((error) => problemResponse(codeOfError(error)))
    mountOidc(app, { db, clock: () => now, secret, oidc, publicUrl })
  }
  const request: OidcApp['request'] = async (address, init) => app.request(address, init)
  const toIssuer: OidcApp['toIssuer'] = async (visitor, id = 'gemeente', naar = '/werk/kaart') => {
    const address = `${OIDC_APP}/aanmelden/oidc/${id}?naar=${encodeURIComponent(naar)}`
    return (id === 'gemeente' ? gemeente : partner).walk(await visitor.location(address))
  }
  return {
    gemeente,
    partner,
    db,
    setNow: (moment) => {
      now = moment
    },
    open,
    reset: () => {
      now = OIDC_START
      for (const table of ['sessie', 'uitnodiging', 'account']) db.prepare(`DELETE FROM ${table}`).run()
      open()
    },
    request,
    browser: () => makeBrowser(request),
    toIssuer,
    signIn: async (visitor, id, naar) => visitor.location((await toIssuer(visitor, id, naar)).href),
    sessionOf: (visitor) => makeSessionReader(db)(visitor.jar.get('wijkcyclus_sessie') ?? '', now),
    lastAudit: () =>
      db
        .prepare(
          `SELECT handeling, rol, json ->> 'object' AS object, json ->> 'reden' AS reden, json -> 'na' AS na
           FROM logboek JOIN logboek_inhoud USING (nummer) ORDER BY nummer DESC LIMIT 1`,
        )
        .get(),
    close: async () => {
      await gemeente.close()
      await partner.close()
      db.close()
      folder.remove()
    },
  }
}
