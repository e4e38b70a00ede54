import fc from 'fast-check'
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../server/auth/oidc-claims.ts'
import { type OidcUitgever, parseOidcFile } from '../../../server/auth/oidc-config.ts'
import { isOfIssuer, issuerFetch } from '../../../server/auth/oidc-fetch.ts'
import { makeFlowKeeper, ownTarget } from '../../../server/auth/oidc-flow.ts'
import { readLogoutToken } from '../../../server/auth/oidc-logout-token.ts'
import { openSealed, sealText } from '../../../server/auth/seal-text.ts'

const ENTRA = 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'
const line = {
  id: 'gemeente',
  naam: 'Gemeente Proefstad',
  uitgever: ENTRA,
  clientId: 'app',
  geheimOmgeving: 'OIDC_GEHEIM',
  gekoppeld: 'rollen',
  rollen: [
    { waarde: 'bureau', rol: 'programmabureau' },
    { waarde: 'team-a', rol: 'wijkteam', wijken: ['zuiderzee'] },
    { waarde: 'team-b', rol: 'wijkteam', wijken: ['boswijk'] },
  ],
}
const secrets = {
  fromFile: () => null,
  fromEnvironment: (name: string) => (name === 'OIDC_GEHEIM' ? 'geheim' : null),
}
const parse = (...lines: unknown[]) => parseOidcFile(JSON.stringify(lines), secrets)
function issuer(parts: object = {}): OidcUitgever {
  const [found] = parse({ ...line, ...parts }).uitgevers
  if (found === undefined) throw new Error('the settings of this test are wrong')
  return found
}

describe('the file of OIDC_BESTAND', () => {
  it('is taken with its defaults, and the secret from elsewhere', () => {
    expect(issuer()).toMatchObject({ geheim: 'geheim', rolClaim: 'roles', koppelOp: 'email', eist: [] })
    expect(issuer().rollen[0]).toEqual({ waarde: 'bureau', rol: 'programmabureau', wijken: 'alle' })
  })

  it('names every fault at once, by issuer and field', () => {
    const { uitgevers, fouten } = parse(
      { ...line, rollen: [{ waarde: 'x', rol: 'koning' }], geheim: 'in het bestand' },
      { ...line, id: 'Partner', uitgever: 'http://partner.example', geheimBestand: 'x' },
    )
    expect(uitgevers).toEqual([])
    for (const part of [/0\.rollen\.0\.rol: kies uit/, /0\.geheim: dit veld/, /1\.id/, /1\.uitgever/]) {
      expect(fouten.join(' ')).toMatch(part)
    }
    expect(fouten.join(' ')).not.toContain('in het bestand')
  })

  it.each([
    ['no JSON', '{', /geen JSON/],
    ['a secret that is not there', JSON.stringify([{ ...line, geheimOmgeving: 'X' }]), /geheim is niet/],
    ['two secrets', JSON.stringify([{ ...line, geheimBestand: 'x' }]), /niet allebei/],
    ['the same issuer twice', JSON.stringify([line, { ...line, id: 'b' }]), /staat er twee keer/],
    ['roles without a list', JSON.stringify([{ ...line, rollen: [] }]), /minstens één regel/],
    [
      'invitations without domains',
      JSON.stringify([{ ...line, gekoppeld: 'uitnodiging', rollen: [] }]),
      /domeinen/,
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(parseOidcFile(text, secrets).fouten.join(' ')).toMatch(expected)
  })

  it.each(['common', 'organizations', 'consumers'])('refuses the shared tenant %s of Entra ID', (tenant) => {
    const uitgever = `https://login.microsoftonline.com/${tenant}/v2.0`
    expect(parse({ ...line, uitgever }).fouten.join(' ')).toMatch(/eigen tenant/)
  })
})

describe('what claims mean', () => {
  const token = (parts: object = {}) => ({ iss: ENTRA, sub: 's', ...parts })

  it('takes the first line that fits, and the wijken of that role together', () => {
    expect(readClaims(issuer(), token({ roles: ['team-b', 'team-a'] }))).toMatchObject({
      toegang: { rol: 'wijkteam', wijken: ['boswijk', 'zuiderzee'] },
    })
    expect(readClaims(issuer(), token({ roles: ['team-b', 'bureau'] }))).toMatchObject({
      toegang: { rol: 'programmabureau', wijken: 'alle' },
    })
  })

  it('gives no role by any value that is not in the list', () => {
    const known = new Set(line.rollen.map(({ waarde }) => waarde))
    const value = fc.oneof(fc.string(), fc.constantFrom('beheerder', 'BUREAU', ' bureau', 'bureau,x'))
    fc.assert(
      fc.property(fc.array(value), (roles) => {
        const listed = roles.some((role) => known.has(role))
        expect(readClaims(issuer(), token({ roles })) === 'geen-rol').toBe(!listed)
      }),
    )
  })

  it.each([{ roles: {} }, { roles: 5 }, { roles: [['bureau']] }, { roles: null }, {}])(
    'gives no role by %j',
    (claims) => {
      expect(readClaims(issuer(), token(claims))).toBe('geen-rol')
    },
  )

  it('refuses groups that are kept elsewhere, in both forms of Entra ID', () => {
    const byGroup = issuer({ rolClaim: 'groups' })
    const elsewhere = token({ _claim_names: { groups: 'src1' } })
    expect(readClaims(byGroup, elsewhere)).toBe('te-veel-groepen')
    expect(readClaims(byGroup, token({ hasgroups: true }))).toBe('te-veel-groepen')
    expect(readClaims(issuer(), { ...elsewhere, roles: ['bureau'] })).toMatchObject({
      toegang: { rol: 'programmabureau' },
    })
  })

  it('finds the second factor in amr, acr or acrs', () => {
    const strict = issuer({ eist: ['c1'] })
    for (const shown of [{ amr: ['pwd', 'c1'] }, { acr: 'c1' }, { acrs: ['c1'] }, { acrs: 'c1' }]) {
      expect(readClaims(strict, token({ roles: ['bureau'], ...shown }))).toMatchObject({ onderwerp: 's' })
    }
    for (const shown of [{}, { amr: ['pwd'] }, { acr: 'c10' }]) {
      expect(readClaims(strict, token({ roles: ['bureau'], ...shown }))).toBe('geen-tweede-factor')
    }
  })
})

describe('the cookie for the way there and back', () => {
  const now = new Date('2026-11-26T09:00:00Z')
  const parts = { uitgever: 'a', state: 's', nonce: 'n', verifier: 'v', naar: '/werk/kaart' }

  it('opens with the same key only, and not after any change', () => {
    const key = randomBytes(32)
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (text, at, flip) => {
          const sealed = sealText(key, text)
          expect(openSealed(key, sealed)).toBe(text)
          expect(openSealed(randomBytes(32), sealed)).toBeNull()
          const bytes = Buffer.from(sealed, 'base64url')
          const place = at % bytes.length
          bytes[place] = (bytes[place] ?? 0) ^ flip
          expect(openSealed(key, bytes.toString('base64url'))).toBeNull()
        },
      ),
    )
  })

  it('is used once, by its own issuer, within ten minutes', () => {
    const keeper = makeFlowKeeper(randomBytes(32))
    const closed = keeper.close(parts, now)
    expect(keeper.open(closed, 'b', now)).toBeNull()
    expect(keeper.open(closed, 'a', new Date(now.getTime() + 600_000))).toBeNull()
    expect(keeper.open(closed, 'a', new Date(now.getTime() + 599_999))).toMatchObject(parts)
    expect(keeper.open(closed, 'a', now)).toBeNull()
  })

  it('sends on to an own screen only', () => {
    expect(ownTarget('/werk/cyclus/2025?v=1&wijk=a')).toBe('/werk/cyclus/2025?v=1&wijk=a')
    for (const wanted of [
      undefined,
      '',
      '/',
      '/aanmelden',
      '//elders.example/werk/a',
      'https://elders.example/werk/a',
      '/\\elders.example',
      '/werk/../elders',
      '/werk/a/./b',
      '/werk//elders',
      '/werk/a\r\nset-cookie: b=c',
      '/werk/a#<script>',
      `/werk/${'a'.repeat(500)}`,
    ]) {
      expect(ownTarget(wanted), String(wanted)).toBe('/werk/kaart')
    }
    fc.assert(
      fc.property(fc.string(), (wanted) => {
        const url = new URL(ownTarget(wanted), 'https://wijk.example')
        expect(url.origin).toBe('https://wijk.example')
        expect(url.pathname).toMatch(/^\/werk\//)
      }),
    )
  })
})

