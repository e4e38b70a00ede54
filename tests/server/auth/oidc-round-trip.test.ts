import { makeSessionReader } from '../../../server/store/sessions.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  BUREAU,
  OIDC_APP,
  OIDC_START,
  type OidcApp,
  oidcIssuer,
  startOidcApp,
} from '../../helpers/oidc-app.ts'

let proof: OidcApp

beforeAll(async () => {
  proof = await startOidcApp()
})
afterAll(() => proof.close())
beforeEach(() => {
  proof.reset()
})

const refusedWith = (fout: string) => `${OIDC_APP}/aanmelden?fout=${fout}`

describe('signing in at a real issuer', () => {
  it('makes the account and the session, and goes where the person wanted to go', async () => {
    proof.gemeente.signInAs(BUREAU)
    const visitor = proof.browser()
    expect(await proof.signIn(visitor, 'gemeente', '/werk/cyclus/2025?v=1')).toBe(
      `${OIDC_APP}/werk/cyclus/2025?v=1`,
    )
    const session = proof.sessionOf(visitor)
    expect(session).toMatchObject({ rol: 'programmabureau', via: 'oidc', wijken: 'alle' })
    const account = proof.db.prepare('SELECT * FROM account').get()
    expect(account).toMatchObject({
      id: session?.account,
      inlognaam: 'een@gemeente.example',
      naam: 'Bureau Een',
      staat: 'actief',
      wachtwoord: null,
      oidc_uitgever: proof.gemeente.issuer,
      oidc_onderwerp: 'bureau-1',
    })
    expect(proof.lastAudit()).toMatchObject({ handeling: 'aanmelden', object: `account/${session?.account}` })
    expect(visitor.jar.has('wijkcyclus_oidc')).toBe(false)
  })

  it('asks with PKCE S256, state, nonce and the exact return address', async () => {
    const visitor = proof.browser()
    const sent = new URL(await visitor.location(`${OIDC_APP}/aanmelden/oidc/gemeente`))
    const asked = Object.fromEntries(sent.searchParams)
    expect(sent.origin).toBe(proof.gemeente.issuer)
    expect(asked).toMatchObject({
      response_type: 'code',
      redirect_uri: `${OIDC_APP}/aanmelden/oidc/gemeente/terug`,
      code_challenge_method: 'S256',
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]?.length).toBeGreaterThan(40)
    expect(sent.href).not.toContain(proof.gemeente.geheim)
  })

  it('is one account however often the person comes, and ends the session before', async () => {
    proof.gemeente.signInAs(BUREAU)
    const visitor = proof.browser()
    await proof.signIn(visitor)
    const first = visitor.jar.get('wijkcyclus_sessie') ?? ''
    await proof.signIn(visitor)
    expect(proof.db.prepare('SELECT count(*) FROM account').pluck().get()).toBe(1)
    expect(makeSessionReader(proof.db)(first, OIDC_START)).toBeNull()
    expect(proof.sessionOf(visitor)).not.toBeNull()
  })

  it('never takes over an account that has the same name already', async () => {
    addAccount({ id: 'lokaal', inlognaam: 'een@gemeente.example', rol: 'beheerder', staat: 'actief' })
    proof.gemeente.signInAs(BUREAU)
    const visitor = proof.browser()
    await proof.signIn(visitor)
    expect(proof.sessionOf(visitor)).toMatchObject({ rol: 'programmabureau' })
    expect(proof.sessionOf(visitor)?.account).not.toBe('lokaal')
  })

  it.each(['https://elders.example/', '//elders.example/werk/kaart'])(
    'sends nobody on to %s',
    async (naar) => {
      proof.gemeente.signInAs(BUREAU)
      expect(await proof.signIn(proof.browser(), 'gemeente', naar)).toBe(`${OIDC_APP}/werk/kaart`)
    },
  )
})

