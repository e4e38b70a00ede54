import { createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import type { CustomFetch } from 'openid-client'

/** How each signature is checked; every other algorithm, `none` first of all, is refused. Source: RFC 7518, section 3.1. */
const ALGORITHMS = {
  RS256: { hash: 'sha256', kty: 'RSA' },
  ES256: { hash: 'sha256', kty: 'EC' },
} as const

/** How long a token may be on its way, in seconds. */
const MOST_AGE_SECONDS = 120
const LIMIT_MILLISECONDS = 5_000

const header = z.looseObject({ alg: z.enum(['RS256', 'ES256']), kid: z.string().optional() })
const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional(), use: z.string().optional() })),
})
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const body = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1),
  aud: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  iat: z.number(),
  exp: z.number().optional(),
  jti: z.string().min(1).max(200),
  events: z.record(z.string(), z.looseObject({})),
  nonce: z.undefined().optional(),
})

/** What a token must say to be believed. */
export interface LogoutExpectation {
  issuer: string
  clientId: string
  keysAddress: string
  fetch: CustomFetch
}

function decoded(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** The keys of the issuer that may have signed this token. */
async function keysFor(expected: LogoutExpectation, known: z.infer<typeof header>) {
  const answer = await expected.fetch(expected.keysAddress, {
    method: 'GET',
    headers: { accept: 'application/json' },
    body: undefined,
    redirect: 'manual',
    signal: AbortSignal.timeout(LIMIT_MILLISECONDS),
  })
  const { keys } = keySet.parse(await answer.json())
  return keys.filter(
    (key) =>
      key.kty === ALGORITHMS[known.alg].kty &&
      (known.kid === undefined || key.kid === known.kid) &&
      (key.use === undefined || key.use === 'sig'),
  )
}

/**
 * Checks a logout token (OpenID Connect Back-Channel Logout 1.0, section 2.6): signature, issuer, audience, age, the event, and
 * that it is no ID token.
 *
 * @param now present moment in seconds
 * @returns the subject whose sessions must end and the token's own number, or null when it is not to be believed
 * @throws when the keys of the issuer cannot be had
 */
export async function readLogoutToken(
  token: string,
  expected: LogoutExpectation,
  now: number,
): Promise<{ onderwerp: string; nummer: string } | null> {
  const [head, payload, signature, ...rest] = token.split('.')
  const known = header.safeParse(decoded(head))
  const claims = body.safeParse(decoded(payload))
  if (!known.success || !claims.success || signature === undefined || rest.length > 0) return null
  const { iss, sub, aud, iat, exp, jti, events } = claims.data
  const isForUs =
    iss === expected.issuer && aud.includes(expected.clientId) && Object.hasOwn(events, LOGOUT_EVENT)
  const isFresh = Math.abs(now - iat) <= MOST_AGE_SECONDS && (exp === undefined || exp > now)
  if (!isForUs || !isFresh) return null
  const signed = Buffer.from(`${head ?? ''}.${payload ?? ''}`)
  const { hash } = ALGORITHMS[known.data.alg]
  const isSigned = (await keysFor(expected, known.data)).some((key) =>
    verify(
      hash,
      signed,
      { key: createPublicKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    ),
  )
  return isSigned ? { onderwerp: sub, nummer: jti } : null
}