describe('outgoing requests', () => {
  const asked = { uitgever: ENTRA, ookServers: ['keys.example'] }

  it.each([
    ['https://login.microsoftonline.com/keys', true],
    ['https://keys.example/a', true],
    ['http://login.microsoftonline.com/keys', false],
    ['https://login.microsoftonline.com:8443/keys', false],
    ['https://login.microsoftonline.com.evil.example/', false],
    ['https://name:word@login.microsoftonline.com/', false],
    ['https://keys.example:8443/', false],
    ['http://keys.example/', false],
    ['http://169.254.169.254/', false],
    ['file:///etc/passwd', false],
    ['no address', false],
  ])('to %s: %s', (address, allowed) => {
    expect(isOfIssuer(asked, address)).toBe(allowed)
  })

  it('to somebody else are never sent', async () => {
    await expect(
      issuerFetch(asked)('https://elders.example/token', {
        body: undefined,
        headers: {},
        method: 'POST',
        redirect: 'manual',
      }),
    ).rejects.toThrow('elders.example')
  })
})

it('a logout token signed with ES256 is checked too', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const events = { 'http://schemas.openid.net/event/backchannel-logout': {} }
  const payload = { iss: 'i', sub: 's', aud: ['app'], iat: 1000, exp: 1100, jti: 'j', events }
  const signed = `${part({ alg: 'ES256', kid: 'k' })}.${part(payload)}`
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }]
  const expected = {
    issuer: 'i',
    clientId: 'app',
    keysAddress: 'https://i.example/keys',
    fetch: async () => Response.json({ keys }),
  }
  const token = `${signed}.${signature.toString('base64url')}`
  expect(await readLogoutToken(token, expected, 1010)).toEqual({ onderwerp: 's', nummer: 'j' })
  expect(await readLogoutToken(token, expected, 1100)).toBeNull()
  expect(await readLogoutToken(`${signed}.${'A'.repeat(86)}`, expected, 1010)).toBeNull()
})