describe('an answer that is not the one that was asked for', () => {
  beforeEach(() => proof.gemeente.signInAs(BUREAU))

  it('with another state is refused and written down', async () => {
    const visitor = proof.browser()
    const back = await proof.toIssuer(visitor)
    back.searchParams.set('state', 'van-een-ander')
    expect(await visitor.location(back.href)).toBe(refusedWith('antwoord-klopt-niet'))
    expect(proof.sessionOf(visitor)).toBeNull()
    expect(proof.lastAudit()).toMatchObject({ handeling: 'aanmelden-mislukt', reden: 'antwoord-klopt-niet' })
  })

  it('comes a second time with the same cookie', async () => {
    const visitor = proof.browser()
    const back = await proof.toIssuer(visitor)
    const kept = visitor.jar.get('wijkcyclus_oidc') ?? ''
    await visitor.location(back.href)
    visitor.jar.set('wijkcyclus_oidc', kept)
    expect(await visitor.location(back.href)).toBe(refusedWith('te-lang-geleden'))
  })

  it('carries a code of before, or of somebody else', async () => {
    const victim = proof.browser()
    const used = await proof.toIssuer(victim)
    await victim.location(used.href)
    const other = await proof.toIssuer(proof.browser())
    for (const code of [used, other].map((url) => url.searchParams.get('code') ?? '')) {
      const visitor = proof.browser()
      const back = await proof.toIssuer(visitor)
      back.searchParams.set('code', code)
      expect(await visitor.location(back.href)).toBe(refusedWith('antwoord-klopt-niet'))
      expect(proof.sessionOf(visitor)).toBeNull()
    }
  })

  it('carries another nonce', async () => {
    const visitor = proof.browser()
    const sent = new URL(await visitor.location(`${OIDC_APP}/aanmelden/oidc/gemeente`))
    sent.searchParams.set('nonce', 'een-andere-nonce')
    const back = await proof.gemeente.walk(sent.href)
    expect(await visitor.location(back.href)).toBe(refusedWith('antwoord-klopt-niet'))
    expect(proof.sessionOf(visitor)).toBeNull()
  })

  it('comes too late, without the cookie, or with a cookie that was changed', async () => {
    const late = proof.browser()
    const back = await proof.toIssuer(late)
    const kept = late.jar.get('wijkcyclus_oidc') ?? ''
    proof.setNow(new Date(OIDC_START.getTime() + 10 * 60_000))
    expect(await late.location(back.href)).toBe(refusedWith('te-lang-geleden'))
    proof.setNow(OIDC_START)
    expect(await proof.browser().location(back.href)).toBe(refusedWith('te-lang-geleden'))
    for (const changed of [`${kept.slice(0, -4)}AAAA`, 'x', '']) {
      const visitor = proof.browser()
      visitor.jar.set('wijkcyclus_oidc', changed)
      expect(await visitor.location(back.href)).toBe(refusedWith('te-lang-geleden'))
    }
  })

  it('comes from another issuer, or says so', async () => {
    proof.partner.signInAs(BUREAU)
    const visitor = proof.browser()
    const back = await proof.toIssuer(visitor)
    const elsewhere = new URL(back)
    elsewhere.pathname = '/aanmelden/oidc/partner/terug'
    expect(await visitor.location(elsewhere.href)).toBe(refusedWith('te-lang-geleden'))
    const second = proof.browser()
    const again = await proof.toIssuer(second)
    again.searchParams.set('iss', proof.partner.issuer)
    expect(await second.location(again.href)).toBe(refusedWith('antwoord-klopt-niet'))
  })

  it('is a refusal of the issuer', async () => {
    const visitor = proof.browser()
    const back = await proof.toIssuer(visitor)
    back.searchParams.delete('code')
    back.searchParams.set('error', 'access_denied')
    expect(await visitor.location(back.href)).toBe(refusedWith('uitgever-weigert'))
  })
})

function addAccount(row: { id: string; inlognaam: string; rol: string; staat: string }): void {
  proof.db
    .prepare(
      `INSERT INTO account (id, inlognaam, naam, rol, wijken, staat, gemaakt_op)
     VALUES (@id, @inlognaam, 'Naam', @rol, '["zuiderzee"]', @staat, '2026-11-01T00:00:00Z')`,
    )
    .run(row)
}

