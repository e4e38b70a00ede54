import { createServer } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  BUREAU,
  OIDC_APP,
  OIDC_START,
  type OidcApp,
  oidcIssuer,
  startOidcApp,
} from '../../helpers/oidc-app.ts'
import { aanmeldfout } from '../../../server/contract/aanmelden-elders.ts'
import { PROBLEEM_STATUS } from '../../../server/contract/problemen.ts'
import { findFreePort } from '../../helpers/free-port.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

let proof: OidcApp

beforeAll(async () => {
  proof = await startOidcApp()
})
afterAll(() => proof.close())
beforeEach(() => {
  proof.reset()
})

const refusedWith = (fout: string) => `${OIDC_APP}/aanmelden?fout=${fout}`

describe('an issuer that is not there', () => {
  const address = `${OIDC_APP}/aanmelden/oidc/gemeente`

  it('is said at once', async () => {
    proof.open([oidcIssuer(proof.gemeente, { uitgever: `http://127.0.0.1:${await findFreePort()}` })])
    expect(await proof.browser().location(address)).toBe(refusedWith('uitgever-onbereikbaar'))
    expect(proof.lastAudit()).toMatchObject({
      reden: 'uitgever-onbereikbaar',
      na: '{"melding":"ECONNREFUSED"}',
    })
  })

  it('is asked again the next time; one that is somebody else, or sends people elsewhere, is not believed', async () => {
    const answers: ((issuer: string) => object | null)[] = [
      () => null,
      () => ({ issuer: proof.gemeente.issuer, authorization_endpoint: `${proof.gemeente.issuer}/auth` }),
      (issuer) => ({ issuer, authorization_endpoint: 'https://elders.example/auth' }),
      (issuer) => ({ issuer, authorization_endpoint: `${issuer}/auth` }),
    ]
    const server = createServer((request, response) => {
      const body = answers.shift()?.(`http://${request.headers.host ?? ''}`) ?? null
      response.writeHead(body === null ? 500 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
    const port = await findFreePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    try {
      proof.open([oidcIssuer(proof.gemeente, { uitgever: `http://127.0.0.1:${port}` })])
      for (const refused of [1, 2, 3]) {
        expect(await proof.browser().location(address), String(refused)).toBe(
          refusedWith('uitgever-onbereikbaar'),
        )
      }
      expect(await proof.browser().location(address)).toContain(`http://127.0.0.1:${port}/auth?`)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it('is not known: that is said too', async () => {
    expect(await proof.browser().location(`${OIDC_APP}/aanmelden/oidc/onbekend`)).toBe(
      refusedWith('onbekende-uitgever'),
    )
  })

  it('is never asked under an address the app does not know for sure', async () => {
    const answer = await proof.request('http://wijkcyclus.example/aanmelden/oidc/gemeente')
    expect(answer.headers.get('location')).toBe(
      'http://wijkcyclus.example/aanmelden?fout=adres-niet-ingesteld',
    )
  })

  it('is asked under ADRES, with cookies for https only', async () => {
    proof.open([oidcIssuer(proof.gemeente)], 'https://wijk.example/app')
    const answer = await proof.request('http://127.0.0.1/aanmelden/oidc/gemeente')
    const sent = new URL(answer.headers.get('location') ?? '')
    expect(sent.searchParams.get('redirect_uri')).toBe(
      'https://wijk.example/app/aanmelden/oidc/gemeente/terug',
    )
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-wijkcyclus_oidc=.*Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })
})

describe('signing out', () => {
  const EVENT = { 'http://schemas.openid.net/event/backchannel-logout': {} }
  const tell = (token: string) =>
    proof.request(`${OIDC_APP}/aanmelden/oidc/gemeente/afgemeld`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ logout_token: token }).toString(),
    })
  const message = (parts: Record<string, unknown> = {}) => ({
    iss: proof.gemeente.issuer,
    sub: 'bureau-1',
    aud: proof.gemeente.clientId,
    iat: Math.floor(OIDC_START.getTime() / 1000),
    jti: 'bericht-1',
    events: EVENT,
    ...parts,
  })

  it('goes on to the issuer, which comes back to the sign-in', async () => {
    const sent = new URL(await proof.browser().location(`${OIDC_APP}/aanmelden/oidc/gemeente/uit`))
    expect(sent.origin).toBe(proof.gemeente.issuer)
    expect(sent.searchParams.get('post_logout_redirect_uri')).toBe(`${OIDC_APP}/aanmelden`)
  })

  it('at the issuer ends every session of that person, by a token that is believed once', async () => {
    proof.gemeente.signInAs(BUREAU)
    const [phone, desk] = [proof.browser(), proof.browser()]
    await proof.signIn(phone)
    await proof.signIn(desk)
    const token = proof.gemeente.sign(message())
    expect((await tell(token)).status).toBe(200)
    expect([proof.sessionOf(phone), proof.sessionOf(desk)]).toEqual([null, null])
    expect((await tell(token)).status).toBe(400)
  })

  it('that could not be written ends them when it is said again', async () => {
    proof.gemeente.signInAs(BUREAU)
    const phone = proof.browser()
    await proof.signIn(phone)
    const token = proof.gemeente.sign(message({ jti: 'bericht-2' }))
    proof.db.pragma('query_only = ON')
    const refused = await tell(token)
    proof.db.pragma('query_only = OFF')
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ code: 'alleen-lezen' })
    expect(proof.sessionOf(phone)).not.toBeNull()
    expect((await tell(token)).status).toBe(200)
    expect(proof.sessionOf(phone)).toBeNull()
  })

  it.each([
    ['for another app', { aud: 'een-ander' }],
    ['of another issuer', { iss: 'https://elders.example' }],
    ['that is an ID token', { nonce: 'x' }],
    ['without the event', { events: {} }],
    ['that is old', { iat: 1 }],
  ])('by a token %s ends nothing', async (_, parts) => {
    proof.gemeente.signInAs(BUREAU)
    const visitor = proof.browser()
    await proof.signIn(visitor)
    expect((await tell(proof.gemeente.sign(message(parts)))).status).toBe(400)
    expect(proof.sessionOf(visitor)).not.toBeNull()
  })

  it('by a token that another one signed, or nobody, ends nothing', async () => {
    proof.gemeente.signInAs(BUREAU)
    const visitor = proof.browser()
    await proof.signIn(visitor)
    expect((await tell(proof.partner.sign(message()))).status).toBe(400)
    expect((await tell(proof.gemeente.sign(message(), { alg: 'none' }))).status).toBe(400)
    expect((await tell('geen.token')).status).toBe(400)
    expect(proof.sessionOf(visitor)).not.toBeNull()
  })
})

/** Without halves of letters, which no address can hold. */
const wellFormed = (text: string): string => Buffer.from(text).toString('utf8')

describe('odd forms at the addresses of signing in elsewhere', () => {
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', '%', '%00', '../..', 'a'.repeat(5000), '{}', 'https://elders.example', '\u202e'),
  )
  const names = fc.constantFrom('code', 'state', 'iss', 'error', 'error_description', 'nonce', '__proto__')
  const queries = fc
    .array(fc.tuple(names, values), { maxLength: 5 })
    .map((pairs) =>
      pairs.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`).join('&'),
    )

  it('come back to the sign-in with a code that is known, whoever asks, and open nothing', async () => {
    const visitor = proof.browser()
    await proof.toIssuer(visitor)
    const flow = [...visitor.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const asked = fc.tuple(
      queries,
      fc.constantFrom('gemeente', 'partner', 'niemand', '%00', '..%2f'),
      fc.constantFrom('', flow, 'wijkcyclus_oidc=x', 'wijkcyclus_oidc=%ff; wijkcyclus_sessie=y', `${flow}x`),
    )
    for (const [query, issuer, cookie] of fc.sample(asked, { seed: testSeed, numRuns: scaled(150) })) {
      const address = `${OIDC_APP}/aanmelden/oidc/${issuer}/terug?${query}`
      const answer = await proof.request(address, { headers: { cookie } })
      const said = new URL(answer.headers.get('location') ?? '', OIDC_APP).searchParams.get('fout') ?? ''
      expect(`${address} ${answer.status} ${aanmeldfout.safeParse(said).success}`).toBe(`${address} 302 true`)
      expect(answer.headers.get('set-cookie') ?? '').not.toContain('wijkcyclus_sessie=')
    }
  })

  it('of a word from the issuer are refused with a code that is known', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const tokens = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc
        .tuple(fc.jsonValue(), fc.jsonValue(), fc.base64String({ maxLength: 40 }))
        .map(([head, claims, seal]) => `${part(head)}.${part(claims)}.${seal}`),
      fc.constantFrom(
        '..',
        'a.b.c',
        '',
        `${part({ alg: 'none' })}.${part({ sub: 'x' })}.`,
        'x'.repeat(17_000),
      ),
    )
    const types = fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'text/plain', '')
    const bodies = fc.tuple(
      fc.constantFrom('logout_token', 'logout_token=x&logout_token', 'token', '__proto__'),
      tokens,
      types,
    )
    for (const [name, token, type] of fc.sample(bodies, { seed: testSeed, numRuns: scaled(150) })) {
      const answer = await proof.request(`${OIDC_APP}/aanmelden/oidc/gemeente/afgemeld`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: `${name}=${encodeURIComponent(wellFormed(token))}`,
      })
      const { code } = (await answer.json()) as { code: string }
      const known = (PROBLEEM_STATUS as Readonly<Record<string, number>>)[code]
      expect([400, 413, 415], `${type} ${name} ${token.slice(0, 80)}`).toContain(answer.status)
      expect(known).toBe(answer.status)
    }
  })
})