describe('who may come in', () => {
  it('needs a role of the list; one that is lost ends what is open', async () => {
    proof.gemeente.signInAs(BUREAU)
    const visitor = proof.browser()
    await proof.signIn(visitor)
    proof.gemeente.signInAs({
      ...BUREAU,
      claims: { ...BUREAU.claims, roles: ['beheerder', 'programmabureau'] },
    })
    expect(await proof.signIn(proof.browser())).toBe(refusedWith('geen-rol'))
    expect(proof.lastAudit()).toMatchObject({ handeling: 'aanmelden-mislukt', reden: 'geen-rol' })
    expect(proof.sessionOf(visitor)).toBeNull()
  })

  it('gets the role the issuer gives now; sessions with the one before end', async () => {
    proof.gemeente.signInAs(BUREAU)
    const before = proof.browser()
    await proof.signIn(before)
    proof.gemeente.signInAs({ ...BUREAU, claims: { ...BUREAU.claims, roles: 'wijk-team' } })
    const after = proof.browser()
    await proof.signIn(after)
    expect(proof.sessionOf(after)).toMatchObject({ rol: 'wijkteam', wijken: ['zuiderzee'] })
    expect(proof.sessionOf(before)).toBeNull()
  })

  it('stays out when blocked, and does not read why', async () => {
    proof.gemeente.signInAs(BUREAU)
    await proof.signIn(proof.browser())
    proof.db.prepare("UPDATE account SET staat = 'geblokkeerd'").run()
    const visitor = proof.browser()
    expect(await proof.signIn(visitor)).toBe(refusedWith('geen-toegang'))
    expect(proof.lastAudit()).toMatchObject({ reden: 'geblokkeerd' })
    expect(proof.sessionOf(visitor)).toBeNull()
  })

  it('shows a second factor where that is asked', async () => {
    proof.open([oidcIssuer(proof.gemeente, { eist: ['mfa'] })])
    proof.gemeente.signInAs(BUREAU)
    expect(await proof.signIn(proof.browser())).toBe(refusedWith('geen-tweede-factor'))
    proof.gemeente.signInAs({ ...BUREAU, claims: { ...BUREAU.claims, amr: ['pwd', 'mfa'] } })
    expect(await proof.signIn(proof.browser())).toBe(`${OIDC_APP}/werk/kaart`)
  })

  it('is refused when the issuer keeps the groups elsewhere', async () => {
    const claims = { _claim_names: { roles: 'src1' }, _claim_sources: { src1: { endpoint: 'x' } } }
    proof.gemeente.signInAs({ ...BUREAU, claims })
    expect(await proof.signIn(proof.browser())).toBe(refusedWith('te-veel-groepen'))
  })
})

describe('an invited account', () => {
  const guest = (email: string, email_verified = true) => ({
    sub: 'gast-1',
    claims: { name: 'Gast', email, email_verified },
  })

  it('is bound once to issuer and subject, and keeps its own role', async () => {
    addAccount({ id: 'gast', inlognaam: 'gast@partner.example', rol: 'partner', staat: 'uitgenodigd' })
    proof.db.prepare("INSERT INTO uitnodiging VALUES ('hash', 'gast', '2026-12-01T00:00:00Z')").run()
    proof.partner.signInAs(guest('Gast@Partner.example'))
    const visitor = proof.browser()
    await proof.signIn(visitor, 'partner')
    expect(proof.sessionOf(visitor)).toMatchObject({ account: 'gast', rol: 'partner', wijken: ['zuiderzee'] })
    expect(proof.db.prepare('SELECT count(*) FROM uitnodiging').pluck().get()).toBe(0)
    proof.partner.signInAs({ ...guest('gast@partner.example'), sub: 'gast-2' })
    expect(await proof.signIn(proof.browser(), 'partner')).toBe(refusedWith('geen-toegang'))
    proof.partner.signInAs(guest('anders@elders.example'))
    expect(await proof.signIn(proof.browser(), 'partner')).toBe(`${OIDC_APP}/werk/kaart`)
  })

  it.each([
    ['whose address the issuer has not checked', 'gast@partner.example', false, 'uitgenodigd'],
    ['of a domain this issuer does not speak for', 'gast@gemeente.example', true, 'uitgenodigd'],
    ['that has a way in already', 'gast@partner.example', true, 'actief'],
  ])('%s is not taken up', async (_, email, verified, staat) => {
    addAccount({ id: 'gast', inlognaam: email, rol: 'beheerder', staat })
    proof.partner.signInAs(guest(email, verified))
    const visitor = proof.browser()
    expect(await proof.signIn(visitor, 'partner')).toBe(refusedWith('geen-toegang'))
    expect(proof.sessionOf(visitor)).toBeNull()
  })
})
